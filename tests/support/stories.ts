// A clinic in the middle of its work, told through the front door: a full queue, and a case in every state that a page can show.
import sharp from "sharp";
import { expect } from "vitest";
import { topicGroups } from "#modules/topics/catalogue.ts";
import { plainQuestion, sendWithTopicFields, versionOf } from "./clinic.ts";
import { type TestHouse, testNow } from "./house.ts";
import { type Page, Visitor } from "./visitor.ts";

/** Asks as this village hat; gives the address of the case. */
export async function askCase(
  asker: Visitor,
  change: Record<string, string> = {},
): Promise<string> {
  const page = await sendWithTopicFields(asker, "/tanya", { ...plainQuestion, ...change });
  expect(page.path, page.text.slice(0, 500)).toMatch(/tanda-terima$/);
  return page.path.replace("/tanda-terima", "");
}

/** Takes a step as the page at `from` offers it: with the version that stands there. */
async function take(
  visitor: Visitor,
  path: string,
  fields: Record<string, string | File> = {},
  from = path,
): Promise<Page> {
  const version = versionOf(await visitor.get(from));
  const page = await visitor.post(path, { version, ...fields });
  expect(page.status, `${path}: ${page.text.slice(0, 500)}`).toBe(200);
  return page;
}

export interface FullClinic {
  /** The case with a photo, a long talk, promises, a letter and a rating. */
  richCase: string;
  /** Closed with a berita acara that still needs its signed copy, and a rating. */
  unratedCase: string;
  /** Public address of the letter. */
  letter: string;
  /** Open accounts, one for the first time; not used yet. */
  secretLinks: string[];
}

/** Fills the clinic of Kecamatan Loa Kulu; three days later some of it is late. */
export async function fillClinic(house: TestHouse): Promise<FullClinic> {
  const names = ["sekdes", "sekdes2", "kades", "kaur", "posyandu", "satgas", "satgas1b"];
  const staff = ["camat", "koordinator", "kabid", "dinkes", "inspektorat", "admin"];
  const people: Record<string, Visitor> = {};
  for (const name of [...names, ...staff]) people[name] = await Visitor.signedIn(house, name);
  const as = (name: string) => people[name] as Visitor;
  await askManyQuestions(as);
  const richCase = await closeWithPromises(as);
  const unratedCase = await leaveInEveryState(house, as);
  await reportWrongdoing(house, as);
  await fileForVillage(as("satgas"));
  house.setNow(new Date(testNow.getTime() + 3 * 86_400_000));
  const { html } = await as("sekdes").get(richCase);
  const letter = /href="(\/dokumen\/[^"]+)"/.exec(html)?.[1] ?? "";
  await house.owner.query(
    "delete from credentials where person_id = (select id from people where username = 'operator')",
  );
  const secretLinks = [await makeLink(as("admin"), "operator"), await makeLink(as("admin"), "bpd")];
  secretLinks.push(await askForSatisfaction(house, as));
  return { richCase, unratedCase, letter, secretLinks };
}

/** A round of the yearly survey: one office has answered, one holds a secret link. */
async function askForSatisfaction(house: TestHouse, as: As): Promise<string> {
  const round = await as("koordinator").post("/skm/putaran", { closes_on: "2026-12-20" });
  expect(round.status, round.text.slice(0, 300)).toBe(200);
  await house.runTask("ask_offices");
  const answers = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`u${at + 1}`, "3"]));
  await as("sekdes2").post("/skm/isi", { ...answers, comment: "Jawabannya jelas." });
  const { rows } = await house.owner.query<{ id: string }>(
    `select t.id from survey_tickets t join offices o on o.id = t.office_id where o.name = 'Posyandu Melati'`,
  );
  const page = await as("koordinator").post(`/skm/kantor/${rows[0]?.id}/tautan`, {});
  return /(\/survei\/[\w-]+)/.exec(page.html)?.[1] ?? "";
}

type As = (name: string) => Visitor;

/** Questions as villages ask them, more than one page of the queue holds. */
async function askManyQuestions(as: As): Promise<void> {
  const askers = ["sekdes", "sekdes2", "kades", "posyandu"];
  const topics = topicGroups.flatMap(({ topics: all }) => all).slice(0, 32);
  for (const [index, topic] of topics.entries()) {
    await askCase(as(askers[index % askers.length] ?? "sekdes"), {
      topic: topic.code,
      subject: topic.examples[0] ?? topic.name,
      question: [...topic.examples, ...topic.triage].join("\n\n"),
      urgency: ["biasa", "segera", "darurat"][index % 3] ?? "biasa",
      at_stake: "Pencairan tahap kedua, paling lambat 31 Desember.",
      ...(index % 4 === 0 && { concerns_poor: "ya" }),
    });
  }
}

const citations = {
  regulation_1: "Permendagri 20/2018",
  article_1: "12",
  paragraph_1: "1",
  regulation_2: "PP 43/2014",
  article_2: "90",
  regulation_3: "Perbup Kutai Kartanegara 5/2025",
  article_3: "7",
  paragraph_3: "2",
};
const answer =
  "Boleh, lewat perubahan APBDes.\n\nSusun rancangan perubahan bersama BPD, sertakan berita acara, lalu kirim ke camat untuk dievaluasi paling lama 20 hari kerja.";

/** One case with all that a case can carry: a photo, a long talk, two promises, a letter, a rating, a proof. */
async function closeWithPromises(as: As): Promise<string> {
  const picture = { width: 1200, height: 900, channels: 3 as const, background: "#448866" };
  const bytes = new Uint8Array(await sharp({ create: picture }).jpeg().toBuffer());
  const photo = () => new File([bytes], "papan kegiatan.jpg", { type: "image/jpeg" });
  const url = await askCase(as("sekdes"), { subject: "Insentif kader posyandu dari mana" });
  await as("sekdes").post(`${url}/balasan`, { body: "Ini papannya.", files: photo() });
  await take(as("satgas"), `${url}/pegang`, {}, url);
  await take(as("satgas"), `${url}/catatan`, {
    body: "Tahun lalu desa ini bertanya hal yang sama.",
  });
  const form = await as("satgas").get(`${url}/rujukan`);
  const to = /<option value="([^"]+)"[^>]*>Dinas Kesehatan/.exec(form.html)?.[1] ?? "";
  await take(as("satgas"), `${url}/rujukan`, { to, reason: "Mohon masukan besaran insentif." });
  const page = await as("dinkes").get(url);
  const referral = /href="(\/konsultasi\/[^"]+\/rujukan\/[^"]+)"/.exec(page.html)?.[1] ?? "";
  await take(as("dinkes"), referral, { decision: "accepted" });
  await take(as("dinkes"), referral, {
    decision: "advised",
    text: "Pakai sub-bidang 2.2 kegiatan 02.",
  });
  const promise = {
    action: "Memasukkan insentif ke perubahan APBDes",
    person_title: "Kaur Keuangan",
    due_on: "2026-11-04",
  };
  await take(as("satgas"), `${url}/jawaban`, { body: answer, ...citations, ...promise });
  for (const day of ["20", "25"]) {
    const more = {
      action: `Melaporkan hasil musyawarah bulan ini`,
      person_title: "Sekretaris Desa",
      due_on: `2026-11-${day}`,
    };
    await take(as("satgas"), `${url}/tindak-lanjut`, more);
  }
  await take(as("satgas"), `${url}/penutupan`, { form: "surat_jawaban", summary: answer });
  await as("sekdes").post(`${url}/penilaian`, { score: "5", comment: "Cepat dan jelas" });
  const list = await as("sekdes").get("/tindak-lanjut");
  const promises = [...list.html.matchAll(/href="(\/tindak-lanjut\/[0-9a-f-]{36})/g)].map(
    ([, path]) => path ?? "",
  );
  const [proven = "", returned = ""] = promises;
  await take(
    as("sekdes"),
    `${proven}/bukti`,
    { note: "Sudah masuk perubahan APBDes.", files: photo() },
    proven,
  );
  await take(
    as("sekdes"),
    `${returned}/bukti`,
    { note: "Musyawarah sudah berlangsung." },
    returned,
  );
  await take(
    as("satgas"),
    `${returned}/pengembalian`,
    { reason: "Daftar hadirnya belum ada." },
    returned,
  );
  return url;
}

async function leaveInEveryState(house: TestHouse, as: As): Promise<string> {
  const ask = (subject: string, more: Record<string, string> = {}) =>
    askCase(as("sekdes"), { subject, ...more });
  const satgas = as("satgas");
  await take(satgas, `${await ask("Menunggu keterangan desa")}/tanya-balik`, {
    body: "Mohon tanggal surat pengantarnya.",
  });
  await take(satgas, `${await ask("Dijawab, belum ditutup")}/jawaban`, {
    body: answer,
    ...citations,
  });
  const unrated = await ask("Selesai, belum dinilai");
  await take(satgas, `${unrated}/jawaban`, { body: answer });
  await take(satgas, `${unrated}/penutupan`, { form: "berita_acara", summary: answer });
  const code = "kades_perangkat_bpd.perangkat";
  await house.owner.query("update topics set second_signature = true where code = $1", [code]);
  await take(satgas, `${await ask("Menunggu tanda tangan kedua", { topic: code })}/jawaban`, {
    body: answer,
  });
  const up = await ask("Naik ke kabupaten");
  await take(satgas, `${up}/eskalasi`, { reason: "Perlu keputusan kabupaten." });
  const top = await ask("Naik ke provinsi");
  await take(satgas, `${top}/eskalasi`, { reason: "Perlu keputusan kabupaten." });
  await take(as("koordinator"), `${top}/eskalasi`, { reason: "Perlu keputusan provinsi." });
  const kept = await ask("Pertanyaan yang sama");
  const number = /KD-2026-\d+/.exec((await satgas.get(kept)).text)?.[0] ?? "";
  await take(satgas, `${await ask("Pertanyaan yang sama lagi")}/tautan`, {
    number,
    kind: "merged",
  });
  await satgas.get(kept);
  await as("satgas1b").get(kept);
  return unrated;
}

async function reportWrongdoing(house: TestHouse, as: As): Promise<void> {
  await house.owner.query(
    "update clinic_settings set integrity_officer_id = (select id from people where username = 'kabid') where region_code = '64.02'",
  );
  const page = await as("kaur").post("/laporan-penyimpangan", {
    reporter_address: "Jalan Poros, Jembayan",
    reported_name: "Pelaksana kegiatan",
    reported_position: "Ketua TPK",
    reported_address: "Jembayan",
    deed: "Volume jalan usaha tani kurang dari gambar, tetapi dibayar penuh.",
    facts: "Panjang di lapangan 180 meter, di kuitansi 250 meter.",
  });
  const url = page.path.replace("/tanda-terima", "");
  const form = await as("kabid").get(`${url}/penyerahan`);
  const to = /<option value="([^"]+)"[^>]*>Inspektorat/.exec(form.html)?.[1] ?? "";
  await take(as("kabid"), `${url}/penyerahan`, { to, reason: "Perlu pemeriksaan fisik." });
}

/** The administrator makes a link for a person who has no password, or lost it. */
async function makeLink(admin: Visitor, username: string): Promise<string> {
  const list = await admin.get(`/admin/orang?cari=${username}`);
  const person = /href="(\/admin\/orang\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? "";
  const page = await admin.post(`${person}/tautan`, {});
  return /(\/(?:undangan|atur-ulang)\/[\w-]+)/.exec(page.html)?.[1] ?? "";
}

async function fileForVillage(satgas: Visitor): Promise<void> {
  const form = await satgas.get("/tanya/untuk-desa");
  const office = /<option value="([0-9a-f-]{36})"/.exec(form.html)?.[1] ?? "";
  const page = await sendWithTopicFields(satgas, "/tanya/untuk-desa", {
    ...plainQuestion,
    channel: "loket",
    office,
    guest_name: "Nama Tamu",
    guest_title: "Ketua RT 04",
  });
  expect(page.path, page.text.slice(0, 500)).toMatch(/tanda-terima$/);
}
