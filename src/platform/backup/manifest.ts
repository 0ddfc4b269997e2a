// The last entry of a backup, which says what the others must be. A backup without it is none.
import { z } from "zod";

export const formatName = "klik-desa-backup";
export const formatVersion = 1;
export const manifestName = "manifest.json";
export const manifestHashName = "manifest.sha256";
export const readmeName = "README.txt";
/** Jobs that wait, one JSON object a line, in a form that does not depend on the job library's tables. */
export const jobsName = "jobs.jsonl";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: count,
  bytes: count,
  sha256,
  parts: count,
});

const manifestSchema = z.object({
  format: z.literal(formatName),
  formatVersion: z.number().int(),
  madeAt: z.iso.datetime(),
  product: z.string(),
  postgres: z.string(),
  rootRegion: z.string(),
  migrations: z.array(z.object({ name: z.string().regex(/^[\w-]+\.sql$/), sha256 })),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  jobs: z.object({ rows: count, sha256 }),
  files: z.object({
    count,
    bytes: count,
    /** Over the lines "key bytes sha256" of all files, by key. */
    sha256,
    /** Keys that a row names and that the store did not have, or not as the row says. */
    damaged: z.array(z.string()),
  }),
  /** The head of the chain of the audit log, where there is one. */
  auditHead: z.string().nullable(),
});

export type Manifest = z.output<typeof manifestSchema>;
export type TableRecord = z.output<typeof tableSchema>;

/** Reads a manifest; null when it is none of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Name of one part of a table, in gzip. All parts after each other are the table in COPY's text form. */
export function partName(table: string, part: number): string {
  return `tables/${table}.${String(part).padStart(5, "0")}.copy.gz`;
}

export function fileName(key: string): string {
  return `files/${key}`;
}

export const readmeText = `Cadangan Klik Desa / a backup of Klik Desa

Isinya rahasia: nama orang, laporan, berkas. Simpan di tempat terkunci.
This holds names, reports and files of people: keep it locked away, and encrypted when it travels.

Restore: npm run restore -- THIS_FILE NEW_FOLDER   (in a Klik Desa of the same version or newer)

Without Klik Desa: tables/*.copy.gz are gzip of PostgreSQL's COPY text format; the parts of a table follow each other.
Apply the migrations that manifest.json names, then copy NAME (COLUMNS) from the unzipped parts. files/* are the files
that the columns file_key and thumbnail_key name. jobs.jsonl are the background jobs that waited. manifest.json, the last
but one, lists versions, row counts and SHA-256 of each table before compression.
`;
