// The separate door for suspected wrongdoing: restricted, with the four data items that PP 12/2017 art. 22 asks for.
// Invariant: neither the village's chiefs nor the kecamatan see that a report exists.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { Refusal } from "#platform/errors.ts";
import { newId } from "#platform/ids.ts";
import { receiptCodeOf } from "#platform/receipt-code.ts";
import { findOfficeAt } from "#modules/accounts/public.ts";
import { notifyOffice, notifyPerson } from "#modules/notifications/public.ts";
import { askerOf, caseValues, takeCaseNumber } from "./ask.ts";
import { loadCase } from "./consultations.ts";
import { recordEvent } from "./history.ts";
import { refreshDue } from "./timing.ts";

export interface NewReport {
  reporterAddress: string;
  reportedName: string;
  reportedPosition: string;
  reportedAddress: string;
  deed: string;
  facts: string;
}

export interface ReportDetails {
  reporter_address: string;
  reported_name: string;
  reported_position: string;
  reported_address: string;
  deed: string;
  facts: string;
}

const topicOfReports = "laporan_transparansi.informasi_publik";

/** Files a report: for the DPMD officer named for it, and for Inspektorat. Gives the id of its case; its code is that of `submissionId`. */
export async function fileReport(
  db: Db,
  actor: Actor,
  report: NewReport,
  now: Date,
  submissionId: string = newId(now),
): Promise<string> {
  const regency = actor.region.slice(0, 5);
  const dpmd = await findOfficeAt(db, "dpmd", regency);
  if (!dpmd)
    throw new Refusal(
      400,
      "Kabupaten ini belum punya DPMD di Klik Desa. Sampaikan laporan ke Inspektorat.",
    );
  const officer = await findIntegrityOfficer(db, regency);
  const id = newId(now);
  const number = await takeCaseNumber(db, "LP", actor.region, now);
  const asked = {
    topic: topicOfReports,
    subject: "Laporan dugaan penyimpangan",
    question: report.deed,
    facts: {},
    urgency: 2,
    impact: 3,
    atStake: "",
    concernsPoor: false,
  };
  await db
    .insertInto("consultations")
    .values({
      ...caseValues(id, number, askerOf(actor), asked, now),
      receipt_code: receiptCodeOf(submissionId),
      kind: "report",
      restricted: true,
      level: "kabupaten",
      handling_office_id: dpmd.id,
      named_officer_id: officer,
    })
    .execute();
  await db
    .insertInto("report_details")
    .values({
      consultation_id: id,
      reporter_address: report.reporterAddress,
      reported_name: report.reportedName,
      reported_position: report.reportedPosition,
      reported_address: report.reportedAddress,
      deed: report.deed,
      facts: report.facts,
    })
    .execute();
  await recordEvent(db, actor, id, "asked", now);
  await refreshDue(db, await loadCase(db, id), now);
  await tellReaders(db, regency, officer, id, number, now);
  return id;
}

async function findIntegrityOfficer(db: Db, regency: string): Promise<string | null> {
  const settings = await db
    .selectFrom("clinic_settings")
    .select("integrity_officer_id")
    .where("region_code", "=", regency)
    .executeTakeFirst();
  return settings?.integrity_officer_id ?? null;
}

async function tellReaders(
  db: Db,
  regency: string,
  officer: string | null,
  id: string,
  number: string,
  now: Date,
): Promise<void> {
  const notice = { title: `Laporan terbatas baru ${number}`, body: "", href: `/konsultasi/${id}` };
  if (officer) await notifyPerson(db, now, { personId: officer, ...notice });
  const inspectorate = await findOfficeAt(db, "inspectorate", regency);
  if (inspectorate) await notifyOffice(db, now, { officeId: inspectorate.id, ...notice });
}

export async function findReportDetails(
  db: Db,
  consultationId: string,
): Promise<ReportDetails | undefined> {
  return db
    .selectFrom("report_details")
    .select([
      "reporter_address",
      "reported_name",
      "reported_position",
      "reported_address",
      "deed",
      "facts",
    ])
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
}
