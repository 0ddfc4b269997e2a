// Seals the audit trail each minute: hashing inside each transaction would cost most of the write rate (docs/adr/0015).
import type { Job, ModuleJobs } from "#platform/jobs.ts";
import { sealTrail } from "./seals.ts";

const sealAudit: Job = async (_payload, { db, now }) => {
  await sealTrail(db, now);
};

export const jobs: ModuleJobs = {
  tasks: { seal_audit: sealAudit },
  schedule: { seal_audit: "* * * * *" },
};
