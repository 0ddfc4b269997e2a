// The reverse proxy in front of several app processes: in turn, the next one when a process does not answer the call at all.
// A request that a process has taken is never sent twice: whether it arrived is for its submission id to say.
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";

export interface Gateway {
  url: string;
  /** Requests that each process has answered. */
  answered: readonly number[];
  close(): Promise<void>;
}

export async function openGateway(ports: readonly number[]): Promise<Gateway> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const answered = ports.map(() => 0);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    turn += 1;
    void pass(incoming, outgoing, turn, 0);
  });

  async function pass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    first: number,
    tried: number,
  ): Promise<void> {
    const at = (first + tried) % ports.length;
    const onward = request({
      agent: tried === 0 ? agent : undefined,
      port: ports[at],
      host: "127.0.0.1",
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, "x-forwarded-for": incoming.socket.remoteAddress ?? "" },
    });
    onward.on("response", (answer) => {
      answered[at] = (answered[at] ?? 0) + 1;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      answer.on("error", () => outgoing.destroy());
    });
    onward.on("error", (error: NodeJS.ErrnoException) => {
      if (outgoing.headersSent) outgoing.destroy();
      else if (error.code === "ECONNREFUSED" && tried + 1 < ports.length) {
        void pass(incoming, outgoing, first, tried + 1);
      } else {
        outgoing.writeHead(502, { "content-type": "text/plain" }).end("502");
      }
    });
    // Nothing of the body is taken before a process has answered the call.
    onward.on("socket", (socket) => {
      const send = () => incoming.pipe(onward);
      if (socket.connecting) socket.once("connect", send);
      else send();
    });
    outgoing.on("close", () => onward.destroy());
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The gateway has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    answered,
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
