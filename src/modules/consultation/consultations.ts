// A case and how it is found: one door for every page, export, attachment and paper. What is out of scope does not exist.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId } from "#platform/ids.ts";

export type CaseState =
  | "new"
  | "working"
  | "waiting_asker"
  | "waiting_referral"
  | "answered"
  | "closed"
  | "merged";
export type CaseLevel = "kecamatan" | "kabupaten" | "provinsi";

/** A case with the names that every page needs. */
export interface Consultation {
  id: string;
  number: string;
  receipt_code: string;
  kind: "consultation" | "report";
  restricted: boolean;
  region_code: string;
  region_name: string;
  region_kind: string;
  district_name: string;
  regency_code: string;
  office_id: string;
  office_name: string;
  asker_person_id: string | null;
  asker_name: string;
  asker_title: string;
  filed_by: string | null;
  filed_by_label: string | null;
  channel: string;
  topic_code: string;
  topic_name: string;
  topic_group: string;
  second_signature: boolean;
  /** What the satgas checks first on this topic. */
  triage: string[];
  sdgs: number[];
  /** The camat's duty that the topic falls under, of the newest list. */
  duty_letter: string | null;
  duty: string | null;
  subject: string;
  question: string;
  facts: Record<string, string>;
  urgency: number;
  impact: number;
  priority: number;
  at_stake: string;
  concerns_poor: boolean;
  tags: string[];
  state: CaseState;
  level: CaseLevel;
  handling_office_id: string;
  handling_office_name: string;
  holder_id: string | null;
  holder_name: string | null;
  responsible_office_id: string | null;
  responsible_office_name: string | null;
  responsible_person_id: string | null;
  responsible_name: string | null;
  named_officer_id: string | null;
  merged_into: string | null;
  asked_at: Date;
  first_replied_at: Date | null;
  answered_at: Date | null;
  closed_at: Date | null;
  target_version: number;
  level_since: Date;
  first_reply_due: Date | null;
  resolution_due: Date | null;
  breached_at: Date | null;
  version: number;
}

/** The case of this id if this hat may see it; else the same 404 as for one that does not exist. */
export async function loadCase(db: Db, id: string): Promise<Consultation> {
  if (!isId(id)) throw notFound();
  const row = await caseQuery(db).where("c.id", "=", id).executeTakeFirst();
  if (!row) throw notFound();
  return row as unknown as Consultation;
}

/** The base of every read of whole cases. */
function caseQuery(db: Db) {
  return db
    .selectFrom("consultations as c")
    .innerJoin("regions as g", "g.code", "c.region_code")
    .innerJoin("offices as o", "o.id", "c.office_id")
    .innerJoin("offices as h", "h.id", "c.handling_office_id")
    .leftJoin("offices as r", "r.id", "c.responsible_office_id")
    .innerJoin("topics as t", "t.code", "c.topic_code")
    .leftJoin("topics as p", "p.code", "t.parent_code")
    .leftJoin("regions as d", "d.code", "g.parent_code")
    .selectAll("c")
    .select([
      "g.name as region_name",
      "g.kind as region_kind",
      "d.name as district_name",
      "o.name as office_name",
      "h.name as handling_office_name",
      "r.name as responsible_office_name",
      "t.name as topic_name",
      "t.second_signature",
      "t.triage",
      "t.sdgs",
      "t.duty_letter",
      "p.name as topic_group",
    ])
    .select((e) =>
      e
        .selectFrom("camat_duties as k")
        .select("k.duty")
        .whereRef("k.letter", "=", "t.duty_letter")
        .orderBy("k.year", "desc")
        .limit(1)
        .as("duty"),
    );
}

/** Fields of a case that a step may change. */
export interface CaseChange {
  state?: CaseState;
  level?: CaseLevel;
  reached_province?: boolean;
  handling_office_id?: string;
  holder_id?: string | null;
  holder_name?: string | null;
  responsible_office_id?: string;
  responsible_person_id?: string;
  responsible_name?: string;
  first_replied_at?: Date;
  answered_at?: Date | null;
  closed_at?: Date | null;
  level_since?: Date;
  breached_at?: Date | null;
  merged_into?: string | null;
  tags?: string[];
  topic_code?: string;
  urgency?: number;
  impact?: number;
  priority?: number;
  first_reply_due?: Date | null;
  resolution_due?: Date | null;
}

/** Changes a case and counts its version up. False when `base` is no longer the version that stands. */
export async function changeCase(
  db: Db,
  id: string,
  change: CaseChange,
  base?: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("consultations")
    .set({ ...change, version: sql`version + 1` })
    .where("id", "=", id)
    .$if(base !== undefined, (query) => query.where("version", "=", base ?? 0))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
