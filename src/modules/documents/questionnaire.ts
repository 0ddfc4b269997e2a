// A printed questionnaire: number at the top, questions with boxes to tick, lines for words, where to hand it in.

import {
  draw,
  drawArtifact,
  leaveSpace,
  openSheet,
  closeSheet,
  setText,
  type Sheet,
  writeParagraph,
} from "./sheet.ts";

export interface Questionnaire {
  office: { government: string; agency: string };
  title: string;
  /** "K7QM-3F2A-9XRT": typed in with the answers. */
  number: string;
  /** "YYYY-MM-DD" */
  date: string;
  /** Who is asked, about whom. */
  asked: string;
  intro: string;
  questions: readonly { text: string; answers: readonly string[] }[];
  /** Above the empty lines. */
  comment: string;
  /** What happens with the sheet. */
  foot: string;
}

const commentLines = 4;

/** Renders the questionnaire as PDF, A4, one page for nine questions of one line. */
export async function renderQuestionnaire(form: Questionnaire): Promise<Buffer> {
  const sheet = openSheet({
    title: form.title,
    author: form.office.agency,
    date: form.date,
    size: "A4",
    marginCm: 2,
    face: "sans",
    fontSize: 10,
  });
  writeParagraph(sheet, `${form.office.agency}, ${form.office.government}`, { size: 9 });
  writeParagraph(sheet, form.title, { font: "bold", size: 15 }, "H1");
  writeParagraph(sheet, `Nomor formulir ${form.number}`, { font: "bold", size: 12 });
  leaveSpace(sheet, 4);
  writeParagraph(sheet, form.asked);
  writeParagraph(sheet, form.intro);
  leaveSpace(sheet, 6);
  form.questions.forEach(({ text, answers }, at) => {
    writeParagraph(sheet, `${at + 1}. ${text}`, { font: "bold" });
    writeBoxes(sheet, answers);
    leaveSpace(sheet, 5);
  });
  writeParagraph(sheet, form.comment, { font: "bold" });
  writeEmptyLines(sheet);
  writeParagraph(sheet, form.foot, { size: 9 });
  return closeSheet(sheet, `${form.title}, formulir ${form.number}`);
}

/** The answers in one row, each behind a box and its number. */
function writeBoxes(sheet: Sheet, answers: readonly string[]): void {
  const share = sheet.width / answers.length;
  const side = sheet.fontSize;
  const top = sheet.pdf.y + 3;
  let lowest = top;
  answers.forEach((answer, at) => {
    const x = sheet.left + at * share;
    drawArtifact(sheet, "Layout", (pdf) => pdf.lineWidth(0.8).rect(x, top, side, side).stroke());
    draw(sheet, "P", () => {
      setText(sheet, `${at + 1} ${answer}`, { x: x + side + 4, width: share - side - 8 }, top + 1);
    });
    lowest = Math.max(lowest, sheet.pdf.y);
  });
  sheet.pdf.y = Math.max(lowest, top + side) + 2;
}

function writeEmptyLines(sheet: Sheet): void {
  for (let line = 0; line < commentLines; line += 1) {
    leaveSpace(sheet, 18);
    const y = sheet.pdf.y;
    drawArtifact(sheet, "Layout", (pdf) =>
      pdf
        .lineWidth(0.5)
        .moveTo(sheet.left, y)
        .lineTo(sheet.left + sheet.width, y)
        .stroke(),
    );
  }
  leaveSpace(sheet, 10);
}
