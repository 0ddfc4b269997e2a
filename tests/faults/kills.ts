// Kills under writing load: the product, its database, both, in turn and at random moments. Nothing acknowledged is lost.
import { killTree } from "../machines/database-pair.ts";
import { judge, tellVerdict, type Verdict } from "./judge.ts";
import { startLoad } from "./load.ts";
import { type FaultStage, openFaultStage } from "./stage.ts";

export interface KillSettings {
  times: number;
  /** Milliseconds between being well again and the next kill, at random up to this. */
  withinMs: number;
  perMinute: number;
  say: (line: string) => void;
}

const wellAfterMs = 90_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is killed, in turn; all by SIGKILL. */
const victims: readonly [string, (stage: FaultStage) => Promise<void>][] = [
  ["the server", (stage) => stage.app().kill("SIGKILL")],
  ["the database with all its processes", async (stage) => killTree(stage.postmaster())],
  [
    "the database's first process",
    async (stage) => void process.kill(stage.postmaster(), "SIGKILL"),
  ],
  [
    "server and database at once",
    async (stage) => {
      const ended = stage.app().kill("SIGKILL");
      killTree(stage.postmaster());
      await ended;
    },
  ],
];

export async function playKills(settings: KillSettings): Promise<Verdict> {
  const { times, withinMs, perMinute, say } = settings;
  const stage = await openFaultStage();
  try {
    const load = await startLoad(stage.base, perMinute);
    await pause(2_000);
    for (let n = 0; n < times; n += 1) {
      await pause(Math.random() * withinMs);
      const [name, kill] = victims[n % victims.length] ?? ["", () => Promise.resolve()];
      await kill(stage);
      if (stage.app().hasEnded()) await stage.startAgain();
      const ms = await stage.waitUntilWell(wellAfterMs);
      const { questions, answers } = load.ledger;
      say(
        `${n + 1}/${times}: killed ${name}; well again after ${Math.round(ms)} ms; ${questions.size} questions, ${answers.size} answers acknowledged.`,
      );
    }
    await pause(1_000);
    const ledger = await load.end(60_000);
    const verdict = await judge(stage, ledger);
    tellVerdict(verdict, ledger, say);
    await expectCleanStart(stage, say);
    return verdict;
  } catch (error) {
    say(stage.written().slice(-4_000));
    throw error;
  } finally {
    await stage.close();
  }
}

async function expectCleanStart(stage: FaultStage, say: (line: string) => void): Promise<void> {
  await stage.app().kill("SIGTERM");
  await stage.startAgain();
  await stage.waitUntilWell(wellAfterMs);
  const complaints = stage
    .app()
    .written()
    .split("\n")
    .filter((line) => /"level":"(error|warn)"/.test(line));
  if (complaints.length > 0) throw new Error(`The next start is not clean: ${complaints[0]}`);
  say("The next start is clean.");
}
