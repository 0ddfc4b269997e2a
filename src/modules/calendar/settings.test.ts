import { describeUploadRoom } from "#modules/attachments/public.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, kukar } from "../../../tests/support/people.ts";
import { type Page, Visitor } from "../../../tests/support/visitor.ts";
import { readCalendar, readTarget } from "./schedule.ts";

let house: TestHouse;
let admin: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  admin = await Visitor.signedIn(house, "admin");
});
afterAll(() => house.close());

/** Every field of the form with this action, as the page filled it. */
function fieldsOf(page: Page, action: string): Record<string, string> {
  const form = page.html.split(`action="${action}"`)[1]?.split("</form>")[0] ?? "";
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (name !== "submission_id") fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? "";
  }
  return fields;
}

const calendarNow = () =>
  house.house.database.transaction().execute((db) => readCalendar(db, jembayan));
const target = (day: string, level: "kecamatan" | "kabupaten") =>
  house.house.database.transaction().execute((db) => readTarget(db, jembayan, level, 1, day));

test("working hours are saved whole, and reach the clock", async () => {
  const fields = fieldsOf(await admin.get("/admin/jam-kerja"), "/admin/jam-kerja");
  expect(fields.hari1_pagi_buka).toBe("08:00");
  const page = await admin.post("/admin/jam-kerja", {
    ...fields,
    hari5_siang_buka: "",
    hari5_siang_tutup: "",
    hari6_pagi_buka: "09:00",
    hari6_pagi_tutup: "11:30",
  });
  expect(page.text).toContain("Jam kerja tersimpan.");
  const { week } = await calendarNow();
  expect(week[5]).toEqual([[480, 690]]);
  expect(week[6]).toEqual([[540, 690]]);
  const late = await admin.post("/admin/jam-kerja", { ...fields, hari1_pagi_buka: "07:00" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("07.00–12.00");
  expect(late.text).toContain("09.00–11.30");
});

test("hours that make no sense are said", async () => {
  const fields = fieldsOf(await admin.get("/admin/jam-kerja"), "/admin/jam-kerja");
  const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, ""]));
  for (const [change, sentence] of [
    [{ hari1_pagi_tutup: "" }, "Senin: isi jam buka dan jam tutupnya"],
    [{ hari1_pagi_tutup: "07:00" }, "Senin: jam tutup harus setelah jam buka"],
    [{ hari1_siang_buka: "11:00" }, "siang setelah pagi"],
    [{ hari2_pagi_buka: "pagi" }, "Tulis jam seperti 08.00"],
    [{ ...empty, base: fields.base ?? "" }, "Isi paling sedikit satu hari kerja."],
  ] as const) {
    const wrong = await admin.post("/admin/jam-kerja", { ...fields, ...change });
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
});

test("an estimated holiday stops the clock only where it was confirmed", async () => {
  expect((await calendarNow()).holidays).toHaveProperty("2026-12-25");
  expect((await calendarNow()).holidays).not.toHaveProperty("2027-03-10");
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from holidays where scope = 'ID' and day = '2027-03-10' and not certain",
  );
  const pick = rows[0]?.id ?? "";
  const page = await admin.post("/admin/hari-libur/kepastian", { pick, year: "2027" });
  expect(page.text).toContain("Hari libur dipastikan.");
  expect(page.text.match(/10 Maret 2027/g)).toHaveLength(1);
  expect((await calendarNow()).holidays).toHaveProperty("2027-03-10");
  const elsewhere = await house.house.database
    .transaction()
    .execute((db) => readCalendar(db, "64.01.01.2009"));
  expect(elsewhere.holidays).not.toHaveProperty("2027-03-10");
});

test("local holidays come and go, but not in the past", async () => {
  const added = await admin.post("/admin/hari-libur", { day: "2026-11-20", name: "Erau" });
  expect(added.text).toContain("Jumat, 20 November 2026");
  expect((await calendarNow()).holidays).toHaveProperty("2026-11-20", "Erau");
  for (const [fields, sentence] of [
    [{ day: "2026-11-20", name: "Erau lagi" }, "sudah menjadi hari libur daerah"],
    [{ day: "2026-11-02", name: "Kemarin" }, "Hari ini sudah lewat"],
    [{ day: "lusa", name: "Lusa" }, "Isi tanggalnya."],
    [{ day: "2026-12-01" }, "Tulis nama hari liburnya."],
  ] as const) {
    const wrong = await admin.post("/admin/hari-libur", fields);
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from holidays where scope = $1 and day = '2026-11-20'",
    [kukar],
  );
  const pick = rows[0]?.id ?? "";
  const paser = await Visitor.signedIn(house, "admin-paser");
  expect((await paser.post("/admin/hari-libur/hapus", { pick })).status).toBe(404);
  expect((await paser.post("/admin/hari-libur/kepastian", { pick })).status).toBe(404);
  expect((await admin.post("/admin/hari-libur/hapus", { pick, year: "2026" })).text).toContain(
    "dihapus",
  );
  expect((await calendarNow()).holidays).not.toHaveProperty("2026-11-20");
  const national = await house.owner.query<{ id: string }>(
    "select id from holidays where scope = 'ID' and day = '2026-12-25'",
  );
  const christmas = national.rows[0]?.id ?? "";
  expect((await admin.post("/admin/hari-libur/hapus", { pick: christmas })).status).toBe(404);
});

test("a new version of the targets begins on its day; the old one stays", async () => {
  const fields = fieldsOf(await admin.get("/admin/target-waktu"), "/admin/target-waktu");
  expect(fields.kecamatan_1_awal).toBe("1");
  expect(fields.kecamatan_1_selesai).toBe("7,5");
  const sent = { ...fields, valid_from: "2026-12-01", kecamatan_1_awal: "0,5" };
  const page = await admin.post("/admin/target-waktu", sent);
  expect(page.text).toContain("Target baru tersimpan.");
  expect(page.text).toContain("Versi 2, sejak 1 Desember 2026");
  expect(await target("2026-11-30", "kecamatan")).toMatchObject({
    version: 1,
    firstReplyMinutes: 60,
  });
  expect(await target("2026-12-01", "kecamatan")).toMatchObject({
    version: 2,
    firstReplyMinutes: 30,
  });
  const late = await admin.post("/admin/target-waktu", { ...sent, kecamatan_1_awal: "2" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("2 / 7,5 jam kerja");
  expect(late.text).toContain("0,5 / 7,5 jam kerja");
  for (const [change, sentence] of [
    [{ valid_from: "2026-11-01" }, "paling cepat hari ini"],
    [{ valid_from: "2026-11-20", version: "2" }, "Versi sebelumnya baru mulai"],
    [{ kabupaten_2_selesai: "1" }, "penyelesaian tidak boleh lebih cepat"],
    [{ provinsi_1_awal: "cepat" }, "Tulis angka jam kerja"],
    [{ rujukan_4_awal: "0,1" }, "Paling sedikit 0,25 jam"],
    [{ rujukan_4_awal: "" }, "Isi jumlah jam kerja"],
  ] as const) {
    const wrong = await admin.post("/admin/target-waktu", { ...sent, ...change });
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
});

test("clinic settings: limits, an officer of DPMD, and both texts on a changed base", async () => {
  const id = async (username: string) =>
    (
      await house.owner.query<{ id: string }>("select id from people where username = $1", [
        username,
      ])
    ).rows[0]?.id ?? "";
  const { version = "" } = fieldsOf(await admin.get("/admin/klinik"), "/admin/klinik");
  const sent = { version, reopen_days: "21", uploads: "150", officer: await id("kabid") };
  expect((await admin.post("/admin/klinik", sent)).text).toContain("Pengaturan klinik tersimpan.");
  const { rows } = await house.owner.query(
    "select reopen_days, integrity_officer_id from clinic_settings where region_code = $1",
    [kukar],
  );
  expect(rows).toEqual([{ reopen_days: 21, integrity_officer_id: sent.officer }]);
  const room = await house.house.database
    .transaction()
    .execute((db) => describeUploadRoom(db, jembayan, house.house.clock()));
  expect(room.words).toContain("sisa 150 MB dari 150 MB");
  const late = await admin.post("/admin/klinik", { ...sent, reopen_days: "7" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("21 hari");
  for (const [change, sentence] of [
    [{ reopen_days: "0" }, "Masa buka kembali berupa angka 1 sampai 120."],
    [{ uploads: "banyak" }, "Batas unggahan berupa angka"],
    [{ officer: await id("inspektorat") }, "menjabat di Dinas PMD"],
    [{ officer: await id("admin-paser") }, "menjabat di Dinas PMD"],
  ] as const) {
    const wrong = await admin.post("/admin/klinik", { ...sent, ...change });
    expect(wrong.status, sentence).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
});

test("nobody but an admin sets the clock, and each his own", async () => {
  const paths = ["/admin/jam-kerja", "/admin/hari-libur", "/admin/target-waktu", "/admin/klinik"];
  for (const username of ["koordinator", "camat", "satgas", "sekdes", "provinsi"]) {
    const outsider = await Visitor.signedIn(house, username);
    for (const path of paths) {
      expect((await outsider.get(path)).status, `${username} ${path}`).toBe(404);
      expect((await outsider.post(path, {})).status, `${username} ${path}`).toBe(403);
    }
  }
  const paser = await Visitor.signedIn(house, "admin-paser");
  const { version = "" } = fieldsOf(await paser.get("/admin/klinik"), "/admin/klinik");
  await paser.post("/admin/klinik", { version, reopen_days: "3", uploads: "10" });
  const { rows } = await house.owner.query(
    "select reopen_days from clinic_settings where region_code = $1",
    [kukar],
  );
  expect(rows).toEqual([{ reopen_days: 21 }]);
});
