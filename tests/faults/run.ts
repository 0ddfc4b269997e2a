// Runs a fault against the built product: `npm run faults -- kills --times 40`. Ends with code 1 when something acknowledged is
// missing or doubled. Without a name it lists them.
import { parseArgs } from "node:util";
import { playKills } from "./kills.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string", default: "40" },
    seconds: { type: "string", default: "8" },
    rate: { type: "string", default: "300" },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const perMinute = Number(values.rate);

const faults: Record<string, () => Promise<unknown>> = {
  kills: () =>
    playKills({
      times: Number(values.times),
      withinMs: Number(values.seconds) * 1000,
      perMinute,
      say,
    }),
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
// A session pool of fetch may still hold a line.
process.exit();
