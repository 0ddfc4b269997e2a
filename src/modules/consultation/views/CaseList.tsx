// All cases that a hat may see, newest first.
import type { Actor } from "#platform/actor.ts";
import { LinkButton } from "#ui/Button.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Tabs } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { TopicRow } from "#modules/topics/public.ts";
import type { CaseFilter, CaseLine } from "../lists.ts";
import { CaseFilters, CasePages, CaseRows, listHref, TakeAlong } from "./Rows.tsx";

export interface CaseListProps {
  frame: PageFrame;
  actor: Actor;
  lines: readonly CaseLine[];
  more: boolean;
  filter: CaseFilter;
  now: Date;
  topics: readonly TopicRow[];
}

const tabs = [
  ["all", "Semua"],
  ["open", "Berjalan"],
  ["late", "Lewat batas"],
  ["closed", "Selesai"],
] as const;

export function CaseListPage({ frame, actor, lines, more, filter, now, topics }: CaseListProps) {
  const asks = actor.reach === "village" || actor.reach === "institution";
  const path = "/konsultasi";
  return (
    <Shell
      frame={frame}
      title="Konsultasi"
      width="wide"
      heading={
        <PageHeading
          title="Konsultasi"
          lead={asks ? `Pertanyaan ${actor.officeName}` : `Kasus di wilayah ${actor.regionName}`}
          actions={
            asks ? (
              <LinkButton href="/konsultasi/klaim" kind="quiet">
                Punya tanda terima?
              </LinkButton>
            ) : undefined
          }
        />
      }
    >
      <Tabs
        label="Bagian daftar"
        tabs={tabs.map(([state, label]) => ({
          href: listHref(path, { state }),
          label,
          current: filter.state === state,
        }))}
      />
      <Disclosure
        summary="Saring"
        icon="search"
        open={Boolean(filter.text || filter.topic || filter.region || filter.poor)}
      >
        <CaseFilters path={path} filter={filter} topics={topics} />
      </Disclosure>
      {lines.length === 0 ? (
        <EmptyState
          title="Belum ada kasus di sini."
          text={
            asks
              ? "Tanyakan apa saja tentang pemerintahan desa: APBDes, pajak, perangkat, LKD, batas desa."
              : "Tidak ada yang cocok dengan saringan ini."
          }
          {...(asks && {
            examples: [
              { text: "Hasil evaluasi APBDes minta perbaikan, berapa lama waktunya?" },
              { text: "Belanja makan minum rapat dipotong pajak apa?" },
              { text: "Pengurus RT cukup SK kepala desa atau harus Perdes?" },
            ],
            action: <LinkButton href="/tanya">Tanya Klik Desa</LinkButton>,
          })}
        />
      ) : (
        <CaseRows
          lines={lines}
          now={now}
          label="Daftar kasus"
          show={asks ? "handler" : "village"}
        />
      )}
      <CasePages path={path} filter={filter} more={more} />
      {lines.length > 0 && <TakeAlong sheet="konsultasi" filter={filter} />}
    </Shell>
  );
}
