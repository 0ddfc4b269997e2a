// Runs a fault against the built product: `npm run faults -- kills --times 40`. Ends with code 1 when something acknowledged is
// missing or doubled. Without a name it lists them; a fault that this machine cannot play says SKIPPED.
import { parseArgs } from "node:util";
import { playClockJumps } from "./clock-jump.ts";
import { playFullDisk } from "./full-disk.ts";
import { playKills, playRestarts } from "./kills.ts";
import { playPacketLoss } from "./packet-loss.ts";
import { playSlowClients } from "./slow-client.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string" },
    seconds: { type: "string", default: "8" },
    rate: { type: "string", default: "300" },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const withinMs = Number(values.seconds) * 1000;
const settings = (preset: number) => ({
  times: Number(values.times ?? preset),
  perMinute: Number(values.rate),
  say,
});

const faults: Record<string, () => Promise<unknown>> = {
  kills: () => playKills({ ...settings(40), withinMs }),
  "database-restart": () => playRestarts({ ...settings(8), withinMs }),
  "full-disk": () => playFullDisk(settings(2)),
  "clock-jump": () => playClockJumps(settings(8)),
  "slow-client": () => playSlowClients(settings(1)),
  "packet-loss": () => playPacketLoss(settings(30)),
};

const names = positionals[0] === "all" ? Object.keys(faults) : positionals;
if (names.length === 0) say(`npm run faults -- ${Object.keys(faults).join(" | ")} | all`);
for (const name of names) {
  const play = faults[name];
  try {
    if (!play) throw new Error(`There is no fault called ${name}.`);
    say(`== ${name}`);
    await play();
  } catch (error) {
    say(`FAILED ${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
// A pool of fetch may still hold a line.
process.exit();
