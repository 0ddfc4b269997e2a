// Two hundred lines that crawl: half never end their header, half send a form byte by byte. The others must not notice.
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type FaultSettings, playFault } from "./fault.ts";
import type { Verdict } from "./judge.ts";

const lines = 200;
const dripMs = 1_000;
const crawlMs = 40_000;

export function playSlowClients(settings: FaultSettings): Promise<Verdict> {
  const { say } = settings;
  return playFault(settings, {}, async (stage) => {
    say(`Before: ${await measure(stage.base)}`);
    const { port } = new URL(stage.base);
    const sockets = Array.from({ length: lines }, (_, n) =>
      openSlowLine(Number(port), n % 2 === 0),
    );
    const drip = setInterval(
      () => sockets.forEach((socket) => socket.writable && socket.write("x")),
      dripMs,
    );
    await pause(5_000);
    say(`With ${lines} slow lines: ${await measure(stage.base)}`);
    await pause(crawlMs - 5_000);
    const cut = sockets.filter((socket) => socket.destroyed).length;
    say(
      `After ${crawlMs / 1000} s the server has cut ${cut} of ${lines}: those without a whole header.`,
    );
    clearInterval(drip);
    for (const socket of sockets) socket.destroy();
    if (cut < lines / 2) throw new Error("Lines that never end their header are not cut.");
  });
}

function openSlowLine(port: number, endsHeader: boolean): Socket {
  const socket = connect(port, "127.0.0.1");
  const host = `127.0.0.1:${port}`;
  const head = `POST /masuk HTTP/1.1\r\nhost: ${host}\r\norigin: http://${host}\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\n`;
  socket.on("error", () => undefined);
  socket.on("end", () => socket.destroy());
  socket.resume();
  socket.write(endsHeader ? `${head}content-length: 5000\r\n\r\nlogin=` : `${head}x-slow: `);
  return socket;
}

/** Twenty pages, one after the other. */
async function measure(base: string): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    const began = performance.now();
    const answer = await fetch(`${base}/masuk`, { signal: AbortSignal.timeout(20_000) });
    if (answer.status !== 200) throw new Error(`A page was answered with ${answer.status}.`);
    await answer.text();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return `a page in ${Math.round(times[10] ?? 0)} ms (median), ${Math.round(times[18] ?? 0)} ms (19th of 20).`;
}
