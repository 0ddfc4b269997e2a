// Compares every row of the audited tables with what its entries say it must be, both read in order of their keys, so that
// little is held in memory. A row that somebody changed with the triggers off differs from its entries, or, where only
// hidden columns changed, carries another transaction than the last entry.
import type { AdminClient } from "#platform/database.ts";
import type { Finding } from "./findings.ts";
import { differingColumns, type HistoryEntry, type Shown, takeStep } from "./row-history.ts";

interface KeptTable {
  name: string;
  keys: string[];
  plain: string[];
  digest: string[];
  /** Whether rows come in order of their keys' text by the primary key itself. */
  ordered: boolean;
  guarded: boolean;
}
interface StoredRow {
  key: string;
  shown: Shown;
  xid: string;
}
interface StoredEntry extends HistoryEntry {
  row_key: string;
  /** Transaction of the row version that this entry left. */
  xid: string;
  /** False where the entry came with a restored backup: row versions differ there. */
  native: boolean;
  at: string;
  db_role: string;
  command: string;
  hidden: string[];
}

const rowsAtOnce = 500;
const appRoles: readonly string[] = ["klik_web", "klik_worker"];

/** Reads every audited table in the running transaction of `owner`; gives how many tables and rows it saw. */
export async function compareRows(
  owner: AdminClient,
  report: (finding: Finding) => void,
): Promise<{ tables: number; rows: number }> {
  const tables = await listKeptTables(owner);
  const foreignUntil = await findForeignEnd(owner);
  let rows = 0;
  for (const table of tables) {
    if (!table.guarded)
      report({ what: "trigger off", table: table.name, detail: "its changes leave no entry" });
    rows += await compareTable(owner, table, foreignUntil, report);
  }
  return { tables: tables.length, rows };
}

async function listKeptTables(owner: AdminClient): Promise<KeptTable[]> {
  const { rows } = await owner.query<KeptTable>(
    `select a.name, a.keys, a.plain, a.digest,
       cardinality(a.keys) = 1 and exists (select 1 from pg_attribute c where c.attrelid = format('public.%I', a.name)::regclass
         and c.attname = a.keys[1] and (c.atttypid = 'uuid'::regtype or c.attcollation = '"C"'::regcollation)) as ordered,
       exists (select 1 from pg_trigger t where t.tgrelid = format('public.%I', a.name)::regclass
         and t.tgname = 'keep_audit' and t.tgenabled in ('O', 'A')) as guarded
     from audited_tables a where to_regclass(format('public.%I', a.name)) is not null order by a.name`,
  );
  return rows;
}

/** The last entry that was written on another ground than this one; all after it were written here. */
async function findForeignEnd(owner: AdminClient): Promise<number> {
  const { rows } = await owner.query<{ until: number | null }>(
    `select case when (select s.ground <> audit_ground() from audit_seals s order by position desc limit 1)
         then (select max(id) from audit_entries)
       else (select max(last_id) from audit_seals where moved or ground <> audit_ground()) end as until`,
  );
  return rows[0]?.until ?? 0;
}

async function compareTable(
  owner: AdminClient,
  table: KeptTable,
  foreignUntil: number,
  report: (finding: Finding) => void,
): Promise<number> {
  const column = `t.${owner.escapeIdentifier(table.keys[0] ?? "")}`;
  const [key, order] = table.ordered
    ? [`${column}::text`, column]
    : [`audit_row_key(to_jsonb(t), ${literal(owner, table.keys)}) collate "C"`, "1"];
  const rows = readAll<StoredRow>(
    owner,
    "kept_rows",
    `select ${key} as key, audit_shown(to_jsonb(t), ${literal(owner, table.plain)}, ${literal(owner, table.digest)}) as shown,
       t.xmin::text as xid from ${owner.escapeIdentifier(table.name)} t order by ${order}`,
  );
  const entries = readAll<StoredEntry>(
    owner,
    "kept_entries",
    `select id, row_key, action, before, after, coalesce(row_xid, xmin)::text as xid, id > ${foreignUntil} as native,
       to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS"Z"') as at, db_role, command, hidden
     from audit_entries where table_name = ${owner.escapeLiteral(table.name)} order by row_key, id`,
  );
  return mergeBoth(table.name, rows, entries, report);
}

/** Walks rows and entries side by side; both come in order of the key. */
async function mergeBoth(
  table: string,
  rows: AsyncGenerator<StoredRow>,
  entries: AsyncGenerator<StoredEntry>,
  report: (finding: Finding) => void,
): Promise<number> {
  let seen = 0;
  let row = await next(rows);
  let entry = await next(entries);
  while (row || entry) {
    const key = entry && (!row || entry.row_key <= row.key) ? entry.row_key : (row?.key ?? "");
    const history: StoredEntry[] = [];
    while (entry?.row_key === key) {
      history.push(entry);
      entry = await next(entries);
    }
    const isThere = row?.key === key;
    judgeRow(table, key, isThere ? (row ?? null) : null, history, report);
    if (isThere) {
      seen += 1;
      row = await next(rows);
    }
  }
  return seen;
}

function judgeRow(
  table: string,
  key: string,
  row: StoredRow | null,
  history: readonly StoredEntry[],
  report: (finding: Finding) => void,
): void {
  const tell = (what: Finding["what"], more: Omit<Finding, "what" | "table" | "key">) =>
    report({ what, table, key, ...more });
  let state: Shown | null = null;
  let last: StoredEntry | undefined;
  for (const entry of history) {
    const step = takeStep(state, entry);
    const first = !last && entry.action !== "baseline" && entry.action !== "insert";
    if (step.odd.length > 0 && !first)
      tell("row changed", {
        columns: step.odd,
        when: `between ${last?.at} and ${entry.at}`,
        detail: `entry ${entry.id} found another row than entry ${last?.id} had left`,
      });
    if (first)
      tell("row inserted", { when: `before ${entry.at}`, detail: "no entry tells its beginning" });
    if (!appRoles.includes(entry.db_role) && entry.command === "")
      tell("changed by hand", {
        columns: [...differingColumns(state, step.state), ...entry.hidden],
        when: entry.at,
        detail: `${entry.action} by the database role ${entry.db_role}, entry ${entry.id}`,
      });
    state = step.state;
    last = entry;
  }
  judgeEnd(row, state, last, tell);
}

function judgeEnd(
  row: StoredRow | null,
  state: Shown | null,
  last: StoredEntry | undefined,
  tell: (what: Finding["what"], more: Omit<Finding, "what" | "table" | "key">) => void,
): void {
  if (!last) return tell("row inserted", { detail: "no entry tells of it" });
  const when = `after ${last.at}`;
  if (!row && state) return tell("row deleted", { when, detail: `entry ${last.id} left it there` });
  if (!row) return;
  if (!state)
    return tell("row inserted", { when, detail: `entry ${last.id} tells that it was deleted` });
  const columns = differingColumns(state, row.shown);
  if (columns.length > 0)
    return tell("row changed", { columns, when, detail: `not as entry ${last.id} left it` });
  if (last.native && last.xid !== row.xid)
    tell("row changed", {
      columns: [],
      when,
      detail: `written again since entry ${last.id}, without an entry`,
    });
}

/** Rows of a query by a cursor, a few hundred at a time. */
async function* readAll<T>(owner: AdminClient, cursor: string, text: string): AsyncGenerator<T> {
  await owner.query(`declare ${cursor} no scroll cursor for ${text}`);
  for (;;) {
    const { rows } = await owner.query(`fetch ${rowsAtOnce} from ${cursor}`);
    if (rows.length === 0) break;
    yield* rows as T[];
  }
  await owner.query(`close ${cursor}`);
}

async function next<T>(from: AsyncGenerator<T>): Promise<T | undefined> {
  const { value, done } = await from.next();
  return done ? undefined : (value as T);
}

function literal(owner: AdminClient, names: readonly string[]): string {
  return `array[${names.map((name) => owner.escapeLiteral(name)).join(", ")}]::text[]`;
}
