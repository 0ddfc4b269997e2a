// What one running process holds, made once in main.ts and handed to the app: no globals, no injection.
import type { Assets } from "#platform/assets.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/database.ts";
import type { FileStore } from "#platform/files/store.ts";
import type { Mailer } from "#platform/mail.ts";
import type { Metrics } from "#platform/metrics.ts";

export interface House {
  config: Config;
  clock: Clock;
  /** As klik_web: every request runs in a transaction of this pool. */
  database: Database;
  files: FileStore;
  mailer: Mailer;
  metrics: Metrics;
  assets: Assets;
  /** Whether the embedded database server is in use (said on the admin page). */
  embedded: boolean;
  /** Whether the job worker is running. */
  workerWell: () => boolean;
}
