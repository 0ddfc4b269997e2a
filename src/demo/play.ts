// Plays a year of cases in the order in which things happened, every step under the hat of who took it.
// Invariant: one transaction. A start that is killed half-way leaves no case, and the next one begins anew.
import type { Database } from "#platform/database.ts";
import type { House } from "#platform/house.ts";
import { localDate } from "#modules/calendar/public.ts";
import { markRead } from "#modules/notifications/public.ts";
import type { CaseFile } from "./acts.ts";
import type { NameOf } from "./cast.ts";
import { type Crew, wear } from "./crew.ts";
import type { Deal } from "./deals.ts";
import { scheduleReports } from "./report-scripts.ts";
import { scheduleScript, type Step } from "./schedule.ts";
import { writeScript } from "./script.ts";
import type { WorkingLine } from "./working-line.ts";

const dayMs = 86_400_000;
/** Days after which news has been read: staff look every other day, villages when they come to it. */
const unreadDays = { staff: 2, others: 14 };
const everyCases = 50;

/** Every step of every case, the oldest first. */
export function scheduleCases(
  crew: Crew,
  deals: readonly Deal[],
  line: WorkingLine,
  placeName: NameOf,
): Step[] {
  const files = new Map(
    deals.map((deal): [Deal, CaseFile] => [deal, { id: "", answerId: "", closingId: "" }]),
  );
  const asked = new Map<Deal, Date>();
  const steps = deals.flatMap((deal) => {
    const first = deal.duplicateOf && asked.get(deal.duplicateOf);
    const played = scheduleScript(writeScript(crew, deal, files), line, first);
    if (played[0]) asked.set(deal, played[0].at);
    return played;
  });
  const all = [...steps, ...scheduleReports(crew, line, placeName), ...scheduleReading(crew, line)];
  return all.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What is older than some days has been read by everybody whom it was for. */
function scheduleReading({ cast, actorOf }: Crew, line: WorkingLine): Step[] {
  const now = line.instantOf(line.now).getTime();
  return cast.posts.map(({ username }) => {
    const days = actorOf(username).staff ? unreadDays.staff : unreadDays.others;
    return {
      mark: "noted",
      by: username,
      at: new Date(now - days * dayMs),
      act: ({ db, actor, now: moment }) => markRead(db, actor, moment),
    };
  });
}

/** Plays the steps on a connection of the web role, and says how far it has come. Gives the number of cases. */
export async function playCases(
  house: House,
  web: Database,
  crew: Crew,
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<number> {
  const total = steps.filter(({ mark }) => mark === "asked").length;
  let asked = 0;
  await web.transaction().execute(async (db) => {
    let worn = "";
    for (const { by, at, act, mark } of steps) {
      const actor = crew.actorOf(by);
      const hat = `${by} ${localDate(at)}`;
      if (hat !== worn) await wear(db, actor, at);
      worn = hat;
      await act({ db, now: at, house, actor });
      if (mark !== "asked") continue;
      asked += 1;
      if (asked % everyCases === 0 && asked < total)
        say(`Data contoh: ${asked} dari ${total} kasus…`);
    }
  });
  return total;
}
