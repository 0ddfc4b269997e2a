// Referrals by agency: sent, accepted, refused, advised, advised in time; and each of them.
import { Badge } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination, Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { Tone } from "#ui/tone.ts";
import { writeNear } from "#modules/calendar/public.ts";
import type { CountedReferral } from "../figure-lists.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Controls } from "../screens/controls.ts";
import { tellShare } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import type { PageOfList } from "./PromisesPage.tsx";

export interface ReferralsPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  agencies: readonly { id: string; name: string; counted: Sums }[];
  chosen: string | undefined;
  link: (agency: string | undefined) => string;
  list: PageOfList<CountedReferral>;
}

export function ReferralsPage(props: ReferralsPageProps) {
  const { agencies, chosen, link, list, look, now } = props;
  const lines = agencies.toSorted(
    (a, b) => b.counted.sent - a.counted.sent || (a.name < b.name ? -1 : 1),
  );
  const chosenName = agencies.find(({ id }) => id === chosen)?.name;
  return (
    <FigureFrame
      frame={props.frame}
      now={now}
      look={look}
      controls={props.controls}
      here="/angka/rujukan"
      without={["topics"]}
      title="Rujukan ke instansi"
      lead="Rujukan yang dikirim dalam kurun ini dan nasibnya sampai sekarang. Tepat waktu bila masukannya datang sebelum batas rujukan."
    >
      {lines.length > 0 && (
        <Table
          caption="Rujukan menurut instansi"
          hideCaption
          phone="scroll"
          columns={[
            {
              head: "Instansi",
              names: true,
              cell: ({ id, name }) => <a href={link(id)}>{name}</a>,
            },
            { head: "Dikirim", numeric: true, cell: ({ counted }) => counted.sent },
            { head: "Diterima", numeric: true, cell: ({ counted }) => counted.accepted },
            { head: "Ditolak", numeric: true, cell: ({ counted }) => counted.refused },
            { head: "Memberi masukan", numeric: true, cell: ({ counted }) => counted.advised },
            {
              head: "Tepat waktu",
              numeric: true,
              cell: ({ counted }) => tellShare(counted.advisedInTime, counted.advised),
            },
          ]}
          rows={lines}
        />
      )}
      <Section
        title={chosenName ?? "Semua rujukan"}
        {...(chosen && { all: { href: link(undefined), label: "Semua instansi" } })}
      >
        {list.rows.length === 0 ? (
          <EmptyState title="Tidak ada rujukan yang dikirim dalam kurun ini." />
        ) : (
          <List label="Rujukan">
            {list.rows.map((row) => (
              <CaseRow
                href={`/konsultasi/${row.consultation_id}`}
                title={row.subject}
                meta={`${row.number} · ${row.region_name} · ${row.agency_name}`}
                badge={<StateOf row={row} />}
                holder={`dirujuk ${writeNear(row.sent_at, now, look.period.zone)}`}
              />
            ))}
          </List>
        )}
        <Pagination previous={list.previous} next={list.next} words={list.words} />
      </Section>
    </FigureFrame>
  );
}

const states: Record<string, { word: string; tone: Tone }> = {
  sent: { word: "Belum ditanggapi", tone: "wait" },
  accepted: { word: "Diterima", tone: "info" },
  refused: { word: "Ditolak", tone: "plain" },
};

function StateOf({ row }: { row: CountedReferral }) {
  const inTime = row.due === null || (row.advised_at !== null && row.advised_at <= row.due);
  const { word, tone } = states[row.state] ?? {
    word: inTime ? "Memberi masukan tepat waktu" : "Memberi masukan, lewat batas",
    tone: inTime ? ("done" as const) : ("late" as const),
  };
  return <Badge tone={tone}>{word}</Badge>;
}
