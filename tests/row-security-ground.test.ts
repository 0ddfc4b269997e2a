// The ground under row security: owners, grants, functions, policies; and that a real connection sees what the probes see.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AdminClient, connectAdmin, openDatabase, roleUrl } from "#platform/database.ts";
import {
  type Catalog,
  definerFunctions,
  privateOfKlikWeb,
  readCatalog,
} from "./row-security/catalog.ts";
import { asRole, readAll, touchAll, wear } from "./row-security/probe.ts";
import { hatOf, makeWorld, type World } from "./row-security/world.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";

let house: TestHouse;
let admin: AdminClient;
let world: World;
let catalog: Catalog;

beforeAll(async () => {
  house = await openTestHouse();
  admin = await connectAdmin(house.adminUrl);
  world = await makeWorld(house.owner);
  catalog = await readCatalog(admin);
});

afterAll(async () => {
  await admin.end();
  await house.close();
});

test("every table has row security, and none belongs to the app's roles", () => {
  for (const { name, secured, owner } of catalog.tables) {
    expect(secured, `${name} has row security`).toBe(true);
    expect(owner, `${name} belongs to`).toBe("klik_owner");
  }
  expect(
    catalog.otherRelations,
    "views, sequences and the like need a thought of their own",
  ).toEqual(["audit_entries_id_seq"]);
});

test("klik_web and klik_worker cannot step around it", () => {
  expect(catalog.roles).toEqual([
    {
      name: "klik_owner",
      superuser: false,
      bypass: false,
      create: false,
      owns: "product",
      member: 0,
    },
    {
      name: "klik_web",
      superuser: false,
      bypass: false,
      create: false,
      owns: "nothing",
      member: 0,
    },
    {
      name: "klik_worker",
      superuser: false,
      bypass: false,
      create: false,
      owns: "jobs",
      member: 0,
    },
  ]);
});

test("security definer functions are those of the list, each with a fixed search path", () => {
  const found = catalog.functions.filter(({ definer }) => definer);
  expect(found.map(({ name }) => name)).toEqual([...definerFunctions].sort());
  expect(found.filter(({ path }) => !path).map(({ name }) => name)).toEqual([]);
});

test("nothing is executable by everybody", () => {
  expect(catalog.functions.length).toBeGreaterThan(25);
  expect(catalog.functions.filter(({ toPublic }) => toPublic).map(({ name }) => name)).toEqual([]);
});

test("the web role cannot call what only other functions call", () => {
  const callable = catalog.functions.filter(({ toWeb }) => toWeb).map(({ name }) => name);
  expect(callable.filter((name) => privateOfKlikWeb.includes(name))).toEqual([]);
});

test("no policy admits a write without judging the row that it leaves", () => {
  expect(catalog.policies.length).toBeGreaterThan(80);
  const loose = catalog.policies.filter(
    ({ verb, check, using }) => verb !== "r" && !check && !using,
  );
  expect(loose).toEqual([]);
  const open = catalog.policies.filter(
    ({ verb, check, using }) => verb !== "r" && (check === "true" || using === "true"),
  );
  expect(open).toEqual([]);
});

test("a real connection as klik_web sees what the probe sees", async () => {
  const { database, pool } = openDatabase(roleUrl(house.adminUrl, "klik_web"), 1);
  const client = await pool.connect();
  try {
    for (const name of ["sekdes", "satgas2", "inspektorat", "nobody"]) {
      const hat = hatOf(world, name);
      await client.query(`begin; ${wear(admin, hat)}`);
      const { rows } = await client.query<{ key: string }>(
        "select id::text as key from consultations",
      );
      await client.query("rollback");
      const probed = await asRole(admin, "klik_web", hat, () =>
        readAll(admin, "consultations", "id::text"),
      );
      expect(rows.map((row) => row.key).sort()).toEqual(probed.sort());
    }
  } finally {
    client.release();
    await database.destroy();
  }
});

test("the probe sees a hole when there is one", async () => {
  await admin.query("create policy hole on consultations for all to klik_web using (true)");
  try {
    const nobody = hatOf(world, "nobody");
    const seen = await asRole(admin, "klik_web", nobody, () =>
      readAll(admin, "consultations", "id::text"),
    );
    expect(seen).toHaveLength(Object.keys(world.cases).length);
    const changed = await asRole(admin, "klik_web", nobody, () =>
      touchAll(
        admin,
        "klik_web",
        "update consultations set version = 99",
        "consultations",
        "id::text",
      ),
    );
    expect(changed).toHaveLength(seen.length);
  } finally {
    await admin.query("drop policy hole on consultations");
  }
});
