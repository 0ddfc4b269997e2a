import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Db } from "#platform/database.ts";
import { runJob } from "#platform/jobs.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, kukar, lohSumber } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { notifyOffice, notifyPerson } from "./public.ts";

let house: TestHouse;
let pemdes: string;
let sekdesId: string;

beforeAll(async () => {
  house = await openTestHouse();
  pemdes = await officeAt(jembayan);
  const { rows } = await house.owner.query("select id from people where username = 'sekdes'");
  sekdesId = rows[0]?.id;
});
afterAll(() => house.close());
beforeEach(() => house.owner.query("delete from notifications"));

async function officeAt(region: string, kind = "pemdes"): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from offices where kind = $1 and region_code = $2",
    [kind, region],
  );
  return rows[0]?.id ?? "";
}

async function tell(news: { officeId: string } | { personId: string }, title: string) {
  const message = { title, body: "Isi yang hanya ada di aplikasi.", href: "/tindak-lanjut" };
  const job = async (_payload: unknown, { db }: { db: Db }) =>
    "officeId" in news
      ? notifyOffice(db, testNow, { ...message, ...news })
      : notifyPerson(db, testNow, { ...message, ...news });
  await runJob(job, {}, house.worker, house.house);
}

async function idOf(title: string): Promise<string> {
  const { rows } = await house.owner.query("select id from notifications where title = $1", [
    title,
  ]);
  return rows[0]?.id;
}

test("an office reads what it was told, unread first, and marks one and all", async () => {
  await tell({ officeId: pemdes }, "Kabar pertama");
  await tell({ officeId: pemdes }, "Kabar kedua");
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const list = await sekdes.get("/pemberitahuan");
  expect(list.status).toBe(200);
  expect(list.text).toContain("Kabar pertama");
  expect(list.html).toMatch(/class="count">2</);
  const stays = await sekdes.post(`/pemberitahuan/${await idOf("Kabar kedua")}/dibaca`, {
    tinggal: "ya",
  });
  expect(stays.path).toBe("/pemberitahuan");
  expect(stays.html).toMatch(/class="count">1</);
  expect(stays.text).toContain("dibaca Nama sekdes");
  expect(stays.text.indexOf("Kabar pertama")).toBeLessThan(stays.text.indexOf("Kabar kedua"));
  await sekdes.post("/pemberitahuan/dibaca-semua", {});
  const kades = await (await Visitor.signedIn(house, "kades")).get("/pemberitahuan");
  expect(kades.html).not.toContain('class="count"');
  expect(kades.text).not.toContain("Tandai semua");
});

test("opening one marks it and goes to what it tells, by link and by button", async () => {
  await tell({ officeId: pemdes }, "Buka lewat tautan");
  await tell({ officeId: pemdes }, "Buka lewat tombol");
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const link = await sekdes.fetch(`/pemberitahuan/${await idOf("Buka lewat tautan")}`);
  expect(link.headers.get("location")).toBe("/tindak-lanjut");
  const button = await sekdes.post(`/pemberitahuan/${await idOf("Buka lewat tombol")}/dibaca`, {});
  expect(button.path).toBe("/tindak-lanjut");
  const { rows } = await house.owner.query(
    "select count(*) as n from notifications where read_at is null",
  );
  expect(rows[0]?.n).toBe(0);
});

test("nobody else sees it: another village, another office of the village, DPMD, Inspektorat", async () => {
  await tell({ officeId: pemdes }, "Hanya untuk pemdes");
  await tell({ personId: sekdesId }, "Hanya untuk sekdes");
  const own = await idOf("Hanya untuk sekdes");
  const office = await idOf("Hanya untuk pemdes");
  for (const name of [
    "sekdes2",
    "bpd",
    "posyandu",
    "satgas",
    "koordinator",
    "inspektorat",
    "provinsi",
  ]) {
    const visitor = await Visitor.signedIn(house, name);
    expect((await visitor.get("/pemberitahuan")).text, name).not.toContain("Hanya untuk");
    for (const id of [own, office]) {
      expect((await visitor.get(`/pemberitahuan/${id}`)).status, name).toBe(404);
      expect((await visitor.post(`/pemberitahuan/${id}/dibaca`, {})).status, name).toBe(404);
    }
    await visitor.post("/pemberitahuan/dibaca-semua", {});
  }
  const kades = await Visitor.signedIn(house, "kades");
  expect((await kades.get("/pemberitahuan")).text).toContain("Hanya untuk pemdes");
  expect((await kades.get(`/pemberitahuan/${own}`)).status).toBe(404);
  const { rows } = await house.owner.query("select read_at from notifications");
  expect(rows.map((row) => row.read_at)).toEqual([null, null]);
});

test("an empty list says what will come; no page is no id", async () => {
  const visitor = await Visitor.signedIn(house, "sekdes2");
  expect((await visitor.get("/pemberitahuan?hal=x")).text).toContain("Belum ada pemberitahuan");
  expect((await visitor.get("/pemberitahuan/bukan-nomor")).status).toBe(404);
});

test("passing on by WhatsApp is offered for the office's news, not for one person's", async () => {
  await tell({ officeId: pemdes }, `Kabar panjang ${"kata ".repeat(40)}`);
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const page = await sekdes.get("/pemberitahuan");
  const link = /href="(https:\/\/wa\.me[^"]*)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&");
  const text = new URL(link ?? "").searchParams.get("text") ?? "";
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toMatch(/^Klik Desa: Kabar panjang .* http:\/\/localhost\/tindak-lanjut$/);
  await house.owner.query("delete from notifications");
  await tell({ personId: sekdesId }, "Kabar sendiri");
  expect((await sekdes.get("/pemberitahuan")).html).not.toContain("wa.me");
});

test("titles are cut, other sites refused", async () => {
  await tell({ officeId: await officeAt(lohSumber) }, "p".repeat(300));
  const { rows } = await house.owner.query("select length(title) as n from notifications");
  expect(rows[0]?.n).toBe(160);
  const job =
    (href: string) =>
    async (_: unknown, { db }: { db: Db }) =>
      notifyOffice(db, testNow, { officeId: pemdes, title: "Judul", body: "", href });
  for (const href of ["//lain.example/", "https://lain.example/", "/\\lain.example"])
    await expect(runJob(job(href), {}, house.worker, house.house)).rejects.toThrow(
      "path of our own",
    );
});

test("many rows make one waiting job, and no transaction waits for another", async () => {
  const dpmd = await officeAt(kukar, "dpmd");
  await house.worker.transaction().execute(async (first) => {
    await tellAsWorker(first, pemdes);
    // A second transaction comes and commits while the first is still open.
    await house.worker.transaction().execute((second) => tellAsWorker(second, dpmd));
  });
  await tell({ officeId: pemdes }, "Satu lagi");
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from graphile_worker.jobs where key = 'mail_notifications'`.execute(
    house.worker,
  );
  expect(rows[0]?.n).toBe(1);
});

async function tellAsWorker(db: Db, officeId: string): Promise<void> {
  await sql`select set_config('klik.reach', 'worker', true)`.execute(db);
  await notifyOffice(db, testNow, { officeId, title: "Bersamaan", body: "", href: "/beranda" });
}
