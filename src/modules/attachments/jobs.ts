// Scans files in quarantine. No clear answer of the scanner leaves a file where it is: the job is tried again, and a
// sweeper asks anew for what still waits when all attempts are used up.
import { scanBytes } from "#platform/files/clamd.ts";
import { enqueue, type Job, type JobRoom, type ModuleJobs } from "#platform/jobs.ts";
import { log } from "#platform/log.ts";
import { notifyOffice, notifyPerson } from "#modules/notifications/public.ts";
import { findWaitingFile, listWaitingFiles, settleFile, type WaitingFile } from "./quarantine.ts";

// Under the half minute after which the database ends a silent transaction.
const scanTimeoutMs = 25_000;
const lateAfterMs = 30 * 60_000;

const scanAttachment: Job = async (payload, room) => {
  const socket = room.house.config.clamdSocket;
  const file = await findWaitingFile(room.db, String(payload.id));
  if (!file || !socket) return;
  const bytes = await room.house.files.read(file.file_key);
  const result = await scanBytes(socket, bytes, scanTimeoutMs);
  if (result.verdict === "unavailable") throw new Error(`Scanner unavailable: ${result.reason}`);
  await settleFile(room.db, file.id, result.verdict);
  if (result.verdict === "clean") return;
  log("warn", "infected_file", { attachment: file.id, signature: result.name });
  await tellSender(file, room);
};

const sweepQuarantine: Job = async (_payload, { db, now, house }) => {
  if (!house.config.clamdSocket) return;
  for (const id of await listWaitingFiles(db, new Date(now.getTime() - lateAfterMs))) {
    await enqueue(db, "scan_attachment", { id }, { key: `scan:${id}` });
  }
};

/** The office that sent it is told; of a restricted case only the sender, for colleagues must not learn of it. */
async function tellSender(file: WaitingFile, { db, now }: JobRoom): Promise<void> {
  const notice = {
    title: `Lampiran ditahan pada kasus ${file.number ?? ""}`.trimEnd(),
    body: `Pemindai menemukan virus di dalam ${file.name}. Kirim lagi berkas yang bersih.`,
    href:
      file.subject_kind === "consultation"
        ? `/konsultasi/${file.subject_id}`
        : `/tindak-lanjut/${file.subject_id}`,
  };
  if (!file.restricted && file.uploaded_by_office_id) {
    await notifyOffice(db, now, { officeId: file.uploaded_by_office_id, ...notice });
  } else if (file.uploaded_by) {
    await notifyPerson(db, now, { personId: file.uploaded_by, ...notice });
  }
}

export const jobs: ModuleJobs = {
  tasks: { scan_attachment: scanAttachment, sweep_quarantine: sweepQuarantine },
  schedule: { sweep_quarantine: "*/30 * * * *" },
};
