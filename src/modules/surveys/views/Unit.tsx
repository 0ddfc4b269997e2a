// One unit: its index, its elements, and what was written to it, in no order and without names.
import { DescriptionList } from "#ui/Facts.tsx";
import { List } from "#ui/List.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import type { Question } from "../questions.ts";
import { IndexWords, type UnitResult } from "./Results.tsx";
import { writeMean } from "./words.ts";

export interface UnitPageProps {
  frame: PageFrame;
  year: number;
  unit: UnitResult;
  questions: readonly Question[];
  comments: readonly string[];
  least: number;
}

export function UnitPage({ frame, year, unit, questions, comments, least }: UnitPageProps) {
  return (
    <Shell
      frame={frame}
      title={`${unit.name}, ${year}`}
      heading={
        <PageHeading
          over={`Survei kepuasan ${year}`}
          title={unit.name}
          back={{ href: `/skm?tahun=${year}`, label: "Survei kepuasan" }}
        />
      }
    >
      <DescriptionList
        facts={[
          { term: "IKM", detail: <IndexWords unit={unit} least={least} /> },
          { term: "Menjawab", detail: `${unit.answers} dari ${unit.invited} kantor` },
        ]}
      />
      {unit.index ? (
        <>
          <Table
            caption="Nilai rata-rata setiap unsur (1,00–4,00)"
            rows={questions.map((question, at) => ({ ...question, at }))}
            columns={[
              { head: "Unsur", cell: ({ element, at }) => `${at + 1}. ${element}` },
              { head: "Nilai", numeric: true, cell: ({ at }) => writeMean(unit.index?.means[at]) },
              { head: "Jawaban", numeric: true, cell: () => unit.answers },
            ]}
          />
          <Section title="Saran dan pujian" count={comments.length}>
            {comments.length === 0 && <p class="none">Tidak ada yang menulis saran.</p>}
            {comments.length > 0 && (
              <List label="Saran dan pujian">
                {comments.map((comment) => (
                  <li class="row">
                    <p>{comment}</p>
                  </li>
                ))}
              </List>
            )}
          </Section>
        </>
      ) : (
        <Notice tone="info">
          Nilai dan saran baru tampil setelah {least} kantor menjawab, supaya tidak terbaca siapa
          yang mengisi.
        </Notice>
      )}
    </Shell>
  );
}
