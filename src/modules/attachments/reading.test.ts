import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCaseRow, type CaseRow } from "../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { openUploadDoor } from "../../../tests/support/upload-door.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  house = await openTestHouse();
  openUploadDoor(house);
});
afterAll(() => house.close());

async function as(username: string): Promise<Visitor> {
  const visitor = visitors.get(username) ?? (await Visitor.signedIn(house, username));
  visitors.set(username, visitor);
  return visitor;
}

const letter = Buffer.from("%PDF-1.7\nisi surat\n%%EOF\n");

/** Uploads as this person; gives the id of the file, or the status that refused it. */
async function upload(
  username: string,
  kase: CaseRow,
  more: Record<string, string> = {},
  name = "surat.pdf",
): Promise<string> {
  const before = await ids(kase);
  const page = await (
    await as(username)
  ).post(`/uji/${kase.id}/lampiran`, {
    region: kase.region,
    files: new File([letter], name),
    ...more,
  });
  const added = (await ids(kase)).find((id) => !before.includes(id));
  return added ?? `refused ${page.status}`;
}

async function ids(kase: CaseRow): Promise<string[]> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from attachments where subject_id = $1",
    [kase.id],
  );
  return rows.map(({ id }) => id);
}

async function status(username: string, path: string): Promise<number> {
  return (await (await as(username)).fetch(path)).status;
}

test("a file is downloaded in a sandbox, under its own name, and sent only once", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const id = await upload("sekdes", kase, {}, "SK “Kades” n° 5 (é).pdf");
  const satgas = await as("satgas");
  const answer = await satgas.fetch(`/lampiran/${id}`);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).equals(letter)).toBe(true);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename="SK _Kades_ n_ 5 (_).pdf"; filename*=UTF-8''SK%20%E2%80%9CKades%E2%80%9D%20n%C2%B0%205%20%28%C3%A9%29.pdf`,
  );
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("cache-control")).toMatch(/^private/);
  expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
  const etag = answer.headers.get("etag") ?? "";
  const again = await satgas.fetch(`/lampiran/${id}`, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  const page = await satgas.fetch("/dokumen");
  expect(page.headers.get("content-security-policy")).not.toContain("sandbox");
});

test("whoever may not see the case finds no file, as if there were none", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const id = await upload("sekdes", kase);
  for (const username of ["sekdes", "kades", "satgas", "camat", "koordinator", "inspektorat"]) {
    expect(await status(username, `/lampiran/${id}`), username).toBe(200);
  }
  for (const username of ["sekdes2", "sekdes-paser", "satgas2", "posyandu", "dinkes", "provinsi"]) {
    expect(await status(username, `/lampiran/${id}`), username).toBe(404);
    expect(await status(username, `/lampiran/${id}/kecil`), username).toBe(404);
    expect(await upload(username, kase), username).toBe("refused 403");
  }
  const foreign = await (await as("sekdes2")).get(`/lampiran/${id}`);
  const nothing = await (await as("sekdes2")).get(`/lampiran/${randomUUID()}`);
  expect(foreign.text).toBe(nothing.text);
  expect(await new Visitor(house).fetch(`/lampiran/${id}`)).toMatchObject({ status: 303 });
});

test("Inspektorat reads, but adds nothing to a case that was not handed to it", async () => {
  const kase = await addCaseRow(house, "sekdes");
  expect(await upload("inspektorat", kase)).toBe("refused 403");
});

test("what staff keep for themselves stays hidden from the village", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const id = await upload("satgas", kase, { staffOnly: "ya" });
  expect(await status("satgas", `/lampiran/${id}`)).toBe(200);
  expect(await status("sekdes", `/lampiran/${id}`)).toBe(404);
  const list = await (await as("sekdes")).get(`/uji/${kase.id}/lampiran`);
  expect(list.html).toBe("[]");
});

test("the papers of an answer wait for its second signature like the answer", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const message = randomUUID();
  await house.owner.query(
    `insert into messages (id, consultation_id, kind, state, body, author_name, author_title, author_office, written_at)
     values ($1, $2, 'answer', 'awaiting_signature', 'Boleh.', 'Nama', 'Satgas', 'Satgas', now())`,
    [message, kase.id],
  );
  const id = await upload("satgas", kase, { message });
  expect(await status("satgas", `/lampiran/${id}`)).toBe(200);
  expect(await status("sekdes", `/lampiran/${id}`)).toBe(404);
  await house.owner.query("update messages set state = 'sent' where id = $1", [message]);
  expect(await status("sekdes", `/lampiran/${id}`)).toBe(200);
});

test("reading a file of a restricted case is noted, except by the one who reported", async () => {
  const kase = await addCaseRow(house, "kaur", { restricted: true, namedOfficer: "koordinator" });
  const id = await upload("kaur", kase);
  const noted = async () => {
    const { rows } = await house.owner.query<{ name: string; title: string }>(
      "select name, title from restricted_reads where consultation_id = $1 order by at, name",
      [kase.id],
    );
    return rows;
  };
  expect(await status("sekdes", `/lampiran/${id}`)).toBe(404);
  expect(await status("satgas", `/lampiran/${id}`)).toBe(404);
  const own = await (await as("kaur")).fetch(`/lampiran/${id}`);
  expect([own.status, own.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  expect(await noted()).toEqual([]);
  expect(await status("koordinator", `/lampiran/${id}`)).toBe(200);
  expect(await noted()).toEqual([
    { name: "Nama koordinator", title: expect.stringContaining("Koordinator Klik Desa") },
  ]);
  expect(await status("inspektorat", `/lampiran/${id}`)).toBe(200);
  expect(await noted()).toHaveLength(2);
});

test("proof of a follow-up is seen by whoever sees the follow-up", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const followUp = randomUUID();
  await house.owner.query(
    `insert into follow_ups (id, source_kind, source_id, source_label, region_code, office_id, verifier_office_id, action,
       person_title, due_on, state, created_at, created_by)
     select $1, 'consultation', c.id, c.number, c.region_code, c.office_id, c.handling_office_id, 'Menyusun Perkades', 'Sekdes',
       '2026-12-01', 'open', now(), 'Nama' from consultations c where c.id = $2`,
    [followUp, kase.id],
  );
  const id = await upload("sekdes", { ...kase, id: followUp }, { kind: "follow_up" });
  expect(await status("satgas", `/lampiran/${id}`)).toBe(200);
  expect(await status("sekdes2", `/lampiran/${id}`)).toBe(404);
});
