// The audit trail over the whole schema: every table keeps one or says why not, and what an entry may hold of a row.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { addCaseRow } from "./support/case-rows.ts";
import { Visitor } from "./support/visitor.ts";

/** Tables without an audit, each with its reason. */
const notKept: Record<string, string> = {
  regions: "the official list, taken in from a file; moved codes are kept in region_code_changes",
  region_boundaries: "pictures of places, taken in from a file that each row names",
  roles: "written by migrations only",
  migrations: "written by the migrations themselves",
  retention_rules: "written by migrations, and by the owner on the regency's word",
  sessions: "come and go with each visit; what was done in one is in the trail",
  sign_in_attempts: "throttle counters of a day",
  presences: "who has a page open: true for a minute",
  notifications: "news of what other rows hold, with its state of reading and mailing",
  submissions: "receipts of forms; what a form changed is in the trail",
  uploads: "files on their way; what a form takes of them is an attachment, which is in the trail",
  survey_answers: "an entry would tell under which hat an answer was given",
  upload_parts: "pieces of such files",
  number_series:
    "a counter; its numbers stand on the papers and cases, and it would tell of restricted reports",
  case_figures: "derived from the cases by a job, counted anew each night",
  figure_cells: "sums of case_figures",
  figure_marks: "what has changed since the last count: taken within a minute",
  figure_state: "until when the sums hold",
  audit_entries: "the trail itself, chained",
  audit_links: "the chain of the trail",
  audit_seals: "the heads of the chain",
  audited_tables: "written by migrations only",
};

let house: TestHouse;
beforeAll(async () => (house = await openTestHouse()));
afterAll(() => house.close());

interface Entry {
  table_name: string;
  row_key: string;
  action: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  hidden: string[];
  db_role: string;
  command: string;
  role: string;
  region_code: string;
  case_id: string | null;
}
async function entriesOf(table: string, key: string): Promise<Entry[]> {
  const { rows } = await house.owner.query<Entry>(
    "select * from audit_entries where table_name = $1 and row_key = $2 order by id",
    [table, key],
  );
  return rows;
}

test("every table keeps an audit, or stands on the short list with its reason", async () => {
  const { rows } = await house.owner.query<{ name: string; kept: boolean }>(
    `select c.relname as name, exists (select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid
         where t.tgrelid = c.oid and p.proname = 'note_row_change' and t.tgenabled = 'O'
           and t.tgtype & 1 = 1 and t.tgtype & 28 = 28) as kept
     from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  expect(rows.length).toBeGreaterThan(45);
  const silent = rows.filter(({ kept }) => !kept).map(({ name }) => name);
  expect(silent, "attach it in its migration: select keep_audit('table', …)").toEqual(
    Object.keys(notKept).toSorted(),
  );
});

test("no column that is called like personal data or a secret is shown or digested", async () => {
  const { rows } = await house.owner.query<{ name: string; shown: string[] }>(
    "select name, plain || digest as shown from audited_tables",
  );
  expect(rows.length).toBeGreaterThan(35);
  const personal =
    /(^|_)(name|phone|nik|email|address|username|hash|secret|password|token|key|code_hash|receipt_code|verify_code)$/;
  const shown = rows.flatMap((row) =>
    row.shown.filter((column) => personal.test(column)).map((column) => `${row.name}.${column}`),
  );
  // Of offices, holidays and topics: no person's name.
  expect(shown.toSorted()).toEqual(["holidays.name", "offices.name", "topics.name"]);
});

test("a change through the front door leaves who, where and what, without the person's name", async () => {
  const kase = await addCaseRow(house, "sekdes");
  const satgas = await Visitor.signedIn(house, "satgas");
  const page = await satgas.post(`/konsultasi/${kase.id}/pegang`, { version: "1" });
  expect(page.status).toBe(200);
  const entries = await entriesOf("consultations", kase.id);
  expect(entries.map(({ action }) => action)).toEqual(["insert", "update"]);
  const [asked, taken] = entries as [Entry, Entry];
  expect(asked).toMatchObject({ db_role: "klik_owner", command: "arranged by a test" });
  expect(asked.after).toMatchObject({ state: "new", region_code: kase.region, version: 1 });
  expect(asked.after.question).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(asked.hidden).toContain("asker_name");
  expect(taken).toMatchObject({ db_role: "klik_web", command: "", role: "satgas" });
  expect(taken).toMatchObject({ case_id: kase.id, region_code: kase.region });
  expect(taken.before).toMatchObject({ version: 1 });
  expect(taken.after).toMatchObject({ version: 2, holder_id: expect.any(String) });
  expect(taken.hidden).toEqual(["holder_name", "responsible_name"]);
  expect(JSON.stringify(entries)).not.toContain("Nama ");
});

test("the app's roles cannot touch the trail, and not even its owner changes it", async () => {
  for (const table of ["audit_entries", "audit_links", "audit_seals"]) {
    await expect(house.owner.query(`delete from ${table}`)).rejects.toThrow(/only added to/);
    await expect(house.owner.query(`truncate ${table}`)).rejects.toThrow(/only added to/);
  }
  await expect(house.owner.query("update audit_entries set command = 'x'")).rejects.toThrow(
    /only added to/,
  );
});
