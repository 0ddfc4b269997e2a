// One packet in a hundred is dropped, both ways, between people and product. The script runs itself again in a network of its
// own, so that nobody else on the machine loses one. Needs root and nft.
import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { type FaultSettings, playFault } from "./fault.ts";

const port = "3999";
const marker = "KLIK_FAULT_INSIDE";

export async function playPacketLoss(settings: FaultSettings): Promise<void> {
  if (process.env[marker] === undefined) return runInside();
  const lose = (percent: number) => {
    const rules = ["dport", "sport"].map(
      (side) =>
        `add rule inet klik input tcp ${side} ${port} numgen random mod 100 < ${percent} counter drop`,
    );
    const text = `flush ruleset\nadd table inet klik\nadd chain inet klik input { type filter hook input priority 0; }\n${rules.join("\n")}\n`;
    const done = spawnSync("nft", ["-f", "-"], { input: text, encoding: "utf8" });
    if (done.status !== 0) throw new Error(`SKIPPED: nft does not work here: ${done.stderr}`);
  };
  await playFault(settings, { env: { PORT: port } }, async (_stage, { ledger }) => {
    for (const percent of [1, 5]) {
      lose(percent);
      await pause(settings.times * 1_000);
      const seen = spawnSync("nft", ["list", "ruleset"], { encoding: "utf8" }).stdout;
      const dropped = [...seen.matchAll(/counter packets (\d+)/g)].map(([, n]) => Number(n));
      settings.say(
        `${percent} %: dropped ${dropped.reduce((sum, n) => sum + n, 0)} packets; ${ledger.questions.size} questions, ${ledger.answers.size} answers acknowledged.`,
      );
    }
    spawnSync("nft", ["flush", "ruleset"]);
  });
}

function runInside(): void {
  const command = 'ip link set lo up && exec "$0" "$@"';
  const args = ["--net", "sh", "-c", command, process.execPath, ...process.argv.slice(1)];
  const run = spawnSync("unshare", args, {
    stdio: "inherit",
    env: { ...process.env, [marker]: "1" },
  });
  if (run.error) throw new Error("SKIPPED: a network of its own needs root, unshare and ip.");
  if (run.status !== 0) throw new Error("Inside the network of its own it failed.");
}
