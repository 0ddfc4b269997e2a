// Puts offices, people, hats and decrees in as the tables' owner: for what must stand before anybody can sign in.
// Invariant: every call adds only; ids come from the caller, so that it can name again what it has put in.
import type { Role } from "#platform/actor.ts";
import type { AdminClient } from "#platform/database.ts";
import { hashPassword } from "#platform/passwords.ts";

export interface EnrolledOffice {
  id: string;
  kind: string;
  name: string;
  region_code: string;
}
export interface EnrolledPerson {
  id: string;
  name: string;
  username: string;
}
export interface EnrolledHat {
  person_id: string;
  role: Role;
  region_code: string;
  office_id: string;
  title: string;
  /** Local day "YYYY-MM-DD". */
  starts_on: string;
}
export interface EnrolledDecree {
  id: string;
  office_id: string;
  region_code: string;
  number: string;
  issued_on: string;
  valid_from: string;
  valid_until: string;
  members: readonly { person_id: string; name: string; position: string; coordinator: boolean }[];
  /** Clinic hours: ISO weekday, minutes of the local day. */
  duty: readonly { weekday: number; opens: number; closes: number; place: string; note: string }[];
}
export interface OfficeDress {
  office_id: string;
  letterhead_lines: readonly string[];
  address: string;
  paper_code: string;
  paper_number_pattern: string;
}

/** Adds offices that are not standing ones: institutions, agencies, sections. */
export async function enrolOffices(
  owner: AdminClient,
  offices: readonly EnrolledOffice[],
): Promise<void> {
  await owner.query(
    `insert into offices (id, kind, name, region_code)
     select id, kind, name, region_code
     from jsonb_to_recordset($1) as t(id uuid, kind text, name text, region_code text)`,
    [JSON.stringify(offices)],
  );
}

/** Names the topics on which offices answer. */
export async function enrolSubjects(
  owner: AdminClient,
  subjects: readonly { office_id: string; topic_code: string; region_code: string }[],
): Promise<void> {
  await owner.query(
    `insert into office_subjects (office_id, topic_code, region_code)
     select office_id, topic_code, region_code
     from jsonb_to_recordset($1) as t(office_id uuid, topic_code text, region_code text)
     on conflict do nothing`,
    [JSON.stringify(subjects)],
  );
}

/** Letterheads, addresses and numbering of papers. */
export async function dressOffices(
  owner: AdminClient,
  dresses: readonly OfficeDress[],
): Promise<void> {
  await owner.query(
    `update offices o set letterhead_lines = t.letterhead_lines, address = t.address, paper_code = t.paper_code,
       paper_number_pattern = t.paper_number_pattern
     from jsonb_to_recordset($1) as t(office_id uuid, letterhead_lines text[], address text, paper_code text,
       paper_number_pattern text)
     where o.id = t.office_id`,
    [JSON.stringify(dresses)],
  );
}

/** Adds people and the hats that they wear from the day named. They cannot sign in before `enrolPassword`. */
export async function enrolPeople(
  owner: AdminClient,
  people: readonly EnrolledPerson[],
  hats: readonly EnrolledHat[],
  now: Date,
): Promise<void> {
  await owner.query(
    `insert into people (id, name, username, created_at)
     select id, name, username, $2 from jsonb_to_recordset($1) as t(id uuid, name text, username text)`,
    [JSON.stringify(people), now],
  );
  await owner.query(
    `insert into assignments (id, person_id, role, region_code, office_id, title, starts_on)
     select gen_random_uuid(), person_id, role, region_code, office_id, title, starts_on
     from jsonb_to_recordset($1) as t(person_id uuid, role text, region_code text, office_id uuid, title text, starts_on date)`,
    [JSON.stringify(hats)],
  );
}

/** Adds the decrees of satgas with their members and clinic hours. */
export async function enrolDecrees(
  owner: AdminClient,
  decrees: readonly EnrolledDecree[],
): Promise<void> {
  const rows = JSON.stringify(decrees);
  await owner.query(
    `insert into decrees (id, office_id, region_code, number, issued_on, valid_from, valid_until)
     select id, office_id, region_code, number, issued_on, valid_from, valid_until
     from jsonb_to_recordset($1) as t(id uuid, office_id uuid, region_code text, number text, issued_on date,
       valid_from date, valid_until date)`,
    [rows],
  );
  await owner.query(
    `insert into decree_members (id, decree_id, region_code, person_id, name, position, coordinator)
     select gen_random_uuid(), t.id, t.region_code, m.person_id, m.name, m.position, m.coordinator
     from jsonb_to_recordset($1) as t(id uuid, region_code text, members jsonb)
     cross join jsonb_to_recordset(t.members) as m(person_id uuid, name text, position text, coordinator boolean)`,
    [rows],
  );
  await owner.query(
    `insert into duty_days (id, office_id, region_code, weekday, opens, closes, place, note)
     select gen_random_uuid(), t.office_id, t.region_code, d.weekday, d.opens, d.closes, d.place, d.note
     from jsonb_to_recordset($1) as t(office_id uuid, region_code text, duty jsonb)
     cross join jsonb_to_recordset(t.duty) as d(weekday smallint, opens smallint, closes smallint, place text, note text)`,
    [rows],
  );
}

/** Notes a leave with its stand-in; both days are local, "YYYY-MM-DD". */
export async function enrolLeave(
  owner: AdminClient,
  leave: {
    person_id: string;
    stand_in_id: string;
    region_code: string;
    starts_on: string;
    ends_on: string;
    reason: string;
  },
): Promise<void> {
  await owner.query(
    `insert into leaves (id, person_id, stand_in_id, region_code, starts_on, ends_on, reason)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
    [
      leave.person_id,
      leave.stand_in_id,
      leave.region_code,
      leave.starts_on,
      leave.ends_on,
      leave.reason,
    ],
  );
}

/** Gives these people one password, hashed once, whatever they had. Their sessions go on. */
export async function enrolPassword(
  owner: AdminClient,
  personIds: readonly string[],
  password: string,
  now: Date,
): Promise<void> {
  await owner.query(
    `insert into credentials (person_id, password_hash, changed_at)
     select id, $2, $3 from people where id = any ($1)
     on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
    [personIds, await hashPassword(password), now],
  );
}
