import { createHash } from "node:crypto";
import { request as openRequest } from "node:http";
import { Upload as TusClient } from "tus-js-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wearSession } from "#platform/actor.ts";
import { newFileKey } from "#platform/files/store.ts";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { listen } from "../../../tests/support/browser.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { openUploadDoor } from "../../../tests/support/upload-door.ts";
import {
  askOffset,
  beginUpload,
  idOfUpload as idOf,
  makePdf as pdf,
  sendPiece,
  speakTus as send,
  uploadWhole,
} from "../../../tests/support/tus.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { appendPiece } from "./uploads.ts";

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

const create = (length: number, name?: string, visitor = sekdes) =>
  beginUpload(visitor, length, name);
const patch = (path: string, offset: number, body: Buffer, visitor = sekdes) =>
  sendPiece(visitor, path, offset, body);
const offsetOf = (path: string) => askOffset(sekdes, path);
const upload = (bytes: Buffer, name?: string, visitor = sekdes) =>
  uploadWhole(visitor, bytes, name);

async function countParts(id: string): Promise<number> {
  const { rows } = await house.owner.query("select 1 from upload_parts where upload_id = $1", [id]);
  return rows.length;
}

describe("the protocol", () => {
  test("says what it can, and wants its header on every other request", async () => {
    const options = await house.app.request("http://localhost/unggahan", { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("tus-version")).toBe("1.0.0");
    expect(options.headers.get("tus-extension")).toBe("creation,termination,expiration");
    expect(options.headers.get("tus-max-size")).toBe("10000000");
    const bare = await sekdes.fetch("/unggahan", { method: "POST" });
    expect(bare.status).toBe(412);
    expect(bare.headers.get("tus-version")).toBe("1.0.0");
  });

  test("goes on from where it was, in as many requests as it takes", async () => {
    const bytes = pdf(40_000);
    const path = await create(bytes.byteLength);
    expect(await offsetOf(path)).toBe(0);
    const first = await patch(path, 0, bytes.subarray(0, 30_000));
    expect(first.status).toBe(204);
    expect(first.headers.get("upload-offset")).toBe("30000");
    expect(new Date(first.headers.get("upload-expires") ?? "").getTime()).toBe(
      testNow.getTime() + 7 * 86_400_000,
    );
    expect(await offsetOf(path)).toBe(30_000);
    expect((await patch(path, 30_000, bytes.subarray(30_000))).status).toBe(204);
    const { rows } = await house.owner.query("select sha256 from uploads where id = $1", [
      idOf(path),
    ]);
    expect(rows[0].sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("another offset than the server's changes nothing", async () => {
    const bytes = pdf(10_000);
    const path = await create(bytes.byteLength);
    expect((await patch(path, 5, bytes.subarray(5))).status).toBe(409);
    expect(await offsetOf(path)).toBe(0);
    expect(await countParts(idOf(path))).toBe(0);
  });

  test("two senders of one upload cannot mix their bytes", async () => {
    const bytes = pdf(100_000);
    const path = await create(bytes.byteLength);
    // Four processes that have all seen the same offset come to keep their pieces at the same time.
    const token = sekdes.session.split("=")[1] ?? "";
    const appended = await Promise.all(
      [5_000, 6_000, 7_000, 8_000].map((size) =>
        house.house.database.transaction().execute(async (db) => {
          await wearSession(db, token, testNow);
          const piece = { at: 0, bytes: size, fileKey: newFileKey() };
          return appendPiece(db, idOf(path), piece, testNow);
        }),
      ),
    );
    expect(appended.toSorted()).toEqual([false, false, false, true]);
    const whole = await create(bytes.byteLength);
    const sent = await Promise.all([1, 2, 3, 4].map(() => patch(whole, 0, bytes)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([204, 409, 409, 409]);
    const kase = await addCaseRow(house, "sekdes");
    expect(await attach(kase, [idOf(whole)])).toMatchObject({ status: 200 });
    expect(await readAttached(kase)).toEqual([bytes]);
  });

  test("more than was declared is refused, and so is a file above the limit", async () => {
    const bytes = pdf(5_000);
    const path = await create(4_000);
    expect((await patch(path, 0, bytes)).status).toBe(413);
    const large = await send(sekdes, "POST", "/unggahan", { "upload-length": "10000001" });
    expect(large.status).toBe(413);
    expect(await large.text()).toMatch(/paling besar 10 MB/);
  });

  test("ends with its bytes when it is taken back", async () => {
    const id = await upload(pdf(100_000));
    const { rows } = await house.owner.query(
      "select file_key from upload_parts where upload_id = $1",
      [id],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await send(sekdes, "DELETE", `/unggahan/${id}`)).status).toBe(204);
    expect((await send(sekdes, "HEAD", `/unggahan/${id}`)).status).toBe(404);
    for (const { file_key } of rows)
      await expect(house.house.files.read(file_key)).rejects.toThrow();
  });

  test("belongs to its person: for others it does not exist", async () => {
    const path = await create(10);
    for (const method of ["HEAD", "DELETE"])
      expect((await send(kades, method, path)).status, method).toBe(404);
    expect((await patch(path, 0, Buffer.from("0123456789"), kades)).status).toBe(404);
    expect(await offsetOf(path)).toBe(0);
  });

  test.each([
    [{ "upload-length": "-1" }, 400],
    [{ "upload-length": "1e3" }, 400],
    [{}, 400],
    [{ "upload-length": "9", "upload-metadata": "x".repeat(3_000) }, 400],
    [{ "upload-length": "9", origin: "https://lain.example" }, 403],
    [{ "upload-length": "9", "sec-fetch-site": "cross-site" }, 403],
    [{ "upload-length": "9", "tus-resumable": "0.2.2" }, 412],
  ])("%j is answered with %i and a sentence", async (headers, status) => {
    const response = await foreign(headers);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/^[A-Z].*\.$/);
  });

  test("a day has its limit", async () => {
    const camat = await Visitor.signedIn(house, "camat");
    for (let i = 0; i < 25; i += 1) await create(10_000_000, "besar.pdf", camat);
    const more = await send(camat, "POST", "/unggahan", { "upload-length": "1" });
    expect(more.status).toBe(429);
    expect(await more.text()).toMatch(/Coba lagi besok/);
  });
});

describe("a line that breaks", () => {
  test("the reference client of the protocol uploads, is cut off, and goes on", async () => {
    const { url, stop } = await listen(house);
    const bytes = pdf(150_000);
    const run = (uploadUrl: string | null, cutAfter: number) =>
      new Promise<string>((resolve, reject) => {
        const client = new TusClient(bytes, {
          endpoint: `${url}/unggahan`,
          uploadUrl,
          chunkSize: 100_000,
          metadata: { filename: "surat.pdf" },
          headers: { cookie: sekdes.session },
          onChunkComplete: (_size, accepted) => {
            if (accepted >= cutAfter) void client.abort().then(() => resolve(client.url ?? ""));
          },
          onSuccess: () => resolve(client.url ?? ""),
          onError: reject,
        });
        client.start();
      });
    try {
      const address = await run(null, 100_000);
      expect(await offsetOf(new URL(address).pathname)).toBe(100_000);
      expect(await run(address, Number.POSITIVE_INFINITY)).toBe(address);
      const kase = await addCaseRow(house, "sekdes");
      expect((await attach(kase, [idOf(address)])).status).toBe(200);
      expect(await readAttached(kase)).toEqual([bytes]);
    } finally {
      await stop();
    }
  });

  test("what arrived before the cut counts, and no connection of the database waits for a slow sender", async () => {
    const { url, stop } = await listen(house);
    try {
      const bytes = pdf(150_000);
      const path = await create(bytes.byteLength);
      // As many slow senders as the house has connections; each holds its request open.
      const slow = await Promise.all(
        Array.from({ length: 4 }, async () =>
          dribble(url, await create(1_000_000), bytes.subarray(0, 10_000)),
        ),
      );
      const cut = await dribble(url, path, bytes.subarray(0, 120_000));
      await expect.poll(() => offsetOf(path), { timeout: 20_000 }).toBeGreaterThan(65_535);
      cut.destroy();
      await expect.poll(() => offsetOf(path), { timeout: 20_000 }).toBe(120_000);
      for (const one of slow) one.destroy();
      expect((await patch(path, 120_000, bytes.subarray(120_000))).status).toBe(204);
      const kase = await addCaseRow(house, "sekdes");
      expect((await attach(kase, [idOf(path)])).status).toBe(200);
      expect(await readAttached(kase)).toEqual([bytes]);
    } finally {
      await stop();
    }
  });
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

async function readAttached(kase: CaseRow): Promise<Buffer[]> {
  const list = JSON.parse((await sekdes.get(`/uji/${kase.id}/lampiran`)).html) as { id: string }[];
  return Promise.all(
    list.map(async ({ id }) =>
      Buffer.from(await (await sekdes.fetch(`/lampiran/${id}`)).arrayBuffer()),
    ),
  );
}

/** A creation as another page, or no page, would send it. */
async function foreign(headers: Record<string, string>): Promise<Response> {
  return house.app.request("http://localhost/unggahan", {
    method: "POST",
    headers: { "tus-resumable": "1.0.0", cookie: sekdes.session, ...headers },
  });
}

/** A sender that promises the rest of the upload, sends `bytes`, and then holds the line. */
async function dribble(url: string, path: string, bytes: Buffer) {
  const sender = openRequest(`${url}${path}`, {
    method: "PATCH",
    agent: false,
    headers: {
      "tus-resumable": "1.0.0",
      "upload-offset": "0",
      "content-type": "application/offset+octet-stream",
      "transfer-encoding": "chunked",
      cookie: sekdes.session,
    },
  });
  sender.on("error", () => undefined);
  await new Promise<void>((sent) => sender.write(bytes, () => sent()));
  return sender;
}
