// Every table of the schema, with rows inside and outside of every hat's scope and what each hat may do to them.
// A table that is missing here fails the test: whoever adds a table says who reads and writes it.
import { surveyTables } from "./tables-of-surveys.ts";
import { tablesBesideCases } from "./tables-beside-cases.ts";
import { caseTables } from "./tables-of-cases.ts";
import { clinicTables } from "./tables-of-the-clinic.ts";
import { downloadTables } from "./tables-of-downloads.ts";
import { figureTables } from "./tables-of-figures.ts";
import { fileTables } from "./tables-of-files-and-notices.ts";
import { officeTables } from "./tables-of-offices.ts";
import { outboxTables } from "./tables-of-the-outbox.ts";
import { peopleTables } from "./tables-of-people.ts";
import { auditTables } from "./tables-of-the-audit.ts";
import { personalDataTables } from "./tables-of-personal-data.ts";
import { sharedTables } from "./tables-of-shared-ground.ts";
import type { Scope } from "./scopes.ts";
import type { Hat, Row, World } from "./world.ts";

export interface InsertProbe {
  /** What is tried, when there are several. */
  name?: string;
  places: readonly string[];
  row: (world: World, place: string, hat: Hat) => Row;
  allowed: Scope;
}

export interface Classification {
  /** SQL that names a row, readable by the web role. */
  key: string;
  /** Inserts one row for each place as the owner; gives place → key. */
  arrange: (world: World) => Promise<Record<string, string>>;
  /** What klik_web holds: "select", "select(id, …)", "insert", "update(…)", "delete". Exactly this. */
  grants: string;
  /** What klik_worker holds. */
  worker: string;
  /** Whether the worker, in its scope, sees the rows. */
  workerSees: boolean;
  /** "everyone": also whoever is not signed in. */
  read: Scope | "everyone";
  inserts?: readonly InsertProbe[];
  /** The blind statement is `update table set …`. */
  update?: { set: string; allowed: Scope };
  /** The blind statement is `delete from table`, narrowed where other rows hang on it. */
  remove?: { where?: string; allowed: Scope };
}

export const classification: Readonly<Record<string, Classification>> = {
  ...clinicTables,
  ...peopleTables,
  ...officeTables,
  ...caseTables,
  ...tablesBesideCases,
  ...sharedTables,
  ...fileTables,
  ...downloadTables,
  ...surveyTables,
  ...outboxTables,
  ...auditTables,
  ...personalDataTables,
  ...figureTables,
};
