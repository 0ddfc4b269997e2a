// The lists of cases as files: the same rows as the pages, by the same filters, newest first.
import { sql } from "kysely";
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import {
  readCursor,
  type SheetColumn,
  type SheetRequest,
  type SheetRow,
  type TableSheet,
  toBatch,
} from "#platform/sheets.ts";
import { writeSortable, zoneOfRegion } from "#modules/calendar/public.ts";
import { findRegion, writePlace } from "#modules/regions/public.ts";
import { readCaseFilter } from "./case-query.ts";
import { type CaseFilter, type CaseLine, selectCases, selectQueue } from "./lists.ts";
import { deskRoles } from "./policy.ts";
import { priorityWords, urgencyWords } from "./priority.ts";
import { levelWords, stateLooks } from "./views/words.ts";

type CaseRow = CaseLine & {
  asked_key: string;
  district_name: string | null;
  group_name: string | null;
  answered_at: Date | null;
};

interface CaseColumn extends SheetColumn {
  of: (row: CaseRow, time: (at: Date | null) => string | null) => SheetRow[number];
}

const column = (
  key: string,
  head: string,
  of: CaseColumn["of"],
  more: Pick<SheetColumn, "kind" | "width" | "paper"> = {},
): CaseColumn => ({ key, head, of, ...more });

const columns: readonly CaseColumn[] = [
  column("nomor", "Nomor", (row) => row.number, { paper: 9 }),
  column("ditanyakan", "Ditanyakan", (row, time) => time(row.asked_at), { kind: "time", paper: 9 }),
  column("kode_wilayah", "Kode wilayah", (row) => row.region_code),
  column("desa", "Desa atau kelurahan", (row) => row.region_name, { width: 24, paper: 11 }),
  column("kecamatan", "Kecamatan", (row) => row.district_name, { width: 20 }),
  column("penanya", "Jabatan penanya", (row) => row.asker_title, { width: 24 }),
  column("kelompok_topik", "Kelompok topik", (row) => row.group_name, { width: 28 }),
  column("topik", "Topik", (row) => row.topic_name, { width: 32, paper: 13 }),
  column("perihal", "Perihal", (row) => row.subject, { width: 48, paper: 20 }),
  column("mendesak", "Mendesak", (row) => urgencyWords[row.urgency] ?? ""),
  column("prioritas", "Prioritas", (row) => priorityWords[row.priority] ?? ""),
  column("warga_rentan", "Warga miskin atau rentan", (row) => row.concerns_poor, { kind: "yes" }),
  column("terbatas", "Terbatas", (row) => row.restricted, { kind: "yes" }),
  column("keadaan", "Keadaan", (row) => stateLooks[row.state].word, { paper: 9 }),
  column("tingkat", "Tingkat", (row) => levelWords[row.level], { width: 20 }),
  column("kantor", "Kantor yang menangani", (row) => row.handling_office_name, {
    width: 32,
    paper: 13,
  }),
  column("pemegang", "Pemegang", (row) => row.holder_name, { width: 24 }),
  column("batas_balasan", "Batas balasan pertama", (row, time) => time(row.first_reply_due), {
    kind: "time",
  }),
  column("dibalas", "Balasan pertama", (row, time) => time(row.first_replied_at), { kind: "time" }),
  column("batas_jawaban", "Batas jawaban", (row, time) => time(row.resolution_due), {
    kind: "time",
    paper: 9,
  }),
  column("dijawab", "Dijawab", (row, time) => time(row.answered_at), { kind: "time", paper: 9 }),
  column("ditutup", "Ditutup", (row, time) => time(row.closed_at), { kind: "time" }),
  column("tanda", "Tanda", (row) => row.tags.join(", "), { width: 24 }),
];

const partWords: Record<NonNullable<CaseFilter["state"]>, string> = {
  open: "Belum selesai",
  unheld: "Belum dipegang",
  mine: "Dipegang sendiri",
  late: "Lewat batas",
  waiting: "Menunggu pihak lain",
  closed: "Selesai",
  all: "",
};

/** Every case that the hat sees: the page /konsultasi. */
export const caseSheet: TableSheet = {
  kind: "table",
  name: "konsultasi",
  title: "Daftar konsultasi",
  columns,
  mayExport: () => true,
  open: (asked) => openCases(asked, readCaseFilter(asked.query, "all"), selectCases),
};

/** The queue of an office: the page /antrean. */
export const queueSheet: TableSheet = {
  kind: "table",
  name: "antrean",
  title: "Antrean kasus",
  columns,
  mayExport: (actor) => (deskRoles as readonly string[]).includes(actor.role),
  open: (asked) => openCases(asked, readCaseFilter(asked.query, "open"), selectQueue),
};

function openCases(
  { actor, now }: SheetRequest,
  filter: CaseFilter,
  select: (db: Db, actor: Actor, filter: CaseFilter, now: Date) => ReturnType<typeof selectCases>,
): ReturnType<TableSheet["open"]> {
  const cases = (db: Db) => select(db, actor, filter, now);
  return {
    describe: (db) => describeCaseFilter(db, filter),
    count: async (db, atMost) => {
      const counted = cases(db).clearSelect().select("c.id").limit(atMost).as("counted");
      const row = await db
        .selectFrom(counted)
        .select((e) => e.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    read: async (db, after, size) => {
      const from = readCursor(after);
      const found = await cases(db)
        .leftJoin("regions as d", (join) => join.on(sql<boolean>`d.code = left(c.region_code, 8)`))
        .leftJoin("topics as p", "p.code", "t.parent_code")
        .select(["c.answered_at", "d.name as district_name", "p.name as group_name"])
        .select(sql<string>`c.asked_at::text`.as("asked_key"))
        .$if(from !== null, (query) =>
          query.where(
            sql<boolean>`(c.asked_at, c.id) < (${from?.key ?? ""}::timestamptz, ${from?.id ?? ""}::uuid)`,
          ),
        )
        .orderBy("c.asked_at", "desc")
        .orderBy("c.id", "desc")
        .limit(size)
        .execute();
      return toBatch(found as unknown as CaseRow[], size, {
        keyOf: (row) => [row.asked_key, row.id],
        toRow,
        restricted: (row) => (row.restricted ? row.id : null),
      });
    },
  };
}

function toRow(row: CaseRow): SheetRow {
  const zone = zoneOfRegion(row.region_code);
  return columns.map(({ of }) => of(row, (at) => at && writeSortable(at, zone)));
}

async function describeCaseFilter(db: Db, filter: CaseFilter): Promise<string[]> {
  const { state = "all", topic, region, text, poor } = filter;
  const named = topic
    ? await db.selectFrom("topics").select("name").where("code", "=", topic).executeTakeFirst()
    : undefined;
  const place = region ? await findRegion(db, region) : undefined;
  return [
    partWords[state],
    topic ? `Topik: ${named?.name ?? topic}` : "",
    region ? `Wilayah: ${place ? writePlace(place) : region}` : "",
    text ? `Mencari: ${text}` : "",
    poor ? "Warga miskin atau rentan" : "",
  ].filter((words) => words !== "");
}
