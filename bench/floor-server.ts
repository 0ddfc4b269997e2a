// The floor: a bare HTTP server that plays the recorded statements of a page through the same driver on as many
// connections and sends as many bytes. What the product costs above it is routing, judging and drawing.
import { createServer } from "node:http";
import { openWebDatabase } from "#platform/database.ts";
import type pg from "pg";
import type { Statement } from "./recording.ts";

export interface FloorPage {
  statements: Statement[];
  bytes: number;
}
export interface FloorTask {
  webUrl: string;
  connections: number;
  pages: FloorPage[];
}

process.once("message", (task: FloorTask) => {
  const { pool } = openWebDatabase(task.webUrl, task.connections);
  const bodies = task.pages.map((page) => Buffer.alloc(page.bytes, "x"));
  const server = createServer((request, response) => {
    const index = Number(request.url?.slice(1));
    const page = task.pages[index];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    void play(pool, page.statements).then(
      () => response.writeHead(200, { "content-type": "text/html" }).end(bodies[index]),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1", () =>
    process.send?.({ port: (server.address() as { port: number }).port }),
  );
  process.once("SIGTERM", () => process.exit(0));
});

async function play(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    client.release();
  }
}
