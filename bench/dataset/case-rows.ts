// The rows of one case: itself, its talk, its history. In the order in which the product would have written them.
import { besideCase } from "./beside-rows.ts";
import { day, handlerOf, type Story, type Turn } from "./story.ts";
import {
  event,
  instant,
  notify,
  someone,
  takeNumber,
  type ToldCase,
  type Writer,
} from "./writer.ts";
import * as words from "./words.ts";

const otherChannels = ["loket", "telepon", "whatsapp", "surat"];
const speakable = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Every number below 2^40 its own code of eight characters, without looking like a row of numbers. */
export function receiptCode(n: number): string {
  let rest = (BigInt(n) * 777_767_777_771n + 123_456_789n) % (1n << 40n);
  let code = "";
  for (let i = 0; i < 8; i += 1) {
    code += speakable[Number(rest & 31n)];
    rest >>= 5n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Writes everything of one case. `previous` is an older case of the same village, for the few that are merged. */
export function writeCase(
  writer: Writer,
  story: Story,
  index: number,
  previous: string | null,
): void {
  const { chance, prose, series } = writer;
  const year = new Date(story.askedAt + day / 3).getUTCFullYear();
  const prefix = story.isReport ? "LP" : "KD";
  const regency = story.village.code.slice(0, 5);
  const running = takeNumber(series, `kasus:${prefix}:${regency}:${year}`);
  const told: ToldCase = {
    story,
    number: `${prefix}-${year}-${String(running).padStart(4, "0")}`,
    subject: story.isReport ? "Laporan dugaan penyimpangan" : prose.subject(),
    asker: someone(chance, story.village.office),
    answerer: someone(chance, handlerOf(story)),
    state: stateOf(story),
    mergedInto: null,
  };
  if (previous && !story.isReport && chance.happens(0.01)) {
    told.state = "merged";
    told.mergedInto = previous;
  }
  const channel = chance.happens(0.8) ? "web" : chance.pick(otherChannels);
  putConsultation(writer, told, index, story.isReport ? "web" : channel);
  putOrigin(writer, told, channel);
  putTalk(writer, told);
  besideCase(writer, told);
}

function stateOf(story: Story): string {
  if (story.closedAt) return "closed";
  if (story.answeredAt) return "answered";
  if (story.waitsFor === "asker") return "waiting_asker";
  if (story.waitsFor === "referral") return "waiting_referral";
  return story.turns.length > 0 || story.raisedAt.length > 0 ? "working" : "new";
}

function putConsultation(writer: Writer, told: ToldCase, index: number, channel: string): void {
  const { chance, prose } = writer;
  const { story, number, subject, asker, answerer, state } = told;
  const { village } = story;
  const held = state !== "new" || chance.happens(0.4) ? answerer : null;
  const standsStill = story.waitsFor !== null;
  const named = story.isReport
    ? (village.dpmd.people.find((one) => one.role === "kabid") ?? null)
    : null;
  writer.put("consultations", [
    story.id,
    number,
    receiptCode(index),
    story.isReport ? "report" : "consultation",
    story.isReport,
    village.code,
    village.office.id,
    asker?.id ?? null,
    asker?.name ?? "Perangkat Desa",
    asker?.title ?? "Perangkat Desa",
    null,
    null,
    channel,
    story.isReport ? "laporan_transparansi.informasi_publik" : writer.pickTopic(),
    subject,
    story.isReport ? prose.answer() : prose.question(subject),
    "{}",
    story.urgency,
    story.impact,
    story.priority,
    chance.happens(0.12),
    chance.happens(0.05) ? "{rapat}" : "{}",
    state,
    story.level,
    story.level === "provinsi",
    handlerOf(story).id,
    story.isReport ? null : (held?.id ?? null),
    story.isReport ? null : (held?.name ?? null),
    answerer?.officeId ?? null,
    answerer?.id ?? null,
    answerer?.name ?? null,
    named?.id ?? null,
    told.mergedInto,
    new Date(story.askedAt),
    instant(story.firstReplyAt),
    instant(story.answeredAt),
    instant(told.mergedInto ? story.askedAt + day : story.closedAt),
    1,
    new Date(story.levelSince),
    standsStill && !story.firstReplyAt ? null : new Date(story.firstReplyDue),
    standsStill ? null : new Date(story.due),
    instant(story.breachedAt),
    1 + story.turns.length,
  ]);
}

/** The four data items of a report, or the line in the guest book of what came by another way than the app. */
function putOrigin({ put, prose }: Writer, { story, asker }: ToldCase, channel: string): void {
  const { village } = story;
  if (story.isReport) {
    const deed = prose.answer();
    put("report_details", [
      story.id,
      "Dusun Satu",
      "Pihak terlapor",
      "Perangkat",
      "Dusun Dua",
      deed,
      deed,
    ]);
  }
  if (channel !== "web" && !story.isReport) {
    const guest = asker?.name ?? "Warga Desa";
    put("guest_book", [story.id, guest, "", village.office.name, new Date(story.askedAt)]);
  }
}

function putTalk(writer: Writer, told: ToldCase): void {
  const { story } = told;
  event(writer, told, "asked", story.askedAt, told.asker);
  notify(
    writer,
    told,
    handlerOf({ ...story, level: "kecamatan" }).id,
    `Pertanyaan baru ${told.number}`,
    story.askedAt,
  );
  if (story.turns[0])
    event(
      writer,
      told,
      "claimed",
      story.askedAt + (story.turns[0].at - story.askedAt) / 2,
      told.answerer,
    );
  for (const turn of story.turns) putTurn(writer, told, turn);
  if (writer.chance.happens(0.25) && told.answerer) {
    const { id, name, title, officeName } = told.answerer;
    const body = writer.chance.pick(words.circumstances);
    const at = new Date(Math.min(story.askedAt + 2 * day, writer.now));
    writer.put("notes", [
      writer.chance.id(story.askedAt),
      story.id,
      "note",
      body,
      id,
      name,
      title,
      officeName,
      at,
    ]);
  }
}

const eventOf = {
  ask_back: "asked_back",
  reply: "replied",
  answer: "answered",
  addition: "replied",
} as const;

function putTurn(writer: Writer, told: ToldCase, turn: Turn): void {
  const { chance, prose } = writer;
  const { story } = told;
  const fromStaff = turn.kind === "answer" || turn.kind === "ask_back";
  const author = fromStaff ? told.answerer : told.asker;
  const id = chance.id(turn.at);
  const body =
    turn.kind === "answer"
      ? prose.answer()
      : chance.pick(turn.kind === "ask_back" ? words.askBacks : words.replies);
  writer.put("messages", [
    id,
    story.id,
    turn.kind,
    "sent",
    body,
    author?.id ?? null,
    author?.name ?? "Petugas",
    author?.title ?? "Petugas",
    author?.officeName ?? "Klik Desa",
    new Date(turn.at),
  ]);
  if (turn.kind === "answer" && chance.happens(0.7)) {
    const article = String(1 + chance.int(80));
    const year = new Date(turn.at).getUTCFullYear();
    writer.put("citations", [
      chance.id(turn.at),
      id,
      story.id,
      chance.pick(words.regulations),
      article,
      "",
      year,
      1,
    ]);
  }
  event(writer, told, eventOf[turn.kind], turn.at, author);
  const to = fromStaff ? story.village.office.id : handlerOf(story).id;
  const title =
    turn.kind === "answer" ? `${told.number} sudah dijawab` : `${told.number}: ada keterangan baru`;
  notify(writer, told, to, title, turn.at);
}
