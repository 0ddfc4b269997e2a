// Kop surat: government, agency, address and contact lines between crest and double rule.

import { PaperError, paperLimits, requireLength, type Office } from "./papers.ts";
import { draw, drawArtifact, leaveSpace, placePng, setText, type Sheet } from "./sheet.ts";

const crestSide = 62;

/** Writes the kop surat at the top of the sheet. The names are centred on the line, also beside a crest. */
export function writeLetterhead(sheet: Sheet, office: Office): void {
  const { pdf, left, width } = sheet;
  const contacts = office.contacts ?? [];
  if (contacts.length > 2) throw new PaperError("Kop surat memuat paling banyak dua baris kontak.");
  const top = pdf.y;
  const crest = office.crestPng;
  if (crest !== undefined) {
    const alt = `Lambang ${office.government}`;
    draw(sheet, "Figure", () => placePng(sheet, crest, left, top, crestSide), { alt });
  }
  // Room for the crest on both sides keeps the names in the middle of the paper.
  const inset = crest === undefined ? 0 : crestSide + 6;
  const box = { x: left + inset, width: width - 2 * inset, align: "center" } as const;
  draw(sheet, "P", () => {
    setText(sheet, upper(office.government, "Nama pemerintah daerah"), { ...box, size: 13 }, top);
    setText(sheet, upper(office.agency, "Nama perangkat daerah"), {
      ...box,
      size: 16,
      font: "bold",
    });
    for (const line of [office.address, ...contacts]) {
      setText(sheet, requireLength(line, "Alamat kop surat", paperLimits.lineLength), {
        ...box,
        size: 10,
      });
    }
  });
  pdf.y = Math.max(pdf.y, crest === undefined ? 0 : top + crestSide) + 5;
  drawArtifact(sheet, "Layout", () => {
    rule(sheet, pdf.y, 2.2);
    rule(sheet, pdf.y + 2.8, 0.7);
  });
  leaveSpace(sheet, 18);
}

function rule(sheet: Sheet, y: number, lineWidth: number): void {
  const { pdf, left, width } = sheet;
  pdf
    .lineWidth(lineWidth)
    .moveTo(left, y)
    .lineTo(left + width, y)
    .stroke();
}

function upper(text: string, label: string): string {
  return requireLength(text, label, paperLimits.lineLength).toLocaleUpperCase("id-ID");
}
