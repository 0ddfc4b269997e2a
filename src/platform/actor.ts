// The actor of a request: a person wearing one hat. Sessions, the transaction's scope and the cookie meet here.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { hashToken } from "#platform/ids.ts";

export type Reach = "village" | "institution" | "branch" | "agency" | "oversight" | "province";

export type Role =
  | "admin_kabupaten"
  | "kepala_dinas"
  | "kabid"
  | "koordinator"
  | "satgas"
  | "camat"
  | "narasumber"
  | "bagian_hukum"
  | "inspektorat"
  | "pendamping"
  | "kepala_desa"
  | "lurah"
  | "sekdes"
  | "operator"
  | "perangkat"
  | "bpd"
  | "lkd"
  | "bumdes"
  | "pimpinan"
  | "provinsi";

/** A signed-in person and the hat that this session wears. */
export interface Actor {
  sessionId: string;
  personId: string;
  personName: string;
  assignmentId: string;
  role: Role;
  roleName: string;
  reach: Reach;
  /** Staff see internal notes. */
  staff: boolean;
  /** Region code of the hat: its own village, or the branch that it serves. */
  region: string;
  regionName: string;
  officeId: string;
  officeKind: string;
  officeName: string;
  /** The post as the office calls it: "Kaur Keuangan". */
  title: string;
  /** How many hats this person holds today. */
  hats: number;
  unread: number;
}

/** A session without a hat that holds today: the person may only choose one or sign out. */
export interface Bareheaded {
  sessionId: string;
  personId: string;
  personName: string;
  hats: number;
}

export interface WornSession {
  actor: Actor | null;
  person: Bareheaded;
  /** When the session was last noted as seen. */
  seenAt: Date;
}

interface WearRow {
  session_id: string;
  person_id: string;
  person_name: string;
  assignment_id: string | null;
  role: Role | null;
  role_name: string;
  reach: Reach;
  staff: boolean;
  region_code: string;
  region_name: string;
  office_id: string;
  office_kind: string;
  office_name: string;
  title: string;
  seen_at: Date;
  hats: number;
  unread: number;
}

/** Puts the hat of the session on this transaction. Null when the token opens no living session. */
export async function wearSession(db: Db, token: string, now: Date): Promise<WornSession | null> {
  const { rows } =
    await sql<WearRow>`select * from wear_session(${hashToken(token)}, ${now})`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const person = {
    sessionId: row.session_id,
    personId: row.person_id,
    personName: row.person_name,
    hats: row.hats,
  };
  return { actor: readActor(person, row), person, seenAt: row.seen_at };
}

/**
 * Puts the hat of an assignment on this transaction of klik_web, for work that its owner asked for and did not wait for.
 * Null when the assignment does not hold at `now` or the account is closed. Throws where a hat is already worn: a request
 * never changes the hat of its session by this.
 */
export async function wearAssignment(
  db: Db,
  assignmentId: string,
  now: Date,
): Promise<Actor | null> {
  const { rows } =
    await sql<WearRow>`select * from wear_assignment(${assignmentId}, ${now})`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const person = {
    sessionId: "",
    personId: row.person_id,
    personName: row.person_name,
    hats: 1,
  };
  return readActor(person, row);
}

function readActor(person: Bareheaded, row: WearRow): Actor | null {
  if (!row.assignment_id || !row.role) return null;
  return {
    ...person,
    assignmentId: row.assignment_id,
    role: row.role,
    roleName: row.role_name,
    reach: row.reach,
    staff: row.staff,
    region: row.region_code,
    regionName: row.region_name,
    officeId: row.office_id,
    officeKind: row.office_kind,
    officeName: row.office_name,
    title: row.title,
    unread: row.unread,
  };
}

/** The branch of a region code as a half-open range of codes, the same that the policies use. */
export function branchRange(region: string): { from: string; until: string } {
  return region === "ID" ? { from: "0", until: "~" } : { from: region, until: `${region}/` };
}

/** True when `code` lies in the branch of `region` (the region itself included). */
export function isInBranch(code: string, region: string): boolean {
  const { from, until } = branchRange(region);
  return code >= from && code < until;
}
