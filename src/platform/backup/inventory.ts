// What a database of ours holds, asked of PostgreSQL itself: a table that somebody adds tomorrow is in tomorrow's backup.
import type { AdminClient } from "#platform/database.ts";

export interface StoredTable {
  /** Schema and name, such as public.consultations. */
  name: string;
  /** Columns that are stored, not computed, in their order. */
  columns: string[];
  /** `copy … to stdout` in an order that is the same on every server. */
  copyOut: string;
  copyIn: string;
}

/** A column that names files of the store; `sha256` tells whether its row also holds the file's hash. */
export interface KeyColumn {
  table: string;
  column: string;
  sha256: boolean;
}

/** Columns of this form name a file of the store. A test holds every migration to it. */
export const keyColumnForm = /(^|_)(file|thumbnail)_key$/;

/** What a COPY looks like must not depend on the settings of the server or the person. */
const settings = `
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1;
  set bytea_output = 'hex'; set client_encoding = 'UTF8'; set lock_timeout = '60s'; set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0`;

/** Makes this connection write values in one form, whatever the server's settings are. */
export async function speakPlainly(client: AdminClient): Promise<void> {
  await client.query(settings);
}

interface TableRow {
  schema: string;
  name: string;
  columns: string[];
  order_by: string[] | null;
}

/** Every table of the app's owner, by name; the job worker's own are not among them. */
export async function listTables(owner: AdminClient): Promise<StoredTable[]> {
  const { rows } = await owner.query<TableRow>(`
    select n.nspname as schema, c.relname as name,
      (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end order by k.place)
        from pg_index i, unnest(i.indkey::int2[]) with ordinality k(attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as order_by
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence <> 't' and pg_get_userbyid(c.relowner) = 'klik_owner'
    order by n.nspname collate "C", c.relname collate "C"`);
  return rows.map((row) => describeTable(owner, row));
}

function describeTable(owner: AdminClient, row: TableRow): StoredTable {
  const table = `${owner.escapeIdentifier(row.schema)}.${owner.escapeIdentifier(row.name)}`;
  const columns = row.columns.join(", ");
  const order = row.order_by?.join(", ") ?? 't::text collate "C"';
  return {
    name: `${row.schema}.${row.name}`,
    columns: row.columns,
    copyOut: `copy (select ${columns} from ${table} t order by ${order}) to stdout`,
    copyIn: `copy ${table} (${columns}) from stdin`,
  };
}

export interface StoredSequence {
  name: string;
  last: string | null;
}

/** Where every sequence of the app's owner stands; null where it has not been used. */
export async function listSequences(owner: AdminClient): Promise<StoredSequence[]> {
  const { rows } = await owner.query<StoredSequence>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences where sequenceowner = 'klik_owner' order by 1`);
  return rows;
}

/** The columns that name files of the store. */
export async function listKeyColumns(owner: AdminClient): Promise<KeyColumn[]> {
  const { rows } = await owner.query<KeyColumn>(
    `select format('%I.%I', n.nspname, c.relname) as "table", quote_ident(a.attname) as "column",
       a.attname = 'file_key' and exists (select 1 from pg_attribute s
         where s.attrelid = c.oid and s.attname = 'sha256' and not s.attisdropped) as sha256
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'klik_owner' and a.attnum > 0 and not a.attisdropped
       and a.attname ~ $1
     order by 1, 2`,
    [keyColumnForm.source],
  );
  return rows;
}
