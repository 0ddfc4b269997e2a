import { afterEach, expect, test } from "vitest";
import { type AdminClient, connectAdmin, roleUrl } from "#platform/database.ts";
import { addCaseRow } from "../../../../tests/support/case-rows.ts";
import { openTestHouse, type TestHouse } from "../../../../tests/support/house.ts";
import { Visitor } from "../../../../tests/support/visitor.ts";
import { type TrailHead, writeFinding } from "./findings.ts";
import { verifyTrail } from "./verify.ts";

let house: TestHouse;
let admin: AdminClient;
let caseId: string;
afterEach(async () => {
  await admin.end();
  await house.close();
});

/** A house in which people have worked and the job has sealed it. */
async function openWorkedHouse(): Promise<void> {
  house = await openTestHouse();
  admin = await connectAdmin(house.adminUrl);
  caseId = (await addCaseRow(house, "sekdes")).id;
  const satgas = await Visitor.signedIn(house, "satgas");
  await satgas.post(`/konsultasi/${caseId}/pegang`, { version: "1" });
  await house.runTask("seal_audit");
  expect(await verify()).toEqual([]);
}

async function verify(kept?: TrailHead): Promise<string[]> {
  const found: string[] = [];
  const verdict = await verifyTrail(house.owner, (one) => found.push(writeFinding(one)), kept);
  expect(verdict.findings).toBe(found.length);
  expect(verdict.entries).toBeGreaterThan(1000);
  expect(verdict.tables).toBeGreaterThan(35);
  return found;
}

/** By hand, as the owner of the tables or with the triggers off as the administrator. */
async function byHand(sql: string, values: unknown[] = []): Promise<void> {
  const hand = await connectAdmin(roleUrl(house.adminUrl, "klik_owner"));
  await hand.query(sql, values);
  await hand.end();
}
async function untriggered(sql: string, values: unknown[] = []): Promise<void> {
  await admin.query("set session_replication_role = replica");
  await admin.query(sql, values);
  await admin.query("set session_replication_role = origin");
}

test("a row changed by hand with the triggers on: table, key, columns and when", async () => {
  await openWorkedHouse();
  await byHand("update consultations set state = 'closed', subject = 'Lain' where id = $1", [
    caseId,
  ]);
  await byHand("update people set name = 'Nama Lain' where username = 'kaur'");
  const found = await verify();
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(
    new RegExp(
      `^changed by hand: consultations ${caseId}, state, subject, 20\\d\\d-.*Z .*klik_owner`,
    ),
  );
  expect(found[1]).toMatch(/^changed by hand: people .*, name, 20/);
  await house.runTask("seal_audit");
  expect(await verify()).toEqual(found);
});

test("a row changed with the triggers off, also where only a hidden column changed", async () => {
  await openWorkedHouse();
  await untriggered("update consultations set question = 'Sesuatu yang lain' where id = $1", [
    caseId,
  ]);
  await untriggered("update people set phone = '6281200000000' where username = 'kaur'");
  const found = await verify();
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(new RegExp(`^row changed: consultations ${caseId}, question, after 20`));
  expect(found[1]).toMatch(/^row changed: people .*, a column that the trail hides, after 20/);
  // A later change through the front door does not cover it up.
  const satgas = await Visitor.signedIn(house, "satgas");
  await satgas.post(`/konsultasi/${caseId}/lepas`, { version: "2" });
  const later = await verify();
  expect(later.find((line) => line.includes(caseId))).toContain("question");
});

test("a row deleted and a row inserted with the triggers off", async () => {
  await openWorkedHouse();
  const { rows } = await admin.query("select id from case_events where consultation_id = $1", [
    caseId,
  ]);
  await untriggered("delete from case_events where consultation_id = $1", [caseId]);
  await untriggered(
    `insert into notes (id, consultation_id, kind, body, author_name, author_title, author_office, written_at)
     values (gen_random_uuid(), $1, 'note', 'Tulisan susulan', 'A', 'B', 'C', now())`,
    [caseId],
  );
  const found = await verify();
  expect(found[0]).toMatch(new RegExp(`^row deleted: case_events ${rows[0].id}, after 20`));
  expect(found[1]).toMatch(/^row inserted: notes .*no entry tells of it/);
  expect(found).toHaveLength(2);
});

test("an entry changed, and an entry deleted, each named with its place", async () => {
  await openWorkedHouse();
  const { rows } = await admin.query<{ id: number }>(
    "select id from audit_entries where table_name = 'consultations' and row_key = $1 order by id",
    [caseId],
  );
  const [asked, taken] = rows.map(({ id }) => id);
  await untriggered("update audit_entries set person_id = gen_random_uuid() where id = $1", [
    asked,
  ]);
  await untriggered("delete from audit_entries where id = $1", [taken]);
  const found = await verify();
  expect(found[0]).toContain(`entry changed: consultations ${caseId}, entry of 20`);
  expect(found[0]).toContain(`entry ${asked} at position`);
  expect(found[1]).toContain(`entry missing: entry ${taken} at position`);
  // And the row no longer follows from what is left.
  expect(found.slice(2).join()).toContain(`row changed: consultations ${caseId}`);
});

test("an entry inserted, among sealed ones and at the end", async () => {
  await openWorkedHouse();
  const copy = (id: string) =>
    `insert into audit_entries (id, at, tx, db_role, table_name, row_key, action, before, after, hidden) overriding system value
     select ${id}, at, tx, 'klik_web', table_name, row_key, 'update', '{}', '{"version": 7}', '{}'
     from audit_entries where table_name = 'consultations' and row_key = '${caseId}' order by id limit 1`;
  // An id that a rolled back transaction left free, long settled.
  await admin.query("select nextval('audit_entries_id_seq')");
  const { rows } = await admin.query<{ free: number }>(
    "select last_value::int as free from audit_entries_id_seq",
  );
  for (const change of [3, 4, 5]) {
    await house.owner.query("update offices set version = $1 where kind = 'dpmd'", [change]);
    await house.runTask("seal_audit");
  }
  expect(await verify()).toEqual([]);
  await untriggered(copy(String(rows[0]?.free)));
  const found = await verify();
  expect(found[0]).toContain(`entry inserted: consultations ${caseId}`);
  await untriggered(copy("nextval('audit_entries_id_seq')"));
  await house.runTask("seal_audit");
  expect((await verify()).join()).toContain(`row changed: consultations ${caseId}, version`);
});

test("the tail cut off after the last seal, a link taken out, and a whole new tail against the head that was kept", async () => {
  await openWorkedHouse();
  const { rows } = await admin.query<TrailHead>(
    "select position, encode(hash, 'hex') as hash from audit_seals order by position desc limit 1",
  );
  const kept = rows[0]!;
  expect(await verify(kept)).toEqual([]);
  await untriggered("delete from audit_links where position > $1", [kept.position - 3]);
  expect((await verify()).join("\n")).toMatch(
    new RegExp(
      `tail cut off: sealed .*position ${kept.position - 3}, the last seal is at ${kept.position}`,
    ),
  );
  // Whoever also takes the seal away hides it from the chain, but not from a head that was kept elsewhere.
  await untriggered("delete from audit_seals");
  await untriggered("delete from audit_links where position = 20");
  const found = await verify(kept);
  expect(found.join("\n")).toContain("link missing: 1 link(s) before position 21 are gone");
  expect(found.join("\n")).toContain(`no position ${kept.position}, whose head was kept`);
});

test("a trigger switched off is told, even before anything changed", async () => {
  await openWorkedHouse();
  await house.owner.query("alter table offices disable trigger keep_audit");
  expect(await verify()).toEqual(["trigger off: offices (its changes leave no entry)"]);
});

test("what the owner's commands and migrations do is no finding", async () => {
  await openWorkedHouse();
  await house.owner.query("update people set name = 'Nama Baru' where username = 'kaur'");
  await house.owner.query("begin");
  await house.owner.query("alter table offices add column colour text not null default 'biru'");
  await house.owner.query("update offices set version = version + 1 where kind = 'dpmd'");
  await house.owner.query("select keep_audit('offices', '{kind,name,colour}')");
  await house.owner.query("commit");
  expect(await verify()).toEqual([]);
  await house.runTask("seal_audit");
  expect(await verify()).toEqual([]);
});

test("the daily look at the chain tells DPMD and Inspektorat when it is broken, and nobody when it is whole", async () => {
  await openWorkedHouse();
  const news = async () =>
    (
      await house.owner.query<{ kind: string }>(
        `select o.kind from notifications n join offices o on o.id = n.office_id
         where n.title = 'Jejak perubahan tidak utuh' and o.region_code = '64.02' order by 1`,
      )
    ).rows.map(({ kind }) => kind);
  await house.runTask("verify_audit");
  expect(await news()).toEqual([]);
  await untriggered(
    "update audit_entries set at = at - interval '1 day' where id = (select max(id) from audit_entries)",
  );
  await house.runTask("verify_audit");
  expect(await news()).toEqual(["dpmd", "inspectorate"]);
});
