// Rows of cases, the same in every list.
import { Badge, DueText, StateBadge } from "#ui/Badge.tsx";
import { Buttons, LinkButton } from "#ui/Button.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { Select } from "#ui/Choice.tsx";
import { TextField } from "#ui/Field.tsx";
import { FilterBar, Pagination } from "#ui/Page.tsx";
import { writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import type { TopicRow } from "#modules/topics/public.ts";
import type { CaseFilter, CaseLine } from "../lists.ts";
import { dueWords, stateLooks } from "./words.ts";

export interface RowsProps {
  lines: readonly CaseLine[];
  now: Date;
  label: string;
  /** Shows village or handling office, whichever the reader does not know already. */
  show: "village" | "handler";
  /** Id of the form that the tick boxes belong to. */
  bulkForm?: string;
}

export function CaseRows({ lines, now, label, show, bulkForm }: RowsProps) {
  return (
    <List label={label}>
      {lines.map((kase) => (
        <CaseRow
          href={`/konsultasi/${kase.id}`}
          title={kase.subject}
          meta={`${kase.number} · ${show === "village" ? kase.region_name : kase.handling_office_name} · ${kase.topic_name}`}
          badge={
            <>
              <StateBadge {...stateLooks[kase.state]} />
              {kase.concerns_poor && <Badge icon="people">Warga rentan</Badge>}
              {kase.restricted && <Badge icon="lock">Terbatas</Badge>}
            </>
          }
          due={<Due kase={kase} now={now} />}
          holder={
            kase.holder_name ?? (kase.state === "new" ? "Belum ada yang memegang" : undefined)
          }
          {...(bulkForm && { select: { name: "cases", value: kase.id, form: bulkForm } })}
        />
      ))}
    </List>
  );
}

function Due({ kase, now }: { kase: CaseLine; now: Date }) {
  const zone = zoneOfRegion(kase.region_code);
  const due = dueWords(kase, now, (instant) => writeNear(instant, now, zone));
  return due && <DueText {...due} />;
}

/** The address of this list with other filters. */
export function listHref(
  path: string,
  filter: CaseFilter,
  change: Partial<CaseFilter> = {},
): string {
  const all = { ...filter, ...change };
  const query = new URLSearchParams();
  if (all.state) query.set("tampil", all.state);
  if (all.topic) query.set("topik", all.topic);
  if (all.region) query.set("wilayah", all.region);
  if (all.text) query.set("cari", all.text);
  if (all.poor) query.set("miskin", "ya");
  if (all.page && all.page > 1) query.set("hal", String(all.page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Leads to the download of this list, with the filters that stand on the page. */
export function TakeAlong({ sheet, filter }: { sheet: string; filter: CaseFilter }) {
  const query = listHref("", filter, { page: 1 }).slice(1);
  return (
    <Buttons>
      <LinkButton
        href={`/unduhan/baru?lembar=${sheet}${query && `&${query}`}`}
        kind="quiet"
        icon="download"
      >
        Unduh daftar ini
      </LinkButton>
    </Buttons>
  );
}

export function CasePages({
  path,
  filter,
  more,
}: {
  path: string;
  filter: CaseFilter;
  more: boolean;
}) {
  const page = filter.page ?? 1;
  return (
    <Pagination
      previous={page > 1 ? listHref(path, filter, { page: page - 1 }) : undefined}
      next={more ? listHref(path, filter, { page: page + 1 }) : undefined}
      words={`Halaman ${page}`}
    />
  );
}

export function CaseFilters({
  path,
  filter,
  topics,
}: {
  path: string;
  filter: CaseFilter;
  topics: readonly TopicRow[];
}) {
  const narrowed = Boolean(filter.topic || filter.text || filter.poor || filter.region);
  return (
    <FilterBar
      action={path}
      label="Saring kasus"
      clearHref={narrowed ? listHref(path, { state: filter.state ?? "all" }) : undefined}
    >
      <input type="hidden" name="tampil" value={filter.state} />
      <TextField name="cari" label="Cari" type="search" value={filter.text} size="medium" />
      <Select
        name="topik"
        label="Topik"
        value={filter.topic}
        placeholder="Semua topik"
        options={topics
          .filter((topic) => topic.parent_code === null)
          .map((topic) => ({ value: topic.code, label: topic.name }))}
      />
    </FilterBar>
  );
}
