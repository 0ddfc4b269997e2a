// The door to the network: how long a line may be slow or silent, how many lines there may be, and how it closes without
// cutting what was begun. A slow line holds its own connection and nothing else.
import type { Server, ServerResponse } from "node:http";
import { serve } from "@hono/node-server";

// A photo of 10 MB on a line of 25 kbit/s takes 53 minutes; a line on which nothing moves for two minutes is dead.
const longestRequestMs = 3_600_000;
const silenceMs = 120_000;
// Longer than a person reads between two pages, and than a gateway keeps its own lines: each new one costs a round trip.
const keptOpenMs = 75_000;
const longestHeadersMs = 20_000;
const checkEveryMs = 5_000;
const mostConnections = 4_000;
const hurryAfterMs = 10_000;

export interface Door {
  onError(tell: (error: NodeJS.ErrnoException) => void): void;
  /** Takes no new request, answers those that were taken, at most ten seconds long. */
  close(): Promise<void>;
}

/** Listens on `port` of all addresses, on a free one when it is 0; `ready` gets the number. */
export function listen(
  port: number,
  fetch: (request: Request) => Response | Promise<Response>,
  ready: (port: number) => void,
): Door {
  const timeouts = {
    headersTimeout: longestHeadersMs,
    requestTimeout: longestRequestMs,
    keepAliveTimeout: keptOpenMs,
    connectionsCheckingInterval: checkEveryMs,
  };
  const server = serve({ fetch, port, serverOptions: timeouts }, (address) =>
    ready(address.port),
  ) as Server;
  server.setTimeout(silenceMs);
  server.maxConnections = mostConnections;
  const answering = new Set<ServerResponse>();
  let closing = false;
  server.prependListener("request", (_request, response: ServerResponse) => {
    if (closing) response.shouldKeepAlive = false;
    answering.add(response);
    response.once("close", () => answering.delete(response));
  });
  return {
    onError: (tell) => server.once("error", tell),
    close: () => {
      closing = true;
      // A line that is kept would bring the next request to a server that is leaving.
      for (const response of answering) response.shouldKeepAlive = false;
      return closeServer(server);
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), hurryAfterMs);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    server.closeIdleConnections();
  });
}
