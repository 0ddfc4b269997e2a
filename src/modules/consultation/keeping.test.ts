// Keeping order: merging with undo, many cases at once, presence and leave, reopening.
import { expect, test } from "vitest";
import { testNow } from "../../../tests/support/house.ts";
import { useClinic } from "../../../tests/support/clinic.ts";

const clinic = useClinic();
const { as, ask, step, stateOf } = clinic;

test("a merged case follows the other, and the merge can be undone", async () => {
  const url = await ask("sekdes");
  const other = await ask("sekdes");
  const number = String((await stateOf(other)).number);
  const page = await step("satgas", url, "tautan", { number, kind: "merged" });
  expect(page.status, page.text.slice(0, 300)).toBe(200);
  expect((await stateOf(url)).state).toBe("merged");
  const link =
    /name="link" value="([^"]+)"/.exec((await (await as("satgas")).get(url)).html)?.[1] ?? "";
  await (await as("satgas")).post(`${url}/pembatalan-tautan`, { link });
  expect((await stateOf(url)).state).toBe("new");
});

test("bulk deeds: tag and assign many at once", async () => {
  const one = await ask("sekdes");
  const two = await ask("sekdes");
  const ids = [one, two].map((url) => url.split("/").at(-1) ?? "");
  const satgas = await as("satgas");
  await satgas.post("/antrean", { cases: ids, deed: "tag", tag: "rapat kamis" });
  const { rows } = await clinic.house.owner.query<{ id: string }>(
    "select id from people where username = 'satgas1b'",
  );
  const page = await satgas.post("/antrean", { cases: ids, deed: "assign", to: rows[0]?.id ?? "" });
  expect(page.text).toContain("2 kasus diperbarui");
  for (const url of [one, two]) {
    expect((await stateOf(url)).tags).toEqual(["rapat kamis"]);
    expect((await stateOf(url)).holder_name).toBe("Nama satgas b");
  }
});

test("a colleague in the same case is seen; on leave the stand-in takes over", async () => {
  const url = await ask("sekdes");
  await (await as("satgas")).post(`${url}/pegang`, {});
  const other = await (await as("satgas1b")).fetch(`${url}/kehadiran`, { method: "POST" });
  expect(await other.json()).toEqual({ others: ["Nama satgas"] });
  expect((await (await as("satgas")).get(url)).text).toContain(
    "Sedang membuka juga: Nama satgas b",
  );
  await clinic.house.owner.query(
    `insert into leaves (id, person_id, stand_in_id, region_code, starts_on, ends_on, reason)
     select gen_random_uuid(), a.id, b.id, '64.02.02', '2026-11-01', '2026-11-10', 'Cuti tahunan' from people a, people b
     where a.username = 'satgas' and b.username = 'satgas1b'`,
  );
  await clinic.house.runTask("hand_to_stand_ins");
  expect((await stateOf(url)).holder_name).toBe("Nama satgas b");
  expect((await stateOf(url)).responsible_name).toBe("Nama satgas");
});

test("a closed case can be reopened within the window and not after it", async () => {
  const url = await ask("sekdes");
  await step("satgas", url, "jawaban", { body: "Boleh, setelah dua puluh hari kerja." });
  await step("satgas", url, "penutupan", {
    form: "tanpa_surat",
    summary: "Boleh, setelah dua puluh hari kerja.",
  });
  await clinic.house.owner.query("update clinic_settings set reopen_days = 5");
  clinic.house.setNow(new Date(testNow.getTime() + 6 * 86_400_000));
  expect((await step("sekdes", url, "pembukaan", { reason: "Belum jelas." })).status).toBe(404);
  clinic.house.setNow(new Date(testNow.getTime() + 4 * 86_400_000));
  expect(
    (await step("sekdes", url, "pembukaan", { reason: "Belum jelas tanggalnya." })).text,
  ).toContain("Dikerjakan");
  clinic.house.setNow(testNow);
});

test("a case held by someone who has left goes back to the queue of the office", async () => {
  const url = await ask("sekdes");
  await (await as("satgas1b")).post(`${url}/pegang`, {});
  await clinic.house.owner.query(
    "update assignments set ends_on = '2026-11-02' where person_id = (select id from people where username = 'satgas1b')",
  );
  await clinic.house.runTask("hand_to_stand_ins");
  expect((await stateOf(url)).holder_name).toBeNull();
  expect((await stateOf(url)).responsible_name).toBe("Nama satgas b");
});

test("linked cases both go on, and each shows the other to staff only", async () => {
  const url = await ask("sekdes");
  const other = await ask("sekdes", { subject: "Kasus lain yang mirip" });
  const number = String((await stateOf(other)).number);
  await step("satgas", url, "tautan", { number, kind: "related" });
  expect((await stateOf(url)).state).toBe("new");
  expect((await (await as("satgas")).get(url)).text).toContain("Kasus lain yang mirip");
  expect((await (await as("satgas")).get(other)).text).toContain("Ditautkan oleh");
  expect((await (await as("sekdes")).get(url)).text).not.toContain("Ditautkan oleh");
});

test("many answered cases are closed at once; one without an answer stays open", async () => {
  const answered = await ask("sekdes");
  const fresh = await ask("sekdes");
  await step("satgas", answered, "jawaban", { body: "Boleh, setelah dua puluh hari kerja." });
  const cases = [answered, fresh].map((url) => url.split("/").at(-1) ?? "");
  const page = await (await as("satgas")).post("/antrean", { cases, deed: "close" });
  expect(page.text).toContain("1 kasus diperbarui");
  expect((await stateOf(answered)).state).toBe("closed");
  expect((await stateOf(fresh)).state).toBe("new");
});
