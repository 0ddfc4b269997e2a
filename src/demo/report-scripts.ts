// The two reports of suspected wrongdoing, step by step: one has just come in, one is with Inspektorat.
import { fileReport } from "#modules/consultation/public.ts";
import * as act from "./acts.ts";
import { type NameOf, reporterPost } from "./cast.ts";
import type { Crew } from "./crew.ts";
import { regency } from "./places.ts";
import type { Step } from "./schedule.ts";
import { reports } from "./twists.ts";
import type { WorkingLine } from "./working-line.ts";

/** The DPMD officer who alone reads reports, beside Inspektorat. */
export const integrityOfficer = "kabid";

export function scheduleReports(crew: Crew, line: WorkingLine, placeName: NameOf): Step[] {
  return reports.flatMap(({ by, minutesAgo, report, handover }): Step[] => {
    const file: act.CaseFile = { id: "", answerId: "", closingId: "" };
    const filed = line.now - minutesAgo;
    const at = (minutes: number) => line.instantOf(filed + minutes);
    const filing: Step = {
      mark: "asked",
      by: reporterPost(by, placeName).username,
      at: at(0),
      act: async ({ db, actor, now: moment }) => {
        file.id = await fileReport(db, actor, report, moment);
      },
    };
    if (!handover) return [filing];
    const inspectorate = crew.actorOf("inspektorat");
    const to = {
      officeId: crew.officeOf({ kind: "inspectorate", region: regency }),
      name: inspectorate.officeName,
    };
    return [
      filing,
      { mark: "claimed", by: integrityOfficer, at: at(160), act: act.claim(file) },
      {
        mark: "referred",
        by: integrityOfficer,
        at: at(1300),
        act: act.refer(file, to, handover, "handover"),
      },
      { mark: "accepted", by: "inspektorat", at: at(1600), act: act.decide(file) },
    ];
  });
}
