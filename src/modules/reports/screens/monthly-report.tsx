// The monthly report: a page to read before it is sent, and the paper itself, drawn anew from the same figures each time.
import { createHash } from "node:crypto";
import type { Actor } from "#platform/actor.ts";
import { answerFile } from "#platform/files/answer-file.ts";
import { notFound } from "#platform/errors.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { findOfficeAt } from "#modules/accounts/public.ts";
import { writeInstant, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { readIssuingOffice } from "#modules/documents/public.ts";
import { readFreshness } from "../figures.ts";
import { readMonthlyFigures } from "../monthly-figures.ts";
import { composeMonthlyReport, type MonthlyReport } from "../monthly-report.ts";
import { renderMonthlyReport } from "../monthly-report-paper.ts";
import { makePeriod, monthOf, type Period, shiftMonth } from "../months.ts";
import { MonthlyReportPage } from "../views/MonthlyReportPage.tsx";

export async function showMonthlyReport(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const month = readMonth(c, actor);
  const report = await readReport(c, actor, month);
  const running = monthOf(now, month.zone).key;
  const earlier = makePeriod(shiftMonth(month.key, -1), now, month.zone);
  return showPage(
    c,
    <MonthlyReportPage
      frame={frameOf(c)}
      report={report}
      month={month.key}
      earlier={earlier?.key ?? null}
      later={month.key < running ? shiftMonth(month.key, 1) : null}
      fresh={await readFreshness(db)}
      now={now}
      zone={month.zone}
    />,
  );
}

export async function downloadMonthlyReport(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const month = readMonth(c, actor);
  const report = await readReport(c, actor, month);
  const dpmd = await findOfficeAt(db, "dpmd", actor.region);
  if (!dpmd) throw notFound();
  const office = await readIssuingOffice(db, dpmd.id, now);
  const fresh = await readFreshness(db);
  const bytes = await renderMonthlyReport(report, {
    office: office.letterhead,
    place: office.place,
    date: office.today,
    dateWords: writePaperDate(office.today, month.zone),
    countedUntil: fresh ? writeInstant(fresh, month.zone) : "belum pernah",
    position: `Kepala ${office.letterhead.agency}`,
  });
  return answerFile(c, {
    bytes,
    name: `laporan-bulanan-klik-desa-${month.key}.pdf`,
    mediaType: "application/pdf",
    tag: createHash("sha256").update(bytes).digest("hex"),
  });
}

/** The month of the address; without a sound one, the last that has ended. */
function readMonth(c: Request, actor: Actor): Period {
  const { now } = c.var;
  const zone = zoneOfRegion(actor.region);
  const last = shiftMonth(monthOf(now, zone).key, -1);
  const asked = makePeriod(c.req.query("bulan") ?? last, now, zone);
  const month = asked?.kind === "month" ? asked : makePeriod(last, now, zone);
  if (!month) throw new Error(`There is no month ${last}.`);
  return month;
}

async function readReport(c: Request, actor: Actor, month: Period): Promise<MonthlyReport> {
  const figures = await readMonthlyFigures(c.var.db, actor.region, month, c.var.now);
  if (!figures) throw notFound();
  return composeMonthlyReport(figures);
}
