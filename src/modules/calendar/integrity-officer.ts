// Who alone reads reports of suspected wrongdoing in a regency, beside Inspektorat.
import type { AdminClient } from "#platform/database.ts";

/** Names the DPMD officer for reports of a regency, as the tables' owner. Reports filed before keep theirs. */
export async function nameIntegrityOfficer(
  owner: AdminClient,
  regency: string,
  personId: string,
): Promise<void> {
  await owner.query(
    `insert into clinic_settings (region_code, integrity_officer_id) values ($1, $2)
     on conflict (region_code) do update set integrity_officer_id = excluded.integrity_officer_id`,
    [regency, personId],
  );
}
