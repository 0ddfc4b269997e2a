import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan } from "../../../tests/support/people.ts";
import { openUploadDoor } from "../../../tests/support/upload-door.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { describeUploadRoom } from "./public.ts";
import type { Attachment } from "./attachments.ts";

let house: TestHouse;
let sekdes: Visitor;
let photo: Buffer;

beforeAll(async () => {
  house = await openTestHouse();
  openUploadDoor(house);
  sekdes = await Visitor.signedIn(house, "sekdes");
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#3a6" } })
    .withExif({ IFD0: { Make: "rahasia-perangkat" } })
    .jpeg()
    .toBuffer();
});
afterAll(() => house.close());

const pdf = (size = 500) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(size, " "), Buffer.from("\n%%EOF\n")]);
const file = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);

async function send(
  kase: CaseRow,
  files: File[],
  more: Record<string, string> = {},
  visitor = sekdes,
): Promise<{ status: number; errors: string[]; list: Attachment[] }> {
  const page = await visitor.post(`/uji/${kase.id}/lampiran`, {
    region: kase.region,
    files,
    ...more,
  });
  const answer = page.status === 200 || page.status === 422 ? JSON.parse(page.html) : [];
  return page.status === 200
    ? { status: 200, errors: [], list: answer }
    : {
        status: page.status,
        errors: answer.map((error: { message: string }) => error.message),
        list: [],
      };
}

async function countRows(kase: CaseRow): Promise<number> {
  const { rows } = await house.owner.query("select 1 from attachments where subject_id = $1", [
    kase.id,
  ]);
  return rows.length;
}

/** A file of that many bytes stored by somebody at that moment. */
async function addRow(kase: CaseRow, bytes: number, at: Date): Promise<void> {
  await house.owner.query(
    `insert into attachments (id, subject_kind, subject_id, region_code, name, media_type, bytes, sha256, file_key, state,
       uploaded_by_name, uploaded_at, staff_only)
     values (gen_random_uuid(), 'consultation', $1, $2, 'lama.pdf', 'application/pdf', $3, repeat('0', 64), repeat('0', 32),
       'unscanned', 'Nama', $4, true)`,
    [kase.id, kase.region, bytes, at],
  );
}

test("a photo is drawn anew, named after its content, kept with a thumbnail", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const { list } = await send(kase, [file(photo, "foto.php.png")]);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({
    name: "foto.jpg",
    media_type: "image/jpeg",
    state: "unscanned",
    has_thumbnail: true,
  });
  const kept = Buffer.from(await (await sekdes.fetch(`/lampiran/${list[0]?.id}`)).arrayBuffer());
  expect(photo.includes("rahasia-perangkat")).toBe(true);
  expect(kept.includes("rahasia-perangkat")).toBe(false);
  const small = await sekdes.fetch(`/lampiran/${list[0]?.id}/kecil`);
  expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
    width: 320,
  });
});

test("one wrong file names itself, and nothing of the sending is stored", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300, 1)]);
  const sent = await send(kase, [file(photo, "baik.jpg"), file(program, "surat.pdf")]);
  expect(sent.status).toBe(422);
  expect(sent.errors).toEqual([expect.stringMatching(/^surat\.pdf: Berkas ini sebuah program/)]);
  expect(await countRows(kase)).toBe(0);
});

describe("limits", () => {
  test("a case takes ten files, those the asker cannot see included", async () => {
    const kase = await addCaseRow(house, "sekdes");
    for (let i = 0; i < 9; i += 1) await addRow(kase, 10, testNow);
    expect((await send(kase, [file(pdf(), "a.pdf"), file(pdf(), "b.pdf")])).errors).toEqual([
      expect.stringMatching(/^b\.pdf: Kasus ini sudah memuat 10 berkas/),
    ]);
    expect((await send(kase, [file(pdf(), "a.pdf")])).status).toBe(200);
  });

  test("the village's day is counted over its cases, warned of at 80 %, and ends at its own midnight", async () => {
    const other = await addCaseRow(house, "kades");
    const kase = await addCaseRow(house, "sekdes");
    const room = (now: Date) =>
      house.house.database.transaction().execute((db) => describeUploadRoom(db, jembayan, now));
    expect((await room(testNow)).nearlyFull).toBe(false);
    await addRow(other, 80_000_000, testNow);
    expect(await room(testNow)).toMatchObject({
      nearlyFull: true,
      words: expect.stringMatching(/sisa (19,9|20) MB dari 100 MB/),
    });
    await addRow(other, 19_990_000, testNow);
    const late = await send(kase, [file(pdf(60_000), "a.pdf")]);
    expect(late.errors[0]).toMatch(/Jatah unggah desa Anda hari ini/);
    // 16.00 UTC is midnight in Kalimantan Timur.
    house.setNow(new Date("2026-11-03T15:59:00Z"));
    expect((await send(kase, [file(pdf(60_000), "a.pdf")])).status).toBe(422);
    house.setNow(new Date("2026-11-03T16:00:00Z"));
    expect((await send(kase, [file(pdf(60_000), "a.pdf")])).status).toBe(200);
    expect((await room(new Date("2026-11-03T16:01:00Z"))).nearlyFull).toBe(false);
  });

  test("a resend of what was received is answered like the first, although the room is now full", async () => {
    house.setNow(new Date("2026-11-05T01:00:00Z"));
    const kase = await addCaseRow(house, "sekdes");
    const submission_id = crypto.randomUUID();
    const files = [file(pdf(), "a.pdf")];
    expect((await send(kase, files, { submission_id })).status).toBe(200);
    for (let i = 0; i < 9; i += 1) await addRow(kase, 10, testNow);
    expect((await send(kase, files)).status).toBe(422);
    expect((await send(kase, files, { submission_id })).status).toBe(200);
    expect(await countRows(kase)).toBe(10);
  });

  test("two senders cannot pass one limit together", async () => {
    house.setNow(new Date("2026-11-06T01:00:00Z"));
    const kase = await addCaseRow(house, "sekdes");
    for (let i = 0; i < 9; i += 1) await addRow(kase, 10, testNow);
    const kades = await Visitor.signedIn(house, "kades");
    const both = await Promise.all([
      send(kase, [file(pdf(), "a.pdf")]),
      send(kase, [file(pdf(), "b.pdf")], {}, kades),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await countRows(kase)).toBe(10);
  });
});
