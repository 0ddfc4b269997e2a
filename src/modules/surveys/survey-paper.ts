// The questionnaire as a printed form, for who fills it in by hand; DPMD types it in later under its number.
import { renderQuestionnaire } from "#modules/documents/public.ts";
import type { Question } from "./questions.ts";

export interface SurveyPaper {
  year: number;
  number: string;
  officeName: string;
  unitName: string;
  government: string;
  agency: string;
  /** "YYYY-MM-DD" */
  today: string;
  closesOn: string;
  questions: readonly Question[];
}

export function drawSurveyPaper(paper: SurveyPaper): Promise<Buffer> {
  return renderQuestionnaire({
    office: { government: paper.government, agency: paper.agency },
    title: `Survei kepuasan Klik Desa ${paper.year}`,
    number: paper.number,
    date: paper.today,
    asked: `Diisi oleh ${paper.officeName} tentang ${paper.unitName}.`,
    intro: "Beri tanda pada satu kotak untuk setiap pertanyaan. Jangan tulis nama pada lembar ini.",
    questions: paper.questions,
    comment: "Saran atau pujian (boleh dikosongkan)",
    foot: `Serahkan kepada ${paper.agency} paling lambat ${paper.closesOn}. Jawaban disalin tanpa nama kantor; satgas hanya melihat jumlah dan saran. Setiap kantor mengisi satu kali setahun (Permenpan RB 14/2017).`,
  });
}
