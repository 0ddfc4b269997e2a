// Kills under writing load: the product, its database, both, in turn and at random moments; and restarts of the database.
import { setTimeout as pause } from "node:timers/promises";
import { killTree } from "../machines/database-pair.ts";
import { type FaultSettings, playFault, wellAfterMs } from "./fault.ts";
import type { Verdict } from "./judge.ts";
import type { FaultStage } from "./stage.ts";

export interface KillSettings extends FaultSettings {
  /** Milliseconds between being well again and the next kill, at random up to this. */
  withinMs: number;
}
type Victim = readonly [name: string, kill: (stage: FaultStage) => Promise<void>];

/** What is killed, in turn; all by SIGKILL. */
const victims: readonly Victim[] = [
  ["killed the server", (stage) => stage.app().kill("SIGKILL")],
  [
    "killed the database with all its processes",
    async (stage) => killTree(await findPostmaster(stage)),
  ],
  [
    "killed the database's first process",
    async (stage) => void process.kill(await findPostmaster(stage), "SIGKILL"),
  ],
  [
    "killed server and database at once",
    async (stage) => {
      const postmaster = await findPostmaster(stage);
      const ended = stage.app().kill("SIGKILL");
      killTree(postmaster);
      await ended;
    },
  ],
];
const restarts: readonly Victim[] = [
  [
    "ended the database in order",
    async (stage) => void process.kill(await findPostmaster(stage), "SIGINT"),
  ],
];

export function playKills(settings: KillSettings): Promise<Verdict> {
  return playInTurn(settings, victims);
}

/** The database goes and comes back, as at an update of the system; the product stays. */
export function playRestarts(settings: KillSettings): Promise<Verdict> {
  return playInTurn(settings, restarts);
}

function playInTurn(settings: KillSettings, deeds: readonly Victim[]): Promise<Verdict> {
  const { times, withinMs, say } = settings;
  return playFault(settings, {}, async (stage, { ledger }) => {
    for (let n = 0; n < times; n += 1) {
      await pause(Math.random() * withinMs);
      const [name, kill] = deeds[n % deeds.length] ?? ["", () => Promise.resolve()];
      await kill(stage);
      if (stage.app().hasEnded()) await stage.startAgain();
      const ms = await stage.waitUntilWell(wellAfterMs);
      say(
        `${n + 1}/${times}: ${name}; well again after ${Math.round(ms)} ms; ${ledger.questions.size} questions, ${ledger.answers.size} answers acknowledged.`,
      );
    }
  });
}

/** The last kill may still be on the way: the database has a first process again within seconds. */
async function findPostmaster(stage: FaultStage): Promise<number> {
  for (let waited = 0; waited < wellAfterMs; waited += 50) {
    const pid = stage.postmaster();
    if (pid > 0) return pid;
    await pause(50);
  }
  throw new Error("There is no database to be killed.");
}
