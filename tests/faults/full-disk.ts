// A disk of its own, small, in memory, and a file that fills it: first the one that uploads lie on, then the whole data folder.
// People are told; what was acknowledged stays; with room again it goes on, the database by itself. Needs root for the mount.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type FaultSettings, playFault, wellAfterMs } from "./fault.ts";
import type { Ledger } from "./load.ts";
import type { FaultStage } from "./stage.ts";

const fullMs = 12_000;

export async function playFullDisk(settings: FaultSettings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "klik-disk-"));
  const files = join(folder, "files");
  mkdirSync(files);
  settings.say("-- the disk of the uploads");
  await onDisk(files, "24m", () => playOn(settings, folder, files, () => Promise.resolve()));
  settings.say("-- the disk of everything, the database included");
  const all = mkdtempSync(join(tmpdir(), "klik-disk-"));
  await onDisk(all, "700m", () => playOn(settings, all, all, comeBack));
  for (const one of [folder, all]) rmSync(one, { recursive: true, force: true });
}

async function onDisk(folder: string, size: string, play: () => Promise<void>): Promise<void> {
  const mounted = spawnSync("mount", [
    "-t",
    "tmpfs",
    "-o",
    `size=${size},mode=0700`,
    "tmpfs",
    folder,
  ]);
  if (mounted.status !== 0) throw new Error("SKIPPED: mounting a small disk needs root.");
  try {
    await play();
  } finally {
    spawnSync("umount", ["-l", folder]);
  }
}

async function playOn(
  settings: FaultSettings,
  folder: string,
  disk: string,
  after: (stage: FaultStage) => Promise<void>,
): Promise<void> {
  const { times, say } = settings;
  await playFault(settings, { folder }, async (stage, { ledger }) => {
    for (let n = 0; n < times; n += 1) {
      const before = ledger.refusals.get(507) ?? 0;
      const filler = fillUp(disk);
      await pause(fullMs);
      const told = (ledger.refusals.get(507) ?? 0) - before;
      say(
        `${n + 1}/${times}: full for ${fullMs / 1000} s; ${told} were told so with 507. ${await tellHealth(stage)}`,
      );
      rmSync(filler);
      await after(stage);
      const ms = await stage.waitUntilWell(wellAfterMs);
      say(`Room again: well after ${Math.round(ms)} ms; ${tell(ledger)}`);
      await pause(4_000);
    }
  });
}

/** Takes all room but a few pages, in pieces that get smaller. */
function fillUp(disk: string): string {
  const filler = join(disk, "filler");
  for (let piece = 1 << 24; piece >= 4096; piece >>= 2)
    for (let { bavail, bsize } = statfsSync(disk); bavail * bsize >= piece;) {
      writeFileSync(filler, Buffer.alloc(piece, 1), { flag: "a" });
      ({ bavail, bsize } = statfsSync(disk));
    }
  return filler;
}

/** A database without room for its log ends; where it could not come back by itself, the service starts it all again. */
async function comeBack(stage: FaultStage): Promise<void> {
  await pause(1_000);
  if (stage.app().hasEnded()) await stage.startAgain();
}

async function tellHealth(stage: FaultStage): Promise<string> {
  return `Health: ${JSON.stringify(await stage.health())}.`;
}

function tell({ questions, answers }: Ledger): string {
  return `${questions.size} questions, ${answers.size} answers acknowledged.`;
}
