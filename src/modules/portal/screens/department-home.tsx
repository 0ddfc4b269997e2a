// The home of DPMD and of the regency's leaders, and the lists behind its figures.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { LinkButton } from "#ui/Button.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { zoneOfRegion } from "#modules/calendar/public.ts";
import { listQueue } from "#modules/consultation/public.ts";
import { listDistricts, listQuietVillages } from "../districts.ts";
import { type CaseFigure, listCountedCases, listCountedPromises } from "../figure-lists.ts";
import { readFigures } from "../figures.ts";
import { makeMonth, type Month, monthOf, shiftMonth } from "../months.ts";
import { DistrictTable, MonthFiguresSection, QuietVillages } from "../views/DepartmentHome.tsx";
import { type Counted, FigurePage, type Look } from "../views/FigurePage.tsx";
import { HomePage, TodoSection } from "../views/Home.tsx";
import { CaseSection } from "./desk-homes.tsx";
import { beginHome, listSignatureTodos } from "./home-parts.tsx";

const quietShown = 10;
const pageSize = 50;
const earliestMonth = "2020-01";

export async function showDepartmentHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const zone = zoneOfRegion(actor.region);
  const month = monthOf(now, zone);
  const previous = makeMonth(shiftMonth(month.key, -1), zone);
  const decides = actor.role !== "pimpinan";
  const signs = decides && actor.role !== "admin_kabupaten";
  const signatures = signs ? await listSignatureTodos(c, actor) : [];
  const escalated = decides ? await listQueue(db, actor, { state: "open" }, now) : null;
  const open = escalated?.lines ?? [];
  const quiet = await listQuietVillages(db, actor, now, { limit: quietShown, offset: 0 });
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
      <MonthFiguresSection
        now={await readFigures(db, actor, month, now)}
        before={await readFigures(db, actor, previous, now)}
        month={month}
        previous={previous}
      />
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
      <DistrictTable lines={await listDistricts(db, actor, now)} />
      <QuietVillages {...quiet} zone={zone} />
    </HomePage>,
  );
}

const looks: readonly Look[] = ["baru", "dijawab", "balasan", "janji", "diam"];

/** What a figure counts, in the month and kecamatan that the address names; anything unknown is as if it were not there. */
export async function showFigure(c: Request, actor: Actor): Promise<Response> {
  const { now } = c.var;
  const zone = zoneOfRegion(actor.region);
  const running = monthOf(now, zone);
  const look = looks.find((one) => one === c.req.query("lihat")) ?? "baru";
  const month = readMonth(c, running);
  const page = readPageNumber(c);
  const counted = await readCounted(c, actor, look, month, page);
  const rows =
    "cases" in counted
      ? counted.cases
      : "promises" in counted
        ? counted.promises
        : counted.villages;
  return showPage(
    c,
    <FigurePage
      frame={frameOf(c)}
      counted={cutToPage(counted)}
      month={month}
      earlier={shiftMonth(month.key, -1)}
      later={month.key < running.key ? shiftMonth(month.key, 1) : null}
      page={page}
      more={rows.length > pageSize}
      zone={zone}
      now={now}
    />,
  );
}

async function readCounted(
  c: Request,
  actor: Actor,
  look: Look,
  month: Month,
  page: number,
): Promise<Counted> {
  const { db, now } = c.var;
  const window = { limit: pageSize + 1, offset: (page - 1) * pageSize };
  if (look === "diam") return { look, ...(await listQuietVillages(db, actor, now, window)) };
  const behind = { branch: actor, month, ...window };
  if (look === "janji") return { look, promises: await listCountedPromises(db, behind, now) };
  const figure: CaseFigure = look;
  return { look: figure, cases: await listCountedCases(db, figure, behind) };
}

/** One row more than a page is read, to know whether there are more. */
function cutToPage(counted: Counted): Counted {
  if ("cases" in counted) return { ...counted, cases: counted.cases.slice(0, pageSize) };
  if ("promises" in counted) return { ...counted, promises: counted.promises.slice(0, pageSize) };
  return { ...counted, villages: counted.villages.slice(0, pageSize) };
}

function readMonth(c: Request, running: Month): Month {
  const key = c.req.query("bulan") ?? "";
  const isMonth = /^20\d\d-(0[1-9]|1[0-2])$/.test(key);
  if (!isMonth || key > running.key || key < earliestMonth) return running;
  return makeMonth(key, running.zone);
}

function readPageNumber(c: Request): number {
  const page = Number(c.req.query("hal") ?? "1");
  return Number.isInteger(page) && page > 0 && page <= 200 ? page : 1;
}
