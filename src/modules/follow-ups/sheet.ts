// The list of promises as a file: the same rows as /tindak-lanjut by the same filters, the earliest due first.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { readCursor, type SheetRow, type TableSheet, toBatch } from "#platform/sheets.ts";
import { writeSortable, zoneOfRegion } from "#modules/calendar/public.ts";
import { findRegion, writePlace } from "#modules/regions/public.ts";
import type { FollowUp } from "./follow-ups.ts";
import { readQuery } from "./list-query.ts";
import { type ListFilter, type Part, selectList } from "./lists.ts";
import { numberOf, stateLooks } from "./words.ts";

const partWords: Record<Part, string> = {
  perlu: "Perlu tindakan",
  verifikasi: "Menunggu verifikasi",
  selesai: "Selesai",
};

/** The page /tindak-lanjut. */
export const followUpSheet: TableSheet = {
  kind: "table",
  name: "tindak-lanjut",
  title: "Daftar tindak lanjut",
  columns: [
    { key: "nomor", head: "Nomor kasus", paper: 9 },
    { key: "desa", head: "Desa atau kelurahan", width: 24, paper: 12 },
    { key: "tindakan", head: "Tindakan", width: 60, paper: 28 },
    { key: "kantor", head: "Kantor yang berjanji", width: 32, paper: 14 },
    { key: "pelaksana", head: "Pelaksana", width: 24, paper: 10 },
    { key: "tenggat", head: "Tenggat", kind: "date", paper: 8 },
    { key: "keadaan", head: "Keadaan", width: 22, paper: 10 },
    { key: "pemeriksa", head: "Kantor pemeriksa", width: 32 },
    { key: "bukti_dikirim", head: "Bukti dikirim", kind: "time" },
    { key: "diterima", head: "Bukti diterima", kind: "time", paper: 9 },
    { key: "catatan_bukti", head: "Catatan bukti", width: 48 },
  ],
  mayExport: () => true,
  open: ({ actor, now, query }) => {
    const filter = readQuery(query, actor, "perlu", now);
    return {
      describe: (db) => describeFilter(db, filter),
      count: async (db, atMost) => {
        const counted = selectList(db, actor, filter).clearSelect().select("f.id").limit(atMost);
        const row = await db
          .selectFrom(counted.as("counted"))
          .select((e) => e.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        return row.count;
      },
      read: async (db, after, size) => {
        const from = readCursor(after);
        const found = await selectList(db, actor, filter)
          .$if(from !== null, (rows) =>
            rows.where(
              sql<boolean>`(f.due_on, f.id) > (${from?.key ?? ""}::date, ${from?.id ?? ""}::uuid)`,
            ),
          )
          .orderBy("f.due_on")
          .orderBy("f.id")
          .limit(size)
          .execute();
        return toBatch(found as FollowUp[], size, {
          keyOf: (row) => [row.due_on, row.id],
          toRow,
          restricted: (row) => (row.restricted ? row.source_id : null),
        });
      },
    };
  },
};

function toRow(row: FollowUp): SheetRow {
  const zone = zoneOfRegion(row.region_code);
  const time = (at: Date | null) => at && writeSortable(at, zone);
  return [
    numberOf(row),
    writePlace({ kind: row.region_kind, name: row.region_name }),
    row.action,
    row.office_name,
    row.person_title,
    row.due_on,
    stateLooks[row.state].word,
    row.verifier_office_name,
    time(row.proven_at),
    time(row.verified_at),
    row.proof_note,
  ];
}

async function describeFilter(db: Db, { part, only, district }: ListFilter): Promise<string[]> {
  const place = district === null ? undefined : await findRegion(db, district);
  const narrowed = only === null ? "" : only === "late" ? "Lewat tenggat" : stateLooks[only].word;
  return [partWords[part], narrowed, place ? writePlace(place) : ""].filter(
    (words) => words !== "",
  );
}
