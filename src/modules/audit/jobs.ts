// Seals the audit trail each minute: hashing inside each transaction would cost most of the write rate (docs/adr/0015). And
// looks at its newest part each night (04.10 in the clinic's own zone).
import type { Job, ModuleJobs } from "#platform/jobs.ts";
import { verifyNewestPart } from "./daily-verification.ts";
import { sealTrail } from "./seals.ts";

const sealAudit: Job = async (_payload, { db, now }) => {
  await sealTrail(db, now);
};

const verifyAudit: Job = async (_payload, { db, now }) => {
  await verifyNewestPart(db, now);
};

export const jobs: ModuleJobs = {
  tasks: { seal_audit: sealAudit, verify_audit: verifyAudit },
  schedule: { seal_audit: "* * * * *", verify_audit: "10 20 * * *" },
};
