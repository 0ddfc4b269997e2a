// What passes by itself is told as such: no database, no room, lines that crawl. Never a bug, never a lost word.
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../src/app.tsx";
import { openDatabase } from "#platform/database.ts";
import type { FileStore } from "#platform/files/store.ts";
import { listen } from "#platform/listening.ts";
import { findOutage } from "#platform/outage.ts";
import { plainQuestion, sendWithTopicFields } from "./support/clinic.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { Visitor } from "./support/visitor.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** The same house seen by an app that has something else in place of a part. */
function withPart(part: Partial<TestHouse["house"]>): TestHouse {
  const changed = { ...house.house, ...part };
  return { ...house, house: changed, app: createApp(changed) };
}

async function hear<T>(work: () => Promise<T>): Promise<{ result: T; lines: string[] }> {
  const write = process.stdout.write.bind(process.stdout);
  const lines: string[] = [];
  process.stdout.write = ((line: string) => lines.push(line) > 0) as typeof process.stdout.write;
  try {
    return { result: await work(), lines };
  } finally {
    process.stdout.write = write;
  }
}

test("without a database every page says so with 503, the log says it once, health knows", async () => {
  const { database } = openDatabase("postgres://klik_web@127.0.0.1:1/klik", 2);
  const dark = withPart({ database });
  const { result: pages, lines } = await hear(async () => {
    const visitor = new Visitor(dark);
    const read = await visitor.fetch("/masuk");
    const sent = await visitor.post("/masuk", { login: "sekdes", password: "apa-saja-1" });
    const health = await visitor.fetch("/healthz");
    return { read, text: await read.text(), sent, health };
  });
  expect(pages.read.status).toBe(503);
  expect(pages.read.headers.get("retry-after")).toBe("10");
  expect(pages.text).toContain("Layanan sedang tidak dapat membaca data.");
  expect(pages.sent.status).toBe(503);
  expect(pages.sent.text).toContain("Tulisan Anda belum tersimpan.");
  expect(pages.health.status).toBe(503);
  expect(await pages.health.json()).toMatchObject({ well: false, database: false, files: true });
  expect(lines.filter((line) => line.includes('"database_lost"'))).toHaveLength(1);
  expect(lines.join("")).not.toContain('"bug"');
  await database.destroy();
});

test("a full disk is told with 507 and keeps nothing half; with room again the same form arrives once", async () => {
  const noRoom = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  const put: FileStore["put"] = () => Promise.reject(noRoom);
  const full = withPart({ files: { ...house.house.files, put } });
  const photo = new File([await makePhoto()], "foto.jpg", { type: "image/jpeg" });
  const form = { ...plainQuestion, isian_tahun_anggaran: "2026", files: photo };
  const fields = { ...form, submission_id: crypto.randomUUID(), subject: "Menunggu tempat" };
  const visitor = await Visitor.signedIn(full, "sekdes");
  const { result: refused, lines } = await hear(() => visitor.post("/tanya", fields));
  expect(refused.status).toBe(507);
  expect(refused.text).toContain("Tempat simpan di server kami penuh");
  expect(lines.join("")).toMatch(/"event":"disk_full"/);
  const count = "select count(*)::int as n from consultations where subject = 'Menunggu tempat'";
  expect((await house.owner.query(count)).rows).toEqual([{ n: 0 }]);
  const again = await Visitor.signedIn(house, "sekdes");
  expect((await again.post("/tanya", fields)).path).toMatch(/tanda-terima$/);
  expect((await again.post("/tanya", fields)).path).toMatch(/tanda-terima$/);
  expect((await house.owner.query(count)).rows).toEqual([{ n: 1 }]);
});

test("what the database says of itself is told apart from what is our mistake", () => {
  const withCode = (code: string) => Object.assign(new Error("x"), { code });
  for (const code of ["57P01", "08006", "53300", "ECONNRESET"])
    expect(findOutage(withCode(code)), code).toBe("database");
  for (const code of ["53100", "ENOSPC"]) expect(findOutage(withCode(code)), code).toBe("room");
  for (const code of ["23505", "42703", "ENOENT", "57014"])
    expect(findOutage(withCode(code)), code).toBeNull();
  expect(findOutage(new Error("outer", { cause: withCode("57P03") }))).toBe("database");
});

test("forms that crawl in hold no connection of the database", async () => {
  const ports: number[] = [];
  const door = listen(
    0,
    (request) => house.app.fetch(request),
    (port) => void ports.push(port),
  );
  while (ports.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const [port = 0] = ports;
  const crawling: Socket[] = [];
  // More than the pool has.
  for (let n = 0; n < 30; n += 1) {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.on("error", () => undefined);
    const head = `POST /masuk HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 900\r\n\r\nlogin=`;
    socket.write(head);
    crawling.push(socket);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { rows } = await house.owner.query(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
  );
  expect(rows).toEqual([{ n: 0 }]);
  const page = await fetch(`http://127.0.0.1:${port}/masuk`);
  expect(page.status).toBe(200);
  for (const socket of crawling) socket.destroy();
  await door.close();
});

test("a large sending without a session is not even read", async () => {
  const visitor = new Visitor(house);
  const huge = await visitor.post("/masuk", { login: "x".repeat(300_000), password: "y" });
  expect(huge.status).toBe(413);
  const stranger = await visitor.fetch("/tanya", { method: "POST", body: "x".repeat(300_000) });
  expect(stranger.status).toBe(303);
  expect(stranger.headers.get("location")).toBe("/masuk");
  const sekdes = await Visitor.signedIn(house, "sekdes");
  const asked = await sendWithTopicFields(sekdes, "/tanya", plainQuestion);
  expect(asked.path).toMatch(/tanda-terima$/);
});

async function makePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import("sharp");
  const background = { r: 20, g: 90, b: 60 };
  const image = sharp({ create: { width: 320, height: 240, channels: 3, background } });
  return new Uint8Array(await image.jpeg().toBuffer());
}
