// The lists behind the figures: cases by the step that is counted, follow-ups, referrals, silent villages.
import type { Actor } from "#platform/actor.ts";
import { isId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { zoneOfRegion } from "#modules/calendar/public.ts";
import { type Behind, type CaseFigure, listCountedCases } from "../figure-lists.ts";
import { type Look, readLook } from "../look.ts";
import { linkTo } from "../views/links.ts";
import { monthOf, shiftMonth } from "../months.ts";
import { listOpenCases, type OpenFigure } from "../open-cases.ts";
import { listSilentVillages } from "../silent-villages.ts";
import { CountedPage } from "../views/CountedPage.tsx";
import { OpenPage } from "../views/OpenPage.tsx";
import { SilentPage } from "../views/SilentPage.tsx";
import { caseFigures, openFigures } from "../words.ts";
import { readControls } from "./controls.ts";

const pageSize = 50;

/** Cases that a figure counts, in the place, period and topics that the address names. */
export async function showCounted(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look = await readLook(db, actor, (name) => c.req.query(name), now);
  const open = c.req.query("lihat") ?? "";
  if (open in openFigures) return showOpen(c, look, open as OpenFigure);
  const figure = readFigure(c);
  const narrowed = readNarrowing(c);
  const rows = await listCountedCases(db, figure, {
    place: look.place,
    period: look.period,
    topicGroup: look.topicGroup,
    ...narrowed.behind,
    after: readAfter(c),
    limit: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  const link = (more: Record<string, string | undefined>) =>
    linkTo("/angka/daftar", look, { lihat: figure, ...narrowed.query, ...more });
  return showPage(
    c,
    <CountedPage
      frame={frameOf(c)}
      controls={await readControls(c, look, "/angka/daftar", { lihat: figure, ...narrowed.query })}
      look={look}
      figure={figure}
      narrowed={narrowed.words}
      wider={narrowed.words.length > 0 ? linkTo("/angka/daftar", look, { lihat: figure }) : null}
      cases={shown}
      next={last && link({ setelah: `${last.at.toISOString()}_${last.id}` })}
      first={c.req.query("setelah") ? link({}) : undefined}
      now={now}
    />,
  );
}

/** Cases that are open now, of an office or a holder where one is named. */
async function showOpen(c: Request, look: Look, which: OpenFigure): Promise<Response> {
  const { db, now } = c.var;
  const office = takeId(c.req.query("kantor"));
  const held = c.req.query("petugas");
  const holder = held === "kosong" ? null : takeId(held);
  const page = readPageNumber(c);
  const rows = await listOpenCases(
    db,
    which,
    {
      place: look.place,
      topicGroup: look.topicGroup,
      office,
      holder,
      limit: pageSize + 1,
      offset: (page - 1) * pageSize,
    },
    now,
  );
  const query = { lihat: which, kantor: office, petugas: holder === null ? "kosong" : holder };
  const link = (hal: number) => linkTo("/angka/daftar", look, { ...query, hal });
  const kept = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined);
  return showPage(
    c,
    <OpenPage
      frame={frameOf(c)}
      controls={await readControls(c, look, "/angka/daftar", Object.fromEntries(kept))}
      look={look}
      which={which}
      isNarrowed={office !== undefined || holder !== undefined}
      wider={linkTo("/angka/daftar", look, { lihat: which })}
      cases={rows.slice(0, pageSize)}
      previous={page > 1 ? link(page - 1) : undefined}
      next={rows.length > pageSize ? link(page + 1) : undefined}
      page={page}
      now={now}
    />,
  );
}

function readPageNumber(c: Request): number {
  const page = Number(c.req.query("hal") ?? "1");
  return Number.isInteger(page) && page > 0 && page <= 200 ? page : 1;
}

function readFigure(c: Request): CaseFigure {
  const asked = c.req.query("lihat") ?? "";
  return asked in caseFigures ? (asked as CaseFigure) : "baru";
}

type Narrowing = Omit<Behind, "place" | "period" | "limit" | "after" | "topicGroup">;

/** What narrows a list beyond the look, with the words that say so on the page. */
function readNarrowing(c: Request): {
  behind: Narrowing;
  query: Record<string, string>;
  words: string[];
} {
  const query: Record<string, string> = {};
  const words: string[] = [];
  const behind: Narrowing = {};
  const take = (name: string, pattern: RegExp) => {
    const value = c.req.query(name) ?? "";
    if (!pattern.test(value)) return undefined;
    query[name] = value;
    return value;
  };
  const yes = (name: string, ifYes: string, ifNo: string) => {
    const value = take(name, /^(ya|tidak)$/);
    if (value) words.push(value === "ya" ? ifYes : ifNo);
    return value === undefined ? undefined : value === "ya";
  };
  behind.topic = take("topik", /^[a-z_.]{2,60}$/);
  if (behind.topic) words.push("satu topik");
  const duty = take("tugas", /^([a-r]|tanpa)$/);
  if (duty) words.push(duty === "tanpa" ? "tidak menyangkut tugas camat" : `tugas camat ${duty}`);
  behind.duty = duty === "tanpa" ? "" : duty;
  const goal = take("tujuan", /^([1-9]|1[0-8])$/);
  if (goal) words.push(`tujuan SDGs Desa ${goal}`);
  behind.goal = goal === undefined ? undefined : Number(goal);
  behind.office = takeId(take("kantor", /^[0-9a-f-]{36}$/));
  if (behind.office) words.push("satu kantor");
  behind.person = takeId(take("petugas", /^[0-9a-f-]{36}$/));
  if (behind.person) words.push("satu petugas");
  behind.poor = yes(
    "miskin",
    "menyangkut warga miskin atau rentan",
    "tidak menyangkut warga miskin",
  );
  behind.remote = yes("jauh", "desa jauh", "bukan desa jauh");
  behind.inTime = yes("tepat", "tepat waktu", "lewat batas");
  const score = take("nilai", /^[1-5]$/);
  if (score) words.push(`nilai ${score}`);
  behind.score = score === undefined ? undefined : Number(score);
  const longer = take("lebih", /^\d{1,6}$/);
  if (longer) words.push(`lebih lama dari ${longer} menit kerja`);
  behind.longerThan = longer === undefined ? undefined : Number(longer);
  return { behind, query, words };
}

function takeId(text: string | undefined): string | undefined {
  return text !== undefined && isId(text) ? text : undefined;
}

function readAfter(c: Request): Behind["after"] {
  const [at = "", id = ""] = (c.req.query("setelah") ?? "").split("_");
  return !Number.isNaN(Date.parse(at)) && isId(id) ? { at: new Date(at), id } : undefined;
}

const spans = [3, 6, 12];
const silentPageSize = 60;

/** Villages without a question for some months. */
export async function showSilent(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const look: Look = await readLook(db, actor, (name) => c.req.query(name), now);
  const months = spans.find((one) => String(one) === c.req.query("bulan")) ?? 3;
  const page = readPageNumber(c);
  const since = shiftMonth(monthOf(now, zoneOfRegion(actor.region)).key, 1 - months);
  const found = await listSilentVillages(db, look.place, since, {
    limit: silentPageSize,
    offset: (page - 1) * silentPageSize,
  });
  const link = (change: { bulan?: number; hal?: number }) =>
    linkTo("/angka/desa-diam", look, { bulan: change.bulan ?? months, hal: change.hal });
  return showPage(
    c,
    <SilentPage
      frame={frameOf(c)}
      controls={await readControls(c, look, "/angka/desa-diam", { bulan: String(months) })}
      look={look}
      {...found}
      since={since}
      tabs={spans.map((one) => ({
        href: link({ bulan: one }),
        label: `${one} bulan`,
        current: one === months,
      }))}
      previous={page > 1 ? link({ hal: page - 1 }) : undefined}
      next={page * silentPageSize < found.total ? link({ hal: page + 1 }) : undefined}
      page={page}
      now={now}
    />,
  );
}
