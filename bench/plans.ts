// The slowest statements of the pages, with the plan that the database made for them, as the restricted role sees it.
import pg from "pg";
import { roleUrl } from "#platform/database.ts";
import type { Call } from "./client.ts";
import type { Recorder, Statement } from "./recording.ts";
import { scenarios } from "./scenarios.ts";
import type { Stage } from "./stage.ts";
import { percentile } from "./timings.ts";

const samples = 8;
const repeats = 3;

export interface SlowStatement {
  scenario: string;
  /** Median over samples of the best of three runs, planning included, in milliseconds. */
  ms: number;
  text: string;
  plan: string;
}

/** The `count` slowest statements of all read scenarios, each named once, with the plan of their median case. */
export async function findSlowest(
  stage: Stage,
  recorder: Recorder,
  adminUrl: string,
  count: number,
): Promise<SlowStatement[]> {
  const client = new pg.Client({ connectionString: roleUrl(adminUrl, "klik_web") });
  await client.connect();
  const found = new Map<
    string,
    { scenario: string; runs: { ms: number; before: Statement[]; statement: Statement }[] }
  >();
  for (const call of sampleCalls(stage)) {
    const statements = await recorder.record(call);
    const first = statements.slice(
      0,
      statements.findIndex(({ text }) => text === "commit"),
    );
    for (const [i, statement] of first.entries()) {
      if (!/^(select|with)/i.test(statement.text)) continue;
      const before = first
        .slice(0, i)
        .filter(({ text }) => /^(begin|start|set)|wear_session/i.test(text));
      const entry = found.get(statement.text) ?? { scenario: call.scenario, runs: [] };
      entry.runs.push({ ms: await time(client, before, statement), before, statement });
      found.set(statement.text, entry);
    }
  }
  const slowest = [...found].map(([text, { scenario, runs }]) => {
    const sorted = runs.sort((a, b) => a.ms - b.ms);
    return {
      text,
      scenario,
      ms: percentile(
        sorted.map((run) => run.ms),
        0.5,
      ),
      run: sorted[sorted.length >> 1],
    };
  });
  slowest.sort((a, b) => b.ms - a.ms);
  const result: SlowStatement[] = [];
  for (const { run, ...rest } of slowest.slice(0, count))
    result.push({ ...rest, plan: run ? await explain(client, run.before, run.statement) : "" });
  await client.end();
  return result;
}

function sampleCalls(stage: Stage): Call[] {
  return scenarios
    .filter(({ kind }) => kind === "read")
    .flatMap((scenario) => {
      const visitors = stage.visitors.filter((one) => scenario.as.includes(one.role));
      return Array.from({ length: samples }, (_, i) => {
        const visitor = visitors[i % visitors.length];
        const made = visitor && scenario.make(visitor, stage);
        return made
          ? [{ scenario: scenario.name, kind: scenario.kind, cookie: visitor.cookie, ...made }]
          : [];
      }).flat();
    });
}

async function time(
  client: pg.Client,
  before: readonly Statement[],
  { text, values }: Statement,
): Promise<number> {
  for (const one of before) await client.query(one.text, one.values);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < repeats; i += 1) {
    const began = performance.now();
    await client.query(text, values);
    best = Math.min(best, performance.now() - began);
  }
  await client.query("rollback");
  return best;
}

async function explain(
  client: pg.Client,
  before: readonly Statement[],
  { text, values }: Statement,
): Promise<string> {
  for (const one of before) await client.query(one.text, one.values);
  const { rows } = await client.query<{ "QUERY PLAN": string }>(
    `explain (analyze, buffers, settings) ${text}`,
    values,
  );
  await client.query("rollback");
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}
