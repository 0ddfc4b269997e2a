// What becomes of a recommendation: it is proven and verified in time, sometimes after a return; of the young ones some still
// wait, and a few are late.
import * as act from "./acts.ts";
import type { Beat } from "./beats.ts";
import type { Chance } from "./chance.ts";
import type { Players } from "./crew.ts";
import type { Story } from "./story.ts";

const workingMinutesPerDay = (450 * 5) / 7;
const youngDays = 40;
const returns = [
  "Fotonya belum terbaca. Mohon difoto ulang sampai nomor dan tanggalnya terlihat.",
  "Baru halaman pertama yang terkirim. Lengkapi dengan halaman tanda tangan.",
];

/** The beats of the promise of a story, to its end; none when it has none. */
export function writePromise(
  file: act.CaseFile,
  { recommendation }: Story,
  players: Players,
  chance: Chance,
): Beat[] {
  if (!recommendation) return [];
  const days = recommendation.withinDays * workingMinutesPerDay;
  const beat = (by: string, after: number, what: act.Act): Beat => ({
    mark: "promise",
    by,
    after: Math.ceil(after),
    act: what,
  });
  const proof = `Terlampir pada berkas desa: ${recommendation.proof.charAt(0).toLowerCase()}${recommendation.proof.slice(1)}.`;
  // One in six comes after its term.
  const share = chance.happens(0.16) ? 1.1 + chance.next() * 0.6 : 0.1 + chance.next() * 0.6;
  const proven: Beat = {
    ...beat(players.voice, 20 + days * share, act.prove(file, proof)),
    from: "answered",
  };
  const verified = beat(players.satgas, chance.between(20, 300), act.verify(file));
  if (chance.happens(0.88)) return [proven, verified];
  const returned = beat(
    players.satgas,
    chance.between(60, 700),
    act.sendBack(file, chance.pick(returns)),
  );
  const again = beat(players.voice, chance.between(200, 900), act.prove(file, proof));
  return [proven, returned, again, verified];
}

/** Leaves some promises where they are: of the young ones every third, of the old ones hardly any. */
export function cutPromise<B extends { mark: Beat["mark"] }>(
  beats: B[],
  ageDays: number,
  chance: Chance,
): B[] {
  if (!chance.happens(ageDays < youngDays ? 0.4 : 0.04)) return beats;
  const kept = ageDays < youngDays ? chance.between(0, 2) : 0;
  const promised = beats.filter(({ mark }) => mark === "promise");
  // The step that ends it is always among those cut.
  const gone = promised.slice(Math.min(kept, promised.length - 1));
  return beats.filter((beat) => !gone.includes(beat));
}
