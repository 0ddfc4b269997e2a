// The list of promises that an office works from, in three parts: to do, to verify, done.
import { Buttons, LinkButton } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { HiddenField } from "#ui/Field.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { FilterBar, Pagination, Tabs } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import type { FollowUp } from "../follow-ups.ts";
import type { ListFilter, Part } from "../lists.ts";
import { placeOf } from "../words.ts";
import { FollowUpRow } from "./FollowUpList.tsx";

export interface FollowUpsPageProps {
  frame: PageFrame;
  followUps: readonly FollowUp[];
  filter: ListFilter;
  counts: Record<Part, number>;
  /** Kecamatan to choose from; empty for a hat without a regency. */
  districts: readonly { code: string; name: string }[];
  now: Date;
  page: number;
  isMore: boolean;
}

const parts: Record<Part, string> = {
  perlu: "Perlu tindakan",
  verifikasi: "Menunggu verifikasi",
  selesai: "Selesai",
};

const states: Record<Part, readonly { value: string; label: string }[]> = {
  perlu: [
    { value: "late", label: "Lewat tenggat" },
    { value: "open", label: "Menunggu bukti" },
    { value: "returned", label: "Dikembalikan" },
  ],
  verifikasi: [],
  selesai: [
    { value: "verified", label: "Selesai" },
    { value: "cancelled", label: "Dibatalkan" },
  ],
};

const empty: Record<Part, { title: string; text: string }> = {
  perlu: {
    title: "Tidak ada tindak lanjut yang menunggu.",
    text: "Saran dalam jawaban yang disepakati menjadi tindak lanjut di sini: apa, siapa, dan kapan.",
  },
  verifikasi: {
    title: "Tidak ada bukti yang menunggu diperiksa.",
    text: "Begitu bukti dikirim, kantor yang memeriksa menemukannya di sini.",
  },
  selesai: {
    title: "Belum ada yang selesai.",
    text: "Tindak lanjut yang buktinya diterima tersimpan di sini.",
  },
};

export function FollowUpsPage(props: FollowUpsPageProps) {
  const { frame, followUps, filter, counts, now, page, isMore } = props;
  const isNarrowed = filter.only !== null || filter.district !== null;
  return (
    <Shell frame={frame} title="Tindak lanjut" width="wide">
      <Tabs
        label="Bagian tindak lanjut"
        tabs={(Object.keys(parts) as Part[]).map((part) => ({
          href: `/tindak-lanjut?bagian=${part}`,
          label: parts[part],
          current: part === filter.part,
          count: counts[part],
        }))}
      />
      <Filters {...props} isNarrowed={isNarrowed} />
      {followUps.length === 0 && (
        <EmptyState
          {...(isNarrowed
            ? { title: "Tidak ada yang cocok dengan saringan ini." }
            : empty[filter.part])}
        />
      )}
      {followUps.length > 0 && (
        <List label={parts[filter.part]}>
          {followUps.map((followUp) => (
            <FollowUpRow followUp={followUp} now={now} meta={placeOf(followUp)} />
          ))}
        </List>
      )}
      <Pagination
        previous={page > 1 ? pageHref(filter, page - 1) : undefined}
        next={isMore ? pageHref(filter, page + 1) : undefined}
        words={`Halaman ${page}`}
      />
      {followUps.length > 0 && (
        <Buttons>
          <LinkButton href={exportHref(filter)} kind="quiet" icon="download">
            Unduh daftar ini
          </LinkButton>
        </Buttons>
      )}
    </Shell>
  );
}

/** A list that fits on a screen needs no filter above it. */
const worthFiltering = 8;

function Filters(props: FollowUpsPageProps & { isNarrowed: boolean }) {
  const { filter, districts, counts, isNarrowed } = props;
  const options = states[filter.part];
  const isShort = counts[filter.part] < worthFiltering && !isNarrowed;
  if ((options.length === 0 && districts.length === 0) || isShort) return null;
  return (
    <FilterBar
      action="/tindak-lanjut"
      label="Saring tindak lanjut"
      clearHref={isNarrowed ? `/tindak-lanjut?bagian=${filter.part}` : undefined}
    >
      <HiddenField name="bagian" value={filter.part} />
      {options.length > 0 && (
        <Select
          name="keadaan"
          label="Keadaan"
          placeholder="Semua keadaan"
          options={[...options]}
          value={filter.only ?? ""}
        />
      )}
      {districts.length > 0 && (
        <Select
          name="kecamatan"
          label="Kecamatan"
          placeholder="Semua kecamatan"
          options={districts.map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.district ?? ""}
        />
      )}
    </FilterBar>
  );
}

function wordsOf(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams({ bagian: filter.part });
  if (filter.only) query.set("keadaan", filter.only);
  if (filter.district) query.set("kecamatan", filter.district);
  return query;
}

function pageHref(filter: ListFilter, page: number): string {
  return `/tindak-lanjut?${wordsOf(filter)}&hal=${page}`;
}

function exportHref(filter: ListFilter): string {
  return `/unduhan/baru?lembar=tindak-lanjut&${wordsOf(filter)}`;
}
