// The laws of the house, checked over every file: who imports whom, how long things are, how they are named.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "#platform/folders.ts";
import { judgeImport, roomOf, sharedGround } from "./architecture/law.ts";
import { countLines, listFiles, readSource, readSources } from "./architecture/source.ts";
import { admittedWrites, ownerOf, tableOwners } from "./architecture/tables.ts";

const maxFileLines = 300;
const maxFunctionLines = 70;
const pureData = /^src\/demo\/stories\/|\/catalogue\/|^src\/platform\/schema\.ts$/;
const sources = readSources(["src", "tests", "scripts", "bench"]);
const imports = sources.flatMap((file) => file.imports.map((found) => ({ file, found })));

test("the check sees the house", () => {
  const product = sources.filter(({ path }) => path.startsWith("src/"));
  const inside = imports.filter(({ found }) => found.target !== null);
  const functions = sources.flatMap((file) => file.functions);
  console.log(
    `Saw ${sources.length} files (${product.length} of the product), ${imports.length} imports (${inside.length} inside), ${functions.length} functions.`,
  );
  expect(product.length).toBeGreaterThan(150);
  expect(imports.length).toBeGreaterThan(700);
  expect(inside.length).toBeGreaterThan(400);
  expect(functions.length).toBeGreaterThan(800);
  for (const known of [
    "src/app.tsx",
    "src/platform/database.ts",
    "src/modules/accounts/routes.tsx",
  ])
    expect(
      sources.some(({ path }) => path === known),
      known,
    ).toBe(true);
});

test("every file lies in a room of the law, every module is known", () => {
  expect(sources.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
  const features = [
    ...["portal", "consultation", "knowledge", "agenda", "competency", "villages"],
    ...["budget", "programmes", "innovations", "evaluation", "reports", "personal-data", "outbox"],
    ...["exports", "surveys"],
  ];
  const known = new Set([...sharedGround, ...features]);
  expect(
    readdirSync(join(projectFolder, "src/modules")).filter((name) => !known.has(name)),
  ).toEqual([]);
});

test("imports keep the law", () => {
  const broken = imports.flatMap(({ file, found }) => {
    const why = judgeImport(file, found);
    return why ? [`${file.path} → ${found.specifier}: ${why}`] : [];
  });
  expect(broken).toEqual([]);
});

test("imports name files that exist", () => {
  const missing = imports.filter(
    ({ found }) => found.target !== null && !existsSync(join(projectFolder, found.target)),
  );
  expect(missing.map(({ file, found }) => `${file.path} → ${found.specifier}`)).toEqual([]);
});

test("no cycles between modules", () => {
  const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1];
  const uses = new Map<string, Set<string>>();
  for (const { file, found } of imports) {
    const from = moduleOf(file.path);
    const to = found.target && moduleOf(found.target);
    if (!from || !to || from === to || roomOf(file.path)?.name === "test") continue;
    uses.set(from, (uses.get(from) ?? new Set()).add(to));
  }
  expect(uses.size).toBeGreaterThan(2);
  expect(findCycles(uses)).toEqual([]);
  expect(
    findCycles(
      new Map([
        ["a", new Set(["b"])],
        ["b", new Set(["a"])],
      ]),
    ),
  ).toEqual(["a → b → a"]);
});

test("a module writes its own tables only, and every table has one owner", () => {
  const listed = Object.values(tableOwners).flat();
  const schema = readFileSync(join(projectFolder, "src/platform/schema.ts"), "utf8");
  const tables = /export interface DB \{([^}]*)\}/.exec(schema)?.[1]?.match(/\w+(?=: )/g) ?? [];
  expect(listed.toSorted()).toEqual(tables.toSorted());

  const writes = sources
    .filter(({ path }) => path.startsWith("src/") && roomOf(path)?.name !== "test")
    .flatMap(({ path, writes: names }) => names.map((table) => ({ path, table })));
  expect(writes.length).toBeGreaterThan(40);
  const strange = writes.filter(
    ({ path, table }) =>
      !tableOwners[ownerOf(path)]?.includes(table) && !(`${path} ${table}` in admittedWrites),
  );
  expect(strange.map(({ path, table }) => `${path} writes ${table}`)).toEqual([]);
});

test("no statement is put together from text: values go as parameters", () => {
  const built = /\bsql\.(?:raw|lit)\(/;
  expect(built.test("sql.raw(`select ${name}`)")).toBe(true);
  const product = sources.filter(({ path }) => path.startsWith("src/"));
  const builders = product.filter(({ path }) =>
    built.test(readFileSync(join(projectFolder, path), "utf8")),
  );
  expect(builders.map(({ path }) => path)).toEqual([]);
});

test("only platform/config.ts reads the environment", () => {
  const readers = sources.filter(
    ({ path, environmentReads }) =>
      environmentReads > 0 && path.startsWith("src/") && !path.includes(".test."),
  );
  expect(
    readers.map(({ path }) => path).filter((path) => path !== "src/platform/config.ts"),
  ).toEqual([]);
});

describe("sizes and names", () => {
  test(`no file is longer than ${maxFileLines} lines`, () => {
    const styles = listFiles("src", /\.css$/).map((path) => ({
      path,
      lines: countLines(readFileSync(join(projectFolder, path), "utf8")),
    }));
    expect(styles.length).toBeGreaterThan(3);
    const long = [...sources, ...styles].filter(
      ({ path, lines }) => lines > maxFileLines && !pureData.test(path),
    );
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test(`no function is longer than ${maxFunctionLines} lines`, () => {
    const long = sources.flatMap(({ path, functions }) =>
      functions
        .filter(({ lines }) => lines > maxFunctionLines)
        .map(({ name, lines }) => `${path} ${name}: ${lines}`),
    );
    expect(long).toEqual([]);
  });

  test("nothing is called utils, helpers, common, manager or service", () => {
    const vague = /(^|[/.-])(utils?|helpers?|commons?|managers?|services?)([/.-]|$)/i;
    expect(vague.test("src/platform/utils/x.ts") && vague.test("src/mail-service.ts")).toBe(true);
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  test("every file says in its first line what it is for", () => {
    const silent = sources.filter(({ path }) => {
      // A test beside its source is named after it.
      if (path.startsWith("src/") && roomOf(path)?.name === "test") return false;
      const first = readFileSync(join(projectFolder, path), "utf8").slice(0, 200);
      return !/^(\/\/ \S|\/\*\*|\/\/\/ )/.test(first);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe("the law refuses what it must", () => {
  const cases: [from: string, line: string][] = [
    ["src/platform/x.ts", 'import { a } from "#ui/Page.tsx"'],
    ["src/platform/x.ts", 'import type { A } from "#modules/topics/public.ts"'],
    ["src/platform/x.ts", 'import pg from "pg"'],
    ["src/platform/x.ts", "await import(name)"],
    ["src/ui/X.tsx", 'import { a } from "#platform/actor.ts"'],
    ["src/ui/X.tsx", 'import type { A } from "#modules/topics/public.ts"'],
    ["src/browser/x.ts", 'import { a } from "#platform/ids.ts"'],
    ["src/browser/x.ts", 'import { a } from "#ui/tone.ts"'],
    ["src/demo/x.ts", 'import { a } from "#modules/topics/topics.ts"'],
    ["src/demo/x.ts", 'import { a } from "#ui/Page.tsx"'],
    ["src/app.tsx", 'import { a } from "#modules/consultation/consultations.ts"'],
    ["src/modules/topics/x.ts", 'import { a } from "#modules/consultation/public.ts"'],
    ["src/modules/topics/x.ts", 'import { a } from "#modules/regions/regions.ts"'],
    ["src/modules/topics/x.ts", 'export { a } from "../regions/regions.ts"'],
    ["src/modules/consultation/routes.tsx", 'import { a } from "#modules/topics/topics.ts"'],
    ["src/modules/consultation/x.ts", 'import { a } from "#platform/mail.ts"'],
    ["src/modules/consultation/x.ts", 'import { a } from "#ui/Page.tsx"'],
    ["src/modules/consultation/policy.ts", 'import { sql } from "kysely"'],
    ["src/modules/consultation/jobs.ts", 'import { a } from "#ui/Page.tsx"'],
    ["src/modules/consultation/forms.ts", 'import { a } from "#platform/ids.ts"'],
    ["src/modules/consultation/forms.ts", 'import { sql } from "kysely"'],
    ["src/modules/consultation/forms.ts", 'import { a } from "#modules/topics/public.ts"'],
    ["src/modules/consultation/views/X.tsx", 'import { a } from "../consultations.ts"'],
    ["src/modules/consultation/views/X.tsx", 'import { a } from "#platform/ids.ts"'],
    ["src/modules/consultation/views/X.tsx", 'import { a } from "#modules/topics/public.ts"'],
    ["src/modules/consultation/views/X.tsx", 'type A = import("../../topics/topics.ts").A'],
    ["src/modules/consultation/papers/x.ts", 'import { a } from "../consultations.ts"'],
    ["src/modules/exports/formats/x.ts", 'import { a } from "#platform/ids.ts"'],
    ["src/modules/exports/formats/x.ts", 'import { sql } from "kysely"'],
    ["src/modules/consultation/x.test.ts", 'import { a } from "#modules/topics/topics.ts"'],
  ];
  test.each(cases)("%s: %s", (from, line) => {
    const [found] = readSource(from, line).imports;
    expect(found && judgeImport({ path: from }, found)).toBeTruthy();
  });

  const admitted: [from: string, line: string][] = [
    ["src/app.tsx", 'import { routes } from "#modules/consultation/routes.tsx"'],
    ["src/ui/X.tsx", 'import type { A } from "#platform/actor.ts"'],
    ["src/modules/consultation/x.ts", 'import { a } from "#modules/topics/public.ts"'],
    ["src/modules/consultation/views/X.tsx", 'import type { A } from "../consultations.ts"'],
    ["src/modules/consultation/views/X.tsx", 'import { mayAnswer } from "../policy.ts"'],
    ["src/platform/database.ts", 'import pg from "pg"'],
  ];
  test.each(admitted)("%s may: %s", (from, line) => {
    const [found] = readSource(from, line).imports;
    expect(found && judgeImport({ path: from }, found)).toBe(null);
  });

  test("writes are seen in Kysely and in SQL", () => {
    const text =
      'db.updateTable("people as p"); owner.query(`insert into\\n regions (a) values (1)`); q("delete from offices where a"); q("update topics t set a = 1"); q("an update of people")';
    expect(readSource("src/x.ts", text).writes).toEqual(["people", "regions", "offices", "topics"]);
  });

  test("reading the environment and long functions are seen", () => {
    const file = readSource("src/x.ts", `const a = process.env.X; readConfig(process.env);`);
    expect(file.environmentReads).toBe(1);
    const long = readSource("src/x.ts", `function tall() {${"\n".repeat(80)}}`);
    expect(long.functions).toEqual([{ name: "tall", lines: 81 }]);
  });
});

/** Each cycle once, written as a chain that begins with its first name. */
function findCycles(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const cycles = new Set<string>();
  const follow = (chain: readonly string[]): void => {
    for (const next of uses.get(chain.at(-1) ?? "") ?? []) {
      const at = chain.indexOf(next);
      if (at < 0) follow([...chain, next]);
      else if (chain.slice(at).every((name) => name >= next))
        cycles.add([...chain.slice(at), next].join(" → "));
    }
  };
  for (const name of uses.keys()) follow([name]);
  return [...cycles].sort();
}
