// A village line in front of a server: so many bytes a second each way, shared by all connections, so long on the way, and a round
// trip before a new connection carries anything.
import { createServer, connect, type AddressInfo, type Socket } from "node:net";

export interface Line {
  bytesPerSecond: number;
  /** There and back. */
  roundTripMs: number;
}

const packetBytes = 1_460;

/** One direction: what comes in leaves in order, at the line's pace, and arrives half a round trip later. */
class Lane {
  readonly #line: Line;
  #freeAtMs = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  carry(bytes: Buffer, to: Socket, notBeforeMs: number): void {
    for (let at = 0; at < bytes.length; at += packetBytes) {
      const packet = bytes.subarray(at, at + packetBytes);
      const startsAtMs = Math.max(performance.now(), this.#freeAtMs, notBeforeMs);
      this.#freeAtMs = startsAtMs + (packet.length / this.#line.bytesPerSecond) * 1_000;
      later(this.#freeAtMs + this.#line.roundTripMs / 2, () => to.writable && to.write(packet));
    }
  }

  /** After the last packet. */
  close(to: Socket): void {
    const atMs = Math.max(performance.now(), this.#freeAtMs);
    later(atMs + this.#line.roundTripMs / 2 + 1, () => to.end());
  }
}

function later(atMs: number, deed: () => void): void {
  setTimeout(deed, Math.max(0, atMs - performance.now()));
}

/** Opens the line to a server of this machine; gives the address at its far end. */
export async function openSlowLine(
  target: string,
  line: Line,
): Promise<{ url: string; close(): void }> {
  const { hostname, port } = new URL(target);
  const [up, down] = [new Lane(line), new Lane(line)];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const isOpenAtMs = performance.now() + line.roundTripMs;
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    client.on("data", (bytes) => up.carry(bytes, upstream, isOpenAtMs));
    upstream.on("data", (bytes) => down.carry(bytes, client, isOpenAtMs));
    client.on("end", () => up.close(upstream));
    upstream.on("end", () => down.close(client));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
