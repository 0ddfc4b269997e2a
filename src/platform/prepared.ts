// Statements that come again are prepared: planning under row security costs ten times what running them does.
// A change of the schema under open connections overtakes their plans; such a connection is given up for a new one.
import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";

// Each connection holds the plans of what it has run; filters of lists make more texts than are worth keeping.
const mostStatements = 400;
const mostTexts = 5000;

interface Client {
  query(statement: { name?: string; text: string; values: unknown[] }): Promise<unknown>;
  release(destroy?: boolean): void;
}
interface DriverPool {
  options: PostgresPool["options"];
  connect(): Promise<Client>;
  end(): Promise<void>;
}

/** The same pool, every statement that comes a second time under a name that follows from its text. */
export function prepareStatements(pool: DriverPool): PostgresPool {
  const nameOf = nameRepeated();
  // Raised when a plan was found overtaken: connections from before it are not used again.
  let generation = 0;
  const born = new WeakMap<Client, number>();
  const take = async (): Promise<Client> => {
    for (;;) {
      const client = await pool.connect();
      if (!born.has(client)) born.set(client, generation);
      if (born.get(client) === generation) return client;
      client.release(true);
    }
  };
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await take();
      const query = async (text: string, values: readonly unknown[]) => {
        const name = nameOf(text);
        try {
          return await client.query({ ...(name && { name }), text, values: [...values] });
        } catch (error) {
          if (isStalePlan(error) && born.get(client) === generation) generation += 1;
          throw error;
        }
      };
      // Nothing of ours reads through a cursor, the other form that Kysely's type knows.
      return {
        query: query as unknown as PostgresPoolClient["query"],
        release: (destroy?: boolean) => client.release(destroy),
      };
    },
  };
}

/** True when a statement failed only because the schema changed since its plan was made. Nothing has been done then. */
export function isStalePlan(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { code?: unknown; routine?: unknown };
  return code === "0A000" && routine === "RevalidateCachedQuery";
}

/** A name from the second time on that a text is seen, as long as there is room. */
function nameRepeated(): (text: string) => string | undefined {
  const names = new Map<string, string | null>();
  let named = 0;
  return (text) => {
    const known = names.get(text);
    if (known) return known;
    if (known === undefined) {
      if (names.size < mostTexts) names.set(text, null);
      return undefined;
    }
    if (named >= mostStatements) return undefined;
    named += 1;
    const name = createHash("sha256").update(text).digest("base64url").slice(0, 32);
    names.set(text, name);
    return name;
  };
}
