// What each kind of page costs on two sides (two amounts of data, or two builds), one call at a time and in turns, so that
// whatever the machine does meanwhile happens to both.
import { type Call, send } from "./client.ts";
import { scenarios } from "./scenarios.ts";
import type { Stage } from "./stage.ts";
import { say } from "./terminal.ts";
import { ms, percentile } from "./timings.ts";

const rounds = 60;
const warmUps = 8;
// A page that takes seconds is known after fewer rounds.
const mostMsPerScenario = 12_000;

export interface Cost {
  scenario: string;
  /** Median milliseconds on either side, and how many times the second is of the first. */
  first: number;
  second: number;
  ratio: number;
  /** Mean bytes of an answer on either side: a fuller page costs more to draw. */
  firstBytes: number;
  secondBytes: number;
}

/** Goes through all read scenarios. Each side picks calls of its own visitors. */
export async function compareCosts(first: Stage, second: Stage): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const scenario of scenarios.filter((one) => one.kind === "read")) {
    const sides = [first, second].map((stage) => ({
      stage,
      calls: listCalls(stage, scenario),
      taken: [] as number[],
      bytes: 0,
    }));
    const until = performance.now() + mostMsPerScenario;
    for (
      let round = -warmUps;
      round < rounds && (round < 3 || performance.now() < until);
      round += 1
    ) {
      for (const side of sides) {
        const { stage, calls, taken } = side;
        const call = calls[(round + warmUps) % calls.length];
        if (!call) continue;
        const began = performance.now();
        const { status, bytes } = await send(stage.base, call);
        if (status !== 200) throw new Error(`${call.path} answered ${status}.`);
        if (round < 0) continue;
        taken.push(performance.now() - began);
        side.bytes += bytes;
      }
    }
    const [a = 0, b = 0] = sides.map(({ taken }) =>
      percentile(
        taken.sort((x, y) => x - y),
        0.5,
      ),
    );
    const [firstBytes = 0, secondBytes = 0] = sides.map(({ taken, bytes }) =>
      Math.round(bytes / taken.length),
    );
    costs.push({
      scenario: scenario.name,
      first: a,
      second: b,
      ratio: b / a,
      firstBytes,
      secondBytes,
    });
    say(`  ${scenario.name}: ${ms(a)} and ${ms(b)} ms`);
  }
  return costs;
}

function listCalls(stage: Stage, scenario: (typeof scenarios)[number]): Call[] {
  const visitors = stage.visitors.filter((one) => scenario.as.includes(one.role));
  return Array.from({ length: 30 }, (_, i) => {
    const visitor = visitors[i % visitors.length];
    const made = visitor && scenario.make(visitor, stage);
    return made
      ? [{ scenario: scenario.name, kind: scenario.kind, cookie: visitor.cookie, ...made }]
      : [];
  }).flat();
}
