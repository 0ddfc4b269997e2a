// Files that take minutes: made by a job under their owner's hat. They survive role loss, cancelling and a kill in the middle.
import { beforeAll, expect, test } from "vitest";
import type { FileStore } from "#platform/files/store.ts";
import { wearAssignment } from "#platform/actor.ts";
import { useDownloads } from "./support/downloads.ts";
import { testNow } from "./support/house.ts";

const here = useDownloads();
const { as, forget, ask, fetchFile, stateOf, countStored } = here;

beforeAll(async () => {
  await here.house.owner.query(
    `insert into consultations (id, number, receipt_code, kind, region_code, office_id, asker_name, asker_title, channel, topic_code,
         subject, question, urgency, impact, priority, state, level, handling_office_id, asked_at, target_version, level_since)
       select gen_random_uuid(), 'BANYAK-' || n, 'BANYAK-' || n, kind, region_code, office_id, asker_name, asker_title, channel, topic_code,
         'BANYAK', question, urgency, impact, priority, state, level, handling_office_id, asked_at + n * interval '1 microsecond', target_version, level_since
       from consultations, generate_series(1, 2300) n where number = 'KASUS-home'`,
  );
});

test("a job makes it with progress, in batches without gaps, and tells its owner", async () => {
  const path = await ask("camat", "konsultasi", "csv");
  expect((await stateOf(path)).state).toBe("waiting");
  const waiting = await (await as("camat")).get("/unduhan");
  expect(waiting.text).toContain("0 dari 2.304 baris");
  expect((await (await as("camat")).fetch(path)).status).toBe(410);
  await here.house.runTask("make_exports");
  const rows = (await fetchFile("camat", path)).toString().trim().split("\r\n").slice(1);
  expect(new Set(rows.map((row) => row.split(";")[0])).size).toBe(2304);
  expect(rows).toHaveLength(2304);
  const news = await (await as("camat")).get("/pemberitahuan");
  expect(news.text).toContain("Unduhan siap: Daftar konsultasi");
});

test("a list too long for paper says so before anything is made", async () => {
  const page = await (await as("camat")).post("/unduhan", { lembar: "konsultasi", bentuk: "pdf" });
  expect(page.status).toBe(422);
  expect(page.text).toContain("Lebih dari 1.000 baris");
});

test("who lost the post gets nothing, and nothing is made", async () => {
  const path = await ask("satgas", "konsultasi", "xlsx");
  const before = countStored();
  await here.house.owner.query("update assignments set ends_on = '2026-11-02' where id = $1", [
    here.world.hats.satgas?.assignment,
  ]);
  await here.house.runTask("make_exports");
  expect(await stateOf(path)).toMatchObject({ state: "failed", bytes: null });
  expect(countStored()).toBe(before);
  await here.house.owner.query("update assignments set ends_on = null where id = $1", [
    here.world.hats.satgas?.assignment,
  ]);
  const page = await (await as("satgas")).get("/unduhan");
  expect(page.text).toContain("Jabatan yang memintanya sudah berakhir.");
});

test("two at once for one person; a cancelled one is not made", async () => {
  const first = await ask("pendamping", "konsultasi", "csv");
  await ask("pendamping", "konsultasi", "jsonl");
  const third = await (
    await as("pendamping")
  ).post("/unduhan", { lembar: "konsultasi", bentuk: "csv" });
  expect(third.status).toBe(422);
  expect(third.text).toContain("Dua berkas Anda masih dibuat");
  await (await as("pendamping")).post(first.replace("berkas", "penghapusan"), {});
  const before = countStored();
  await here.house.runTask("make_exports");
  expect((await stateOf(first)).state).toBe("cancelled");
  expect(countStored()).toBe(before + 1);
});

test("cancelled in the middle, it leaves no bytes", async () => {
  const path = await ask("kabid", "konsultasi", "csv");
  const before = countStored();
  const { files } = here.house.house;
  here.house.house.files = putting(files, async () => {
    await (await as("kabid")).post(path.replace("berkas", "penghapusan"), {});
  });
  await here.house.runTask("make_exports");
  here.house.house.files = files;
  expect((await stateOf(path)).state).toBe("cancelled");
  expect(countStored()).toBe(before);
});

test("killed in the middle and run again: one file; the dead run, waking up, spoils nothing", async () => {
  const path = await ask("kadis", "konsultasi", "csv");
  const before = countStored();
  const { files } = here.house.house;
  let wake: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((resolve) => (reached = resolve));
  here.house.house.files = putting(files, () => {
    reached();
    return asleep;
  });
  const dead = here.house.runTask("make_exports");
  await isReached;
  here.house.house.files = files;
  // Another run leaves it alone while it is heard of, and takes it over when it has fallen silent.
  await here.house.runTask("make_exports");
  expect((await stateOf(path)).state).toBe("running");
  here.house.setNow(new Date(testNow.getTime() + 5 * 60_000));
  await here.house.runTask("make_exports");
  expect(await stateOf(path)).toMatchObject({ state: "ready", attempts: 2 });
  wake();
  await dead;
  expect(countStored()).toBe(before + 1);
  const text = (await fetchFile("kadis", path)).toString();
  expect(text.trim().split("\r\n").length - 1).toBe((await stateOf(path)).rows_done);
});

test("after seven days it is gone, bytes and all", async () => {
  const path = await ask("koordinator", "konsultasi", "csv", "cari=KASUS-home");
  expect((await (await as("koordinator")).fetch(path)).status).toBe(200);
  here.house.setNow(new Date(testNow.getTime() + 8 * 86_400_000));
  forget();
  expect((await (await as("koordinator")).fetch(path)).status).toBe(410);
  await here.house.runTask("keep_exports");
  expect(await stateOf(path)).toMatchObject({ state: "expired", file_key: null });
  const { rows } = await here.house.owner.query(
    "select 1 from exports where file_key is not null and state not in ('ready', 'running', 'cancelled', 'failed')",
  );
  expect(rows).toEqual([]);
  here.house.setNow(new Date(testNow.getTime() + 90 * 86_400_000));
  await here.house.runTask("keep_exports");
  expect(await stateOf(path)).toEqual({});
});

test("a hat is put on only where none is worn, and only one that holds", async () => {
  const { satgas } = here.world.hats;
  const wear = (now: Date, before: string) =>
    here.house.house.database.transaction().execute(async (db) => {
      if (before) await wearAssignment(db, before, now);
      return wearAssignment(db, satgas?.assignment ?? "", now);
    });
  expect((await wear(testNow, ""))?.role).toBe("satgas");
  await expect(wear(testNow, here.world.hats.sekdes?.assignment ?? "")).rejects.toThrow("worn");
  expect(await wear(new Date("2001-01-01T00:00:00Z"), "")).toBe(null);
  await here.house.owner.query("update people set active = false where id = $1", [satgas?.person]);
  expect(await wear(testNow, "")).toBe(null);
});

/** The same store, where something happens just before bytes are put. */
function putting(files: FileStore, before: () => Promise<void>): FileStore {
  return {
    ...files,
    put: async (key, bytes) => {
      await before();
      await files.put(key, bytes);
    },
  };
}
