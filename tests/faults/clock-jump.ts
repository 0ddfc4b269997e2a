// Somebody sets the clock: an hour and a day, forward and back, while people write. Sessions may end; nothing else may.
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { tmpdir } from "node:os";
import { projectFolder } from "#platform/folders.ts";
import { type FaultSettings, playFault } from "./fault.ts";
import type { Verdict } from "./judge.ts";
import type { FaultStage } from "./stage.ts";

const hour = 3_600;
const jumps = [hour, 0, -hour, 0, 24 * hour, 0, -24 * hour, 0];
const betweenMs = 4_000;

/** Hours between the database's clock, which nobody moves, and the instant of the case that came in last. */
async function readNewest(stage: FaultStage): Promise<string> {
  const owner = await stage.connect();
  const { rows } = await owner.query<{ hours: string }>(
    `select round(extract(epoch from asked_at - now()) / 3600, 1)::text as hours
     from consultations where subject like 'Kiriman %' order by number desc limit 1`,
  );
  await owner.end();
  return rows[0]?.hours ?? "?";
}

export function playClockJumps(settings: FaultSettings): Promise<Verdict> {
  const file = join(mkdtempSync(join(tmpdir(), "klik-clock-")), "seconds");
  const preload = pathToFileURL(join(projectFolder, "tests/faults/shifted-clock.ts")).href;
  const env = { NODE_OPTIONS: `--import=${preload}`, KLIK_FAULT_CLOCK: file };
  return playFault(settings, { env }, async (stage, { ledger }) => {
    for (let n = 0; n < settings.times; n += 1) {
      const seconds = jumps[n % jumps.length] ?? 0;
      writeFileSync(file, String(seconds));
      await pause(betweenMs);
      const newest = await readNewest(stage);
      settings.say(
        `${n + 1}/${settings.times}: clock moved to ${seconds / hour} h; the newest case was asked ${newest} h from now; ${ledger.questions.size} questions, ${ledger.answers.size} answers acknowledged.`,
      );
    }
    writeFileSync(file, "0");
  });
}
