// The daily reminder of promises.
import type { ModuleJobs } from "#platform/jobs.ts";
import { log } from "#platform/log.ts";
import { remindFollowUps } from "./reminders.ts";

export const jobs: ModuleJobs = {
  tasks: {
    remind_follow_ups: async (_payload, { db, now }) => {
      const count = await remindFollowUps(db, now);
      if (count > 0) log("info", "follow_ups_reminded", { count });
    },
  },
  // 23.00 UTC is 07.00 WITA, the zone of most who use this: before the office opens.
  schedule: { remind_follow_ups: "0 23 * * *" },
};
