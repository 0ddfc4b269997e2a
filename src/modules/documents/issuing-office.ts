// The office that issues a paper: its letterhead, how it numbers, where and on which day it signs.
// What the office has not set is filled from the official names of its place, so the first paper needs no set-up.
import type { Db } from "#platform/database.ts";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { findRegion, writePlace } from "#modules/regions/public.ts";
import type { Office, PaperDate } from "./papers.ts";

export interface IssuingOffice {
  id: string;
  name: string;
  letterhead: Office;
  numberPattern: string;
  unitCode: string;
  /** Named in the date line unless the paper names another: "Loa Kulu". */
  place: string;
  today: PaperDate;
}

/** Reads the office. Throws Error when there is none. */
export async function readIssuingOffice(db: Db, id: string, now: Date): Promise<IssuingOffice> {
  const office = await db
    .selectFrom("offices")
    .select(["id", "name", "region_code", "letterhead_lines", "address"])
    .select(["paper_number_pattern", "paper_code"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const places = await readPlaces(db, office.region_code);
  const [government, agency, ...contacts] = office.letterhead_lines.filter(
    (line) => line.trim() !== "",
  );
  const [firstContact, ...otherContacts] = contacts;
  return {
    id: office.id,
    name: office.name,
    letterhead: {
      government: government ?? `Pemerintah ${places.government}`,
      agency: agency ?? office.name,
      address: office.address.trim() || places.address,
      ...(firstContact && {
        contacts: [firstContact, ...(otherContacts.length > 0 ? [otherContacts.join(", ")] : [])],
      }),
    },
    numberPattern: office.paper_number_pattern,
    unitCode: office.paper_code,
    place: places.name.replace(/^(Kabupaten|Kota) /, ""),
    today: localDate(now, zoneOfRegion(office.region_code)),
  };
}

async function readPlaces(
  db: Db,
  code: string,
): Promise<{ name: string; government: string; address: string }> {
  const codes = [13, 8, 5, 2].filter((length) => length <= code.length);
  const found = await Promise.all(codes.map((length) => findRegion(db, code.slice(0, length))));
  const regions = found.filter((region) => region !== undefined);
  const government = regions.find(({ level }) => level === "regency") ?? regions.at(-1);
  return {
    name: regions[0]?.name ?? code,
    government: government ? writePlace(government) : code,
    address: regions.map(writePlace).join(", ") || code,
  };
}
