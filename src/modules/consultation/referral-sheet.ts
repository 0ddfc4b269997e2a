// Referrals as a file: an agency its own, who serves a branch all of that branch, the latest first.
import { sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { readCursor, type SheetRow, type TableSheet, toBatch } from "#platform/sheets.ts";
import { writeSortable, zoneOfRegion } from "#modules/calendar/public.ts";

const stateWords: Record<string, string> = {
  sent: "Menunggu diterima",
  accepted: "Diterima",
  refused: "Ditolak",
  advised: "Sudah memberi masukan",
};

export const referralSheet: TableSheet = {
  kind: "table",
  name: "rujukan",
  title: "Daftar rujukan",
  columns: [
    { key: "nomor", head: "Nomor kasus", paper: 9 },
    { key: "desa", head: "Desa atau kelurahan", width: 24, paper: 12 },
    { key: "perihal", head: "Perihal", width: 48, paper: 22 },
    { key: "jenis", head: "Jenis", paper: 9 },
    { key: "dari", head: "Dari", width: 28, paper: 12 },
    { key: "kepada", head: "Kepada", width: 28, paper: 12 },
    { key: "dikirim", head: "Dikirim", kind: "time", paper: 9 },
    { key: "batas", head: "Batas", kind: "time", paper: 9 },
    { key: "keadaan", head: "Keadaan", width: 22, paper: 10 },
    { key: "diputuskan", head: "Diterima atau ditolak", kind: "time" },
    { key: "masukan", head: "Masukan diberikan", kind: "time", paper: 9 },
  ],
  mayExport: (actor) => actor.reach === "agency" || actor.staff,
  open: ({ actor }) => ({
    describe: async () => [],
    count: async (db, atMost) => {
      const row = await db
        .selectFrom(referrals(db, actor).select("r.id").limit(atMost).as("counted"))
        .select((e) => e.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    read: async (db, after, size) => {
      const from = readCursor(after);
      const found = await selectRows(db, actor)
        .$if(from !== null, (query) =>
          query.where(
            sql<boolean>`(r.sent_at, r.id) < (${from?.key ?? ""}::timestamptz, ${from?.id ?? ""}::uuid)`,
          ),
        )
        .orderBy("r.sent_at", "desc")
        .orderBy("r.id", "desc")
        .limit(size)
        .execute();
      return toBatch(found, size, {
        keyOf: (row) => [row.sent_key, row.id],
        toRow,
        restricted: (row) => (row.restricted ? row.consultation_id : null),
      });
    },
  }),
};

/** The scope, said in the query itself; row security would catch it if it were forgotten. */
function referrals(db: Db, actor: Actor) {
  const { from, until } = branchRange(actor.region);
  const all = db
    .selectFrom("referrals as r")
    .innerJoin("consultations as c", "c.id", "r.consultation_id")
    .where("r.state", "<>", "withdrawn");
  return actor.reach === "agency" || actor.reach === "oversight"
    ? all.where("r.to_office_id", "=", actor.officeId)
    : all.where("r.region_code", ">=", from).where("r.region_code", "<", until);
}

function selectRows(db: Db, actor: Actor) {
  return referrals(db, actor)
    .innerJoin("offices as t", "t.id", "r.to_office_id")
    .innerJoin("offices as f", "f.id", "r.from_office_id")
    .innerJoin("regions as g", "g.code", "r.region_code")
    .select(["r.id", "r.consultation_id", "r.restricted", "r.kind", "r.state", "r.region_code"])
    .select(["r.sent_at", "r.due", "r.decided_at", "r.advised_at", "c.number", "c.subject"])
    .select(["g.name as region_name", "t.name as to_name", "f.name as from_name"])
    .select(sql<string>`r.sent_at::text`.as("sent_key"));
}

type ReferralRow = Awaited<ReturnType<ReturnType<typeof selectRows>["execute"]>>[number];

function toRow(row: ReferralRow): SheetRow {
  const zone = zoneOfRegion(row.region_code);
  const time = (at: Date | null) => at && writeSortable(at, zone);
  return [
    row.number,
    row.region_name,
    row.subject,
    row.kind === "handover" ? "Penyerahan" : "Rujukan",
    row.from_name,
    row.to_name,
    time(row.sent_at),
    time(row.due),
    stateWords[row.state] ?? row.state,
    time(row.decided_at),
    time(row.advised_at),
  ];
}
