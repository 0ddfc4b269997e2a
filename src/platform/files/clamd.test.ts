import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { scanBytes, scanLimits } from "./clamd.ts";

// The standard test string, in two pieces so that no scanner stops at this file.
const eicar = Buffer.from(
  "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*",
);
const clamd = "/usr/sbin/clamd";
const hasClamd = existsSync(clamd);
if (!hasClamd) console.warn(`Skipped: ${clamd} is not installed (package clamav-daemon).`);

describe.skipIf(!hasClamd)("a real clamd with one hand-written signature", () => {
  let folder = "";
  let daemon: ChildProcess;
  const socket = () => join(folder, "clamd.sock");

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "klik-clamd-"));
    await chmod(folder, 0o755);
    const hash = createHash("md5").update(eicar).digest("hex");
    await writeFile(join(folder, "test.hdb"), `${hash}:${eicar.byteLength}:Contoh.Eicar\n`);
    const settings = [
      `LocalSocket ${socket()}`,
      `DatabaseDirectory ${folder}`,
      `TemporaryDirectory ${folder}`,
      "Foreground yes",
      `User ${userInfo().username}`,
      "StreamMaxLength 12M",
      "MaxThreads 4",
    ];
    await writeFile(join(folder, "clamd.conf"), `${settings.join("\n")}\n`);
    daemon = spawn(clamd, ["-c", join(folder, "clamd.conf")], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    daemon.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    daemon.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    for (let attempt = 0; attempt < 300; attempt++) {
      if (daemon.exitCode !== null) throw new Error(`clamd stopped: ${said}`);
      if (
        existsSync(socket()) &&
        (await scanBytes(socket(), Buffer.from("a"), 500)).verdict === "clean"
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`clamd did not start: ${said}`);
  }, 40_000);

  afterAll(async () => {
    const closed = new Promise((resolve) => daemon.once("exit", resolve));
    if (daemon.exitCode === null && daemon.kill("SIGTERM")) await closed;
    await rm(folder, { recursive: true, force: true });
  });

  test("finds EICAR and names it", async () => {
    const result = await scanBytes(socket(), eicar, 5000);
    expect(result).toEqual({ verdict: "infected", name: expect.stringMatching(/^Contoh\.Eicar/) });
  });

  test("lets clean bytes through, many chunks and at once", async () => {
    const clean = Buffer.alloc(9_000_000, "isi laporan desa ");
    const scans = await Promise.all([
      scanBytes(socket(), clean, 20_000),
      scanBytes(socket(), eicar, 20_000),
      scanBytes(socket(), Buffer.from("satu"), 20_000),
    ]);
    expect(scans.map(({ verdict }) => verdict)).toEqual(["clean", "infected", "clean"]);
  }, 30_000);

  test("is unavailable, not clean, for more than clamd takes", async () => {
    const result = await scanBytes(socket(), Buffer.alloc(14_000_000, "x"), 20_000);
    expect(result.verdict).toBe("unavailable");
  }, 30_000);
});

describe("whatever else answers", () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(async () => {
    // A socket that nobody reads would never notice that the other side has gone.
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
  });

  async function listen(behave: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      sockets.push(socket.on("error", () => undefined));
      behave(socket);
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return `127.0.0.1:${address.port}`;
  }

  test("speaks INSTREAM byte by byte", async () => {
    let sent = Buffer.alloc(0);
    const address = await listen((socket) =>
      socket.on("data", (chunk) => {
        sent = Buffer.concat([sent, Buffer.from(chunk)]);
        if (sent.subarray(-4).equals(Buffer.alloc(4))) socket.end("stream: OK\0");
      }),
    );
    const bytes = Buffer.alloc(scanLimits.chunkBytes + 3, "k");
    expect(await scanBytes(address, bytes, 2000)).toEqual({ verdict: "clean" });
    const wire = [
      Buffer.from("zINSTREAM\0\0\x01\0\0", "latin1"),
      bytes.subarray(0, scanLimits.chunkBytes),
      Buffer.from("\0\0\0\x03kkk\0\0\0\0", "latin1"),
    ];
    expect(sent.equals(Buffer.concat(wire))).toBe(true);
  });

  test.each([
    ["a web server", "HTTP/1.1 400 Bad Request\r\n\r\nstream: OK\0"],
    ["OK for something else", "other: OK\0"],
    ["an error", "INSTREAM size limit exceeded. ERROR\0"],
    ["half an answer", "stream: OK"],
    ["nothing", ""],
    ["an answer without end", "x".repeat(5000)],
    ["a forged name", "stream: a b\nstream: OK FOUND\0"],
    ["both verdicts", "stream: OK FOUND OK\0"],
  ])("%s is unavailable", async (_what, answer) => {
    const address = await listen((socket) => socket.end(answer, "latin1"));
    const result = await scanBytes(address, Buffer.from("isi"), 2000);
    expect(result.verdict).toBe("unavailable");
  });

  test("silence ends at the time limit", async () => {
    const address = await listen(() => undefined);
    const started = performance.now();
    const result = await scanBytes(address, Buffer.alloc(3_000_000), 300);
    expect(result).toEqual({ verdict: "unavailable", reason: "no answer in 300 ms" });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test("a trickle of bytes does not stretch the time limit", async () => {
    const address = await listen((socket) => {
      const drip = setInterval(() => socket.write("s"), 50);
      socket.on("close", () => clearInterval(drip));
    });
    expect((await scanBytes(address, Buffer.from("isi"), 300)).verdict).toBe("unavailable");
  });

  test.each(["", "nonsense", "host:0", "host:99999", "host:1:2", "relative/clamd.sock"])(
    "a bad address %j is unavailable",
    async (address) => {
      expect((await scanBytes(address, Buffer.from("x"), 500)).verdict).toBe("unavailable");
    },
  );

  test("no daemon, or a file too large to send, is unavailable", async () => {
    expect((await scanBytes("/nonexistent/clamd.sock", eicar, 500)).verdict).toBe("unavailable");
    const huge = Buffer.alloc(scanLimits.fileBytes + 1);
    expect((await scanBytes("/nonexistent/clamd.sock", huge, 500)).verdict).toBe("unavailable");
  });
});
