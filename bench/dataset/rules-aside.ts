// Indexes and constraints are taken off before a load and put back after it: built once over all rows instead of grown
// row by row. Putting them back checks every row, so the loaded data keeps every rule of the schema.
import pg from "pg";

interface Rule {
  table: string;
  name: string;
  /** A statement that makes it again. */
  make: string;
}

export interface RulesAside {
  /** Makes all of them again. Throws on the first row that breaks one. */
  putBack(progress: (done: number, all: number) => void): Promise<void>;
}

/** Takes every index and key of `tables` away, and every foreign key from or to them. */
export async function takeRulesAside(
  admin: pg.Client,
  url: string,
  tables: readonly string[],
): Promise<RulesAside> {
  const keys = await readConstraints(
    admin,
    tables,
    "contype in ('p', 'u') and conrelid::regclass::text = any($1)",
  );
  const links = await readConstraints(
    admin,
    tables,
    "contype = 'f' and (conrelid::regclass::text = any($1) or confrelid::regclass::text = any($1))",
  );
  const indexes = await readIndexes(admin, tables);
  for (const { table, name } of [...links, ...keys])
    await admin.query(`alter table ${table} drop constraint "${name}"`);
  for (const { name } of indexes) await admin.query(`drop index "${name}"`);
  return {
    putBack: async (progress) => {
      const all = indexes.length + keys.length + links.length;
      let done = 0;
      const step = () => progress((done += 1), all);
      await buildInPairs(url, tables, [...keys, ...indexes], step);
      await admin.query("set maintenance_work_mem = '512MB'; set work_mem = '128MB'");
      for (const { make } of links) {
        await admin.query(make);
        step();
      }
      await admin.query("reset maintenance_work_mem; reset work_mem");
    },
  };
}

/** Two builders, each with whole tables, so that they never wait for each other's lock. */
async function buildInPairs(
  url: string,
  tables: readonly string[],
  rules: readonly Rule[],
  step: () => void,
): Promise<void> {
  const waiting = [...tables];
  const build = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      "set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 0",
    );
    for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
      for (const rule of rules.filter((one) => one.table === table)) {
        await client.query(rule.make);
        step();
      }
    }
    await client.end();
  };
  await Promise.all([build(), build()]);
}

async function readConstraints(
  admin: pg.Client,
  tables: readonly string[],
  which: string,
): Promise<Rule[]> {
  const { rows } = await admin.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where connamespace = 'public'::regnamespace and conparentid = 0 and ${which} order by 1, 2`,
    [tables],
  );
  return rows.map(({ table, name, definition }) => ({
    table,
    name,
    make: `alter table ${table} add constraint "${name}" ${definition}`,
  }));
}

async function readIndexes(admin: pg.Client, tables: readonly string[]): Promise<Rule[]> {
  const { rows } = await admin.query<{ table: string; name: string; definition: string }>(
    `select tablename as "table", indexname as name, indexdef as definition from pg_indexes i
     where schemaname = 'public' and tablename = any($1)
       and not exists (select 1 from pg_constraint k where k.conname = i.indexname) order by 1, 2`,
    [tables],
  );
  return rows.map(({ table, name, definition }) => ({ table, name, make: definition }));
}
