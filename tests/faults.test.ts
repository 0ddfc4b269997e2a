// The short form of the faults that need nothing but processes: kills under load, and a stop that finishes what was begun. The
// long forms and the faults that need root are scripts: `npm run faults`.
import { expect, test } from "vitest";
import { judge } from "./faults/judge.ts";
import { playKills } from "./faults/kills.ts";
import { startLoad } from "./faults/load.ts";
import { openFaultStage } from "./faults/stage.ts";
import { openSession, post, takeSmallPhoto } from "./machines/asker.ts";
import { plainQuestion } from "./support/clinic.ts";
import { testPassword } from "./support/people.ts";

test("killed server, killed database, killed postmaster: all acknowledged is there once", async () => {
  const said: string[] = [];
  const verdict = await playKills({
    times: 3,
    withinMs: 1_000,
    perMinute: 200,
    say: (line) => said.push(line),
  });
  console.log(said.join("\n"));
  expect(verdict.acknowledged).toBeGreaterThan(10);
  expect(verdict.answers).toBeGreaterThan(1);
  expect(verdict.photos).toBeGreaterThan(1);
  expect(verdict).toMatchObject({ found: verdict.acknowledged, doubled: 0, answersDoubled: 0 });
  expect(said.at(-1)).toBe("The next start is clean.");
}, 240_000);

test("a stop under load answers every request that it has taken, then ends well", async () => {
  const stage = await openFaultStage();
  const load = await startLoad(stage.base, 200);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const cookie = await openSession(stage.base, "kades", testPassword);
  const photo = await takeSmallPhoto(7);
  const asked = Array.from({ length: 8 }, (_, n) => {
    const body = new FormData();
    const fields = {
      ...plainQuestion,
      subject: `Menjelang berhenti ${n}`,
      isian_tahun_anggaran: "2026",
    };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    body.set("submission_id", crypto.randomUUID());
    body.set("files", photo, "foto.jpg");
    return post(stage.base, "/tanya", body, cookie);
  });
  // They are under way: sent, and not one is answered.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const stopped = stage.app().kill("SIGTERM");
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 303));
  expect(answers.at(-1)?.headers.get("connection")).toBe("close");
  await stopped;
  expect(stage.app().endedWith()).toBe(0);
  expect(await stage.health(), "nobody listens any more").toBeNull();
  expect(stage.postmaster(), "the database was stopped in order").toBe(0);
  expect(stage.written()).not.toMatch(/"level":"error"/);
  await stage.startAgain();
  const ledger = await load.end(60_000);
  const verdict = await judge(stage, ledger);
  const owner = await stage.connect();
  const { rows } = await owner.query(
    "select count(*)::int as n from consultations where subject like 'Menjelang berhenti %'",
  );
  await owner.end();
  await stage.close();
  expect(rows).toEqual([{ n: asked.length }]);
  expect(verdict).toMatchObject({ found: verdict.acknowledged, doubled: 0, bugs: 0 });
  expect(ledger.givenUp).toBe(0);
}, 240_000);
