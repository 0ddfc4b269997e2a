// A real clamd with one signature written here: the standard test string. Nothing is downloaded.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { scanBytes } from "#platform/files/clamd.ts";

const program = "/usr/sbin/clamd";

/** The standard test string, in two pieces so that no scanner stops at this file. */
export const eicar = Buffer.from(
  "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*",
);

/** Whether a clamd is installed here. */
export const hasClamd = existsSync(program);

/** Starts clamd on a socket of its own and waits until it answers. */
export async function startClamd(): Promise<{ socket: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "klik-clamd-"));
  await chmod(folder, 0o755);
  const socket = join(folder, "clamd.sock");
  const hash = createHash("md5").update(eicar).digest("hex");
  await writeFile(join(folder, "test.hdb"), `${hash}:${eicar.byteLength}:Contoh.Eicar\n`);
  const settings = [
    `LocalSocket ${socket}`,
    `DatabaseDirectory ${folder}`,
    `TemporaryDirectory ${folder}`,
    "Foreground yes",
    `User ${userInfo().username}`,
    "StreamMaxLength 12M",
  ];
  await writeFile(join(folder, "clamd.conf"), `${settings.join("\n")}\n`);
  const daemon = spawn(program, ["-c", join(folder, "clamd.conf")], { stdio: "ignore" });
  const stop = async () => {
    const closed = new Promise((resolve) => daemon.once("exit", resolve));
    if (daemon.exitCode === null && daemon.kill("SIGTERM")) await closed;
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 300 && daemon.exitCode === null; attempt += 1) {
    const answers = existsSync(socket) && (await scanBytes(socket, Buffer.from("a"), 500));
    if (answers && answers.verdict === "clean") return { socket, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error("clamd did not start.");
}
