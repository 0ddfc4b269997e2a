// Sweeps uploads that have expired, with their bytes. What a form took from one has been copied by then.
import type { Job, ModuleJobs } from "#platform/jobs.ts";

const mostAtOnce = 300;

const sweepUploads: Job = async (_payload, { db, now, house }) => {
  const expired = await db
    .selectFrom("uploads")
    .select("id")
    .where("expires_at", "<", now)
    .orderBy("expires_at")
    .limit(mostAtOnce)
    .execute();
  const ids = expired.map(({ id }) => id);
  if (ids.length === 0) return;
  const parts = await db
    .selectFrom("upload_parts")
    .select("file_key")
    .where("upload_id", "in", ids)
    .execute();
  // Bytes first: a row that is left behind is swept again, bytes without a row would stay for ever.
  for (const { file_key } of parts) await house.files.remove(file_key);
  await db.deleteFrom("uploads").where("id", "in", ids).execute();
};

export const jobs: ModuleJobs = {
  tasks: { sweep_uploads: sweepUploads },
  schedule: { sweep_uploads: "23 * * * *" },
};
