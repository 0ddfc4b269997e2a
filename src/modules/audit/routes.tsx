// The screens of the audit: the trail of changes and the log of what Inspektorat read. Both only look.
import { type Actor, branchRange } from "#platform/actor.ts";
import { isId } from "#platform/ids.ts";
import { keepOffPhone } from "#platform/page-owner.ts";
import { defineRoutes, type Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, zoneOfRegion } from "#modules/calendar/public.ts";
import { listOversightReads } from "./oversight-reads.ts";
import { listTrail, readLastSeal, type TrailFilter } from "./trail.ts";
import { OversightReadsPage } from "./views/OversightReads.tsx";
import { TrailPage, type TrailPageProps } from "./views/Trail.tsx";

export const routes = defineRoutes("audit");

const pageSize = 50;
const dayMs = 86_400_000;
const usualDays = 30;
const mostDays = 366;

routes.get("/jejak-perubahan", { who: ["inspektorat", "admin_kabupaten"] }, async (c, actor) => {
  keepOffPhone(c);
  const { filter, typed, mistake } = readFilter(c, actor);
  const found = await listTrail(c.var.db, filter, pageSize + 1);
  const entries = found.slice(0, pageSize);
  const last = entries.at(-1);
  const page = (
    <TrailPage
      frame={frameOf(c)}
      entries={entries}
      filter={typed}
      isNarrowed={c.req.url.includes("?")}
      mistake={mistake}
      next={found.length > pageSize && last ? hrefOf(typed, String(last.id)) : undefined}
      first={filter.before === null ? undefined : hrefOf(typed, null)}
      seal={await readLastSeal(c.var.db)}
      zone={zoneOfRegion(actor.region)}
      lead={`Siapa mengubah apa di ${actor.regionName}, dan kapan. Nama, nomor HP, alamat, dan kata sandi tidak pernah dicatat isinya.`}
    />
  );
  return showPage(c, page);
});

routes.get(
  "/jejak-perubahan/bacaan",
  { who: ["inspektorat", "admin_kabupaten", "kepala_dinas"] },
  async (c, actor) => {
    keepOffPhone(c);
    const before = c.req.query("setelah") ?? "";
    const found = await listOversightReads(
      c.var.db,
      {
        ...branchRange(actor.region),
        since: new Date(c.var.now.getTime() - mostDays * dayMs),
        before: isId(before) ? before : null,
      },
      pageSize + 1,
    );
    const reads = found.slice(0, pageSize);
    const last = reads.at(-1);
    const href = "/jejak-perubahan/bacaan";
    return showPage(
      c,
      <OversightReadsPage
        frame={frameOf(c)}
        reads={reads}
        zone={zoneOfRegion(actor.region)}
        next={found.length > pageSize && last ? `${href}?setelah=${last.id}` : undefined}
        first={isId(before) ? href : undefined}
      />,
    );
  },
);

type Typed = TrailPageProps["filter"];

/** A month unless told; never more than a year at once, so that no filter walks the whole trail. */
function readFilter(
  c: Request,
  actor: Actor,
): { filter: TrailFilter; typed: Typed; mistake: string } {
  const { now } = c.var;
  const ask = (name: string) => (c.req.query(name) ?? "").trim().slice(0, 120);
  const today = localDate(now, zoneOfRegion(actor.region));
  const until = readDay(ask("sampai")) ?? today;
  const usual = dayBefore(until, usualDays);
  const asked = readDay(ask("dari")) ?? usual;
  const isTooLong = asked < dayBefore(until, mostDays) || asked > until;
  const from = isTooLong ? usual : asked;
  const before = /^\d{1,15}$/.test(ask("setelah")) ? Number(ask("setelah")) : null;
  return {
    filter: {
      region: actor.region,
      since: startOf(from),
      until: new Date(startOf(until).getTime() + dayMs),
      person: ask("orang") || null,
      table: /^[a-z_]{2,60}$/.test(ask("jenis")) ? ask("jenis") : null,
      number: ask("kasus") || null,
      before,
    },
    typed: {
      dari: from,
      sampai: until,
      orang: ask("orang"),
      jenis: ask("jenis"),
      kasus: ask("kasus"),
    },
    mistake: isTooLong
      ? "Waktunya paling panjang satu tahun dan berurutan. Yang ditampilkan: 30 hari terakhir sampai tanggal itu."
      : "",
  };
}

function readDay(text: string): string | null {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** The day begins at midnight of the eastern zones at the earliest; eight hours is WITA, the clinic's own. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);
}

function hrefOf(typed: Typed, after: string | null): string {
  const query = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ""));
  if (after) query.set("setelah", after);
  return `/jejak-perubahan?${query}`;
}
