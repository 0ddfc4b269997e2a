import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { openUploadDoor } from "../../../tests/support/upload-door.ts";
import {
  askOffset,
  beginUpload,
  idOfUpload as idOf,
  makePdf as pdf,
  speakTus as send,
  uploadWhole,
} from "../../../tests/support/tus.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let sekdes: Visitor;
let kades: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  openUploadDoor(house);
  sekdes = await Visitor.signedIn(house, "sekdes");
  kades = await Visitor.signedIn(house, "kades");
});
afterAll(() => house.close());

const upload = (bytes: Buffer, name?: string, visitor = sekdes) =>
  uploadWhole(visitor, bytes, name);

describe("in a form", () => {
  test("an upload is a file like any other: same bytes, same name, same receipt as a plain form", async () => {
    const kase = await addCaseRow(house, "sekdes");
    const bytes = pdf(90_000);
    const submission_id = crypto.randomUUID();
    const id = await upload(bytes, "surat kades.pdf");
    expect((await attach(kase, [id], { submission_id })).status).toBe(200);
    const plain = await sekdes.post(`/uji/${kase.id}/lampiran`, {
      region: kase.region,
      submission_id,
      files: [new File([new Uint8Array(bytes)], "surat kades.pdf")],
    });
    expect(plain.status).toBe(200);
    const list = JSON.parse(plain.html);
    expect(list).toHaveLength(1);
    expect(list[0].name).toBe("surat kades.pdf");
    // The same id with another file is a conflict, whichever way it came.
    expect(
      (await attach(kase, [await upload(pdf(90_000), "surat kades.pdf")], { submission_id }))
        .status,
    ).toBe(409);
  });

  test("its content is judged as ever", async () => {
    const kase = await addCaseRow(house, "sekdes");
    const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300, 1)]);
    const { status, text } = await attach(kase, [await upload(program, "surat.pdf")]);
    expect(status).toBe(422);
    expect(text).toContain("surat.pdf: Berkas ini sebuah program");
  });

  test("unknown, unfinished, another's or expired: a sentence at the file field", async () => {
    const kase = await addCaseRow(house, "sekdes");
    const unfinished = idOf(await beginUpload(sekdes, 100));
    const others = await upload(pdf(100), "a.pdf", kades);
    const old = await upload(pdf(100));
    await house.owner.query("update uploads set expires_at = $2 where id = $1", [old, testNow]);
    for (const id of ["bukan-id", crypto.randomUUID(), unfinished, others, old]) {
      const { status, text } = await attach(kase, [id]);
      expect(status, id).toBe(400);
      expect(JSON.parse(text), id).toEqual([
        { field: "files", message: expect.stringMatching(/Pilih lagi berkasnya/) },
      ]);
    }
    expect((await send(sekdes, "HEAD", `/unggahan/${old}`)).status).toBe(410);
  });
});

test("expired uploads are swept with their bytes, others stay", async () => {
  const id = await upload(pdf(5_000));
  const kept = await upload(pdf(5_000));
  const { rows } = await house.owner.query(
    "select file_key from upload_parts where upload_id = $1",
    [id],
  );
  await house.owner.query("update uploads set expires_at = $2 where id = $1", [
    id,
    new Date(testNow.getTime() - 1),
  ]);
  await house.runTask("sweep_uploads");
  await expect(house.house.files.read(rows[0].file_key)).rejects.toThrow();
  expect((await send(sekdes, "HEAD", `/unggahan/${id}`)).status).toBe(404);
  expect(await askOffset(sekdes, `/unggahan/${kept}`)).toBeGreaterThan(0);
});

test("bytes that a failed request had stored are removed", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const stored: string[] = [];
  const { put } = house.house.files;
  house.house.files.put = async (key, bytes) => {
    stored.push(key);
    await put(key, bytes);
  };
  // The row of the case says another region: row security refuses the attachment after its bytes were stored.
  const refused = await attach(kase, [], { region: "64.02.06.2001" }, [
    new File([new Uint8Array(pdf(500))], "a.pdf"),
  ]);
  house.house.files.put = put;
  expect(refused.status).toBe(403);
  expect(stored).toHaveLength(1);
  await expect(house.house.files.read(stored[0] ?? "")).rejects.toThrow();
});

async function attach(
  kase: CaseRow,
  ids: readonly string[],
  more: Record<string, string> = {},
  files: File[] = [],
): Promise<{ status: number; text: string }> {
  const page = await sekdes.post(`/uji/${kase.id}/lampiran`, {
    region: kase.region,
    "unggahan.files": [...ids],
    files,
    ...more,
  });
  return { status: page.status, text: page.html };
}
