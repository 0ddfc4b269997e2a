import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { connectAdmin } from "#platform/database.ts";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { eicar, hasClamd, startClamd } from "../../../tests/support/clamd.ts";
import { openTestHouse, testNow, type TestHouse } from "../../../tests/support/house.ts";
import { openUploadDoor } from "../../../tests/support/upload-door.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

if (!hasClamd) console.warn("Skipped: /usr/sbin/clamd is not installed (package clamav-daemon).");

let house: TestHouse;
afterEach(() => house.setNow(testNow));

async function upload(username: string, kase: CaseRow, bytes: Buffer): Promise<string> {
  const visitor = await Visitor.signedIn(house, username);
  await visitor.post(`/uji/${kase.id}/lampiran`, {
    region: kase.region,
    files: new File([new Uint8Array(bytes)], "catatan.txt"),
  });
  const { rows } = await house.owner.query<{ id: string; state: string }>(
    "select id, state from attachments where subject_id = $1",
    [kase.id],
  );
  expect(rows[0]?.state).toBe("quarantined");
  return rows[0]?.id ?? "";
}

async function stateOf(id: string): Promise<string | undefined> {
  const { rows } = await house.owner.query("select state from attachments where id = $1", [id]);
  return rows[0]?.state;
}

/** As the administrator: the job tables belong to the worker. */
async function askJobs(query: string, values: string[] = []): Promise<number> {
  const admin = await connectAdmin(house.adminUrl);
  const { rowCount } = await admin.query(query, values);
  await admin.end();
  return rowCount ?? 0;
}

function countJobs(id: string): Promise<number> {
  return askJobs("select 1 from graphile_worker.jobs where key = $1", [`scan:${id}`]);
}

describe("without an answer of the scanner", () => {
  beforeAll(async () => {
    house = await openTestHouse({ KLIK_CLAMD: "/nonexistent/clamd.sock" });
    openUploadDoor(house);
  });
  afterAll(() => house.close());

  test("a file stays in quarantine, is not sent to anybody, and is asked for again", async () => {
    const kase = await addCaseRow(house, "sekdes");
    const id = await upload("sekdes", kase, Buffer.from("Catatan rapat"));
    expect(await countJobs(id)).toBe(1);
    await expect(house.runTask("scan_attachment", { id })).rejects.toThrow(/Scanner unavailable/);
    expect(await stateOf(id)).toBe("quarantined");
    const page = await (await Visitor.signedIn(house, "sekdes")).get(`/lampiran/${id}`);
    expect(page.status).toBe(404);
    expect(page.text).toContain("Berkas ini masih diperiksa");
    await askJobs("delete from graphile_worker._private_jobs");
    await house.runTask("sweep_quarantine");
    expect(await countJobs(id)).toBe(0);
    house.setNow(new Date(testNow.getTime() + 31 * 60_000));
    await house.runTask("sweep_quarantine");
    expect(await countJobs(id)).toBe(1);
  });
});

describe.skipIf(!hasClamd)("with a real clamd", () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  beforeAll(async () => {
    clamd = await startClamd();
    house = await openTestHouse({ KLIK_CLAMD: clamd.socket });
    openUploadDoor(house);
  });
  afterAll(async () => {
    await house.close();
    await clamd.stop();
  });

  async function notices(): Promise<
    { office: string | null; person: string | null; text: string }[]
  > {
    const { rows } = await house.owner.query(
      `select o.kind as office, p.username as person, n.title || ' ' || n.body as text from notifications n
       left join offices o on o.id = n.office_id left join people p on p.id = n.person_id order by n.at, n.id`,
    );
    return rows;
  }

  test("a clean file is let go", async () => {
    const kase = await addCaseRow(house, "sekdes");
    const id = await upload("sekdes", kase, Buffer.from("Catatan rapat"));
    await house.runTask("scan_attachment", { id });
    expect(await stateOf(id)).toBe("clean");
    const answer = await (await Visitor.signedIn(house, "satgas")).fetch(`/lampiran/${id}`);
    expect(await answer.text()).toBe("Catatan rapat");
    expect(await notices()).toEqual([]);
  });

  test("an infected file is held back with a sentence, and the office that sent it is told", async () => {
    const kase = await addCaseRow(house, "sekdes");
    const id = await upload("sekdes", kase, eicar);
    await house.runTask("scan_attachment", { id });
    expect(await stateOf(id)).toBe("infected");
    for (const username of ["sekdes", "satgas"]) {
      const page = await (await Visitor.signedIn(house, username)).get(`/lampiran/${id}`);
      expect(page.status).toBe(404);
      expect(page.text).toContain("menemukan virus");
      expect(page.html).not.toContain("EICAR");
    }
    expect(await notices()).toEqual([
      { office: "pemdes", person: null, text: expect.stringContaining(kase.number) },
    ]);
  });

  test("of a restricted case only the sender is told, not the office", async () => {
    await house.owner.query("delete from notifications");
    const kase = await addCaseRow(house, "kaur", { restricted: true });
    const id = await upload("kaur", kase, eicar);
    await house.runTask("scan_attachment", { id });
    expect(await notices()).toMatchObject([{ office: null, person: "kaur" }]);
  });
});
