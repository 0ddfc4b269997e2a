// Row security as a generated matrix: every table × every hat × inside and outside × read and write, by unfiltered statements.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AdminClient, connectAdmin } from "#platform/database.ts";
import { type Catalog, readCatalog } from "./row-security/catalog.ts";
import { classification } from "./row-security/classification.ts";
import { asRole, readAll, touchAll, tryInsert } from "./row-security/probe.ts";
import type { Scope } from "./row-security/scopes.ts";
import { type Hat, hatNames, hatOf, makeWorld, type World } from "./row-security/world.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";

let house: TestHouse;
let admin: AdminClient;
let world: World;
let catalog: Catalog;
const arranged: Record<string, Record<string, string>> = {};
let probes = 0;

beforeAll(async () => {
  house = await openTestHouse();
  admin = await connectAdmin(house.adminUrl);
  world = await makeWorld(house.owner);
  for (const [table, { arrange }] of Object.entries(classification))
    arranged[table] = await arrange(world);
  catalog = await readCatalog(admin);
});

afterAll(async () => {
  await admin.end();
  await house.close();
});

const tables = Object.keys(classification);

test("every table of the schema is classified", () => {
  expect(catalog.tables.length).toBeGreaterThan(40);
  expect(tables.toSorted()).toEqual(catalog.tables.map(({ name }) => name).toSorted());
});

test("every role of the product wears one of the hats", async () => {
  const { rows } = await admin.query<{ code: string }>("select code from roles");
  const worn = new Set(hatNames.map((name) => hatOf(world, name).role));
  expect(rows.map(({ code }) => code).filter((code) => !worn.has(code))).toEqual([]);
  const { rows: reaches } = await admin.query<{ reach: string }>(
    "select distinct reach from roles",
  );
  const probed = new Set(hatNames.map((name) => hatOf(world, name).reach));
  expect(reaches.filter(({ reach }) => !probed.has(reach))).toEqual([]);
});

describe.each(tables)("%s", (table) => {
  const { key, read, inserts = [], update, remove } = classification[table]!;
  const places = (keys: readonly string[]): string[] =>
    Object.entries(arranged[table]!)
      .filter(([, one]) => keys.includes(one))
      .map(([place]) => place)
      .sort();
  /** Keys that a role sees; none where it may not select at all. */
  const readAs = (role: "klik_web" | "klik_worker", hat: Hat): Promise<string[]> => {
    const wanted = read === "everyone" ? Object.values(arranged[table]!) : null;
    return asRole(admin, role, hat, () => readAll(admin, table, key, wanted)).catch((error) => {
      expect(error.code, `${role}, ${hat.name}, ${table}: ${error}`).toBe("42501");
      return [];
    });
  };
  const expected = (allowed: Scope, hat: Hat): string[] =>
    [...new Set(allowed[hat.name] ?? [])].filter((place) => place in arranged[table]!).sort();

  test("shows inside, hides outside", async () => {
    for (const name of hatNames) {
      const hat = hatOf(world, name);
      probes += 1;
      const seen = await readAs("klik_web", hat);
      const all = Object.keys(arranged[table]!).sort();
      expect(places(seen), `${name} reads ${table}`).toEqual(
        read === "everyone" ? all : expected(read, hat),
      );
    }
  });

  if (inserts.length > 0)
    test("takes rows inside only", async () => {
      for (const { name: what = "a row", places: tried, row, allowed } of inserts) {
        const unknown = Object.values(allowed)
          .flat()
          .filter((place) => !known(tried, place));
        expect(unknown, `${table}, ${what}: places that are never tried`).toEqual([]);
        for (const name of hatNames) {
          const hat = hatOf(world, name);
          const taken: string[] = [];
          await asRole(admin, "klik_web", hat, async () => {
            for (const place of tried) {
              probes += 1;
              const code = await tryInsert(admin, table, row(world, place, hat));
              // A key that is taken is judged after row security: that row had passed.
              expect(
                [null, "42501", "23505"],
                `${table}, ${what}, ${place}: a broken probe`,
              ).toContain(code);
              if (code !== "42501") taken.push(place);
            }
          });
          const right = tried.filter((place) => (allowed[name] ?? []).includes(place));
          expect(taken, `${name} inserts into ${table}: ${what}`).toEqual(right);
        }
      }
    });

  if (update)
    test("changes rows inside only", async () => {
      const statement = `update ${table} set ${update?.set}`;
      await expectTouched(statement, update?.allowed ?? {}, "update");
    });

  if (remove)
    test("removes rows inside only", async () => {
      const statement = `delete from ${table}${remove?.where ? ` where ${remove.where}` : ""}`;
      await expectTouched(statement, remove?.allowed ?? {}, "delete");
    });

  async function expectTouched(statement: string, allowed: Scope, verb: string): Promise<void> {
    for (const name of hatNames) {
      const hat = hatOf(world, name);
      probes += 1;
      const touched = await asRole(admin, "klik_web", hat, () =>
        touchAll(admin, "klik_web", statement, table, key),
      );
      if (!Array.isArray(touched))
        expect(touched, `${name}: ${statement}`).toEqual({ refused: "42501" });
      const found = Array.isArray(touched) ? places(touched) : [];
      expect(found, `${name} ${verb}s ${table}`).toEqual(expected(allowed, hat));
    }
  }

  test("grants are exactly those that are written down", () => {
    const { grants, worker } = classification[table]!;
    const found = catalog.tables.find(({ name }) => name === table);
    expect(found?.grants.klik_web ?? "", `klik_web on ${table}`).toBe(grants);
    expect(found?.grants.klik_worker ?? "", `klik_worker on ${table}`).toBe(worker);
    // What is granted is probed, what is probed is granted.
    expect(grants.includes("insert")).toBe(inserts.length > 0);
    expect(grants.includes("update")).toBe(update !== undefined);
    expect(grants.includes("delete")).toBe(remove !== undefined);
  });

  test("the worker sees rows only in its scope", async () => {
    const { workerSees, worker } = classification[table]!;
    const nobody = hatOf(world, "nobody");
    const inScope = { ...nobody, reach: "worker" };
    const all = Object.keys(arranged[table]!).sort();
    for (const [hat, sees] of [
      [inScope, workerSees],
      [nobody, read === "everyone"],
    ] as const) {
      probes += 1;
      const seen = await readAs("klik_worker", hat);
      const right = sees && worker.includes("select") ? all : [];
      expect(places(seen), `klik_worker with reach "${hat.reach}"`).toEqual(right);
    }
  });
});

describe("rows stay where they are", () => {
  const outside: Record<string, string> = { region_code: "64.01.01.2009", scope: "64.01" };

  test("no hat pushes a row out of its own branch", async () => {
    let tried = 0;
    for (const { name: table, updatable } of catalog.tables) {
      for (const column of Object.keys(outside).filter((one) => updatable.includes(one))) {
        for (const name of hatNames) {
          const hat = hatOf(world, name);
          if (hat.region.startsWith("64.01") || hat.region === "64") continue;
          tried += 1;
          const moved = await asRole(admin, "klik_web", hat, () =>
            touchAll(
              admin,
              "klik_web",
              `update ${table} set ${column} = '${outside[column]}'`,
              table,
              classification[table]!.key,
            ),
          );
          expect(Array.isArray(moved) ? moved : [], `${name} moves ${table}.${column}`).toEqual([]);
        }
      }
    }
    probes += tried;
    expect(tried).toBeGreaterThan(100);
  });

  test("what decides who sees a row is not granted for update", () => {
    const deciding =
      /^(restricted|kind|consultation_id|subject_id|source_id|message_id|person_id|asker_person_id|named_officer_id|to_office_id|from_office_id|sent_by_id|staff_only|author_id|by_id|token_hash|role)$/;
    const open = catalog.tables.flatMap(({ name, updatable }) =>
      updatable.filter((column) => deciding.test(column)).map((column) => `${name}.${column}`),
    );
    // Decree members are named by their admins; they decide nothing about what is seen.
    // A fresh link for an office that has not answered the survey: DPMD's to make, in its regency.
    expect(open).toEqual([
      ...["decree_members.person_id", "holidays.kind", "survey_tickets.token_hash"],
    ]);
  });
});

test("the matrix is as large as it should be", () => {
  console.log(`Probed ${tables.length} tables × ${hatNames.length} hats: ${probes} statements.`);
  expect(probes).toBeGreaterThan(8000);
});

function known(places: readonly string[], place: string): boolean {
  return (
    places.includes(place) ||
    /^(home|institution|neighbour|province|district|referred|regency|restricted|handed)$/.test(
      place,
    )
  );
}
