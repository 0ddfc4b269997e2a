// The index of the units in reach: grade first, then every element beside the number of answers it stands on.
import { Badge } from "#ui/Badge.tsx";
import { Button, LinkButton } from "#ui/Button.tsx";
import { errorOf, ErrorSummary, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { DateField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { PageHeading, Section, Tabs } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import type { Tone } from "#ui/tone.ts";
import type { Question } from "../questions.ts";
import type { SatisfactionIndex } from "../satisfaction-index.ts";
import { writeMean } from "./words.ts";

export interface UnitResult {
  id: string | null;
  name: string;
  invited: number;
  answers: number;
  /** Null where there are too few answers. */
  index: (SatisfactionIndex & { written: string }) | null;
}

export interface ResultsProps {
  frame: PageFrame;
  years: readonly number[];
  year: number;
  /** "1 Oktober sampai 30 November 2026" */
  period: string | null;
  whole: UnitResult | null;
  units: readonly UnitResult[];
  questions: readonly Question[];
  least: number;
  /** How many answers the regulation's sample wants. */
  wanted: number;
  mayManage: boolean;
  /** The form that opens this year's round; null when it is open or not this hat's. */
  opening: {
    year: number;
    closesOn: string;
    min: string;
    max: string;
    submissionId: string;
    errors: readonly FieldError[];
  } | null;
}

const gradeTones: Record<SatisfactionIndex["grade"]["letter"], Tone> = {
  A: "done",
  B: "done",
  C: "wait",
  D: "late",
};

export function ResultsPage(props: ResultsProps) {
  const { frame, years, year, whole, mayManage } = props;
  return (
    <Shell
      frame={frame}
      title="Survei kepuasan"
      width="wide"
      failed={(props.opening?.errors.length ?? 0) > 0}
      heading={
        <PageHeading
          title="Survei kepuasan"
          lead="Indeks Kepuasan Masyarakat (IKM) menurut Permenpan RB 14/2017, sekali setahun oleh kantor yang bertanya."
          actions={
            <>
              {mayManage && years.length > 0 && (
                <LinkButton href={`/skm/kantor?tahun=${year}`} kind="secondary" icon="people">
                  Siapa sudah mengisi
                </LinkButton>
              )}
              {whole && (
                <LinkButton
                  href={`/unduhan/baru?lembar=skm&tahun=${year}`}
                  kind="quiet"
                  icon="download"
                >
                  Unduh
                </LinkButton>
              )}
            </>
          }
        />
      }
    >
      {props.opening && <Opening {...props.opening} />}
      {years.length > 1 && (
        <Tabs
          label="Tahun survei"
          tabs={years.map((each) => ({
            href: `/skm?tahun=${each}`,
            label: String(each),
            current: each === year,
          }))}
        />
      )}
      {whole ? (
        <Results {...props} whole={whole} />
      ) : (
        <EmptyState
          title="Belum ada hasil survei."
          text="Setelah DPMD membuka survei, setiap kantor yang bertanya tahun ini diundang mengisi."
        />
      )}
    </Shell>
  );
}

function Results(props: ResultsProps & { whole: UnitResult }) {
  const { year, period, whole, units, questions, least, wanted } = props;
  const shown = [whole, ...units].filter(({ index }) => index !== null);
  return (
    <>
      <DescriptionList
        facts={[
          { term: `IKM ${year}, ${whole.name}`, detail: <IndexWords unit={whole} least={least} /> },
          { term: "Menjawab", detail: `${whole.answers} dari ${whole.invited} kantor` },
          {
            term: "Jumlah yang disarankan",
            detail: `${wanted} kantor (tabel Krejcie dan Morgan dalam Permenpan RB 14/2017)`,
          },
          ...(period ? [{ term: "Masa survei", detail: period }] : []),
        ]}
      />
      <Section title="Per unit pelayanan">
        <Table
          caption={`IKM per satgas, ${year}`}
          hideCaption
          rows={units}
          columns={[
            {
              head: "Satgas",
              cell: ({ id, name }) =>
                id ? <a href={`/skm/unit/${id}?tahun=${year}`}>{name}</a> : name,
            },
            {
              head: "Menjawab",
              cell: (unit) => `${unit.answers} dari ${unit.invited}`,
            },
            { head: "IKM dan mutu", cell: (unit) => <IndexWords unit={unit} least={least} /> },
          ]}
        />
      </Section>
      {shown.length > 0 && (
        <Section title="Per unsur">
          <Table
            caption={`Nilai rata-rata setiap unsur (1,00–4,00), ${year}`}
            phone="scroll"
            rows={shown}
            columns={[
              { head: "Unit", cell: ({ name }) => name },
              { head: "Jawaban", numeric: true, cell: ({ answers }) => answers },
              ...questions.map((_, at) => ({
                head: `U${at + 1}`,
                numeric: true,
                cell: ({ index }: UnitResult) => writeMean(index?.means[at]),
              })),
            ]}
          />
          <p class="hint">
            {questions.map(({ element }, at) => `U${at + 1} ${element}`).join("; ")}.
          </p>
        </Section>
      )}
    </>
  );
}

export function IndexWords({ unit, least }: { unit: UnitResult; least: number }) {
  if (!unit.index) return <Badge tone="plain">Belum cukup: perlu {least} jawaban</Badge>;
  const { letter, words } = unit.index.grade;
  return (
    <>
      <strong>{unit.index.written}</strong>{" "}
      <Badge tone={gradeTones[letter]}>
        {letter} · {words}
      </Badge>
    </>
  );
}

function Opening(props: NonNullable<ResultsProps["opening"]>) {
  return (
    <Section title={`Buka survei ${props.year}`}>
      <ErrorSummary errors={props.errors} />
      <Notice tone="info">
        Setiap kantor desa, BPD, LKD, dan BUM Desa yang bertanya pada {props.year} mendapat
        undangan, dan satu pengingat dua minggu sebelum ditutup.
      </Notice>
      <Form action="/skm/putaran" submissionId={props.submissionId}>
        <DateField
          name="closes_on"
          label="Ditutup pada"
          value={props.closesOn}
          min={props.min}
          max={props.max}
          error={errorOf(props.errors, "closes_on")}
        />
        <Button>Buka survei</Button>
      </Form>
    </Section>
  );
}
