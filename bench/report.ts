// The measured figures in tables for people.
import type { ArrivalResult } from "./arrivals.ts";
import type { Cost } from "./costs.ts";
import type { SlowStatement } from "./plans.ts";
import type { RushResult } from "./rush.ts";
import type { SaturationResult } from "./saturation.ts";
import { say, table } from "./terminal.ts";
import { ms, type Summary } from "./timings.ts";

const head = ["", "calls", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors"];

function line(name: string, { count, p50, p95, p99, max, errors }: Summary): string[] {
  return [name, String(count), ms(p50), ms(p95), ms(p99), ms(max), String(errors)];
}

export function tellSignIn(signIn: Summary): void {
  say("\nsigning in, one after the other (argon2id is most of it)");
  table(head, [line("sign-in", signIn)]);
}

export function tellArrivals(result: ArrivalResult): void {
  const scenarios = Object.entries(result.scenarios).sort(([, a], [, b]) => b.p95 - a.p95);
  table(head, [
    line("reads", result.reads),
    line("writes", result.writes),
    ...scenarios.map(([name, summary]) => line(`  ${name}`, summary)),
  ]);
  say(
    `\nanswered ${result.answeredPerSecond.toFixed(1)}/s, ${(result.bytesPerAnswer / 1024).toFixed(1)} kB each`,
  );
  table(
    ["", "processors", "memory MB"],
    Object.entries(result.use).map(([who, use]) => [
      who,
      use.processors.toFixed(2),
      use.memoryMb.toFixed(0),
    ]),
  );
  for (const [what, count] of Object.entries(result.wrong)) say(`wrong: ${what}, ${count} times`);
}

export function tellSaturation(result: SaturationResult): void {
  table(
    ["askers", "pages/s", "p50 ms", "p95 ms", "floor/s", "floor p95", "share", "errors"],
    result.steps.map(({ askers, app, floor }) => [
      String(askers),
      app.perSecond.toFixed(0),
      ms(app.summary.p50),
      ms(app.summary.p95),
      floor.perSecond.toFixed(0),
      ms(floor.summary.p95),
      `${((100 * app.perSecond) / floor.perSecond).toFixed(0)} %`,
      `${app.summary.errors}/${floor.summary.errors}`,
    ]),
  );
  say(
    `\n${result.appPerSecond.toFixed(0)} pages/s of ${result.floorPerSecond.toFixed(0)} on the floor: ` +
      `${(100 * result.shareOfFloor).toFixed(0)} %. A page: ${result.statementsPerPage.toFixed(1)} statements, ` +
      `${(result.bytesPerPage / 1024).toFixed(1)} kB. The app holds ${result.appMemoryMb.toFixed(0)} MB.`,
  );
}

export function tellRush({
  place,
  villages,
  accepted,
  found,
  doubled,
  arrivals,
}: RushResult): void {
  say(`\nrush: ${villages} villages of ${place} ask within a minute`);
  table(head, [line("asking", arrivals.writes)]);
  say(`accepted ${accepted} of ${villages}, found ${found}, doubled ${doubled}`);
}

export function tellCosts(
  costs: readonly Cost[],
  [first = "", second = ""]: readonly string[],
): void {
  table(
    ["median ms of a call", first, second, "ratio", "bytes", "bytes"],
    costs.map((cost) => [
      cost.scenario,
      ms(cost.first),
      ms(cost.second),
      cost.ratio.toFixed(2),
      String(cost.firstBytes),
      String(cost.secondBytes),
    ]),
  );
}

export function tellPlans(slowest: readonly SlowStatement[]): void {
  for (const { scenario, ms: taken, text, plan } of slowest) {
    say(`\n${scenario}: ${ms(taken)} ms\n${text}\n\n${plan}`);
  }
}
