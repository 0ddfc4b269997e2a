// People and posts of a branch as a file: the same hats as /admin/orang by the same filters, by name. No secrets, no session.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { readCursor, type SheetRow, type TableSheet, toBatch } from "#platform/sheets.ts";
import { findRegion, writePlace } from "#modules/regions/public.ts";
import { type PeopleFilter, selectHats } from "./people.ts";
import { readPeopleQuery } from "./people-query.ts";
import { peopleRoles, roleNames } from "./policy.ts";

/** The page /admin/orang. */
export const peopleSheet: TableSheet = {
  kind: "table",
  name: "orang",
  title: "Orang dan jabatan",
  columns: [
    { key: "nama", head: "Nama", width: 32, paper: 18 },
    { key: "nama_pengguna", head: "Nama pengguna", width: 24, paper: 12 },
    { key: "telepon", head: "Telepon", width: 18, paper: 11 },
    { key: "surel", head: "Surel", width: 28 },
    { key: "jabatan", head: "Jabatan", width: 28, paper: 14 },
    { key: "peran", head: "Peran", width: 24, paper: 12 },
    { key: "kode_wilayah", head: "Kode wilayah" },
    { key: "tempat", head: "Tempat", width: 24, paper: 13 },
    { key: "kantor", head: "Kantor", width: 36, paper: 18 },
    { key: "mulai", head: "Mulai", kind: "date", paper: 8 },
    { key: "sampai", head: "Sampai", kind: "date", paper: 8 },
    { key: "akun_terbuka", head: "Akun terbuka", kind: "yes" },
  ],
  mayExport: (actor) => (peopleRoles as readonly string[]).includes(actor.role),
  open: ({ actor, query }) => {
    const { filter } = readPeopleQuery(query, actor);
    return {
      describe: (db) => describeFilter(db, filter),
      count: async (db, atMost) => {
        const counted = selectHats(db, filter).select("a.id").limit(atMost);
        const row = await db
          .selectFrom(counted.as("counted"))
          .select((e) => e.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        return row.count;
      },
      read: async (db, after, size) => {
        const from = readCursor(after);
        const found = await selectRows(db, filter)
          .$if(from !== null, (rows) =>
            rows.where(
              sql<boolean>`(p.name, a.id) > (${from?.key ?? ""}, ${from?.id ?? ""}::uuid)`,
            ),
          )
          .orderBy("p.name")
          .orderBy("a.id")
          .limit(size)
          .execute();
        return toBatch(found, size, { keyOf: (row) => [row.name, row.id], toRow });
      },
    };
  },
};

function selectRows(db: Db, filter: Omit<PeopleFilter, "page">) {
  return selectHats(db, filter)
    .select(["a.id", "p.name", "p.username", "p.phone", "p.email", "p.active", "a.title"])
    .select(["a.role", "a.region_code", "a.starts_on", "a.ends_on"])
    .select(["r.name as role_name", "o.name as office_name", "g.name as region_name"]);
}

type HatRow = Awaited<ReturnType<ReturnType<typeof selectRows>["execute"]>>[number];

function toRow(row: HatRow): SheetRow {
  return [
    row.name,
    row.username,
    row.phone,
    row.email,
    row.title,
    row.role_name,
    row.region_code,
    row.region_name,
    row.office_name,
    row.starts_on,
    row.ends_on,
    row.active,
  ];
}

async function describeFilter(
  db: Db,
  { search, role, place }: Omit<PeopleFilter, "page">,
): Promise<string[]> {
  const named = place ? await findRegion(db, place) : undefined;
  return [
    search ? `Mencari: ${search}` : "",
    role in roleNames ? `Peran: ${roleNames[role as keyof typeof roleNames]}` : "",
    named ? writePlace(named) : "",
  ].filter((words) => words !== "");
}
