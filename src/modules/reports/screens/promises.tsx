// Follow-ups that fell due, and referrals by agency: the sums with the lists behind them on the same page.
import type { Actor } from "#platform/actor.ts";
import { isId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate } from "#modules/calendar/public.ts";
import { listCountedPromises, listCountedReferrals } from "../figure-lists.ts";
import { listPlaceSums, readSlices, readTotals } from "../figures.ts";
import { readLook } from "../look.ts";
import { linkTo } from "../views/links.ts";
import { hoursAhead, makeMonth } from "../months.ts";
import { nameOffices } from "../names.ts";
import { PromisesPage } from "../views/PromisesPage.tsx";
import { ReferralsPage } from "../views/ReferralsPage.tsx";
import { readControls } from "./controls.ts";

const pageSize = 50;

function readPageNumber(c: Request): number {
  const page = Number(c.req.query("hal") ?? "1");
  return Number.isInteger(page) && page > 0 && page <= 200 ? page : 1;
}

/** Links to the page before and after, and one row more than is shown to know whether there is one. */
function paginate<Row>(rows: readonly Row[], page: number, link: (page: number) => string) {
  return {
    rows: rows.slice(0, pageSize),
    previous: page > 1 ? link(page - 1) : undefined,
    next: rows.length > pageSize ? link(page + 1) : undefined,
    words: `Halaman ${page}`,
  };
}

export async function showPromises(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const asked = await readLook(db, actor, (name) => c.req.query(name), now);
  const look = { ...asked, topicGroup: undefined };
  const { period, place } = look;
  const kept = { ya: true, tidak: false }[c.req.query("ditepati") ?? ""];
  const shown = kept === undefined ? undefined : kept ? "ya" : "tidak";
  const page = readPageNumber(c);
  const found = await listCountedPromises(
    db,
    { place, period, kept, limit: pageSize + 1, offset: (page - 1) * pageSize },
    localDate(now, period.zone),
    hoursAhead(period.zone),
  );
  const link = (more: Record<string, string | number | undefined>) =>
    linkTo("/angka/tindak-lanjut", look, { ditepati: shown, ...more });
  return showPage(
    c,
    <PromisesPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(
        c,
        look,
        "/angka/tindak-lanjut",
        shown ? { ditepati: shown } : {},
      )}
      sums={await readTotals(db, place, period)}
      places={await listPlaceSums(db, place, period)}
      tabs={[
        { href: link({ ditepati: undefined }), label: "Semua", current: kept === undefined },
        { href: link({ ditepati: "ya" }), label: "Ditepati", current: kept === true },
        { href: link({ ditepati: "tidak" }), label: "Tidak ditepati", current: kept === false },
      ]}
      list={paginate(found, page, (hal) => link({ hal }))}
    />,
  );
}

export async function showReferred(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const asked = await readLook(db, actor, (name) => c.req.query(name), now);
  const look = { ...asked, topicGroup: undefined };
  const { period, place } = look;
  const agency = c.req.query("instansi");
  const chosen = agency && isId(agency) ? agency : undefined;
  const page = readPageNumber(c);
  const found = await listCountedReferrals(db, {
    place,
    from: makeMonth(period.months[0] ?? "", period.zone).from,
    until: makeMonth(period.months.at(-1) ?? "", period.zone).until,
    agency: chosen,
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  });
  const sums = await readSlices(db, place, period, "agency");
  const names = await nameOffices(db, [...sums.keys()]);
  return showPage(
    c,
    <ReferralsPage
      frame={frameOf(c)}
      now={now}
      look={look}
      controls={await readControls(c, look, "/angka/rujukan")}
      agencies={[...sums].map(([id, counted]) => ({
        id,
        name: names.get(id) ?? "Instansi",
        counted,
      }))}
      chosen={chosen}
      link={(instansi) => linkTo("/angka/rujukan", look, { instansi })}
      list={paginate(found, page, (hal) =>
        linkTo("/angka/rujukan", look, { instansi: chosen, hal }),
      )}
    />,
  );
}
