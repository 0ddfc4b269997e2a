// The course of every fault: a stage, a load, something bad for a while, and the count of what was acknowledged.
import { setTimeout as pause } from "node:timers/promises";
import { judge, tellVerdict, type Verdict } from "./judge.ts";
import { type Load, startLoad } from "./load.ts";
import { type FaultStage, openFaultStage, type StageSettings } from "./stage.ts";

export interface FaultSettings {
  /** How often, or how many rounds. */
  times: number;
  perMinute: number;
  say: (line: string) => void;
}

const graceMs = 120_000;
export const wellAfterMs = 180_000;

/** Opens the stage, runs `harm` under load, ends the load and judges. Throws when anything acknowledged is missing or doubled. */
export async function playFault(
  settings: FaultSettings,
  stageSettings: StageSettings,
  harm: (stage: FaultStage, load: Load) => Promise<void>,
): Promise<Verdict> {
  const { perMinute, say } = settings;
  const stage = await openFaultStage(stageSettings);
  try {
    const load = await startLoad(stage.base, perMinute);
    await pause(2_000);
    await harm(stage, load);
    await pause(1_000);
    const ledger = await load.end(graceMs);
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
