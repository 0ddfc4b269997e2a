// A case put straight into the tables, for tests of what hangs on a case: files, papers, follow-ups.
import { randomUUID } from "node:crypto";
import type { TestHouse } from "./house.ts";

export interface CaseRow {
  id: string;
  number: string;
  region: string;
  officeId: string;
}

let running = 0;

/** Adds a case asked by the person of this user name and handled by the satgas of that kecamatan. */
export async function addCaseRow(
  { owner }: Pick<TestHouse, "owner">,
  username: string,
  more: { restricted?: boolean; namedOfficer?: string; subject?: string } = {},
): Promise<CaseRow> {
  const id = randomUUID();
  running += 1;
  const number = `UJI-2026-${String(running).padStart(4, "0")}`;
  const { restricted = false, namedOfficer = null, subject = "Sisa anggaran jalan tani" } = more;
  const { rows } = await owner.query<{ region: string; office: string }>(
    `insert into consultations (id, number, receipt_code, kind, restricted, region_code, office_id, asker_person_id, asker_name,
       asker_title, channel, topic_code, subject, question, urgency, impact, priority, state, level, handling_office_id,
       asked_at, target_version, level_since, named_officer_id)
     select $1, $2, $2, case when $3 then 'report' else 'consultation' end, $3, a.region_code, a.office_id, p.id, p.name, a.title,
       'web', (select min(code) from topics), $5, 'Bolehkah sisa itu dipakai tahun ini juga?', 2, 2, 2, 'new', 'kecamatan', s.id,
       '2026-11-02T01:00:00Z', 0, '2026-11-02T01:00:00Z', (select id from people where username = $6)
     from people p join assignments a on a.person_id = p.id
     join offices s on s.kind = 'satgas' and s.region_code = left(a.region_code, 8)
     where p.username = $4 limit 1 returning region_code as region, office_id as office`,
    [id, number, restricted, username, subject, namedOfficer],
  );
  const row = rows[0];
  if (!row) throw new Error(`No case was added for ${username}.`);
  return { id, number, region: row.region, officeId: row.office };
}
