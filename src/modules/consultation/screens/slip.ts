// The printed receipt for someone without an account.
import type { Actor } from "#platform/actor.ts";
import { forbidden } from "#platform/errors.ts";
import type { Request } from "#platform/routes.ts";
import { localDate, writeInstant, zoneOfRegion } from "#modules/calendar/public.ts";
import { renderReceiptSlip } from "#modules/documents/public.ts";
import { openCase } from "./case.tsx";

export async function downloadReceiptSlip(c: Request, actor: Actor): Promise<Response> {
  const kase = await openCase(c, actor);
  if (kase.restricted) throw forbidden("Laporan terbatas tidak dicetak sebagai tanda terima.");
  const zone = zoneOfRegion(kase.region_code);
  const due = kase.first_reply_due ?? kase.resolution_due;
  const origin = c.var.house.config.publicUrl ?? new URL(c.req.url).origin;
  const pdf = await renderReceiptSlip({
    office: { government: "Klik Desa", agency: kase.handling_office_name },
    receiptCode: kase.receipt_code,
    caseNumber: kase.number,
    date: localDate(kase.asked_at, zone),
    receivedAt: writeInstant(kase.asked_at, zone),
    askerName: kase.asker_name,
    askerRole: `${kase.asker_title}, ${kase.office_name}`,
    asked: kase.question,
    answeredBy: kase.handling_office_name,
    answeredUntil: due ? writeInstant(due, zone) : "sesuai pemberitahuan satgas",
    followAddress: `${origin}/konsultasi/klaim`,
    counter: `kantor ${kase.region_name} atau Kecamatan ${kase.district_name}`,
  });
  return c.body(new Uint8Array(pdf), 200, {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="tanda-terima-${kase.number}.pdf"`,
    "cache-control": "private, no-store",
  });
}
