import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "#platform/actor.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, kukar, loaKulu, paser, testPeople } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import {
  isSeatOf,
  listGrantableRoles,
  mayAddOffice,
  mayGrant,
  roleNames,
  roleRules,
} from "./policy.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("the roles here are those of the database, with their names and seats", async () => {
  const { rows } = await house.owner.query<{ code: string; name: string; seat: string }>(
    "select code, name, seat from roles order by code",
  );
  const here = Object.entries(roleRules).map(([code, { seat }]) => ({
    code,
    name: roleNames[code as Role],
    seat,
  }));
  expect(here.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(rows);
});

test("the policy and the database say the same of every hat, role and place", async () => {
  const places = [jembayan, loaKulu, kukar, paser, "64", "64.01.01.2009"];
  const roles = Object.keys(roleRules) as Role[];
  let compared = 0;
  for (const { role, region } of testPeople) {
    const { rows } = await house.owner.query<{ role: Role; place: string; may: boolean }>(
      `select r as role, p as place, may_grant(r, p) as may
       from (select set_config('klik.role', $1, false), set_config('klik.region', $2, false)) s, unnest($3::text[]) r, unnest($4::text[]) p`,
      [role, region, roles, places],
    );
    for (const row of rows) {
      const actor = { role: role as Role, region };
      const level =
        { 2: "province", 5: "regency", 8: "district", 13: "village" }[row.place.length] ?? "";
      // The database knows no seats of staff roles; the screens ask isSeatOf as well.
      if (!isSeatOf(row.role, level)) continue;
      compared += 1;
      const may = mayGrant(actor, { role: row.role, region_code: row.place });
      expect(may, `${role} at ${region} gives ${row.role} at ${row.place}`).toBe(row.may);
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

test("who manages no people gives no hat, and villages enter no office", () => {
  for (const role of [
    "koordinator",
    "kepala_dinas",
    "sekdes",
    "pendamping",
    "inspektorat",
  ] as const)
    expect(listGrantableRoles({ role })).toEqual([]);
  expect(mayAddOffice({ role: "sekdes" }, "lkd")).toBe(false);
  expect(mayAddOffice({ role: "satgas" }, "agency")).toBe(false);
  expect(mayAddOffice({ role: "admin_kabupaten" }, "dpmd")).toBe(false);
});

test("the entry to the settings shows each hat its own places, and the admin what the house lacks", async () => {
  const places = async (username: string) => {
    const page = await (await Visitor.signedIn(house, username)).get("/admin");
    expect(page.status, username).toBe(200);
    const main = page.html.slice(page.html.indexOf("<main"));
    return { page, hrefs: [...main.matchAll(/href="\/admin\/([\w-]+)"/g)].map(([, name]) => name) };
  };
  const admin = await places("admin");
  expect(admin.hrefs).toEqual([
    ...["orang", "kantor", "satgas", "cuti", "jam-kerja", "hari-libur", "target-waktu", "klinik"],
    ...["topik", "tugas-camat", "templat", "data-pribadi"],
  ]);
  expect(admin.page.text).toContain("Basis data bawaan sedang dipakai.");
  expect(admin.page.text).toContain("Lampiran belum diperiksa pemindai virus.");
  expect(admin.page.text).toContain("Surel belum tersambung");
  expect((await places("camat")).hrefs).toEqual(["orang", "kantor", "satgas", "cuti"]);
  expect((await places("satgas")).hrefs).toEqual(["orang", "satgas"]);
  expect((await places("koordinator")).hrefs).toEqual(["satgas", "cuti"]);
  expect((await places("provinsi")).hrefs).toEqual(["orang", "kantor"]);
  expect((await places("camat")).page.text).not.toContain("Basis data bawaan");
});
