// What is asked about: groups of topics and the topics in one, the camat's duties, the goals of SDGs Desa, the poor and the others.
import { EmptyState } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Controls } from "../screens/controls.ts";
import { sdgsGoals } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";
import { type SumsColumn, type SumsRow, SumsTable, TimesNote } from "./SumsTable.tsx";

export interface NamedSums {
  code: string;
  name: string;
  sums: Sums;
}

export interface TopicsPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  /** Groups, or with a group chosen the topics in it; the most asked first. */
  topics: readonly NamedSums[];
  /** Empty where a group is chosen: duties and goals cut across groups. */
  duties: readonly NamedSums[];
  dutyBasis: string;
  goals: readonly NamedSums[];
  poor: readonly NamedSums[];
}

const columns: readonly SumsColumn[] = [
  "asked",
  "poor",
  "inTime",
  "firstReply",
  "closing",
  "rating",
];

export function TopicsPage(props: TopicsPageProps) {
  const { look, topics, duties, goals, poor } = props;
  const isInGroup = look.topicGroup !== undefined;
  const inGroup = (code: string) =>
    isInGroup
      ? linkTo("/angka/daftar", look, { lihat: "baru", topik: code })
      : linkTo("/angka/topik", { ...look, topicGroup: code });
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka/topik"
      title="Topik dan tugas camat"
      lead="Tentang apa desa bertanya, dan secepat apa dijawab."
    >
      {topics.length === 0 ? (
        <EmptyState title="Belum ada pertanyaan dalam kurun ini." />
      ) : (
        <Section title={isInGroup ? "Topik dalam bidang ini" : "Bidang"}>
          <SumsTable
            caption={isInGroup ? "Topik" : "Bidang"}
            of={isInGroup ? "Topik" : "Bidang"}
            look={look}
            columns={columns}
            rows={topics.map(({ code, name, sums }) => ({
              name,
              href: inGroup(code),
              sums,
              ...(isInGroup ? { narrow: { topik: code } } : { topicGroup: code }),
            }))}
          />
          <TimesNote />
        </Section>
      )}
      <Cut
        title="Tugas camat"
        of="Tugas"
        note={`Menurut huruf dalam ${props.dutyBasis}. Topik yang tidak menyangkut tugas camat berdiri sendiri.`}
        look={look}
        rows={duties.map(({ code, name, sums }) => ({
          name: code ? `${code}. ${name}` : "Tidak menyangkut tugas camat",
          sums,
          narrow: { tugas: code || "tanpa" },
        }))}
      />
      <Cut
        title="Tujuan SDGs Desa"
        of="Tujuan"
        note="Satu topik dapat melayani beberapa tujuan, jadi jumlahnya melebihi banyaknya pertanyaan."
        look={look}
        rows={goals.map(({ code, sums }) => ({
          name: `${code}. ${sdgsGoals[Number(code) - 1] ?? ""}`,
          sums,
          narrow: { tujuan: code },
        }))}
      />
      <Cut
        title="Warga miskin dan rentan"
        columns={columns.filter((column) => column !== "poor")}
        of="Menyangkut warga miskin"
        note="Ditandai oleh penanya. Yang menyangkut warga miskin tidak boleh lebih lambat dijawab."
        look={look}
        rows={poor.map(({ code, name, sums }) => ({ name, sums, narrow: { miskin: code } }))}
      />
    </FigureFrame>
  );
}

interface CutProps {
  title: string;
  columns?: readonly SumsColumn[];
  of: string;
  note: string;
  look: Look;
  rows: readonly SumsRow[];
}

function Cut({ title, of, note, look, rows, columns: shown = columns }: CutProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <p>{note}</p>
      <SumsTable caption={title} of={of} look={look} columns={shown} rows={rows} />
    </Section>
  );
}
