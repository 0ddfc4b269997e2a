// What the tests of downloads share: a world of cases with speaking numbers, asking for files and fetching them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { casePlaces, makeWorld, type World } from "../row-security/world.ts";
import { openTestHouse, type TestHouse } from "./house.ts";
import { Visitor } from "./visitor.ts";

export interface DownloadHouse {
  house: TestHouse;
  world: World;
  as(name: string): Promise<Visitor>;
  /** Signs everybody out: after a leap of the clock. */
  forget(): void;
  /** Asks for a file and gives its address. */
  ask(name: string, lembar: string, bentuk: string, saringan?: string): Promise<string>;
  fetchFile(name: string, path: string): Promise<Buffer>;
  /** The rows of a list as CSV, without the head. */
  csvOf(name: string, lembar: string, saringan?: string): Promise<string[]>;
  /** The row behind the address of a file. */
  stateOf(path: string): Promise<Record<string, unknown>>;
  /** How many files lie in the store. */
  countStored(): number;
}

/** Opens a house for the tests of one file; cases are numbered KASUS-home, KASUS-restricted, … by their place. */
export function useDownloads(): DownloadHouse {
  const here = { as, forget, ask, fetchFile, csvOf, stateOf, countStored } as DownloadHouse;
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    here.house = await openTestHouse();
    here.world = await makeWorld(here.house.owner);
    for (const place of casePlaces)
      await here.house.owner.query(
        "update consultations set number = $2, subject = $2 where id = $1",
        [here.world.cases[place].id, `KASUS-${place}`],
      );
  });
  afterAll(() => here.house.close());

  async function as(name: string): Promise<Visitor> {
    const known = visitors.get(name) ?? (await Visitor.signedIn(here.house, name));
    visitors.set(name, known);
    return known;
  }

  function forget(): void {
    visitors.clear();
  }

  async function listIds(name: string): Promise<string[]> {
    const { rows } = await here.house.owner.query<{ id: string }>(
      "select e.id from exports e join people p on p.id = e.person_id where p.username = $1",
      [name],
    );
    return rows.map(({ id }) => id);
  }

  async function ask(name: string, lembar: string, bentuk: string, saringan = ""): Promise<string> {
    const known = new Set(await listIds(name));
    const page = await (await as(name)).post("/unduhan", { lembar, bentuk, saringan });
    expect([page.status, page.path], page.text.slice(0, 300)).toEqual([200, "/unduhan"]);
    const fresh = (await listIds(name)).filter((id) => !known.has(id));
    expect(fresh).toHaveLength(1);
    return `/unduhan/${fresh[0]}/berkas`;
  }

  async function fetchFile(name: string, path: string): Promise<Buffer> {
    const response = await (await as(name)).fetch(path);
    expect(response.status, `${name} ${path}`).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  }

  async function csvOf(name: string, lembar: string, saringan = ""): Promise<string[]> {
    const text = (await fetchFile(name, await ask(name, lembar, "csv", saringan))).toString();
    return text.trim().split("\r\n").slice(1);
  }

  async function stateOf(path: string): Promise<Record<string, unknown>> {
    const { rows } = await here.house.owner.query<Record<string, unknown>>(
      "select * from exports where id = $1",
      [path.split("/")[2]],
    );
    return rows[0] ?? {};
  }

  function countStored(): number {
    return countFiles(here.house.filesFolder);
  }
  return here;
}

function countFiles(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1))
    .reduce((sum, count) => sum + count, 0);
}
