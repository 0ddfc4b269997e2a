// The home of DPMD and of the regency's leaders: what they decide, this month's figures, who keeps the clock, who is silent.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { LinkButton } from "#ui/Button.tsx";
import { showPage } from "#ui/Shell.tsx";
import { zoneOfRegion } from "#modules/calendar/public.ts";
import { listQueue } from "#modules/consultation/public.ts";
import {
  countLate,
  countLateByDistrict,
  DistrictTable,
  listPlaceSums,
  listSilentVillages,
  makePeriod,
  MonthFiguresSection,
  monthOf,
  type Period,
  readTotals,
  shiftMonth,
  SilentVillages,
} from "#modules/reports/public.ts";
import { HomePage, TodoSection } from "../views/Home.tsx";
import { CaseSection } from "./desk-homes.tsx";
import { beginHome, listSignatureTodos } from "./home-parts.tsx";

const silentShown = 10;
/** Months that the table of kecamatan and the silent villages look back on, the running one included. */
const monthsBack = 3;

export async function showDepartmentHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const decides = actor.role !== "pimpinan";
  const signs = decides && actor.role !== "admin_kabupaten";
  const signatures = signs ? await listSignatureTodos(c, actor) : [];
  const escalated = decides ? await listQueue(db, actor, { state: "open" }, now) : null;
  const open = escalated?.lines ?? [];
  const figures = await drawFigures(c, actor);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={signatures.length + open.length}
      {...(!decides && { title: actor.regionName })}
      {...(actor.role === "koordinator" && {
        action: (
          <LinkButton href="/tanya/untuk-desa" kind="secondary" icon="plus">
            Catat untuk desa
          </LinkButton>
        ),
      })}
    >
      {figures.month}
      <p>
        <a href="/angka/laporan-bulanan">Laporan bulanan, siap dicetak</a>
      </p>
      {decides && (
        <>
          <TodoSection title="Tanda tangan kedua" todos={signatures} />
          <CaseSection
            title="Yang perlu keputusan Anda"
            lines={open}
            now={now}
            all="/antrean"
            none="Tidak ada kasus yang naik ke meja Anda."
          />
        </>
      )}
      {figures.districts}
      {figures.silent}
    </HomePage>,
  );
}

async function drawFigures(c: Request, { region }: Actor) {
  const { db, now } = c.var;
  const zone = zoneOfRegion(region);
  const running = monthOf(now, zone).key;
  const period = (key: string) => makePeriod(key, now, zone) as Period;
  const month = period(running);
  const previous = period(shiftMonth(running, -1));
  const since = shiftMonth(running, 1 - monthsBack);
  const back = period(`${since}_${running}`);
  return {
    month: (
      <MonthFiguresSection
        now={await readTotals(db, region, month)}
        before={await readTotals(db, region, previous)}
        lateNow={await countLate(db, region, now)}
        month={month}
        previous={previous}
      />
    ),
    districts: (
      <DistrictTable
        lines={await listPlaceSums(db, region, back)}
        late={await countLateByDistrict(db, region, now)}
        period={back}
      />
    ),
    silent: (
      <SilentVillages
        {...await listSilentVillages(db, region, since, { limit: silentShown, offset: 0 })}
        since={since}
      />
    ),
  };
}
