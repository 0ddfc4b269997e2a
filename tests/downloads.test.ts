// Files for download through the front door: they hold what the page shows to that hat and open for nobody else.
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { hatNames } from "./row-security/world.ts";
import { useDownloads } from "./support/downloads.ts";

const here = useDownloads();
const { as, ask, fetchFile, csvOf, stateOf } = here;
const hats = hatNames.filter((name) => !["nobody", "bare", "forger"].includes(name));

const numbersIn = (text: string) =>
  [...new Set([...text.matchAll(/KASUS-[a-z]+/g)].map(([number]) => number))].sort();

describe("isolation", () => {
  test("for every hat the file of cases holds exactly what its page shows", async () => {
    let seen = 0;
    for (const name of hats) {
      const page = await (await as(name)).get("/konsultasi?tampil=all");
      const rows = await csvOf(name, "konsultasi", "tampil=all");
      expect(numbersIn(rows.join("\n")), name).toEqual(numbersIn(page.html));
      expect(rows.filter((row) => row.includes("KASUS-")).length, name).toBe(rows.length);
      seen += rows.length;
    }
    expect(seen).toBeGreaterThan(50);
  });

  test("a restricted case stands only in files of those who see it, and that reading is logged", async () => {
    const readers = async () => {
      const { rows } = await here.house.owner.query<{ username: string }>(
        `select distinct p.username from restricted_reads r join people p on p.id = r.person_id
         where r.consultation_id = $1 order by 1`,
        [here.world.cases.restricted.id],
      );
      return rows.map(({ username }) => username);
    };
    // The asker sees it too; his own reading is no news.
    expect(await readers()).toEqual(["inspektorat", "koordinator"]);
    const path = await ask("koordinator", "konsultasi", "xlsx", "tampil=all");
    expect((await stateOf(path)).holds_restricted).toBe(true);
    expect((await stateOf(await ask("camat", "konsultasi", "xlsx"))).holds_restricted).toBe(false);
  });

  test("the queue, referrals, ratings, promises and people are those of the hat", async () => {
    for (const name of ["satgas", "koordinator", "admin", "provinsi"]) {
      const page = await (await as(name)).get("/antrean");
      expect(numbersIn((await csvOf(name, "antrean")).join("\n")), name).toEqual(
        numbersIn(page.html),
      );
    }
    expect(numbersIn((await csvOf("dinkes", "rujukan")).join())).toEqual(["KASUS-referred"]);
    expect(numbersIn((await csvOf("camat", "rujukan")).join())).toEqual([]);
    expect(numbersIn((await csvOf("kadis", "rujukan")).join())).toEqual(["KASUS-referred"]);
    const people = await (await as("satgas")).get("/admin/orang");
    const names = (await csvOf("satgas", "orang")).map((row) => row.split(";")[1] ?? "");
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(people.html).toContain(name);
    expect(names).not.toContain("lurah");
    expect(names).not.toContain("camat");
  });

  test("a list that is not for this hat does not exist for it", async () => {
    for (const [name, lembar] of [
      ["sekdes", "antrean"],
      ["sekdes", "orang"],
      ["dinkes", "penilaian"],
      ["satgas", "arsip"],
      ["sekdes", "rahasia"],
    ] as const) {
      const visitor = await as(name);
      expect((await visitor.get(`/unduhan/baru?lembar=${lembar}`)).status).toBe(404);
      expect((await visitor.post("/unduhan", { lembar, bentuk: "csv" })).status).toBe(404);
    }
  });

  test("another person, and another hat of the same person, finds nothing there", async () => {
    const path = await ask("sekdes", "konsultasi", "csv");
    for (const name of ["kades", "admin", "inspektorat"]) {
      expect((await (await as(name)).fetch(path)).status, name).toBe(404);
      const gone = await (await as(name)).post(path.replace("berkas", "penghapusan"), {});
      expect(gone.status, name).toBe(404);
    }
    // The post passes on: the file stays behind with the hat that asked.
    await here.house.owner.query(
      `update exports set assignment_id = (select id from assignments where id <> assignment_id limit 1) where id = $1`,
      [path.split("/")[2]],
    );
    expect((await (await as("sekdes")).fetch(path)).status).toBe(404);
  });
});

test("the clock kept per unit and month is that of the figures, for who may read them", async () => {
  await here.house.owner.query(
    `update consultations set state = 'answered', asked_at = '2026-10-05T01:00:00Z', first_replied_at = '2026-10-05T02:00:00Z',
       answered_at = '2026-10-06T02:00:00Z', resolution_due = '2026-10-08T02:00:00Z' where id = $1`,
    [here.world.cases.neighbour.id],
  );
  await here.house.runTask("refresh_figures");
  const rows = await csvOf("koordinator", "ketepatan", "kurun=2026");
  // Ten months that have passed and the running one, the regency and its twenty kecamatan.
  expect(rows.length % 11).toBe(0);
  const october = rows.filter((row) => row.startsWith("2026-10;"));
  expect(october[0]).toMatch(/^2026-10;64\.02;Kabupaten Kutai Kartanegara;1;1;/);
  expect(october.find((row) => row.includes("Kecamatan Loa Kulu"))).toMatch(/;1;1;100;0;/);
  const satgas = await csvOf("satgas2", "ketepatan", "kurun=2026&wilayah=64.02.02");
  expect(satgas.some((row) => row.includes("64.02.02"))).toBe(false);
  expect((await (await as("sekdes")).get("/unduhan/baru?lembar=ketepatan")).status).toBe(404);
});

describe("formats", () => {
  test("the same rows in all four, sent as files that cannot act in our origin", async () => {
    const visitor = await as("satgas");
    const read: Record<string, string[]> = {};
    for (const bentuk of ["xlsx", "csv", "pdf", "jsonl"]) {
      const path = await ask("satgas", "konsultasi", bentuk);
      const response = await visitor.fetch(path);
      expect(response.headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="Daftar konsultasi 2026-11-03 09.00.${bentuk}"`),
      );
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-security-policy")).toContain("sandbox");
      expect(response.headers.get("cache-control")).toContain("no-store");
      const content = Buffer.from(await response.arrayBuffer());
      if (bentuk === "pdf") expect(content.subarray(0, 5).toString()).toBe("%PDF-");
      else
        read[bentuk] = numbersIn(
          bentuk === "xlsx" ? JSON.stringify(await readSheet(content)) : content.toString(),
        );
    }
    expect(read.xlsx?.length).toBe(4);
    expect(read.csv).toEqual(read.xlsx);
    expect(read.jsonl).toEqual(read.xlsx);
  });

  test("the filters of the page go along, and are told before the file is made", async () => {
    const page = await (await as("satgas")).get("/konsultasi?cari=KASUS-home&tampil=open");
    const href =
      /href="(\/unduhan\/baru[^"]+)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const question = await (await as("satgas")).get(href);
    expect(question.text).toContain("Belum selesai, Mencari: KASUS-home");
    expect(question.text).toContain("1 baris");
    const saringan = /name="saringan" value="([^"]*)"/
      .exec(question.html)?.[1]
      ?.replaceAll("&amp;", "&");
    expect(numbersIn((await csvOf("satgas", "konsultasi", saringan)).join())).toEqual([
      "KASUS-home",
    ]);
  });

  test("a village takes its whole talk along", async () => {
    const kase = `/konsultasi/${here.world.cases.home.id}`;
    await (await as("sekdes")).post(`${kase}/balasan`, { body: "=Balasan kami; lengkap" });
    await here.house.owner.query(
      `insert into messages (id, consultation_id, kind, state, body, author_name, author_title, author_office, written_at)
       values (gen_random_uuid(), $1, 'answer', 'awaiting_signature', 'Belum boleh terbaca', 'N', 'J', 'K', now())`,
      [here.world.cases.home.id],
    );
    const text = (await fetchFile("sekdes", await ask("sekdes", "arsip", "jsonl"))).toString();
    const records = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const home = records.find(({ number }) => number === "KASUS-home");
    expect(JSON.stringify(home?.messages)).toContain("=Balasan kami; lengkap");
    expect(text).not.toContain("Belum boleh terbaca");
    expect(records.map(({ number }) => number).sort()).toEqual(["KASUS-home", "KASUS-institution"]);
    expect(
      (await (await as("sekdes")).post("/unduhan", { lembar: "arsip", bentuk: "csv" })).status,
    ).toBe(422);
  });
});
