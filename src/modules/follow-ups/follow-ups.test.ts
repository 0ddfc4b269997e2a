import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openPromiseHouse, type PromiseHouse, step } from "../../../tests/support/promises.ts";
import { testNow } from "../../../tests/support/house.ts";
import { jembayan, loaKulu, tenggarong } from "../../../tests/support/people.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let opened: PromiseHouse;
let { house, promise, stateOf, titlesFor } = {} as PromiseHouse;
beforeAll(async () => {
  opened = await openPromiseHouse();
  ({ house, promise, stateOf, titlesFor } = opened);
});
afterAll(() => opened.house.close());
beforeEach(() => opened.empty());

test("the village proves with a file, the satgas accepts, each side is told", async () => {
  const id = await promise();
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const satgas = await Visitor.signedIn(house, "satgas1b");
  const before = await satgas.get(`/tindak-lanjut/${id}`);
  expect(before.html).not.toContain("/verifikasi");
  const proof = new File(["SK nomor 12 tanggal 3 November 2026"], "sk.txt", { type: "text/plain" });
  const sent = await step(sekdes, id, "bukti", { note: "SK sudah diubah.", files: proof });
  expect(sent.status).toBe(200);
  expect(sent.path).toBe(`/tindak-lanjut/${id}`);
  expect(sent.text).toContain("Bukti sudah dikirim oleh Nama sekdes, Sekretaris Desa");
  expect(sent.text).toContain("sk.txt");
  expect(sent.html).not.toContain("/verifikasi");
  expect(await titlesFor(`satgas ${loaKulu}`)).toEqual([
    "Tindak lanjut KD-2026-0417 menunggu Anda periksa",
  ]);
  const desk = await satgas.get("/tindak-lanjut");
  expect(desk.html).toMatch(/aria-current="page"[^>]*>Menunggu verifikasi/);
  expect(desk.text).toContain("Perbaiki SK tim pelaksana");
  const done = await step(satgas, id, "verifikasi");
  expect(done.text).toContain("Selesai. Bukti diterima oleh Nama satgas b, Anggota Satgas");
  expect(await stateOf(id)).toBe("verified");
  expect(await titlesFor(`pemdes ${jembayan}`)).toEqual(["Tindak lanjut KD-2026-0417 selesai"]);
  expect(
    (await step(satgas, id, "pembatalan", { version: "3", cancel_reason: "Tidak jadi." })).status,
  ).toBe(403);
});

test("returned with a reason, proven again: both proofs stay readable", async () => {
  const id = await promise();
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const satgas = await Visitor.signedIn(house, "satgas1b");
  await step(sekdes, id, "bukti", { note: "Draf sudah dibuat." });
  const empty = await step(satgas, id, "pengembalian");
  expect(empty.status).toBe(422);
  expect(empty.text).toContain("Tulis apa yang masih kurang");
  const returned = await step(satgas, id, "pengembalian", { reason: "Belum ditandatangani." });
  expect(returned.text).toContain("Bukti dikembalikan.");
  const again = await sekdes.get(`/tindak-lanjut/${id}`);
  expect(again.text).toContain("Kirim bukti lagi");
  expect(again.text).toContain("Belum ditandatangani.");
  await step(sekdes, id, "bukti", { note: "Sudah ditandatangani." });
  const page = await satgas.get(`/tindak-lanjut/${id}`);
  for (const words of ["Draf sudah dibuat.", "Belum ditandatangani.", "Sudah ditandatangani."])
    expect(page.text).toContain(words);
  expect(await stateOf(id)).toBe("proven");
});

test("nothing said, a wrong file: the page comes back with the words kept, and nothing is stored", async () => {
  const id = await promise();
  const sekdes = await Visitor.signedIn(house, "sekdes");
  expect((await step(sekdes, id, "bukti", { note: "" })).text).toContain(
    "Tulis apa yang sudah dikerjakan.",
  );
  const program = new File([Buffer.from("MZ\u0000\u0001 program")], "bukti.exe");
  const page = await step(sekdes, id, "bukti", { note: "Catatan saya.", files: program });
  expect(page.status).toBe(422);
  expect(page.text).toContain("bukti.exe");
  expect(page.html).toContain("Catatan saya.");
  expect(await stateOf(id)).toBe("open");
});

test("a pendamping proves for a village of its branch, and does not accept that proof under another hat", async () => {
  const id = await promise();
  const satgas = await Visitor.signedIn(house, "satgas");
  const assignment = async (role: string) =>
    (
      await house.owner.query(
        "select a.id from assignments a join people p on p.id = a.person_id where p.username = 'satgas' and a.role = $1",
        [role],
      )
    ).rows[0]?.id as string;
  await satgas.post("/jabatan", { assignment: await assignment("pendamping") });
  expect((await step(satgas, id, "bukti", { note: "Kami dampingi perbaikannya." })).status).toBe(
    200,
  );
  expect(await stateOf(id)).toBe("proven");
  await satgas.post("/jabatan", { assignment: await assignment("satgas") });
  expect((await satgas.get(`/tindak-lanjut/${id}`)).text).toContain("Bukti ini Anda kirim sendiri");
  expect((await step(satgas, id, "verifikasi")).status).toBe(403);
  const colleague = await Visitor.signedIn(house, "satgas1b");
  expect((await step(colleague, id, "verifikasi")).status).toBe(200);
  expect(await stateOf(id)).toBe("verified");
  const elsewhere = await promise({
    region: "64.02.06.1001",
    office: "kelurahan 64.02.06.1001",
    verifier: `satgas ${tenggarong}`,
  });
  const pendamping = await Visitor.signedIn(house, "pendamping");
  expect((await pendamping.get(`/tindak-lanjut/${elsewhere}`)).status).toBe(404);
});

test("what has moved on meanwhile shows both sides; a resend gives the same receipt", async () => {
  const id = await promise();
  const kades = await Visitor.signedIn(house, "kades");
  const sekdes = await Visitor.signedIn(house, "sekdes");
  await step(sekdes, id, "bukti", { note: "Bukti dari sekdes." });
  const stale = await kades.post(`/tindak-lanjut/${id}/bukti`, {
    version: "1",
    note: "Bukti dari kades.",
  });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain("Bukti dari kades.");
  expect(stale.text).toContain("Bukti dari sekdes.");
  const satgas = await Visitor.signedIn(house, "satgas1b");
  house.setNow(new Date(testNow.getTime() + 60_000));
  const receipt = { version: "2", submission_id: randomUUID() };
  expect((await satgas.post(`/tindak-lanjut/${id}/verifikasi`, receipt)).status).toBe(200);
  expect((await satgas.post(`/tindak-lanjut/${id}/verifikasi`, receipt)).status).toBe(200);
  const { rows } = await house.owner.query("select kind from follow_up_steps order by at, id");
  expect(rows.map(({ kind }) => kind)).toEqual(["proven", "verified"]);
});

test("cancelled with a reason by the verifier only", async () => {
  const id = await promise();
  const satgas = await Visitor.signedIn(house, "satgas1b");
  expect((await step(satgas, id, "pembatalan")).status).toBe(422);
  const page = await step(satgas, id, "pembatalan", { cancel_reason: "Aturannya sudah berubah." });
  expect(page.text).toContain("Aturannya sudah berubah.");
  expect(await stateOf(id)).toBe("cancelled");
  expect(
    (await (await Visitor.signedIn(house, "sekdes")).get("/tindak-lanjut?bagian=selesai")).text,
  ).toContain("Dibatalkan");
});

test("late first, in words; filters narrow; a page at a time", async () => {
  await promise({ action: "Urusan minggu depan", dueOn: "2026-11-10" });
  await promise({ action: "Urusan terlambat", dueOn: "2026-10-31" });
  await promise({ action: "Urusan besok", dueOn: "2026-11-04" });
  await promise({ action: "Urusan hari ini", dueOn: "2026-11-03" });
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const list = (await sekdes.get("/tindak-lanjut")).text;
  const order = [
    "Urusan terlambat",
    "lewat 3 hari",
    "Urusan hari ini",
    "hari ini",
    "Urusan besok",
    "besok",
    "Urusan minggu depan",
    "sisa 7 hari",
  ];
  let from = 0;
  for (const words of order) {
    const at = list.indexOf(words, from);
    expect(at, words).toBeGreaterThanOrEqual(from);
    from = at;
  }
  const late = (await sekdes.get("/tindak-lanjut?bagian=perlu&keadaan=late")).text;
  expect(late).toContain("Urusan terlambat");
  expect(late).not.toContain("Urusan besok");
  for (let i = 0; i < 26; i += 1) await promise({ action: `Banyak ${i}`, dueOn: "2026-12-01" });
  expect((await sekdes.get("/tindak-lanjut?hal=2")).text).toContain("Banyak");
  expect((await sekdes.get("/tindak-lanjut?hal=2")).text).not.toContain("Urusan terlambat");
});
