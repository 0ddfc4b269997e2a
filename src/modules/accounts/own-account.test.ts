import { TOTP, Secret } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { testPassword } from "../../../tests/support/people.ts";
import { type Page, Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let strict: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  strict = await openTestHouse({ KLIK_DEMO: "0" });
});
afterAll(async () => {
  await house.close();
  await strict.close();
});

async function idOf(at: TestHouse, username: string): Promise<string> {
  const { rows } = await at.owner.query<{ id: string }>(
    "select id from people where username = $1",
    [username],
  );
  return rows[0]?.id ?? "";
}

async function resetLink(at: TestHouse, admin: Visitor, username: string): Promise<string> {
  const page = await admin.post(`/admin/orang/${await idOf(at, username)}/tautan`, {});
  return /href="http:\/\/localhost(\/atur-ulang\/[\w-]+)"/.exec(page.html)?.[1] ?? "";
}

function codeFor(page: Page, now: Date): { secret: string; code: string } {
  const secret = /name="secret" value="([A-Z2-7]+)"/.exec(page.html)?.[1] ?? "";
  return { secret, code: codeOf(secret, now) };
}

function codeOf(secret: string, now: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
}

const fresh = { password: "pohon-ulin-besar", again: "pohon-ulin-besar" };

test("a reset link works once, ends every session, and signs its person in", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const elsewhere = await Visitor.signedIn(house, "kades");
  const link = await resetLink(house, admin, "kades");
  expect((await elsewhere.get("/akun")).status, "issuing alone ends nothing").toBe(200);
  const kades = new Visitor(house);
  expect((await kades.get(link)).text).toContain("Nama kades");
  const unlike = await kades.post(link, {
    password: "pohon-ulin-besar",
    again: "pohon-ulin-kecil",
  });
  expect(unlike.status).toBe(422);
  expect(unlike.text).toContain("Kedua kata sandi belum sama.");
  await kades.post(link, fresh);
  expect((await kades.get("/akun")).text).toContain("Nama kades");
  expect((await elsewhere.get("/akun")).path).toContain("/masuk");
  const second = await new Visitor(house).post(link, fresh);
  expect(second.status).toBe(410);
  expect(second.text).toContain("Minta tautan baru");
  const old = await new Visitor(house).post("/masuk", { login: "kades", password: testPassword });
  expect(old.status).toBe(422);
});

test("a reset link expires after two days, an invitation after fourteen, a new one voids it", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const first = await resetLink(house, admin, "lurah");
  const second = await resetLink(house, admin, "lurah");
  expect((await new Visitor(house).get(first)).status).toBe(410);
  house.setNow(new Date(testNow.getTime() + 47 * 3_600_000));
  expect((await new Visitor(house).get(second)).status).toBe(200);
  expect((await new Visitor(house).get(second.replace("atur-ulang", "undangan"))).status).toBe(410);
  house.setNow(new Date(testNow.getTime() + 49 * 3_600_000));
  expect((await new Visitor(house).get(second)).status).toBe(410);
  expect((await new Visitor(house).post(second, fresh)).status).toBe(410);
  house.setNow(testNow);
  expect((await new Visitor(house).get("/undangan/tidak-pernah-ada")).status).toBe(410);
  await house.owner.query("delete from credentials where person_id = $1", [
    await idOf(house, "lurah"),
  ]);
  const page = await admin.post(`/admin/orang/${await idOf(house, "lurah")}/tautan`, {});
  const invitation = /href="http:\/\/localhost(\/undangan\/[\w-]+)"/.exec(page.html)?.[1] ?? "";
  house.setNow(new Date(testNow.getTime() + 13 * 86_400_000));
  expect((await new Visitor(house).get(invitation)).status).toBe(200);
  house.setNow(new Date(testNow.getTime() + 15 * 86_400_000));
  expect((await new Visitor(house).get(invitation)).status).toBe(410);
  house.setNow(testNow);
});

test("a changed password ends the other sessions and keeps this one, under the same hat", async () => {
  const here = await Visitor.signedIn(house, "satgas");
  const hats = await here.get("/jabatan");
  await here.post("/jabatan", {
    assignment: /name="assignment" value="([^"]+)"/.exec(hats.html)?.[1] ?? "",
  });
  const elsewhere = await Visitor.signedIn(house, "satgas");
  const wrong = await here.post("/akun/kata-sandi", { current: "bukan-ini", ...fresh });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Kata sandi yang sekarang tidak cocok.");
  const short = await here.post("/akun/kata-sandi", {
    current: testPassword,
    password: "a",
    again: "a",
  });
  expect(short.status).toBe(422);
  expect((await elsewhere.get("/akun")).status).toBe(200);
  const done = await here.post("/akun/kata-sandi", { current: testPassword, ...fresh });
  expect(done.text).toContain("Kata sandi baru berlaku");
  expect(done.html).toMatch(/hat-title">Pendamping Desa</);
  expect((await elsewhere.get("/akun")).path).toContain("/masuk");
});

test("guessing the password from a phone left open is throttled", async () => {
  const visitor = await Visitor.signedIn(house, "dinsos");
  for (let i = 0; i < 8; i += 1)
    await visitor.post("/akun/kata-sandi", { current: `tebakan-${i}`, ...fresh });
  const page = await visitor.post("/akun/kata-sandi", { current: testPassword, ...fresh });
  expect(page.status).toBe(429);
});

test("devices are listed and can be sent out, but only one's own", async () => {
  const phone = await Visitor.signedIn(house, "dinkes");
  const office = await Visitor.signedIn(house, "dinkes");
  const page = await office.get("/akun");
  const other = /\/akun\/perangkat\/([0-9a-f-]{36})\/akhir/.exec(page.html)?.[1] ?? "";
  expect(page.text).toContain("Perangkat ini.");
  const stranger = await Visitor.signedIn(house, "kaur");
  expect((await stranger.post(`/akun/perangkat/${other}/akhir`, {})).status).toBe(404);
  expect((await office.post(`/akun/perangkat/${other}/akhir`, {})).text).toContain(
    "sudah dikeluarkan",
  );
  expect((await phone.get("/akun")).path).toContain("/masuk");
});

test("contact: wrong input is said, a number of another is refused, a changed base shows both", async () => {
  await house.owner.query("update people set phone = '628111111111' where username = 'bpd'");
  const visitor = await Visitor.signedIn(house, "kaur");
  const wrong = await visitor.post("/akun/kontak", { phone: "12", email: "bukan", version: "1" });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Tulis nomor HP seperti");
  expect(wrong.text).toContain("Tulis alamat surel seperti");
  const taken = await visitor.post("/akun/kontak", { phone: "0811 1111 111", version: "1" });
  expect(taken.status).toBe(422);
  expect(taken.text).toContain("sudah dipakai akun lain");
  const saved = await visitor.post("/akun/kontak", { phone: "+62 813-2222-2222", version: "1" });
  expect(saved.text).toContain("tersimpan");
  expect((await visitor.post("/akun/kontak", { phone: "0813000", version: "1" })).status).toBe(422);
  expect((await visitor.post("/akun/kontak", { phone: "081344444444", version: "1" })).status).toBe(
    409,
  );
  const in2 = await new Visitor(house).post("/masuk", {
    login: "081322222222",
    password: testPassword,
  });
  expect(in2.path).toBe("/beranda");
});

test("in the demo nobody needs a code; outside of it staff get no hat before they have one", async () => {
  await Visitor.signedIn(house, "camat");
  const camat = new Visitor(strict);
  const door = await camat.post("/masuk", { login: "camat", password: testPassword });
  expect(door.path).toBe("/akun/kode");
  expect((await camat.get("/admin")).path).toBe("/akun/kode");
  const hat = await strict.owner.query<{ id: string }>(
    "select a.id from assignments a join people p on p.id = a.person_id where p.username = 'camat'",
  );
  expect((await camat.post("/jabatan", { assignment: hat.rows[0]?.id ?? "" })).path).toBe(
    "/akun/kode",
  );
  const wrong = await camat.post("/akun/kode", { ...codeFor(door, testNow), code: "12345" });
  expect(wrong.status).toBe(422);
  expect(codeFor(wrong, testNow).secret).toBe(codeFor(door, testNow).secret);
  const done = await camat.post("/akun/kode", codeFor(door, testNow));
  expect(done.path).toBe("/beranda");
  expect((await camat.get("/admin")).status).toBe(200);
  const sekdes = await new Visitor(strict).post("/masuk", {
    login: "sekdes",
    password: testPassword,
  });
  expect(sekdes.path).toBe("/beranda");
});

test("a code is asked at each sign-in, works once, and a reset takes it away", async () => {
  const first = new Visitor(strict);
  const { secret, code } = codeFor(
    await first.post("/masuk", { login: "satgas2", password: testPassword }),
    testNow,
  );
  await first.post("/akun/kode", { secret, code });
  const login = { login: "satgas2", password: testPassword };
  const asked = await new Visitor(strict).post("/masuk", login);
  expect(asked.text).toContain("Kode 6 angka");
  expect((await new Visitor(strict).post("/masuk", { ...login, code })).status, "used up").toBe(
    422,
  );
  const later = new Date(testNow.getTime() + 60_000);
  strict.setNow(later);
  const next = codeOf(secret, later);
  expect((await new Visitor(strict).post("/masuk", { ...login, code: next })).path).toBe(
    "/beranda",
  );
  expect((await new Visitor(strict).post("/masuk", { ...login, code: next })).status).toBe(422);
  const replaced = await first.post("/akun/kode", codeFor(await first.get("/akun/kode"), later));
  expect(replaced.status).toBe(422);
  expect(replaced.text).toContain("Tulis kata sandi Anda untuk mengganti kode");
  const admin = new Visitor(strict);
  await admin.post(
    "/akun/kode",
    codeFor(await admin.post("/masuk", { login: "admin", password: testPassword }), later),
  );
  const link = await resetLink(strict, admin, "satgas2");
  expect(link).not.toBe("");
  const back = new Visitor(strict);
  const page = await back.post(link, fresh);
  expect(page.path, "a new code first").toBe("/akun/kode");
  expect((await back.post("/akun/kode", codeFor(page, later))).path).toBe("/beranda");
  strict.setNow(testNow);
});
