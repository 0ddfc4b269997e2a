// Surat Jawaban: the written answer that closes a consultation held from afar (PP 12/2017 art. 5, by analogy for villages).
// Closing words, signature, copies and QR stay on one page, so nobody signs an empty sheet.

import { writeLetterhead } from "./letterhead.ts";
import { writeDate } from "./numbers-in-words.ts";
import { paperLimits, requireEntries, requireLength, type AnswerLetter } from "./papers.ts";
import {
  writeCitations,
  writeFollowUps,
  writeHeading,
  writeLabelLines,
  writeRunningText,
} from "./sheet-blocks.ts";
import {
  measureSignature,
  verificationHeight,
  writeSignature,
  writeVerification,
} from "./sheet-foot.ts";
import {
  closeSheet,
  keepTogether,
  leaveSpace,
  measureHeight,
  measureWidth,
  openSheet,
  writeParagraph,
  type Sheet,
} from "./sheet.ts";

const closing =
  "Demikian kami sampaikan. Bila masih ada yang belum jelas, Saudara dapat bertanya kembali dengan menyebut nomor konsultasi di atas.";

/** Renders the letter as PDF (A4). Throws `PaperError` with an Indonesian sentence when a text is missing or too long. */
export async function renderAnswerLetter(letter: AnswerLetter): Promise<Buffer> {
  const sheet = openSheet({
    title: `Surat Jawaban ${letter.number}: ${letter.subject}`,
    author: letter.office.agency,
    date: letter.date,
    size: "A4",
    marginCm: 2.5,
    face: "serif",
    fontSize: 12,
  });
  writeLetterhead(sheet, letter.office);
  writeOpening(sheet, letter);
  writeBody(sheet, letter);
  writeEnd(sheet, letter);
  return closeSheet(sheet, `Nomor ${letter.number}`);
}

function writeOpening(sheet: Sheet, letter: AnswerLetter): void {
  const line = paperLimits.lineLength;
  const { pdf, left, width } = sheet;
  const placeAndDate = `${requireLength(letter.place, "Tempat", line)}, ${writeDate(letter.date)}`;
  const dateWidth = Math.min(measureWidth(sheet, placeAndDate) + 4, width * 0.45);
  const top = pdf.y;
  writeParagraph(sheet, placeAndDate, {
    x: left + width - dateWidth,
    width: dateWidth,
    align: "right",
  });
  pdf.y = top;
  const box = { x: left, labelWidth: 58, width: width - dateWidth - 14 };
  writeLabelLines(sheet, [["Nomor", requireLength(letter.number, "Nomor surat", line)]], box);
  const rest: [string, string][] = [
    ["Sifat", letter.nature ?? "Biasa"],
    ["Lampiran", letter.attachments ?? "–"],
    ["Perihal", requireLength(letter.subject, "Perihal", line)],
  ];
  writeLabelLines(sheet, rest, { ...box, width: width * 0.75 });
  leaveSpace(sheet, 14);
  writeParagraph(sheet, `Yth. ${requireLength(letter.addressee, "Alamat tujuan", line)}`);
  writeParagraph(sheet, `di ${requireLength(letter.addresseePlace, "Tempat tujuan", line)}`);
  leaveSpace(sheet, 14);
}

function writeBody(sheet: Sheet, letter: AnswerLetter): void {
  const { question, answer, recommendations, legalBasis } = letter;
  writeRunningText(
    sheet,
    `Menjawab konsultasi Saudara nomor ${letter.caseNumber} tanggal ${writeDate(letter.askedOn)} melalui Klik Desa, kami sampaikan hal-hal berikut.`,
  );
  requireLength(question, "Pertanyaan", paperLimits.questionLength);
  writeHeading(sheet, "Pertanyaan");
  writeParagraph(sheet, question.trim().replace(/\s+/g, " "));
  writeHeading(sheet, "Jawaban");
  writeRunningText(sheet, requireLength(answer, "Jawaban", paperLimits.textLength));
  if (legalBasis.length > 0) {
    writeHeading(sheet, "Dasar hukum");
    writeCitations(sheet, legalBasis);
  }
  if (recommendations.length > 0) {
    writeFollowUps(sheet, recommendations, "Rekomendasi");
  }
}

function writeEnd(sheet: Sheet, letter: AnswerLetter): void {
  const { pdf, left, width } = sheet;
  const copies = requireEntries(letter.copies ?? [], "Tembusan");
  const box = { x: left + width * 0.52, width: width * 0.48 };
  const copiesText = copies.map((copy, index) => `${index + 1}. ${copy}`).join("\n");
  const copiesHeight = copies.length === 0 ? 0 : measureHeight(sheet, `T\n${copiesText}`) + 12;
  const closingHeight = measureHeight(sheet, closing);
  const signatureHeight = measureSignature(sheet, letter.signature, box.width);
  const spacing = 6 + 18 + 12;
  const total = closingHeight + signatureHeight + copiesHeight + verificationHeight + spacing;
  keepTogether(sheet, total);
  leaveSpace(sheet, 6);
  writeParagraph(sheet, closing);
  pdf.y = writeSignature(sheet, letter.signature, { ...box, y: pdf.y + 18 });
  if (copies.length > 0) {
    leaveSpace(sheet, 12);
    writeParagraph(sheet, `Tembusan:\n${copiesText}`);
  }
  writeVerification(sheet, letter.verification);
}
