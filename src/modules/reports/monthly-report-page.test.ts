import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { readPaper } from "../../../tests/support/paper-reading.ts";

// The house stands at Tuesday 3 November 2026, 09.00 WITA.
let house: TestHouse;
let head: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  const answered = { state: "answered", resolution_due: "2026-10-08T02:00:00Z" };
  const october = (day: number, hour: number) => `2026-10-0${day}T0${hour}:00:00Z`;
  for (const [username, columns] of [
    [
      "sekdes",
      {
        asked_at: october(5, 1),
        ...answered,
        first_replied_at: october(5, 2),
        answered_at: october(6, 2),
      },
    ],
    [
      "sekdes",
      {
        asked_at: october(5, 1),
        ...answered,
        first_replied_at: october(6, 2),
        answered_at: october(9, 2),
      },
    ],
    [
      "sekdes",
      {
        asked_at: october(5, 1),
        concerns_poor: true,
        ...answered,
        first_replied_at: october(6, 2),
        answered_at: october(7, 2),
      },
    ],
    [
      "lurah",
      {
        asked_at: october(7, 3),
        state: "working",
        first_replied_at: october(8, 3),
        resolution_due: "2026-10-12T01:00:00Z",
      },
    ],
    [
      "lurah",
      {
        asked_at: "2026-09-30T15:59:00Z",
        ...answered,
        first_replied_at: october(1, 2),
        answered_at: october(1, 3),
      },
    ],
    [
      "sekdes",
      {
        asked_at: "2026-11-02T01:00:00Z",
        state: "working",
        first_replied_at: "2026-11-02T02:00:00Z",
      },
    ],
    ["sekdes-paser", { asked_at: october(5, 1), state: "working" }],
  ] as const)
    await addCase(username, columns);
  await addCaseRow(house, "sekdes", { restricted: true, subject: "Laporan" });
  await house.runTask("refresh_figures");
  head = await Visitor.signedIn(house, "kadis");
});
afterAll(() => house.close());

async function addCase(username: string, columns: Record<string, unknown>): Promise<void> {
  const row = await addCaseRow(house, username, { subject: "Pertanyaan uji" });
  const names = Object.keys(columns);
  await house.owner.query(
    `update consultations set ${names.map((name, at) => `${name} = $${at + 2}`).join(", ")} where id = $1`,
    [row.id, ...Object.values(columns)],
  );
}

/** The first table: figure → value and list behind it. */
function readSums(html: string): Map<string, { value: string; before: string; href: string }> {
  const rows = [
    ...html.matchAll(/<th scope="row"[^>]*><a href="([^"]+)">([^<]+)<\/a><\/th>(.*?)<\/tr>/g),
  ];
  return new Map(
    rows.map(([, href = "", label = "", cells = ""]) => {
      const [value = "", before = ""] = [...cells.matchAll(/>([^<]*)<\/td>/g)].map(
        ([, cell]) => cell ?? "",
      );
      return [label, { value, before, href: href.replaceAll("&amp;", "&") }];
    }),
  );
}

const countRows = (html: string) => html.match(/<li class="row[ "]/g)?.length ?? 0;

test("without a month it shows the last that has ended, beside the one before", async () => {
  const page = await head.get("/angka/laporan-bulanan");
  expect(page.status).toBe(200);
  expect(page.text).toContain("Laporan bulanan, Oktober 2026");
  expect(page.text).toContain(
    "Pada Oktober 2026 masuk 4 pertanyaan dari 2 kecamatan; 4 dijawab, 75% tepat waktu. Pada akhir bulan 1 kasus lewat batas.",
  );
  const sums = readSums(page.html);
  expect(sums.get("Pertanyaan baru")).toMatchObject({ value: "4", before: "1" });
  expect(sums.get("Dijawab tepat waktu")).toMatchObject({ value: "75%", before: "–" });
});

test("each number is that of the list behind it", async () => {
  for (const month of ["2026-09", "2026-10", "2026-11"]) {
    const sums = readSums((await head.get(`/angka/laporan-bulanan?bulan=${month}`)).html);
    for (const label of ["Pertanyaan baru", "Dijawab", "Lewat batas pada akhir bulan", "Ditutup"]) {
      const { value, href } = sums.get(label) ?? { value: "?", href: "" };
      const list = await head.get(href);
      expect(list.status, href).toBe(200);
      expect(countRows(list.html), `${month} ${label}`).toBe(value === "–" ? 0 : Number(value));
    }
  }
});

test("the running month shows what the home shows", async () => {
  const page = await head.get("/angka/laporan-bulanan?bulan=2026-11");
  expect(page.text).toContain("Bulan ini belum berakhir");
  const asked = readSums(page.html).get("Pertanyaan baru");
  const home = await head.get("/beranda");
  expect(home.text).toContain(`Pertanyaan baru ${asked?.value} Oktober ${asked?.before}`);
  const [, silent] = /(\d+) dari 237 desa dan kelurahan/.exec(page.text) ?? [];
  expect(home.text).toContain(`Desa yang diam ${silent}`);
});

test("a kecamatan leads to its own answers, the poor to theirs", async () => {
  const { html } = await head.get("/angka/laporan-bulanan?bulan=2026-10");
  const links = [
    ...new Set(html.match(/\/angka\/daftar\?lihat=dijawab[^"]*(wilayah|miskin)=[^"]*/g)),
  ];
  const counts: Record<string, number> = {};
  for (const link of links) {
    const { html: list } = await head.get(link.replaceAll("&amp;", "&"));
    counts[link.replace(/.*(wilayah|miskin)=/, "")] = countRows(list);
  }
  expect(counts).toEqual({ "64.02.02": 3, "64.02.06": 1, ya: 1, tidak: 3 });
});

test("the paper says the same, on the letterhead of DPMD", async () => {
  const page = await head.get("/angka/laporan-bulanan?bulan=2026-10");
  const response = await head.fetch("/angka/laporan-bulanan.pdf?bulan=2026-10");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(response.headers.get("content-disposition")).toContain(
    'filename="laporan-bulanan-klik-desa-2026-10.pdf"',
  );
  const { pageCount, text } = readPaper(Buffer.from(await response.arrayBuffer()));
  expect(pageCount).toBe(2);
  expect(text).toContain("PEMERINTAH KABUPATEN KUTAI KARTANEGARA");
  const sums = [...readSums(page.html)].slice(0, 8);
  expect(sums.at(-1)?.[0]).toMatch(/^Nilai rata-rata/);
  for (const [label, { value, before }] of sums)
    expect(text).toContain(`${label} ${value} ${before}`);
  expect(text).toContain("Pertanyaan baru 4 1 naik 3");
});

test("for DPMD and the leaders of the regency, each their own; odd months are as if they said nothing", async () => {
  for (const username of ["admin", "kabid", "koordinator", "pimpinan"]) {
    const visitor = await Visitor.signedIn(house, username);
    expect((await visitor.get("/angka/laporan-bulanan")).status, username).toBe(200);
  }
  for (const username of [
    "sekdes",
    "bpd",
    "satgas",
    "camat",
    "dinkes",
    "inspektorat",
    "provinsi",
  ]) {
    const visitor = await Visitor.signedIn(house, username);
    for (const path of ["/angka/laporan-bulanan", "/angka/laporan-bulanan.pdf"])
      expect((await visitor.get(path)).status, `${username} ${path}`).toBe(404);
  }
  const other = await (await Visitor.signedIn(house, "admin-paser")).get("/angka/laporan-bulanan");
  expect(other.text).toContain("masuk 1 pertanyaan dari 1 kecamatan; belum ada yang dijawab.");
  for (const odd of [
    "x",
    "2026-13",
    "2099-01",
    "1999-01",
    "2026-t1",
    "2026",
    "2026-09_2026-10",
    "' or 1=1",
  ]) {
    const page = await head.get(`/angka/laporan-bulanan?bulan=${encodeURIComponent(odd)}`);
    expect(page.text).toContain("Laporan bulanan, Oktober 2026");
  }
});
