// The first account of an installation without demo: an admin enrolled by the tables' owner, with an invitation link.
import { randomUUID } from "node:crypto";
import type { AdminClient } from "#platform/database.ts";
import { hashToken, newToken } from "#platform/ids.ts";
import { localDate } from "#modules/calendar/public.ts";
import { enrolPeople } from "./enrolment.ts";

export const firstAdminLinkDays = 7;

/**
 * Enrols the admin of a regency (or the province's, for a province code) and gives the token of an invitation that works
 * once. Throws with a sentence when the region has no office yet, or has an admin who can sign in.
 */
export async function inviteFirstAdmin(
  owner: AdminClient,
  region: string,
  person: { name: string; username: string },
  now: Date,
): Promise<string> {
  const isRegency = region.length === 5;
  const role = isRegency ? "admin_kabupaten" : "provinsi";
  const { rows } = await owner.query<{ office: string | null; admins: number }>(
    `select (select id from offices where region_code = $1 and kind = $2) as office,
       (select count(*)::int from assignments a join credentials c on c.person_id = a.person_id
         where a.role = $3 and a.region_code = $1 and c.password_hash is not null) as admins`,
    [region, isRegency ? "dpmd" : "province", role],
  );
  const found = rows[0];
  if (!found?.office)
    throw new Error(
      `Region ${region} has no office yet: start Klik Desa once with this KLIK_ROOT, then try again.`,
    );
  if (found.admins > 0)
    throw new Error("There is an admin already, who invites others from the page Pengaturan.");
  const id = randomUUID();
  await owner.query("begin");
  const hat = {
    person_id: id,
    role,
    region_code: region,
    office_id: found.office,
    title: isRegency ? "Admin Kabupaten" : "Pembina Provinsi",
    starts_on: localDate(now),
  } as const;
  await enrolPeople(owner, [{ id, ...person }], [hat], now);
  const token = newToken();
  await owner.query(
    `insert into access_links (id, token_hash, purpose, person_id, region_code, issued_by, issued_at, expires_at)
     values ($1, $2, 'invitation', $3, $4, $3, $5, $6)`,
    [
      randomUUID(),
      hashToken(token),
      id,
      region,
      now,
      new Date(now.getTime() + firstAdminLinkDays * 86_400_000),
    ],
  );
  await owner.query("commit");
  return token;
}
