// The desk of an office: late first. Tabs narrow, tick boxes act on many; the keyboard works where there is one.
import type { Actor } from "#platform/actor.ts";
import { Button, LinkButton } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { TextField } from "#ui/Field.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { Disclosure, PageHeading, Tabs } from "#ui/Page.tsx";
import { BulkBar, Queue } from "#ui/Queue.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { TopicRow } from "#modules/topics/public.ts";
import type { CaseFilter, CaseLine } from "../lists.ts";
import { CaseFilters, CasePages, CaseRows, listHref, TakeAlong } from "./Rows.tsx";

export interface QueuePageProps {
  frame: PageFrame;
  actor: Actor;
  lines: readonly CaseLine[];
  more: boolean;
  filter: CaseFilter;
  now: Date;
  topics: readonly TopicRow[];
  colleagues: readonly { id: string; name: string; title: string }[];
  submissionId: string;
  /** How many cases the last bulk deed changed. */
  done: number;
}

const tabs = [
  ["open", "Semua"],
  ["unheld", "Belum dipegang"],
  ["mine", "Saya pegang"],
  ["late", "Lewat batas"],
  ["waiting", "Menunggu"],
  ["closed", "Selesai"],
] as const;

export function QueuePage(props: QueuePageProps) {
  const { frame, actor, lines, filter, now } = props;
  const path = "/antrean";
  return (
    <Shell
      frame={frame}
      title="Antrean"
      width="wide"
      heading={
        <PageHeading
          title="Antrean"
          lead={actor.officeName}
          actions={
            actor.role === "satgas" || actor.role === "koordinator" ? (
              <LinkButton href="/tanya/untuk-desa" kind="secondary" icon="plus">
                Catat untuk desa
              </LinkButton>
            ) : undefined
          }
        />
      }
    >
      {props.done > 0 && <Notice tone="done">{props.done} kasus diperbarui.</Notice>}
      <Tabs
        label="Bagian antrean"
        tabs={tabs.map(([state, label]) => ({
          href: listHref(path, { state }),
          label,
          current: filter.state === state,
        }))}
      />
      <Disclosure summary="Saring" icon="search" open={Boolean(filter.text || filter.topic)}>
        <CaseFilters path={path} filter={filter} topics={props.topics} />
      </Disclosure>
      {lines.length === 0 ? (
        <EmptyState
          title="Belum ada kasus yang menunggu Anda."
          text="Kasus baru dari desa muncul di sini, yang paling dekat batasnya di atas."
        />
      ) : (
        <Queue
          list={
            <>
              <CaseRows
                lines={lines}
                now={now}
                label="Antrean kasus"
                show="village"
                bulkForm="massal"
              />
              <BulkBar formId="massal" action={path} submissionId={props.submissionId}>
                <Bulk colleagues={props.colleagues} />
              </BulkBar>
            </>
          }
        />
      )}
      <CasePages path={path} filter={filter} more={props.more} />
      {lines.length > 0 && <TakeAlong sheet="antrean" filter={filter} />}
    </Shell>
  );
}

function Bulk({ colleagues }: { colleagues: QueuePageProps["colleagues"] }) {
  return (
    <>
      <Select
        name="to"
        label="Rekan"
        options={colleagues.map((person) => ({ value: person.id, label: person.name }))}
        placeholder="Pilih rekan"
      />
      <Button kind="secondary" name="deed" value="assign">
        Titipkan
      </Button>
      <TextField name="tag" label="Tanda" maxLength={40} size="medium" />
      <Button kind="secondary" name="deed" value="tag">
        Beri tanda
      </Button>
      <Button kind="secondary" name="deed" value="close">
        Tutup yang sudah dijawab
      </Button>
    </>
  );
}
