// Ratings as a file: one line for each closing that was rated, with the comment, the latest first. Nobody's name.
import { sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { readCursor, type SheetRow, type TableSheet, toBatch } from "#platform/sheets.ts";
import { writeSortable, zoneOfRegion } from "#modules/calendar/public.ts";

export const ratingSheet: TableSheet = {
  kind: "table",
  name: "penilaian",
  title: "Penilaian kasus",
  columns: [
    { key: "nomor", head: "Nomor kasus", paper: 10 },
    { key: "desa", head: "Desa atau kelurahan", width: 24, paper: 13 },
    { key: "topik", head: "Topik", width: 32, paper: 18 },
    { key: "kantor", head: "Kantor yang menangani", width: 32, paper: 17 },
    { key: "ditutup", head: "Ditutup", kind: "time" },
    { key: "dinilai", head: "Dinilai", kind: "time", paper: 10 },
    { key: "nilai", head: "Nilai (1–5)", kind: "number", paper: 6 },
    { key: "komentar", head: "Komentar", width: 60, paper: 26 },
  ],
  mayExport: (actor) => actor.reach !== "agency",
  open: ({ actor }) => ({
    describe: async () => [],
    count: async (db, atMost) => {
      const row = await db
        .selectFrom(ratings(db, actor).select("r.closing_id").limit(atMost).as("counted"))
        .select((e) => e.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    read: async (db, after, size) => {
      const from = readCursor(after);
      const found = await selectRows(db, actor)
        .$if(from !== null, (query) =>
          query.where(
            sql<boolean>`(r.at, r.closing_id) < (${from?.key ?? ""}::timestamptz, ${from?.id ?? ""}::uuid)`,
          ),
        )
        .orderBy("r.at", "desc")
        .orderBy("r.closing_id", "desc")
        .limit(size)
        .execute();
      return toBatch(found, size, {
        keyOf: (row) => [row.rated_key, row.closing_id],
        toRow,
        restricted: (row) => (row.restricted ? row.case_id : null),
      });
    },
  }),
};

function ratings(db: Db, actor: Actor) {
  const { from, until } = branchRange(actor.region);
  const all = db
    .selectFrom("ratings as r")
    .innerJoin("closings as k", "k.id", "r.closing_id")
    .innerJoin("consultations as c", "c.id", "r.consultation_id");
  return actor.reach === "institution"
    ? all.where("c.office_id", "=", actor.officeId)
    : all.where("c.region_code", ">=", from).where("c.region_code", "<", until);
}

function selectRows(db: Db, actor: Actor) {
  return ratings(db, actor)
    .innerJoin("topics as t", "t.code", "c.topic_code")
    .innerJoin("offices as h", "h.id", "c.handling_office_id")
    .innerJoin("regions as g", "g.code", "c.region_code")
    .select(["r.closing_id", "r.score", "r.comment", "r.at", "k.at as closed_at"])
    .select(["c.id as case_id", "c.restricted", "c.number", "c.region_code"])
    .select(["g.name as region_name", "t.name as topic_name", "h.name as office_name"])
    .select(sql<string>`r.at::text`.as("rated_key"));
}

type RatingRow = Awaited<ReturnType<ReturnType<typeof selectRows>["execute"]>>[number];

function toRow(row: RatingRow): SheetRow {
  const zone = zoneOfRegion(row.region_code);
  return [
    row.number,
    row.region_name,
    row.topic_name,
    row.office_name,
    writeSortable(row.closed_at, zone),
    writeSortable(row.at, zone),
    row.score,
    row.comment,
  ];
}
