// What every fault ends with: nothing acknowledged is missing, nothing is there twice, files are whole, the log knows no bug.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { openFolderStore } from "#platform/files/store.ts";
import type { Ledger } from "./load.ts";
import type { FaultStage } from "./stage.ts";

export interface Verdict {
  acknowledged: number;
  found: number;
  doubled: number;
  photos: number;
  photosWhole: number;
  answers: number;
  answersFound: number;
  answersDoubled: number;
  /** Jobs that a dead process still holds. */
  stuckJobs: number;
  bugs: number;
}

export async function judge(stage: FaultStage, ledger: Ledger): Promise<Verdict> {
  const owner = await stage.connect();
  try {
    const count = async (statement: string, values: unknown[] = []) =>
      (await owner.query<{ n: number }>(statement, values)).rows[0]?.n ?? -1;
    const ids = [...ledger.questions.values()].map(({ caseId }) => caseId);
    const subjects = [...ledger.questions.keys()];
    const answered = [...ledger.answers.keys()];
    return {
      acknowledged: ids.length,
      found: await count(
        `select count(*)::int as n from consultations c join unnest($1::uuid[], $2::text[]) as l(id, subject)
         on c.id = l.id and c.subject = l.subject`,
        [ids, subjects],
      ),
      doubled: await count(
        `select count(*)::int as n from (select 1 from consultations where subject like 'Kiriman %'
         group by subject having count(*) > 1) d`,
      ),
      photos: ledger.withPhoto.size,
      photosWhole: await countWholePhotos(stage, [...ledger.withPhoto]),
      answers: answered.length,
      answersFound: await count(
        `select count(*)::int as n from unnest($1::uuid[], $2::text[]) as l(id, body)
         where exists (select 1 from messages m where m.consultation_id = l.id and m.body = l.body)`,
        [answered, [...ledger.answers.values()]],
      ),
      answersDoubled: await count(
        `select count(*)::int as n from (select 1 from messages where body like 'Jawaban nomor %'
         group by body having count(*) > 1) d`,
      ),
      stuckJobs: await countStuckJobs(stage),
      bugs: stage.written().split('"event":"bug"').length - 1,
    };
  } finally {
    await owner.end();
  }
}

/** Photos whose bytes are those of their row, with a thumbnail that can be read. */
async function countWholePhotos(stage: FaultStage, caseIds: readonly string[]): Promise<number> {
  const owner = await stage.connect();
  const { rows } = await owner.query<{ file_key: string; thumbnail_key: string; sha256: string }>(
    "select distinct on (subject_id) file_key, thumbnail_key, sha256 from attachments where subject_id = any ($1)",
    [caseIds],
  );
  await owner.end();
  const store = await openFolderStore(join(stage.folder, "files"));
  let whole = 0;
  for (const row of rows) {
    const bytes = await store.read(row.file_key).catch(() => null);
    const small = await store.read(row.thumbnail_key).catch(() => null);
    const sha256 = bytes && createHash("sha256").update(bytes).digest("hex");
    if (sha256 === row.sha256 && small && small.length > 0) whole += 1;
  }
  return whole;
}

async function countStuckJobs(stage: FaultStage): Promise<number> {
  const admin = await stage.connectAdmin();
  const { rows } = await admin.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker._private_jobs where locked_at < now() - interval '1 minute'",
  );
  await admin.end();
  return rows[0]?.n ?? -1;
}

/** One line a person can read; throws when something is missing or doubled. */
export function tellVerdict(verdict: Verdict, ledger: Ledger, say: (line: string) => void): void {
  const { acknowledged, found, doubled, photos, photosWhole } = verdict;
  const { answers, answersFound, answersDoubled, stuckJobs, bugs } = verdict;
  say(
    `Sent ${ledger.begun}, given up ${ledger.givenUp}. Questions: acknowledged ${acknowledged}, found ${found}, doubled ${doubled}. ` +
      `Answers: acknowledged ${answers}, found ${answersFound}, doubled ${answersDoubled}. Photos: acknowledged ${photos}, whole ${photosWhole}.`,
  );
  const refusals = [...ledger.refusals].map(([status, n]) => `${status}: ${n}`).join(", ");
  say(
    `Longest wait ${Math.round(Math.max(0, ...ledger.waitsMs))} ms; tries that failed, by status (0: no answer): ${refusals || "none"}; stuck jobs ${stuckJobs}; bugs in the log ${bugs}.`,
  );
  const isGood =
    found === acknowledged &&
    doubled === 0 &&
    photosWhole === photos &&
    answersFound === answers &&
    answersDoubled === 0 &&
    stuckJobs === 0 &&
    bugs === 0;
  if (!isGood)
    throw new Error("Something acknowledged is missing or doubled, or a bug was logged.");
}
