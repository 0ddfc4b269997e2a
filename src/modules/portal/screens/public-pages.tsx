// Pages for everybody, signed in or not: what this is, what may be expected, who serves, how to begin.
import { isInBranch } from "#platform/actor.ts";
import { notFound } from "#platform/errors.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listDecreeMembers, listDutyDays } from "#modules/accounts/public.ts";
import { localDate, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { findRegion, listRegions, type Region, writePlace } from "#modules/regions/public.ts";
import { topicGroups } from "#modules/topics/public.ts";
import {
  findSatgasAddress,
  listSatgasPlaces,
  mostPlaces,
  shortestSearch,
} from "../satgas-places.ts";
import { readPublicIndex } from "#modules/surveys/public.ts";
import { readStandard } from "../standards.ts";
import { GuidePage } from "../views/Guide.tsx";
import { guideOf } from "../views/guides.ts";
import { LandingPage } from "../views/Landing.tsx";
import { SatgasListPage, SatgasPage } from "../views/SatgasPages.tsx";
import { StandardPage } from "../views/StandardPage.tsx";

const mostRegencies = 600;

export async function showLanding(c: Request): Promise<Response> {
  if (c.var.person) return c.redirect("/beranda", 303);
  const regency = await findRootRegency(c);
  const standard = regency && (await readStandard(c.var.db, regency.code, c.var.now));
  return showPage(
    c,
    <LandingPage
      frame={frameOf(c)}
      regency={regency ? writePlace(regency) : null}
      topics={topicGroups.map((group) => group.name)}
      targets={standard ? standard.targets : []}
    />,
  );
}

/** The regency that this installation serves; null where it serves a province or the country. */
async function findRootRegency(c: Request): Promise<Region | null> {
  const root = rootOf(c);
  return root.length === 5 ? ((await findRegion(c.var.db, root)) ?? null) : null;
}

function rootOf(c: Request): string {
  return c.var.house.config.rootRegion;
}

/** The regencies to choose from; none where there is only one. */
async function listChoices(c: Request): Promise<Region[]> {
  return rootOf(c).length === 5 ? [] : listRegions(c.var.db, rootOf(c), "regency", mostRegencies);
}

export async function showStandard(c: Request): Promise<Response> {
  const { db, now, actor } = c.var;
  const regencies = await listChoices(c);
  const asked = c.req.query("wilayah") ?? actor?.region.slice(0, 5) ?? "";
  const regency = (await findRootRegency(c)) ?? regencies.find(({ code }) => code === asked);
  const standard = regency && (await readStandard(db, regency.code, now));
  const zone = zoneOfRegion(regency?.code ?? "64");
  return showPage(
    c,
    <StandardPage
      frame={frameOf(c)}
      regencies={regencies}
      regencyCode={regency?.code ?? ""}
      chosen={
        regency && standard
          ? {
              name: writePlace(regency),
              standard,
              survey: await readPublicIndex(db, regency.code, now),
              zone,
              validFrom: writePaperDate(
                standard.targets[0]?.validFrom ?? localDate(now, zone),
                zone,
              ),
            }
          : null
      }
    />,
  );
}

export async function showSatgasList(c: Request): Promise<Response> {
  const { db, actor } = c.var;
  const root = await findRootRegency(c);
  const text = readSearch(c);
  const district = actor && actor.region.length >= 8 ? actor.region.slice(0, 8) : null;
  const own = district ? await findRegion(db, district) : undefined;
  return renderSatgasList(c, root?.code ?? rootOf(c), {
    place: root ? writePlace(root) : "Klik Desa",
    path: "/satgas",
    text,
    regencies: root || text ? [] : await listChoices(c),
    own: own ? { href: `/satgas/${own.code}`, name: `Satgas Kecamatan ${own.name}` } : null,
    back: null,
  });
}

function readSearch(c: Request): string {
  return (c.req.query("cari") ?? "").replaceAll("\u0000", "").trim().slice(0, 60);
}

type SatgasListPart = Pick<
  Parameters<typeof SatgasListPage>[0],
  "place" | "path" | "text" | "regencies" | "own" | "back"
>;

async function renderSatgasList(
  c: Request,
  branch: string,
  part: SatgasListPart,
): Promise<Response> {
  const tooShort = part.text !== "" && part.text.length < shortestSearch;
  const isChoosing = part.regencies.length > 0;
  const places = tooShort || isChoosing ? [] : await listSatgasPlaces(c.var.db, branch, part.text);
  return showPage(
    c,
    <SatgasListPage
      frame={frameOf(c)}
      {...part}
      places={places.slice(0, mostPlaces)}
      mayHaveMore={places.length > mostPlaces}
      severalRegencies={branch.length !== 5}
      tooShort={tooShort}
    />,
    tooShort ? 422 : 200,
  );
}

/** A kecamatan has its own page, a regency its list; a village leads to its kecamatan, an old code to today's. */
export async function showSatgas(c: Request): Promise<Response> {
  const code = c.req.param("region") ?? "";
  if (!/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/.test(code)) throw notFound();
  const region = await findRegion(c.var.db, code);
  if (!region || !isInBranch(region.code, rootOf(c))) throw notFound();
  if (region.level === "village") return c.redirect(`/satgas/${region.code.slice(0, 8)}`, 303);
  if (region.code !== code) return c.redirect(`/satgas/${region.code}`, 303);
  if (region.level === "district") return renderSatgas(c, region);
  const several = rootOf(c).length !== 5;
  return renderSatgasList(c, region.code, {
    place: writePlace(region),
    path: `/satgas/${region.code}`,
    text: readSearch(c),
    regencies: [],
    own: null,
    back: several ? { href: "/satgas", label: "Semua kabupaten" } : null,
  });
}

async function renderSatgas(c: Request, district: Region): Promise<Response> {
  const { db, now, actor } = c.var;
  const zone = zoneOfRegion(district.code);
  const today = localDate(now, zone);
  const regency = await findRegion(db, district.code.slice(0, 5));
  const members = await listDecreeMembers(db, district.code, today);
  const [first] = members;
  const villages = await listRegions(db, district.code, "village", 200);
  const isOwn = actor !== null && isInBranch(actor.region, district.code);
  return showPage(
    c,
    <SatgasPage
      frame={frameOf(c)}
      district={district.name}
      regency={{
        href: rootOf(c).length === 5 ? "/satgas" : `/satgas/${district.code.slice(0, 5)}`,
        name: regency ? writePlace(regency) : "",
      }}
      members={members}
      dutyDays={await listDutyDays(db, district.code)}
      term={
        first
          ? {
              from: writePaperDate(first.validFrom, zone),
              until: writePaperDate(first.validUntil, zone),
              ended: first.validUntil < today,
            }
          : null
      }
      zone={zone}
      address={await findSatgasAddress(db, district.code)}
      villages={villages.map(writePlace)}
      mayAsk={isOwn && (actor.reach === "village" || actor.reach === "institution")}
    />,
  );
}

export function showGuide(c: Request): Response {
  const { actor } = c.var;
  return showPage(c, <GuidePage frame={frameOf(c)} own={actor && guideOf(actor)} />);
}
