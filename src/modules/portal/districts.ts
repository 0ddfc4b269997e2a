// How each kecamatan of a regency keeps its clock over the last ninety days: the table of the DPMD home.
import { sql } from "kysely";
import { type Actor, branchRange } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { readCalendar, workingMinutesBetween } from "#modules/calendar/public.ts";
import { listRegions } from "#modules/regions/public.ts";
import { findMedian, inBranch, isLateAt, keptItsClock, listFirstReplies } from "./figures.ts";

export const spanDays = 90;

export interface DistrictLine {
  code: string;
  name: string;
  asked: number;
  answered: number;
  inTime: number;
  late: number;
  firstReplyMinutes: number | null;
}

/** The instant from which the last ninety days count. */
export function spanStart(now: Date): Date {
  return new Date(now.getTime() - spanDays * 86_400_000);
}

/** One line a kecamatan, those that need attention first: late cases, then the smallest share in time, then the busiest. */
export async function listDistricts(
  db: Db,
  actor: Pick<Actor, "region">,
  now: Date,
): Promise<DistrictLine[]> {
  const counts = new Map((await countByDistrict(db, actor, now)).map((row) => [row.code, row]));
  const minutes = await listMinutes(db, actor, now);
  const districts = await listRegions(db, actor.region, "district", 100);
  const lines = districts.map(({ code, name }) => ({
    asked: 0,
    answered: 0,
    inTime: 0,
    late: 0,
    ...counts.get(code),
    code,
    name,
    firstReplyMinutes: findMedian(minutes.get(code) ?? []),
  }));
  return lines.sort(
    (a, b) =>
      b.late - a.late || share(a) - share(b) || b.asked - a.asked || (a.name < b.name ? -1 : 1),
  );
}

function share({ answered, inTime, late }: DistrictLine): number {
  return answered + late === 0 ? 1 : inTime / (answered + late);
}

async function countByDistrict(db: Db, actor: Pick<Actor, "region">, now: Date) {
  const since = spanStart(now);
  const answered = sql<boolean>`c.answered_at >= ${since}`;
  return db
    .selectFrom("consultations as c")
    .select((e) => [
      sql<string>`left(c.region_code, 8)`.as("code"),
      e.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`c.asked_at >= ${since}`)
        .as("asked"),
      e.fn.countAll<number>().filterWhere(answered).as("answered"),
      e.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`${answered} and ${keptItsClock}`)
        .as("inTime"),
      e.fn.countAll<number>().filterWhere(isLateAt(now)).as("late"),
    ])
    .where(inBranch(actor))
    .where((e) =>
      e.or([
        e("c.asked_at", ">=", since),
        e("c.answered_at", ">=", since),
        e("c.answered_at", "is", null),
      ]),
    )
    .groupBy(sql`left(c.region_code, 8)`)
    .execute();
}

async function listMinutes(db: Db, actor: Pick<Actor, "region">, now: Date) {
  const calendar = await readCalendar(db, actor.region);
  const found = new Map<string, number[]>();
  for (const reply of await listFirstReplies(db, actor, spanStart(now), now)) {
    const code = reply.region_code.slice(0, 8);
    const minutes = workingMinutesBetween(calendar, reply.asked_at, reply.first_replied_at);
    found.set(code, [...(found.get(code) ?? []), minutes]);
  }
  return found;
}

export interface QuietVillage {
  code: string;
  name: string;
  kind: string;
  district_name: string;
  /** Null when it has never asked. */
  last_asked_at: Date | null;
}

/** Villages that have not asked for ninety days, those that never asked first, with how many there are in all. */
export async function listQuietVillages(
  db: Db,
  actor: Pick<Actor, "region">,
  now: Date,
  page: { limit: number; offset: number },
): Promise<{ villages: QuietVillage[]; total: number }> {
  const { from, until } = branchRange(actor.region);
  const since = spanStart(now);
  const quiet = db
    .selectFrom("regions as g")
    .innerJoin("regions as d", "d.code", "g.parent_code")
    .leftJoinLateral(
      (e) =>
        e
          .selectFrom("consultations as c")
          .select((c) => c.fn.max("c.asked_at").as("at"))
          .whereRef("c.region_code", "=", "g.code")
          .where("c.kind", "=", "consultation")
          .as("last"),
      (join) => join.onTrue(),
    )
    .where("g.code", ">=", from)
    .where("g.code", "<", until)
    .where("g.level", "=", "village")
    .where("g.retired_on", "is", null)
    .where((e) => e.or([e("last.at", "is", null), e("last.at", "<", since)]));
  const { total } = await quiet
    .select((e) => e.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const villages = await quiet
    .select(["g.code", "g.name", "g.kind", "d.name as district_name", "last.at as last_asked_at"])
    .orderBy("last.at", (order) => order.asc().nullsFirst())
    .orderBy("d.name")
    .orderBy("g.name")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { villages: villages as QuietVillage[], total };
}
