import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

// The house stands at Tuesday 3 November 2026, 09.00 WITA.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  for (const [subject, columns] of loaKuluCases) await addCase("sekdes", subject, columns);
  await addCase("lurah", "Tenggarong, dijawab", {
    asked_at: "2026-11-02T01:00:00Z",
    ...answered("2026-11-02T02:00:00Z", "2026-11-02T05:00:00Z", "2026-11-03T05:00:00Z"),
  });
  await addCase("sekdes-paser", "Kasus kabupaten lain", { asked_at: "2026-11-02T02:00:00Z" });
  await addCaseRow(house, "sekdes", { restricted: true, subject: "Laporan yang tidak dihitung" });
});
afterAll(() => house.close());

function answered(replied: string, at: string, due: string) {
  return { state: "answered", first_replied_at: replied, answered_at: at, resolution_due: due };
}

const loaKuluCases: [string, Record<string, unknown>][] = [
  [
    "Oktober, tepat waktu",
    {
      asked_at: "2026-10-05T01:00:00Z",
      ...answered("2026-10-05T02:00:00Z", "2026-10-06T02:00:00Z", "2026-10-08T02:00:00Z"),
    },
  ],
  [
    "November, terlambat",
    {
      asked_at: "2026-11-02T01:00:00Z",
      ...answered("2026-11-02T04:00:00Z", "2026-11-03T00:30:00Z", "2026-11-02T08:00:00Z"),
    },
  ],
  [
    "Oktober masuk, lewat batas sampai kini",
    {
      asked_at: "2026-10-20T01:00:00Z",
      state: "working",
      first_replied_at: "2026-10-20T03:00:00Z",
      resolution_due: "2026-10-23T01:00:00Z",
    },
  ],
  [
    "Balasan pertamanya terlambat, jawabannya belum",
    {
      asked_at: "2026-08-20T01:00:00Z",
      state: "working",
      first_replied_at: "2026-08-21T01:00:00Z",
      first_reply_due: "2026-08-20T05:00:00Z",
      resolution_due: "2026-12-01T01:00:00Z",
    },
  ],
  ["Digabung", { asked_at: "2026-11-02T01:00:00Z", state: "merged" }],
];

async function addCase(username: string, subject: string, columns: Record<string, unknown>) {
  const row = await addCaseRow(house, username, { subject });
  const names = Object.keys(columns);
  await house.owner.query(
    `update consultations set ${names.map((name, i) => `${name} = $${i + 2}`).join(", ")} where id = $1`,
    [row.id, ...Object.values(columns)],
  );
  return row;
}

async function addPromise(
  username: string,
  action: string,
  dueOn: string,
  state: string,
  provenAt: string | null,
) {
  const kase = await addCase(username, `Asal ${action}`, {
    asked_at: "2026-08-03T01:00:00Z",
    state: "closed",
    answered_at: "2026-08-04T01:00:00Z",
    closed_at: "2026-08-04T01:00:00Z",
  });
  await house.owner.query(
    `insert into follow_ups (id, source_kind, source_id, source_label, region_code, office_id, verifier_office_id, restricted,
       action, person_title, due_on, state, proven_at, created_at, created_by)
     select $1, 'consultation', c.id, c.number, c.region_code, c.office_id, c.handling_office_id, false,
       $3, 'Kaur Keuangan', $4, $5, $6, '2026-08-04T01:00:00Z', 'Satgas' from consultations c where c.id = $2`,
    [randomUUID(), kase.id, action, dueOn, state, provenAt],
  );
}

test("the five figures count this regency's month, with the month before beside them", async () => {
  await house.runTask("refresh_figures");
  const page = await (await Visitor.signedIn(house, "kadis")).get("/beranda");
  expect(page.text).toContain("Pertanyaan baru 2 Oktober 2");
  expect(page.text).toContain("Dijawab tepat waktu 50% Oktober 100%");
  expect(page.text).toContain("Balasan pertama, separuh dalam 1 jam Oktober 1 jam");
  expect(page.text).toContain("Lewat batas sekarang 1 akhir Oktober 1");
  const other = await (await Visitor.signedIn(house, "admin-paser")).get("/beranda");
  expect(other.text).toContain("Pertanyaan baru 1 Oktober 0");
  expect(other.text).toContain("Dijawab tepat waktu – Oktober –");
});

test("behind a figure stands exactly what it counts, and how", async () => {
  const visitor = await Visitor.signedIn(house, "pimpinan");
  const asked = await visitor.get("/angka/daftar?lihat=baru&kurun=2026-11");
  expect(asked.text).toContain("November, terlambat");
  expect(asked.text).toContain("Tenggarong, dijawab");
  for (const hidden of ["Oktober, tepat", "Digabung", "kabupaten lain", "tidak dihitung Baru"]) {
    expect(asked.text).not.toContain(hidden);
  }
  expect(asked.text).not.toContain("Laporan yang tidak dihitung");
  const kept = await visitor.get("/angka/daftar?lihat=dijawab&kurun=2026-11");
  expect(kept.text).toMatch(/November, terlambat UJI-2026-\d+ · Jembayan · [^·]* Lewat batas/);
  expect(kept.text).toMatch(/Tenggarong, dijawab UJI-2026-\d+ · Jahab · [^·]* Tepat waktu/);
  const before = await visitor.get("/angka/daftar?lihat=baru&kurun=2026-10");
  expect(before.text).toContain("Oktober, tepat waktu");
  const late = await visitor.get("/konsultasi?tampil=late");
  expect(late.text).toContain("lewat batas sampai kini");
  expect(late.text).not.toContain("November, terlambat");
});

test("a case that went up because its limit had passed was not answered in time", async () => {
  const row = await addCase("lurah", "Naik sendiri", {
    asked_at: "2026-09-02T01:00:00Z",
    ...answered("2026-11-02T01:30:00Z", "2026-11-02T05:00:00Z", "2026-11-04T05:00:00Z"),
  });
  await house.owner.query(
    `insert into escalations (id, consultation_id, direction, from_office_id, to_office_id, reason, automatic, by_name, at)
     select gen_random_uuid(), id, 'up', handling_office_id, handling_office_id, 'Lewat batas', true, 'Klik Desa', '2026-09-10T01:00:00Z'
     from consultations where id = $1`,
    [row.id],
  );
  await house.runTask("refresh_figures");
  const page = await (await Visitor.signedIn(house, "kadis")).get("/beranda");
  expect(page.text).toContain("Dijawab tepat waktu 33%");
});

test("a kecamatan that answers nothing does not look punctual; one without questions is named apart", async () => {
  const page = await (await Visitor.signedIn(house, "kadis")).get("/beranda");
  // Loa Kulu: one of two answers in time, and one case still late.
  expect(page.text).toMatch(/Loa Kulu 33% 1 /);
  expect(page.text).toMatch(/Belum ada pertanyaan \(\d+\): .*Anggana/);
  expect(page.html).toContain('class="shade shade-');
});

test("a question without any reply is late once the limit of the first reply has passed", async () => {
  await addCase("lurah", "Belum dibalas", {
    asked_at: "2026-08-20T01:00:00Z",
    state: "new",
    first_reply_due: "2026-08-20T05:00:00Z",
    resolution_due: "2026-12-01T01:00:00Z",
  });
  await house.runTask("refresh_figures");
  const visitor = await Visitor.signedIn(house, "kadis");
  expect((await visitor.get("/beranda")).text).toContain("Lewat batas sekarang 2 akhir Oktober 2");
  const { text } = await visitor.get("/konsultasi?tampil=late");
  expect(text).toContain("Belum dibalas");
  expect(text).not.toContain("Balasan pertamanya terlambat");
});

test("follow-ups count on the day of their term: kept, broken, and those to come not at all", async () => {
  await addPromise("sekdes", "Janji ditepati", "2026-11-02", "verified", "2026-11-02T12:00:00Z");
  await addPromise("sekdes", "Janji terlambat", "2026-11-02", "proven", "2026-11-02T16:30:00Z");
  await addPromise(
    "sekdes",
    "Janji dikembalikan",
    "2026-11-01",
    "returned",
    "2026-11-01T01:00:00Z",
  );
  await addPromise("sekdes", "Janji dibatalkan", "2026-11-01", "cancelled", null);
  await addPromise("sekdes", "Janji hari ini", "2026-11-03", "open", null);
  await addPromise("sekdes-paser", "Janji Paser", "2026-11-02", "open", null);
  await house.runTask("refresh_figures");
  const visitor = await Visitor.signedIn(house, "kadis");
  expect((await visitor.get("/beranda")).text).toContain("Tindak lanjut ditepati 33% Oktober –");
  const { text } = await visitor.get("/angka/tindak-lanjut");
  expect(text).toMatch(/Janji ditepati [^·]*·[^·]*·[^·]*2 November 2026 Ditepati/);
  expect(text).toMatch(/Janji terlambat [^·]*·[^·]*·[^·]*2 November 2026 Tidak ditepati/);
  for (const hidden of ["Janji dibatalkan", "Janji hari ini", "Janji Paser"])
    expect(text).not.toContain(hidden);
});

test("silent villages: those of this regency that have not asked for some months", async () => {
  const visitor = await Visitor.signedIn(house, "kadis");
  const { text } = await visitor.get("/angka/desa-diam");
  expect(text).toContain("belum pernah bertanya");
  expect(text).not.toMatch(/Desa Jembayan Loa/);
  const total = Number(/Desa yang diam (\d+)/.exec((await visitor.get("/beranda")).text)?.[1]);
  expect(total).toBe(235);
});

test("figures are for those who serve or oversee villages; odd addresses are as if they said nothing", async () => {
  for (const username of ["sekdes", "bpd", "posyandu", "pendamping", "dinkes", "hukum"]) {
    const visitor = await Visitor.signedIn(house, username);
    for (const path of [
      "/angka",
      "/angka/daftar",
      "/angka/desa-diam",
      "/angka/tindak-lanjut",
      "/angka/rujukan",
    ])
      expect((await visitor.get(path)).status, `${username} ${path}`).toBe(404);
  }
  const visitor = await Visitor.signedIn(house, "kabid");
  const odd =
    "?kurun=2099-01 ?kurun=x ?lihat='or+1=1 ?hal=-3 ?hal=999999 ?wilayah=64.01 ?bidang=x ?setelah=x_y ?nilai=9 ?kantor=x ?lebih=-1 " +
    "?setelah=2026-11-02T05:00:00.000Z_x ?topik='or+1=1 ?kantor=------------------------------------ ?lebih=999999 ?bulan=7";
  for (const query of odd.split(" ")) {
    for (const path of [
      "/angka",
      "/angka/daftar",
      "/angka/desa-diam",
      "/angka/tindak-lanjut",
      "/angka/rujukan",
    ])
      expect((await visitor.get(path + encodeURI(query))).status, path + query).toBe(200);
  }
});

test("a kecamatan sees its own figures only, whatever place the address names", async () => {
  await house.runTask("refresh_figures");
  const satgas = await Visitor.signedIn(house, "satgas1b");
  for (const query of ["", "&wilayah=64.02.06", "&wilayah=64.02", "&wilayah=64.01.01"]) {
    const { text } = await satgas.get(`/angka/daftar?lihat=baru&kurun=2026-11${query}`);
    expect(text, query).toContain("November, terlambat");
    expect(text, query).not.toContain("Tenggarong, dijawab");
    expect(text, query).not.toContain("Kasus kabupaten lain");
  }
  const overseer = await Visitor.signedIn(house, "inspektorat");
  const { text } = await overseer.get("/angka/daftar?lihat=baru&kurun=2026-11");
  expect(text).toContain("Tenggarong, dijawab");
  expect(text, "not even the overseer's figures count a report").not.toContain("tidak dihitung ");
  expect(text).not.toContain("Laporan yang tidak dihitung");
});
