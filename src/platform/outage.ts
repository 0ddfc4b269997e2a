// What is nobody's mistake and passes: the database is away, the disk is full. Told to people as such, and to the log once
// a minute instead of once a request.
import type { Clock } from "#platform/clock.ts";
import { describeError, log } from "#platform/log.ts";

/** `database`: it does not answer. `room`: there is no room to write. */
export type Outage = "database" | "room";

const roomCodes = new Set(["53100", "ENOSPC", "EDQUOT"]);
// Class 08, shutting down, starting up, too many connections, a standby that only reads; and what the line itself says.
const databaseCodes =
  /^(08...|57P0[1-5]|53300|25006|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const databaseWords =
  /^(Connection terminated|Connection ended|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;
const deepestCause = 5;
const logEveryMs = 60_000;

/** Which outage an error tells of, in itself or in what caused it; null when it is something else. */
export function findOutage(error: unknown): Outage | null {
  let at = error;
  for (let depth = 0; at instanceof Error && depth < deepestCause; depth += 1) {
    const { code, message } = at as Error & { code?: unknown };
    if (typeof code === "string" && roomCodes.has(code)) return "room";
    if (typeof code === "string" && databaseCodes.test(code)) return "database";
    if (databaseWords.test(message)) return "database";
    at = at.cause;
  }
  return null;
}

/** Makes the pen that writes an outage down: the first time, then at most once a minute with the number of requests it hit. */
export function openOutageLog(clock: Clock): (outage: Outage, error: unknown) => void {
  const written = new Map<Outage, { at: number; since: number }>();
  return (outage, error) => {
    const now = clock().getTime();
    const last = written.get(outage);
    if (last && Math.abs(now - last.at) < logEveryMs) {
      last.since += 1;
      return;
    }
    log("error", outage === "database" ? "database_lost" : "disk_full", {
      requests: (last?.since ?? 0) + 1,
      reason: describeError(error).split("\n")[0],
    });
    written.set(outage, { at: now, since: 0 });
  };
}
