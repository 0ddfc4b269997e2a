// What visitors do, as data: a later module adds a line. Nine reads to one write; weights count within reads and within writes.
import type { Call } from "./client.ts";
import type { Chance } from "./dataset/random.ts";
import { makeProse } from "./dataset/prose.ts";
import { makeChance } from "./dataset/random.ts";
import type { Stage, Visitor } from "./stage.ts";

export interface Scenario {
  name: string;
  kind: Call["kind"];
  weight: number;
  /** Roles that do it. */
  as: readonly string[];
  /** The address, and the form of a write; null when this visitor has nothing left to do it with. */
  make: (visitor: Visitor, stage: Stage) => { path: string; form?: Record<string, string> } | null;
}

const villages = ["sekdes", "kepala_desa"];
const desks = ["satgas"];
const chiefs = ["koordinator", "kabid", "kepala_dinas"];
const leaders = [...chiefs, "pimpinan"];
const prose = makeProse(makeChance(7));

const at = (path: string) => () => ({ path });
const oneOf = (chance: Chance, ...paths: string[]) => ({ path: chance.pick(paths) });
const openCase = (visitor: Visitor, { chance }: Stage) =>
  visitor.cases.length > 0 ? { path: `/konsultasi/${chance.pick(visitor.cases)}` } : null;

export const scenarios: readonly Scenario[] = [
  { name: "queue", kind: "read", weight: 18, as: [...desks, "koordinator"], make: at("/antrean") },
  {
    name: "queue, filtered",
    kind: "read",
    weight: 6,
    as: desks,
    make: (_visitor, { chance }) =>
      oneOf(
        chance,
        "/antrean?tampil=late",
        "/antrean?tampil=unheld",
        "/antrean?topik=apbdes",
        "/antrean?tampil=closed",
      ),
  },
  { name: "case, satgas", kind: "read", weight: 16, as: [...desks, "camat"], make: openCase },
  { name: "case, village", kind: "read", weight: 12, as: villages, make: openCase },
  { name: "own list, village", kind: "read", weight: 10, as: villages, make: at("/konsultasi") },
  {
    name: "list, kecamatan",
    kind: "read",
    weight: 4,
    as: [...desks, "camat"],
    make: at("/konsultasi"),
  },
  { name: "list, regency", kind: "read", weight: 3, as: chiefs, make: at("/konsultasi") },
  {
    name: "list, filtered",
    kind: "read",
    weight: 4,
    as: [...desks, ...chiefs],
    make: (_visitor, { chance }) =>
      oneOf(
        chance,
        "/konsultasi?tampil=late",
        "/konsultasi?topik=pajak&tampil=all",
        "/konsultasi?hal=3",
        "/konsultasi?miskin=ya&tampil=all",
      ),
  },
  {
    name: "list, words sought",
    kind: "read",
    weight: 2,
    as: [...desks, ...villages],
    make: (_visitor, { chance }) =>
      oneOf(chance, "/konsultasi?cari=aset&tampil=all", "/konsultasi?cari=KD-2026-00&tampil=all"),
  },
  { name: "home, village", kind: "read", weight: 10, as: villages, make: at("/beranda") },
  { name: "home, satgas", kind: "read", weight: 5, as: desks, make: at("/beranda") },
  { name: "home, DPMD", kind: "read", weight: 2, as: leaders, make: at("/beranda") },
  {
    name: "figures",
    kind: "read",
    weight: 3,
    as: leaders,
    make: (_visitor, { chance }) =>
      oneOf(
        chance,
        "/angka",
        "/angka/daftar?lihat=dijawab",
        "/angka/desa-diam",
        "/angka/tindak-lanjut",
      ),
  },
  { name: "form to ask", kind: "read", weight: 3, as: villages, make: at("/tanya") },
  {
    name: "notifications",
    kind: "read",
    weight: 3,
    as: [...desks, ...villages],
    make: at("/pemberitahuan"),
  },
  {
    name: "follow-ups",
    kind: "read",
    weight: 3,
    as: [...desks, ...villages],
    make: at("/tindak-lanjut"),
  },
  { name: "referrals", kind: "read", weight: 1, as: ["narasumber"], make: at("/rujukan") },
  { name: "asking", kind: "write", weight: 5, as: villages, make: ask },
  {
    name: "answering",
    kind: "write",
    weight: 3,
    as: desks,
    make: (visitor) => {
      const next = visitor.toAnswer.shift();
      if (!next) return null;
      const form = {
        body: prose.answer(),
        version: String(next.version),
        regulation_1: "Permendagri 20/2018",
        article_1: "39",
      };
      return { path: `/konsultasi/${next.id}/jawaban`, form: withReceipt(form) };
    },
  },
  {
    name: "replying",
    kind: "write",
    weight: 2,
    as: villages,
    make: (visitor) => {
      const id = visitor.toReply.shift();
      return id
        ? {
            path: `/konsultasi/${id}/balasan`,
            form: withReceipt({ body: "Berikut keterangan tambahannya." }),
          }
        : null;
    },
  },
];

/** A question as a village sends it. */
export function ask(
  _visitor: Visitor,
  { chance, topics }: Stage,
): { path: string; form: Record<string, string> } {
  const subject = prose.subject();
  const form = {
    topic: chance.pick(topics),
    subject,
    question: prose.question(subject),
    urgency: chance.pick(["biasa", "segera", "darurat"]),
    impact: chance.pick(["satu_orang", "kelompok", "seluruh_desa"]),
  };
  return { path: "/tanya", form: withReceipt(form) };
}

function withReceipt(form: Record<string, string>): Record<string, string> {
  return { submission_id: crypto.randomUUID(), ...form };
}

/** One call of a kind, its scenario picked by weight, its visitor by chance. */
export function pickCall(
  stage: Stage,
  kind: Call["kind"],
  from: readonly Scenario[] = scenarios,
): Call {
  const able = from.filter((one) => one.kind === kind);
  for (let tries = 0; tries < 50; tries += 1) {
    const scenario = pickByWeight(able, stage.chance);
    const who = stage.visitors.filter((one) => scenario.as.includes(one.role));
    const visitor = who.length > 0 ? stage.chance.pick(who) : null;
    const made = visitor && scenario.make(visitor, stage);
    if (made) return { scenario: scenario.name, kind, cookie: visitor.cookie, ...made };
  }
  throw new Error(`Nobody has anything left to ${kind}.`);
}

function pickByWeight(from: readonly Scenario[], chance: Chance): Scenario {
  let wanted = chance.float() * from.reduce((sum, one) => sum + one.weight, 0);
  for (const one of from) {
    wanted -= one.weight;
    if (wanted < 0) return one;
  }
  return from[0] as Scenario;
}
