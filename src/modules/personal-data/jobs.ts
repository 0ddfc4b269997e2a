// Carries out the rules of retention each night, when nobody waits for a page (03.20 in the clinic's own zone).
import type { Job, ModuleJobs } from "#platform/jobs.ts";
import { carryOutRetention } from "./retention.ts";

const forgetInTime: Job = async (_payload, { db, now }) => {
  await carryOutRetention(db, now);
};

export const jobs: ModuleJobs = {
  tasks: { carry_out_retention: forgetInTime },
  schedule: { carry_out_retention: "20 19 * * *" },
};
