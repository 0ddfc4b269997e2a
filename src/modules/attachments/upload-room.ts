// How much room there is for files: of one case, and of a village today. Said before a limit bites.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import {
  uploadAdvice,
  uploadLimits,
  writeMegabytes,
  type UploadUse,
} from "#platform/files/upload-limits.ts";
import { localDate, readVillageDayLimit, zoneOfRegion } from "#modules/calendar/public.ts";

const offsets = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" } as const;

/** What is stored already: by everybody, also where this hat may not look. */
export async function readUploadUse(
  db: Db,
  target: { regionCode: string; subjectId?: string },
  now: Date,
): Promise<UploadUse> {
  const day = {
    villageDayBytes: await readVillageBytes(db, target.regionCode, now),
    villageDayLimitBytes: await readVillageDayLimit(db, target.regionCode),
  };
  if (target.subjectId === undefined) return { caseFiles: 0, caseBytes: 0, ...day };
  const { rows } = await sql<{ files: number; bytes: number }>`
    select files, bytes from case_upload_use(${target.subjectId})`.execute(db);
  const { files = 0, bytes = 0 } = rows[0] ?? {};
  return { caseFiles: files, caseBytes: bytes, ...day };
}

/** The room of a village today in words, to stand beside an upload field; `nearlyFull` from 80 % on. */
export async function describeUploadRoom(
  db: Db,
  regionCode: string,
  now: Date,
): Promise<{ words: string; nearlyFull: boolean }> {
  const used = await readVillageBytes(db, regionCode, now);
  const villageDayBytes = await readVillageDayLimit(db, regionCode);
  const { warnFrom } = uploadLimits;
  const left = villageDayBytes - used;
  const today =
    left > 0
      ? `Jatah unggah desa hari ini: sisa ${writeMegabytes(left)} dari ${writeMegabytes(villageDayBytes)}.`
      : "Jatah unggah desa hari ini sudah habis. Pertanyaan tetap dapat dikirim; lampirkan berkasnya besok.";
  return { words: `${uploadAdvice} ${today}`, nearlyFull: used >= villageDayBytes * warnFrom };
}

async function readVillageBytes(db: Db, regionCode: string, now: Date): Promise<number> {
  const zone = zoneOfRegion(regionCode);
  const midnight = new Date(`${localDate(now, zone)}T00:00:00${offsets[zone]}`);
  const { rows } = await sql<{ bytes: number }>`
    select village_upload_bytes(${regionCode}, ${midnight}) as bytes`.execute(db);
  return rows[0]?.bytes ?? 0;
}
