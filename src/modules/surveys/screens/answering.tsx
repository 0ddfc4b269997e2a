// Filling in, by the three doors. No `submitOnce`: it keeps what was sent beside the person. A ticket is used up once, so a
// resend finds the same page.
import type { Actor } from "#platform/actor.ts";
import { notFound, Refusal } from "#platform/errors.ts";
import { newSubmissionId, readForm } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { answerSurvey, findLinkedSurvey, type LinkedSurvey } from "../answers.ts";
import { answerForm, paperForm } from "../forms.ts";
import { findLatestSurvey } from "../open-survey.ts";
import { questions } from "../questions.ts";
import { SurveyEndPage, SurveyFormPage, type SurveyFormProps } from "../views/SurveyForm.tsx";

type Shown = Pick<SurveyFormProps, "values" | "errors">;
const blank: Shown = { values: {}, errors: [] };

/** The form, with what was typed when something is missing. */
function showForm(
  c: Request,
  page: Pick<SurveyFormProps, "title" | "lead" | "action"> & Partial<SurveyFormProps>,
  shown: Shown,
): Response {
  const status = shown.errors.length > 0 ? 422 : 200;
  const form = (
    <SurveyFormPage
      frame={frameOf(c)}
      questions={questions}
      submissionId={newSubmissionId(c.var.now)}
      {...page}
      {...shown}
    />
  );
  return showPage(c, form, status);
}

function showEnd(c: Request, year: number, sentence: string, tone: "done" | "info"): Response {
  const title = `Survei kepuasan ${year}`;
  return showPage(
    c,
    <SurveyEndPage frame={frameOf(c)} title={title} sentence={sentence} tone={tone} />,
  );
}

const thanks = (day: string) =>
  `Terima kasih, jawaban kantor Anda kami terima ${writePaperDate(day, "WITA")}. Setiap kantor mengisi satu kali setahun.`;

export async function showOwnSurvey(c: Request, actor: Actor): Promise<Response> {
  return showOwn(c, actor, blank);
}

async function showOwn(c: Request, actor: Actor, shown: Shown): Promise<Response> {
  const found = await findLatestSurvey(c.var.db, actor, c.var.now);
  const zone = zoneOfRegion(actor.region);
  if (!found)
    return showPage(
      c,
      <SurveyEndPage
        frame={frameOf(c)}
        title="Survei kepuasan"
        sentence="Belum ada survei untuk kantor Anda. Undangan datang setelah DPMD membukanya, bila tahun ini Anda pernah bertanya."
        tone="info"
      />,
    );
  const { round, ticket, isOpen } = found;
  if (ticket.answered_on) return showEnd(c, round.year, thanks(ticket.answered_on), "done");
  if (!isOpen) {
    const day = writePaperDate(round.closes_on, zone);
    return showEnd(c, round.year, `Survei ini sudah ditutup ${day}.`, "info");
  }
  return showForm(
    c,
    {
      title: `Survei kepuasan ${round.year}`,
      lead: `Bagaimana ${ticket.unit_name} melayani ${ticket.office_name} tahun ini? Isi paling lambat ${writePaperDate(round.closes_on, zone)}.`,
      action: "/skm/isi",
      printHref: `/skm/kantor/${ticket.id}/formulir.pdf`,
    },
    shown,
  );
}

export async function sendOwnSurvey(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const found = await findLatestSurvey(db, actor, now);
  const form = await readForm(c, answerForm);
  if (!found) throw notFound();
  if (!form.value) return showOwn(c, actor, form);
  const day = localDate(now, zoneOfRegion(actor.region));
  await answerSurvey(db, { ticket: found.ticket.id }, form.value, day);
  return c.redirect("/skm/isi", 303);
}

async function loadLinked(c: Request): Promise<LinkedSurvey> {
  c.header("cache-control", "no-store");
  const survey = await findLinkedSurvey(c.var.db, c.req.param("token") ?? "");
  if (!survey)
    throw new Refusal(
      410,
      "Tautan ini tidak berlaku atau sudah diganti. Minta tautan baru kepada DPMD.",
    );
  return survey;
}

export async function showLinkedSurvey(c: Request): Promise<Response> {
  return showLinked(c, await loadLinked(c), blank);
}

function showLinked(c: Request, survey: LinkedSurvey, shown: Shown): Response {
  const zone = zoneOfRegion(survey.region_code);
  const closes = writePaperDate(survey.closes_on, zone);
  const today = localDate(c.var.now, zone);
  if (survey.answered_on) return showEnd(c, survey.year, thanks(survey.answered_on), "done");
  if (today > survey.closes_on || today < survey.opens_on)
    return showEnd(c, survey.year, `Survei ini ditutup ${closes}.`, "info");
  return showForm(
    c,
    {
      title: `Survei kepuasan ${survey.year}`,
      lead: `Bagaimana ${survey.unit_name} melayani ${survey.office_name} tahun ini? Isi paling lambat ${closes}.`,
      action: `/survei/${c.req.param("token")}`,
    },
    shown,
  );
}

export async function sendLinkedSurvey(c: Request): Promise<Response> {
  const survey = await loadLinked(c);
  const form = await readForm(c, answerForm);
  if (!form.value) return showLinked(c, survey, form);
  const token = c.req.param("token") ?? "";
  const day = localDate(c.var.now, zoneOfRegion(survey.region_code));
  await answerSurvey(c.var.db, { token }, form.value, day);
  return c.redirect(`/survei/${token}`, 303);
}

const paperPage = {
  title: "Salin formulir cetak",
  lead: "Ketik nomor formulir dan jawaban seperti yang ditandai. Nama Anda tercatat sebagai penyalin, bukan isinya.",
  action: "/skm/kertas",
  paper: true,
  back: { href: "/skm/kantor", label: "Siapa sudah mengisi" },
} as const;

export function showPaperEntry(c: Request): Response {
  const isDone = c.req.query("tersimpan") !== undefined;
  const done = isDone ? "Formulir tersimpan. Lanjutkan dengan formulir berikutnya." : undefined;
  return showForm(c, { ...paperPage, ...(done && { done }) }, blank);
}

export async function sendPaperEntry(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, paperForm);
  const { value } = form;
  if (!value) return showForm(c, paperPage, form);
  const day = localDate(c.var.now, zoneOfRegion(actor.region));
  const kept = await answerSurvey(c.var.db, { paper: value.number }, value, day);
  if (kept === "kept") return c.redirect("/skm/kertas?tersimpan", 303);
  const errors: FieldError[] = [{ field: "number", message: paperMistakes[kept ?? "unknown"] }];
  return showForm(c, paperPage, { values: form.values, errors });
}

const paperMistakes = {
  already:
    "Formulir dengan nomor ini sudah diterima, atau kantornya sudah mengisi dengan cara lain.",
  closed: "Survei formulir ini sudah ditutup lebih dari tiga puluh hari.",
  unknown: "Tidak ada formulir dengan nomor ini. Periksa ketikannya.",
};
