// What is asked again and again: topics of many villages, and villages that ask twice.
import { EmptyState } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { Look } from "../look.ts";
import type { RepeatedTopic, RepeatingVillage } from "../repeated-questions.ts";
import type { Controls } from "../screens/controls.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";

export interface RepeatedPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  topics: readonly RepeatedTopic[];
  villages: readonly RepeatingVillage[];
}

export function RepeatedPage(props: RepeatedPageProps) {
  const { look, topics, villages } = props;
  const list = (topik: string, place = look.place) =>
    linkTo("/angka/daftar", { ...look, place }, { lihat: "baru", topik });
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka/berulang"
      without={["topics"]}
      title="Pertanyaan berulang"
      lead="Topik yang ditanyakan banyak desa, dan desa yang bertanya lagi tentang hal yang sama. Yang berulang lebih tertolong oleh surat edaran, pelatihan, atau artikel daripada satu jawaban lagi."
    >
      {topics.length === 0 ? (
        <EmptyState title="Belum ada topik yang ditanyakan dua kali dalam kurun ini." />
      ) : (
        <Table
          caption="Topik yang berulang"
          hideCaption
          phone="scroll"
          columns={[
            {
              head: "Topik",
              names: true,
              cell: ({ topic_code, topic_name }) => <a href={list(topic_code)}>{topic_name}</a>,
            },
            { head: "Desa", numeric: true, cell: ({ villages: count }) => count },
            { head: "Pertanyaan", numeric: true, cell: ({ asked }) => asked },
            { head: "Desa yang bertanya lagi", numeric: true, cell: ({ again }) => again },
          ]}
          rows={topics}
        />
      )}
      {villages.length > 0 && (
        <Section title="Desa yang bertanya lagi">
          <Table
            caption="Desa yang bertanya lagi tentang topik yang sama"
            hideCaption
            phone="scroll"
            columns={[
              {
                head: "Desa",
                names: true,
                cell: ({ region_name, district_name }) => `${region_name}, ${district_name}`,
              },
              {
                head: "Topik",
                cell: ({ region_code, topic_code, topic_name }) => (
                  <a href={list(topic_code, region_code)}>{topic_name}</a>
                ),
              },
              { head: "Pertanyaan", numeric: true, cell: ({ asked }) => asked },
            ]}
            rows={villages}
          />
        </Section>
      )}
    </FigureFrame>
  );
}
