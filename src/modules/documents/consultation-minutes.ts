// Berita Acara Hasil Konsultasi: the written end of a face-to-face consultation, signed by both sides
// (PP 12/2017 art. 5, written for regional governments towards the centre, used here by analogy).
// Both signatures, the camat's and the QR stay on one page with the closing words.

import { writeLetterhead } from "./letterhead.ts";
import { writeDate, writeDateInWords } from "./numbers-in-words.ts";
import { paperLimits, requireLength } from "./papers.ts";
import type { ConsultationMinutes, Party, Signature } from "./papers.ts";
import {
  writeCitations,
  writeFollowUps,
  writeHeading,
  writeLabelLines,
  writeRunningText,
} from "./sheet-blocks.ts";
import {
  measurePosition,
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
  measureLine,
  openSheet,
  writeParagraph,
  type Sheet,
} from "./sheet.ts";

const closing =
  "Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh kedua pihak, masing-masing menyimpan satu lembar.";

/** Renders the minutes as PDF (A4). Throws `PaperError` with an Indonesian sentence when a text is missing or too long. */
export async function renderConsultationMinutes(minutes: ConsultationMinutes): Promise<Buffer> {
  const sheet = openSheet({
    title: `Berita Acara Hasil Konsultasi ${minutes.number}`,
    author: minutes.office.agency,
    date: minutes.date,
    size: "A4",
    marginCm: 2.5,
    face: "serif",
    fontSize: 12,
  });
  writeLetterhead(sheet, minutes.office);
  writeTitle(sheet, minutes.number);
  writeParties(sheet, minutes);
  writeMatter(sheet, minutes);
  writeEnd(sheet, minutes);
  return closeSheet(sheet, `Nomor ${minutes.number}`);
}

function writeTitle(sheet: Sheet, number: string): void {
  requireLength(number, "Nomor berita acara", paperLimits.lineLength);
  const style = { align: "center", font: "bold" } as const;
  writeParagraph(sheet, "BERITA ACARA HASIL KONSULTASI", { ...style, size: 13 }, "H1");
  writeParagraph(sheet, `Nomor ${number}`, { align: "center" });
  leaveSpace(sheet, 14);
}

function writeParties(sheet: Sheet, minutes: ConsultationMinutes): void {
  const { asker, adviser, caseNumber, date } = minutes;
  const venue = requireLength(minutes.venue, "Tempat", paperLimits.lineLength);
  writeRunningText(
    sheet,
    `Pada hari ini ${writeDateInWords(date)} (${writeDate(date)}), bertempat di ${venue}, kami yang bertanda tangan di bawah ini:`,
  );
  writeParty(sheet, "Pihak yang berkonsultasi", asker);
  writeParty(sheet, "Pihak yang memberi konsultasi", adviser);
  writeRunningText(
    sheet,
    `telah bertemu muka untuk membahas konsultasi nomor ${caseNumber}, dengan hasil sebagai berikut.`,
  );
}

function writeParty(sheet: Sheet, side: string, party: Party): void {
  const line = paperLimits.lineLength;
  const lines: [string, string][] = [
    ["Nama", requireLength(party.name, "Nama", line)],
    ["Jabatan", requireLength(party.position, "Jabatan", line)],
  ];
  if (party.address !== undefined) {
    lines.push(["Alamat", requireLength(party.address, "Alamat", line)]);
  }
  keepTogether(sheet, 4 * measureLine(sheet));
  writeParagraph(sheet, `${side}:`, { font: "italic" });
  writeLabelLines(sheet, lines, {
    x: sheet.left + 20,
    labelWidth: 58,
    width: sheet.width - 20,
  });
  leaveSpace(sheet, 6);
}

function writeMatter(sheet: Sheet, minutes: ConsultationMinutes): void {
  const { followUps, legalBasis } = minutes;
  writeHeading(sheet, "Pokok masalah");
  writeRunningText(sheet, requireLength(minutes.matter, "Pokok masalah", paperLimits.textLength));
  writeHeading(sheet, "Hasil konsultasi");
  writeRunningText(sheet, requireLength(minutes.result, "Hasil", paperLimits.textLength));
  if (legalBasis.length > 0) {
    writeHeading(sheet, "Dasar hukum");
    writeCitations(sheet, legalBasis);
  }
  if (followUps.length > 0) writeFollowUps(sheet, followUps, "Tindak lanjut");
}

function writeEnd(sheet: Sheet, minutes: ConsultationMinutes): void {
  const { pdf, left, width } = sheet;
  const sides = [asSignature(minutes.asker, "berkonsultasi"), asSignature(minutes.adviser)];
  const columnWidth = width * 0.46;
  const positionHeight = tallest(sides, (side) => measurePosition(sheet, side, columnWidth));
  const sidesHeight =
    positionHeight +
    tallest(sides, (side) => {
      const whole = measureSignature(sheet, side, columnWidth);
      return whole - measurePosition(sheet, side, columnWidth);
    });
  const witness = minutes.acknowledgedBy;
  const witnessBox = { x: left + width * 0.27, width: columnWidth };
  const witnessHeight =
    witness === undefined ? 0 : measureSignature(sheet, asWitness(witness), columnWidth) + 12;
  const lineHeight = measureLine(sheet);
  const spacing = 6 + 12 + lineHeight + 4 + 12;
  keepTogether(
    sheet,
    measureHeight(sheet, closing) + sidesHeight + witnessHeight + verificationHeight + spacing,
  );
  leaveSpace(sheet, 6);
  writeParagraph(sheet, closing);
  leaveSpace(sheet, 12);
  const right = left + width - columnWidth;
  const place = requireLength(minutes.place, "Tempat", paperLimits.lineLength);
  const placeLine = `${place}, ${writeDate(minutes.date)}`;
  writeParagraph(sheet, placeLine, { x: right, width: columnWidth });
  const top = pdf.y + 4;
  const ends = sides.map((side, index) =>
    writeSignature(sheet, side, {
      x: index === 0 ? left : right,
      width: columnWidth,
      y: top,
      positionHeight,
    }),
  );
  pdf.y = Math.max(...ends);
  if (witness !== undefined) {
    writeSignature(sheet, asWitness(witness), { ...witnessBox, y: pdf.y + 12 });
  }
  writeVerification(sheet, minutes.verification);
}

function tallest(sides: Signature[], measure: (side: Signature) => number): number {
  return Math.max(...sides.map(measure));
}

function asSignature(party: Party, verb = "memberi konsultasi"): Signature {
  const { name, nip, position } = party;
  return { position: `Yang ${verb}\n${position}`, name, ...(nip === undefined ? {} : { nip }) };
}

function asWitness(witness: Signature): Signature {
  return { ...witness, position: `Mengetahui\n${witness.position}` };
}
