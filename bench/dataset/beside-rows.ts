// What hangs beside a case: pauses, escalations, referrals, closings, ratings, papers, promises, files, receipts of forms.
import { day, handlerOf, hour } from "./story.ts";
import {
  event,
  instant,
  notify,
  someone,
  takeNumber,
  type ToldCase,
  type Writer,
} from "./writer.ts";
import { actions, comments, fileNames } from "./words.ts";

const submissionsKeptDays = 60;

/** Writes everything beside the case itself and its talk. */
export function besideCase(writer: Writer, told: ToldCase): void {
  putPauses(writer, told);
  putEscalations(writer, told);
  if (told.story.isReferred) putReferral(writer, told);
  if (told.story.closedAt && !told.mergedInto) putClosing(writer, told);
  if (told.mergedInto)
    writer.put("case_links", [
      writer.chance.id(told.story.askedAt),
      told.story.id,
      told.mergedInto,
      "merged",
      told.answerer?.name ?? "Petugas",
      new Date(told.story.askedAt + day),
      "working",
    ]);
  if (writer.chance.happens(0.35)) putAttachment(writer, told);
  if (told.story.answeredAt && !told.story.isReport && writer.chance.happens(0.12))
    putPromise(writer, told);
  if (told.asker && writer.now - told.story.askedAt < submissionsKeptDays * day)
    writer.put("submissions", [
      writer.chance.id(told.story.askedAt),
      told.asker.id,
      "tanya",
      writer.chance.hex(64),
      "{}",
      `/konsultasi/${told.story.id}/tanda-terima`,
      new Date(told.story.askedAt),
    ]);
}

function putPauses({ put, chance }: Writer, { story }: ToldCase): void {
  const asked = story.turns.find((turn) => turn.kind === "ask_back");
  if (!asked) return;
  const reply = story.turns.find((turn) => turn.kind === "reply");
  put("pauses", [
    chance.id(asked.at),
    story.id,
    "asker",
    new Date(asked.at),
    instant(reply?.at ?? null),
  ]);
}

function putEscalations(writer: Writer, told: ToldCase): void {
  const { story } = told;
  const steps = ["kecamatan", "kabupaten", "provinsi"] as const;
  for (const [i, at] of story.raisedAt.entries()) {
    const from = handlerOf({ village: story.village, level: steps[i] ?? "kecamatan" });
    const to = handlerOf({ village: story.village, level: steps[i + 1] ?? "provinsi" });
    const reason = "Batas waktu terlewati; dinaikkan otomatis.";
    writer.put("escalations", [
      writer.chance.id(at),
      story.id,
      "up",
      from.id,
      to.id,
      reason,
      true,
      "Klik Desa",
      new Date(at),
    ]);
    event(writer, told, "breached", at, null);
    event(writer, told, "escalated", at, null);
    notify(writer, told, to.id, `Eskalasi ${told.number}`, at);
  }
}

function putReferral(writer: Writer, told: ToldCase): void {
  const { chance, now } = writer;
  const { story, answerer } = told;
  const agency = story.village.agencies.length > 0 ? chance.pick(story.village.agencies) : null;
  if (!agency || !answerer) return;
  const at = story.askedAt + chance.span(10, 0.8) * hour;
  if (at >= now) return;
  const advisedAt =
    story.answeredAt && story.answeredAt > at ? at + (story.answeredAt - at) * 0.8 : null;
  const decidedAt = advisedAt ? at + (advisedAt - at) / 3 : null;
  writer.put("referrals", [
    chance.id(at),
    story.id,
    story.village.code,
    false,
    answerer.officeId,
    agency.id,
    "referral",
    answerer.id,
    "Mohon masukan sesuai kewenangan.",
    advisedAt ? "advised" : "sent",
    new Date(at),
    new Date(at + 3 * day),
    instant(decidedAt),
    decidedAt ? (someone(chance, agency)?.name ?? null) : null,
    advisedAt ? "Dapat dilaksanakan sesuai ketentuan." : null,
    instant(advisedAt),
  ]);
  event(writer, told, "referred", at, answerer);
  notify(writer, told, agency.id, `Rujukan ${told.number}`, at);
}

function putClosing(writer: Writer, told: ToldCase): void {
  const { chance, prose } = writer;
  const { story, answerer } = told;
  const at = story.closedAt ?? 0;
  const id = chance.id(at);
  const form = chance.happens(0.15) ? "surat_jawaban" : "tanpa_surat";
  const byTitle = answerer ? `${answerer.title}, ${answerer.officeName}` : "Petugas";
  const summary = prose.answer().slice(0, 200);
  writer.put("closings", [
    id,
    story.id,
    form,
    summary,
    answerer?.name ?? "Petugas",
    byTitle,
    new Date(at),
  ]);
  event(writer, told, "closed", at, answerer);
  notify(
    writer,
    told,
    story.village.office.id,
    `${told.number} ditutup. Beri nilai, satu ketukan.`,
    at,
  );
  if (form === "surat_jawaban") putPaper(writer, told, id, at);
  const ratedAt = at + chance.span(day, 1);
  if (ratedAt < writer.now && chance.happens(0.4)) {
    const score = chance.happens(0.75) ? 4 + chance.int(2) : 1 + chance.int(3);
    writer.put("ratings", [id, story.id, score, chance.pick(comments), new Date(ratedAt)]);
    event(writer, told, "rated", ratedAt, told.asker);
  }
}

function putPaper(writer: Writer, told: ToldCase, closingId: string, at: number): void {
  const { chance, series } = writer;
  const { village, id } = told.story;
  const office = told.answerer ? handlerOf(told.story) : village.satgas;
  const number = `${takeNumber(series, `surat:${office.id}`)}/KLIK-DESA/${new Date(at).getUTCFullYear()}`;
  writer.put("papers", [
    chance.id(at),
    id,
    closingId,
    "surat_jawaban",
    number,
    village.code,
    village.code,
    office.id,
    office.name,
    new Date(at).toISOString().slice(0, 10),
    "{}",
    `surat/${chance.hex(32)}`,
    chance.hex(64),
    40_000,
    chance.hex(20),
    new Date(at),
  ]);
}

function putPromise(writer: Writer, told: ToldCase): void {
  const { chance, now } = writer;
  const { story, asker, answerer } = told;
  const at = story.answeredAt ?? now;
  const due = at + (5 + chance.int(40)) * day;
  const provenAt = at + chance.span(0.7, 0.5) * (due - at);
  const isProven = provenAt < now && chance.happens(0.9);
  const verifiedAt = provenAt + 2 * day;
  const isVerified = isProven && verifiedAt < now;
  writer.put("follow_ups", [
    chance.id(at),
    "consultation",
    story.id,
    told.number,
    story.village.code,
    story.village.office.id,
    story.village.satgas.id,
    false,
    chance.pick(actions),
    "Sekretaris Desa",
    new Date(due).toISOString().slice(0, 10),
    isVerified ? "verified" : isProven ? "proven" : "open",
    isProven ? "Sudah dilaksanakan, bukti terlampir." : "",
    isProven ? new Date(provenAt) : null,
    isProven ? (asker?.name ?? null) : null,
    isProven ? (asker?.id ?? null) : null,
    isVerified ? new Date(verifiedAt) : null,
    isVerified ? (answerer?.name ?? null) : null,
    due - now < 3 * day ? new Date(Math.min(due, now)) : null,
    new Date(at),
    answerer?.name ?? "Petugas",
  ]);
  event(writer, told, "follow_up_added", at, answerer);
}

function putAttachment(writer: Writer, told: ToldCase): void {
  const { chance } = writer;
  const { story, asker } = told;
  const name = chance.pick(fileNames);
  const type = name.endsWith("jpg") ? "image/jpeg" : "application/pdf";
  const size = Math.round(chance.span(250_000, 0.8));
  writer.put("attachments", [
    chance.id(story.askedAt),
    "consultation",
    story.id,
    story.village.code,
    name,
    type,
    Math.min(size, 10_000_000),
    chance.hex(64),
    `berkas/${chance.hex(32)}`,
    "clean",
    asker?.id ?? null,
    asker?.name ?? "Perangkat Desa",
    story.village.office.id,
    new Date(story.askedAt),
  ]);
}
