// A line between browser and app that a test can cut, silence or cut in the middle of a sending. A real TCP proxy: what a
// browser calls "offline" does not reach the requests of a service worker.
import { connect, createServer, type Socket } from "node:net";

export interface Line {
  /** "http://127.0.0.1:40123": the address that the browser knows. */
  url: string;
  /** Everything goes through. */
  mend(): void;
  /** What runs is torn, what comes is refused. */
  cut(): void;
  /** Connections stand, and nothing goes through: the network is there and useless. */
  silence(): void;
  /** Lets this many bytes of the phone through, then cuts. Gives a promise that is kept when it has happened. */
  cutAfter(bytes: number): Promise<void>;
  /** Bytes that the phone has sent so far. */
  sentBytes(): number;
  close(): Promise<void>;
}

export async function openLine(target: string): Promise<Line> {
  const { port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: "open" | "cut" | "silent" = "open";
  let room = Infinity;
  let sent = 0;
  let tell: () => void = () => undefined;
  const tear = () => {
    for (const socket of sockets) socket.resetAndDestroy();
    sockets.clear();
  };
  const cut = () => {
    state = "cut";
    tear();
  };
  const server = createServer((phone) => {
    if (state === "cut") return void phone.resetAndDestroy();
    const app = connect(Number(port), "127.0.0.1");
    for (const socket of [phone, app]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        phone.destroy();
        app.destroy();
      });
    }
    phone.on("data", (chunk) => {
      if (state === "silent") return;
      sent += chunk.length;
      room -= chunk.length;
      if (room <= 0) {
        app.write(chunk.subarray(0, Math.max(0, chunk.length + room)));
        room = Infinity;
        cut();
        tell();
      } else app.write(chunk);
    });
    app.on("data", (chunk) => {
      if (state === "open") phone.write(chunk);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The line has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    mend: () => {
      // What hung in the silence stays lost, as it does on a real line.
      if (state === "silent") tear();
      state = "open";
    },
    cut,
    silence: () => void (state = "silent"),
    cutAfter: (bytes) => {
      room = bytes;
      return new Promise((done) => (tell = done));
    },
    sentBytes: () => sent,
    close: () => {
      cut();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}
