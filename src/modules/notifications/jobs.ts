// The job that mails notifications: asked for by each new one, and once a minute for what was left by a failing server.
import type { ModuleJobs } from "#platform/jobs.ts";
import { mailNotifications } from "./mailing.ts";
import { askForMailing } from "./notifications.ts";

export const jobs: ModuleJobs = {
  tasks: {
    mail_notifications: async (_payload, { db, now, house }) => {
      const isMore = await mailNotifications(db, now, house.mailer, house.config.publicUrl);
      if (isMore) await askForMailing(db);
    },
  },
  schedule: { mail_notifications: "* * * * *" },
};
