// Large files are made by one run at a time, which finds its work in the table: a kill costs a clean new beginning.
import { wearAssignment } from "#platform/actor.ts";
import { newFileKey } from "#platform/files/store.ts";
import { newId } from "#platform/ids.ts";
import { enqueue, type JobRoom, type LongJobRoom, type ModuleJobs } from "#platform/jobs.ts";
import { log } from "#platform/log.ts";
import { notifyPerson } from "#modules/notifications/public.ts";
import { type Claim, claimNext, fail, finish, noteProgress, putBack } from "./exports.ts";
import { makeFile, type Making, NotMade } from "./making.ts";
import { findSheet } from "./registry.ts";
import { expireExports, forgetFile, isAnyWaiting, listDeadFiles } from "./sweeping.ts";

export const jobs: ModuleJobs = {
  tasks: { keep_exports: keepExports },
  longTasks: { make_exports: makeExports },
  schedule: { keep_exports: "* * * * *" },
};

/** The run was called off by its owner, or replaced by another one. */
class Stopped extends Error {}

/** Makes what waits, the oldest first, until nothing does. */
async function makeExports(room: LongJobRoom): Promise<void> {
  for (;;) {
    const { clock } = room.house;
    const claim = await room.inTransaction((db) =>
      claimNext(db, newId(clock()), newFileKey(), clock()),
    );
    if (!claim) return;
    if (claim.leftKey) await room.house.files.remove(claim.leftKey);
    if (!(await makeOne(room, claim))) return;
  }
}

/** False when something broke that is not the file's fault: the next sweep tries again. */
async function makeOne(room: LongJobRoom, claim: Claim): Promise<boolean> {
  const { clock, files } = room.house;
  try {
    const sheet = findSheet(claim.sheet);
    if (!sheet) throw new NotMade("Daftar ini tidak ada lagi.");
    const order = { sheet, format: claim.format, filter: claim.filter, askedAt: claim.asked_at };
    const made = await makeFile(order, makingOf(room, claim));
    await files.put(claim.file_key, made.content);
    const isOurs = await room.inTransaction(async (db) => {
      const stored = {
        file_key: claim.file_key,
        bytes: made.content.byteLength,
        sha256: made.sha256,
        rows: made.rows,
        holds_restricted: made.holdsRestricted,
      };
      if (!(await finish(db, claim, stored, clock()))) return false;
      await notifyPerson(db, clock(), {
        personId: claim.person_id,
        title: `Unduhan siap: ${sheet.title}`,
        body: "Berkas disimpan tujuh hari, hanya untuk jabatan yang memintanya.",
        href: "/unduhan",
      });
      return true;
    });
    if (!isOurs) await files.remove(claim.file_key);
  } catch (error) {
    if (error instanceof NotMade)
      await room.inTransaction((db) => fail(db, claim, error.message, clock()));
    else if (!(error instanceof Stopped)) {
      log("error", "export_failed", { id: claim.id, sheet: claim.sheet, reason: String(error) });
      await room.inTransaction((db) => putBack(db, claim));
      return false;
    }
  }
  return true;
}

/** Reads through the pool of the pages, each batch in a transaction that wears the owner's hat as it is at that moment. */
function makingOf(room: LongJobRoom, claim: Claim): Making {
  const { clock, database } = room.house;
  return {
    underHat: (work) =>
      database.transaction().execute(async (db) => {
        const actor = await wearAssignment(db, claim.assignment_id, clock());
        if (!actor) throw new NotMade("Jabatan yang memintanya sudah berakhir.");
        return work(db, actor);
      }),
    note: async (rows) => {
      if (!(await room.inTransaction((db) => noteProgress(db, claim, rows, clock()))))
        throw new Stopped();
    },
  };
}

/** Sweeps what has had its days, and wakes the run when something waits. */
async function keepExports(
  _payload: Record<string, unknown>,
  { db, now, house }: JobRoom,
): Promise<void> {
  await expireExports(db, now);
  for (const { id, file_key } of await listDeadFiles(db, now)) {
    await house.files.remove(file_key);
    await forgetFile(db, id);
  }
  if (await isAnyWaiting(db, now)) await enqueue(db, "make_exports", {}, { key: "make_exports" });
}
