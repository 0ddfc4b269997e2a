// The first page of the figures, how units keep the clock, what lies on which desk.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listShapes } from "#modules/regions/public.ts";
import {
  type Level,
  listPlaceSums,
  readKeyMonths,
  readMonths,
  readSlices,
  readTotals,
} from "../figures.ts";
import { type Look, readLook } from "../look.ts";
import { type Sums, noSums } from "../measures.ts";
import { makePeriod, monthsBetween, type Period, shiftMonth, shiftPeriod } from "../months.ts";
import { nameOffices, namePeople } from "../names.ts";
import { countLate, listWorkload } from "../open-cases.ts";
import { seesPersons } from "../policy.ts";
import { OverviewPage } from "../views/OverviewPage.tsx";
import { UnitsPage } from "../views/UnitsPage.tsx";
import { WorkloadPage } from "../views/WorkloadPage.tsx";
import { readControls } from "./controls.ts";

const yearMonths = 12;
const peopleShown = 100;

/** Twelve months up to the last one of the period. */
function yearUpTo(period: Period, now: Date): Period {
  const last = period.months.at(-1) ?? "";
  const first = shiftMonth(last, 1 - yearMonths);
  return makePeriod(`${first < "2020-01" ? "2020-01" : first}_${last}`, now, period.zone) ?? period;
}

const mapLevels: Record<string, Level> = { regency: "district", province: "regency" };

export async function showOverview(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look = await readLook(db, actor, (name) => c.req.query(name), now);
  const { place, period } = look;
  const filter = { topicGroup: look.topicGroup };
  const earlier = makePeriod(shiftPeriod(period, -1), now, period.zone);
  const year = yearUpTo(period, now);
  const months = await readMonths(db, place, year, filter);
  const level = mapLevels[look.placeLevel];
  return showPage(
    c,
    <OverviewPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka")}
      sums={await readTotals(db, place, period, filter)}
      before={earlier && { period: earlier, sums: await readTotals(db, place, earlier, filter) }}
      late={await countLate(db, place, now, look.topicGroup)}
      places={await listPlaceSums(db, place, period, filter)}
      shapes={level ? await listShapes(db, place, level) : []}
      months={monthsBetween(year.months[0] ?? "", year.months.at(-1) ?? "").map((key) => ({
        key,
        sums: months.get(key) ?? noSums(key <= (year.lastEnded ?? "")),
      }))}
    />,
  );
}

export async function showUnits(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look = await readWhole(c, actor);
  const { place, period } = look;
  const year = yearUpTo(period, now);
  const sums = await readSlices(db, place, period, "office");
  const names = await nameOffices(db, [...sums.keys()]);
  return showPage(
    c,
    <UnitsPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/satuan")}
      offices={nameSums(sums, names, "Kantor lain")}
      months={year.months}
      byMonth={await readKeyMonths(db, place, year, "office")}
    />,
  );
}

export async function showWorkload(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look = await readWhole(c, actor);
  const withNames = seesPersons(actor);
  const sums = withNames ? await readSlices(db, look.place, look.period, "person") : null;
  const answering = new Map([...(sums ?? [])].filter(([, one]) => one.answered > 0));
  const names = await namePeople(db, [...answering.keys()]);
  return showPage(
    c,
    <WorkloadPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/beban")}
      desks={await listWorkload(db, look.place, now)}
      people={sums && nameSums(answering, names, "Petugas lain").slice(0, peopleShown)}
    />,
  );
}

/** A look at all topics: pages that no topic narrows. */
async function readWhole(c: Request, actor: Actor): Promise<Look> {
  const look = await readLook(c.var.db, actor, (name) => c.req.query(name), c.var.now);
  return { ...look, topicGroup: undefined };
}

/** Sums with their names, who answered most first. */
function nameSums(
  sums: ReadonlyMap<string, Sums>,
  names: ReadonlyMap<string, string>,
  other: string,
) {
  return [...sums]
    .map(([id, one]) => ({ id, name: names.get(id) ?? other, sums: one }))
    .toSorted((a, b) => b.sums.answered - a.sums.answered || (a.name < b.name ? -1 : 1));
}
