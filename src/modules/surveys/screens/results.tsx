// What came of it: index by unit for who serves and oversees, tickets for DPMD, printed forms, the opening of a round.
import { type Actor, branchRange } from "#platform/actor.ts";
import { forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { isId } from "#platform/ids.ts";
import { enqueue } from "#platform/jobs.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { findOfficeAt } from "#modules/accounts/public.ts";
import { findRegion, writePlace } from "#modules/regions/public.ts";
import { leastAnswers, listComments, summarizeSurvey, type UnitSums } from "../answers.ts";
import { linkForm, roundForm } from "../forms.ts";
import { isManager } from "../policy.ts";
import { questions } from "../questions.ts";
import { listRounds, listYears, openRound, type Round } from "../rounds.ts";
import { computeIndex, sampleSize, writeHundredths } from "../satisfaction-index.ts";
import { drawSurveyPaper } from "../survey-paper.ts";
import { issueLink, listTickets, loadTicket, type Ticket } from "../tickets.ts";
import { ResultsPage, type UnitResult } from "../views/Results.tsx";
import { SurveyLinkPage, TicketsPage } from "../views/Tickets.tsx";
import { UnitPage } from "../views/Unit.tsx";

export async function showResults(c: Request, actor: Actor): Promise<Response> {
  return showYear(c, actor, []);
}

async function showYear(
  c: Request,
  actor: Actor,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db } = c.var;
  const { from, until } = branchRange(actor.region);
  const regency = actor.region.slice(0, 5);
  const years = await listYears(db, regency.length === 5 ? regency : from, `${until}`);
  const year = years.find((each) => each === Number(c.req.query("tahun"))) ?? years[0] ?? 0;
  const round = (await listRounds(db, regency)).find((each) => each.year === year);
  const [whole, ...units] = (await summarizeSurvey(db, year)).map((unit) => toResult(unit, actor));
  return showPage(
    c,
    <ResultsPage
      frame={frameOf(c)}
      years={years}
      year={year}
      period={round ? tellPeriod(round) : null}
      whole={whole ?? null}
      units={units}
      questions={questions}
      least={leastAnswers}
      wanted={sampleSize(whole?.invited ?? 0)}
      mayManage={isManager(actor)}
      opening={offerOpening(c, actor, years, errors)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function toResult(unit: UnitSums, actor: Actor): UnitResult {
  const index = unit.sums && computeIndex(unit.sums, unit.answers);
  return {
    id: unit.unit_office_id,
    name: unit.unit_name ?? actor.regionName,
    invited: unit.invited,
    answers: unit.answers,
    index: index && { ...index, written: writeHundredths(index.value) },
  };
}

function tellPeriod({ opens_on, closes_on, region_code }: Round): string {
  const zone = zoneOfRegion(region_code);
  return `${writePaperDate(opens_on, zone)} sampai ${writePaperDate(closes_on, zone)}`;
}

/** This year's round may be opened until its last day; it closes by the end of next January. */
function offerOpening(
  c: Request,
  actor: Actor,
  years: readonly number[],
  errors: readonly FieldError[],
) {
  const span = spanOf(c, actor);
  if (!isManager(actor) || years.includes(span.year)) return null;
  return { ...span, submissionId: newSubmissionId(c.var.now), errors };
}

function spanOf(c: Request, actor: Actor) {
  const today = localDate(c.var.now, zoneOfRegion(actor.region));
  const year = Number(today.slice(0, 4));
  return { year, today, min: today, max: `${year + 1}-01-31`, closesOn: `${year}-12-31` };
}

export async function sendRound(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, roundForm);
  const { year, today, min, max } = spanOf(c, actor);
  const closes_on = form.value?.closes_on ?? "";
  const isDay = !Number.isNaN(Date.parse(closes_on)) && closes_on >= min && closes_on <= max;
  if (!isDay || new Date(closes_on).toISOString().slice(0, 10) !== closes_on)
    return showYear(c, actor, [
      {
        field: "closes_on",
        message: `Pilih tanggal antara hari ini dan ${writePaperDate(max, "WITA")}.`,
      },
    ]);
  return submitOnce(c, form, "survey_round", async () => {
    await openRound(c.var.db, actor, { year, opens_on: today, closes_on }, c.var.now);
    await enqueue(c.var.db, "ask_offices", {}, { key: "ask_offices" });
    return `/skm?tahun=${year}`;
  });
}

export async function showUnit(c: Request, actor: Actor): Promise<Response> {
  const id = c.req.param("unit") ?? "";
  const year = Number(c.req.query("tahun") ?? spanOf(c, actor).year);
  if (!isId(id) || !Number.isInteger(year) || year < 2020 || year > 2100) throw notFound();
  const found = (await summarizeSurvey(c.var.db, year)).find((unit) => unit.unit_office_id === id);
  if (!found) throw notFound();
  return showPage(
    c,
    <UnitPage
      frame={frameOf(c)}
      year={year}
      unit={toResult(found, actor)}
      questions={questions}
      comments={await listComments(c.var.db, year, id)}
      least={leastAnswers}
    />,
  );
}

export async function showTickets(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const years = (await listRounds(db, actor.region)).map(({ year }) => year);
  const year = years.find((each) => each === Number(c.req.query("tahun"))) ?? years[0];
  if (year === undefined) return c.redirect("/skm", 303);
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(c.req.query("hal"))) || 1));
  const { tickets, more } = await listTickets(db, actor, year, page);
  return showPage(
    c,
    <TicketsPage
      frame={frameOf(c)}
      year={year}
      tickets={tickets}
      page={page}
      more={more}
      newId={() => newSubmissionId(now)}
    />,
  );
}

/** Answers with the page of a fresh link, shown once: only its hash is kept (docs/adr/0011). */
export async function sendLink(c: Request): Promise<Response> {
  const ticket = await loadTicket(c.var.db, c.req.param("id") ?? "");
  const form = await readForm(c, linkForm);
  await submitOnce(c, form, "survey_link", async () => `/skm/kantor?tahun=${ticket.year}`);
  const token = await issueLink(c.var.db, ticket.id);
  if (!token)
    throw forbidden("Kantor ini sudah mengisi survei, jadi tautan tidak diperlukan lagi.");
  const base = c.var.house.config.publicUrl ?? new URL(c.req.url).origin;
  c.header("cache-control", "no-store");
  const address = `${base}/survei/${token}`;
  return showPage(c, <SurveyLinkPage frame={frameOf(c)} ticket={ticket} address={address} />);
}

export async function printPaper(c: Request): Promise<Response> {
  const ticket = await loadTicket(c.var.db, c.req.param("id") ?? "");
  if (ticket.answered_on)
    throw forbidden("Kantor ini sudah mengisi survei, jadi formulir tidak diperlukan lagi.");
  const bytes = await drawSurveyPaper(await paperOf(c, ticket));
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="survei-${ticket.year}-${ticket.number}.pdf"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
}

async function paperOf(c: Request, ticket: Ticket) {
  const { db, now } = c.var;
  const code = ticket.region_code.slice(0, 5);
  const regency = await findRegion(db, code);
  const department = await findOfficeAt(db, "dpmd", code);
  const round = (await listRounds(db, code)).find(({ year }) => year === ticket.year);
  const zone = zoneOfRegion(code);
  return {
    year: ticket.year,
    number: ticket.number,
    officeName: ticket.office_name,
    unitName: ticket.unit_name,
    government: regency ? `Pemerintah ${writePlace(regency)}` : "",
    agency: department?.name ?? "DPMD",
    today: localDate(now, zone),
    closesOn: round ? writePaperDate(round.closes_on, zone) : "",
    questions,
  };
}
