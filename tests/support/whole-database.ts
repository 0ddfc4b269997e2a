// A database looked at as a whole, in words of its own: to say that two hold the same, rows, rules and waiting jobs.
import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { type AdminClient, connectAdmin } from "#platform/database.ts";

/** Counts and contents of every table, asked in another way than the backup asks. */
export async function readEverything(adminUrl: string): Promise<Record<string, string>> {
  const admin = await connectAdmin(adminUrl);
  await admin.query("set timezone = 'UTC'");
  const { rows: tables } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await admin.query<{ seen: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(to_jsonb(t)::text), '' order by md5(to_jsonb(t)::text))), '-') as seen from ${name} t`,
    );
    found[name] = rows[0]?.seen ?? "";
  }
  found.jobs = await readJobs(admin);
  await admin.end();
  return found;
}

async function readJobs(admin: AdminClient): Promise<string> {
  const { rows } = await admin.query(
    `select t.identifier, j.payload, j.run_at, j.key, j.priority, j.max_attempts
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     order by j.key, t.identifier, j.payload::text`,
  );
  return JSON.stringify(rows);
}

/** An empty database on the server of the tests. */
export async function newDatabase(): Promise<string> {
  const name = `klik_${randomBytes(6).toString("hex")}`;
  const admin = await connectAdmin(inject("adminUrl"));
  await admin.query(`create database ${name}`);
  await admin.end();
  return inject("adminUrl").replace(/\/postgres$/, `/${name}`);
}

/** Foreign keys, triggers and sequences: what a restore takes away for a moment. */
export async function readRules(adminUrl: string): Promise<unknown[]> {
  const admin = await connectAdmin(adminUrl);
  const { rows } = await admin.query(
    `select conrelid::regclass::text as at, conname::text as name, pg_get_constraintdef(oid) as rule from pg_constraint where contype = 'f'
     union all select tgrelid::regclass::text, tgname::text, tgenabled::text || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     union all select schemaname, sequencename::text, last_value::text from pg_sequences where schemaname = 'public' order by 1, 2`,
  );
  await admin.end();
  return rows;
}

/** Relations and schemas of anybody but PostgreSQL: none in an empty database. */
export async function listWhatIsThere(adminUrl: string): Promise<string[]> {
  const admin = await connectAdmin(adminUrl);
  const { rows } = await admin.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace::regnamespace::text !~ '^(pg_|information)'
     union all select nspname::text from pg_namespace where nspname !~ '^(pg_|information_schema|public)'`,
  );
  await admin.end();
  return rows.map(({ name }) => name);
}

/** Receipts of questions, and how many of them have their case and its first line of history. */
export async function countReceipts(adminUrl: string): Promise<{ asked: number; whole: number }> {
  const admin = await connectAdmin(adminUrl);
  const { rows } = await admin.query<{ asked: number; whole: number }>(
    `select count(*)::int as asked, count(*) filter (where c.id is not null and e.id is not null)::int as whole
     from submissions s left join consultations c on s.location like '%' || c.id || '%'
     left join lateral (select id from case_events where consultation_id = c.id limit 1) e on true
     where s.form = 'tanya'`,
  );
  await admin.end();
  return rows[0] ?? { asked: 0, whole: 0 };
}
