// How each unit keeps the clock: offices over the period, then unit by month for a year.
import { EmptyState } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Controls } from "../screens/controls.ts";
import { tellMonth, tellShare } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";
import { SumsTable, TimesNote } from "./SumsTable.tsx";

export interface UnitsPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  offices: readonly { id: string; name: string; sums: Sums }[];
  /** Months of the table, the oldest first, and "office month" → sums. */
  months: readonly string[];
  byMonth: ReadonlyMap<string, Sums>;
}

export function UnitsPage(props: UnitsPageProps) {
  const { look, offices, months, byMonth } = props;
  const list = (office: string, month: string) =>
    linkTo(
      "/angka/daftar",
      { ...look, period: { ...look.period, key: month } },
      { lihat: "dijawab", kantor: office },
    );
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka/satuan"
      without={["topics"]}
      title="Ketepatan waktu menurut satuan"
      lead="Satuan adalah kantor yang memegang kasus terakhir: satgas kecamatan, Dinas PMD, bidang, provinsi. Tepat waktu bila dijawab sebelum batas dan tidak pernah naik karena lewat batas."
    >
      {offices.length === 0 ? (
        <EmptyState title="Belum ada kasus yang ditangani dalam kurun ini." />
      ) : (
        <>
          <SumsTable
            caption="Satuan dalam kurun ini"
            of="Satuan"
            look={look}
            columns={[
              "answered",
              "inTime",
              "firstReply",
              "closing",
              "escalated",
              "lateAtEnd",
              "rating",
            ]}
            rows={offices.map(({ id, name, sums }) => ({ name, sums, narrow: { kantor: id } }))}
          />
          <TimesNote />
        </>
      )}
      {offices.length > 0 && (
        <Section title="Dijawab tepat waktu, bulan demi bulan">
          <Table
            caption="Dijawab tepat waktu menurut satuan dan bulan"
            hideCaption
            phone="scroll"
            columns={[
              { head: "Satuan", names: true, cell: ({ name }) => name },
              ...months.map((month) => ({
                head:
                  tellMonth(month).slice(0, 3) +
                  (month.endsWith("-01") ? ` ${month.slice(0, 4)}` : ""),
                numeric: true,
                cell: ({ id }: { id: string }) => {
                  const sums = byMonth.get(`${id} ${month}`);
                  if (!sums || sums.answered === 0) return "–";
                  return <a href={list(id, month)}>{tellShare(sums.inTime, sums.answered)}</a>;
                },
              })),
            ]}
            rows={offices}
          />
        </Section>
      )}
    </FigureFrame>
  );
}
