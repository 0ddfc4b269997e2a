// What keeps the figures fresh: marks are counted each minute, what time changes at each midnight, the last two months each night.
import type { ModuleJobs } from "#platform/jobs.ts";
import { markWhatTimeChanged, recountRecent, refreshFigures } from "./refreshing.ts";

export const jobs: ModuleJobs = {
  tasks: {
    refresh_figures: async (_payload, { db, now }) => refreshFigures(db, now),
    turn_figures: async (_payload, { db, now }) => markWhatTimeChanged(db, now),
    recount_figures: async (_payload, { db, now }) => recountRecent(db, now),
  },
  schedule: {
    refresh_figures: "* * * * *",
    // Just after midnight in Papua, Kalimantan, Jawa.
    turn_figures: "2 15-17 * * *",
    recount_figures: "30 18 * * *",
  },
};
