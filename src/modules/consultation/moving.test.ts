// How a case moves: pauses, the second signature, escalation up and guidance down.
import { expect, test } from "vitest";
import { testNow } from "../../../tests/support/house.ts";
import { plainQuestion, useClinic } from "../../../tests/support/clinic.ts";

const clinic = useClinic();
const { as, ask, step, stateOf } = clinic;

test("asking back stops the clock; the reply moves the due time by the pause", async () => {
  const url = await ask("sekdes");
  const before = (await stateOf(url)).resolution_due as Date;
  await step("satgas", url, "tanya-balik", { body: "Mohon tanggal surat pengantarnya." });
  expect((await stateOf(url)).resolution_due).toBeNull();
  expect((await (await as("sekdes")).get(url)).text).toContain("Jam berhenti");
  clinic.house.setNow(new Date(testNow.getTime() + 86_400_000));
  await (await as("sekdes")).post(`${url}/balasan`, { body: "Tanggal 1 Oktober." });
  const after = (await stateOf(url)).resolution_due as Date;
  clinic.house.setNow(testNow);
  expect(after.getTime() - before.getTime()).toBeGreaterThanOrEqual(86_400_000);
});

test("an answer that needs a second signature stays unseen until it is signed, and not by its author", async () => {
  const url = await ask("sekdes", { topic: "kades_perangkat_bpd.perangkat" });
  await clinic.house.owner.query(
    "update topics set second_signature = true where code = 'kades_perangkat_bpd.perangkat'",
  );
  await step("satgas", url, "jawaban", {
    body: "Pemberhentian perangkat memerlukan rekomendasi tertulis camat.",
  });
  expect((await (await as("sekdes")).get(url)).text).not.toContain(
    "memerlukan rekomendasi tertulis",
  );
  expect((await (await as("satgas")).get(`${url}/tanda-tangan`)).status).toBe(403);
  expect((await (await as("camat")).get("/tanda-tangan")).text).toContain(plainQuestion.subject);
  const signed = await step("camat", url, "tanda-tangan", { decision: "sign" });
  expect(signed.status, signed.text.slice(0, 300)).toBe(200);
  const seen = await (await as("sekdes")).get(url);
  expect(seen.text).toContain("memerlukan rekomendasi tertulis");
  expect(seen.text).toContain("Ditandatangani juga oleh");
});

test("a broken promise goes up to DPMD by itself; guidance comes down; the first who took it stays responsible", async () => {
  const url = await ask("sekdes");
  await (await as("satgas")).post(`${url}/pegang`, {});
  clinic.house.setNow(new Date(testNow.getTime() + 10 * 86_400_000));
  await clinic.house.runTask("escalate_breached");
  const up = await stateOf(url);
  expect(up.level).toBe("kabupaten");
  expect(up.responsible_name).toBe("Nama satgas");
  expect((await (await as("koordinator")).get("/antrean")).text).toContain(plainQuestion.subject);
  await clinic.house.runTask("escalate_breached");
  expect((await stateOf(url)).level).toBe("kabupaten");
  const back = await step("koordinator", url, "arahan", {
    reason: "Gunakan ketentuan dua puluh hari kerja, lalu beri tahu desa.",
  });
  expect(back.status, back.text.slice(0, 300)).toBe(200);
  expect((await stateOf(url)).level).toBe("kecamatan");
  expect((await (await as("satgas")).get(url)).text).toContain("dua puluh hari kerja");
  expect((await (await as("sekdes")).get(url)).text).not.toContain("dua puluh hari kerja");
  clinic.house.setNow(testNow);
});

test("the province sees a case only once it was raised to it, and may give it back", async () => {
  const url = await ask("sekdes");
  expect((await (await as("provinsi")).get(url)).status).toBe(404);
  await step("satgas", url, "eskalasi", { reason: "Perlu keputusan kabupaten." });
  await step("koordinator", url, "eskalasi", { reason: "Perlu keputusan provinsi." });
  expect((await (await as("provinsi")).get(url)).status).toBe(200);
  const back = await step("provinsi", url, "arahan", {
    reason: "Putuskan di kabupaten dengan edaran yang ada.",
  });
  expect(back.status, back.text.slice(0, 300)).toBe(200);
  expect((await stateOf(url)).level).toBe("kabupaten");
});

test("an agency refuses with a reason: the clock goes on, and every step has left its line of history", async () => {
  const url = await ask("sekdes");
  const form = await (await as("satgas")).get(`${url}/rujukan`);
  const to = /<option value="([^"]+)"[^>]*>Dinas Sosial/.exec(form.html)?.[1] ?? "";
  await step("satgas", url, "rujukan", { to, reason: "Mohon data penerima." });
  expect((await stateOf(url)).resolution_due).toBeNull();
  const dinsos = await as("dinsos");
  const path =
    /href="(\/konsultasi\/[^"]+\/rujukan\/[^"]+)"/.exec((await dinsos.get(url)).html)?.[1] ?? "";
  expect((await dinsos.post(path, { decision: "refused" })).status).toBe(422);
  await dinsos.post(path, { decision: "refused", text: "Bukan urusan Dinas Sosial." });
  expect((await stateOf(url)).state).toBe("working");
  expect((await stateOf(url)).resolution_due).not.toBeNull();
  expect((await (await as("satgas")).get(url)).text).toContain("Bukan urusan Dinas Sosial.");
  const { rows } = await clinic.house.owner.query<{ kind: string }>(
    "select kind from case_events where consultation_id = $1 order by at, id",
    [url.split("/").at(-1)],
  );
  expect(new Set(rows.map((row) => row.kind))).toEqual(
    new Set(["asked", "referred", "referral_refused"]),
  );
});
