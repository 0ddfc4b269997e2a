// What lies on which desk now, and what each person answered in the period.
import { EmptyState } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Workload } from "../open-cases.ts";
import type { Controls } from "../screens/controls.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";
import { SumsTable, TimesNote } from "./SumsTable.tsx";

export interface WorkloadPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  desks: readonly Workload[];
  /** Null where names are not for this hat. */
  people: readonly { id: string; name: string; sums: Sums }[] | null;
}

interface Line {
  office: string;
  holder: string | null | undefined;
  name: string;
  open: number;
  late: number;
  waiting: number;
}

/** An office, then whoever holds its cases; held by nobody stands last of them. */
function layOut(desks: readonly Workload[], withNames: boolean): Line[] {
  const offices = Map.groupBy(desks, ({ office_id }) => office_id);
  return [...offices].flatMap(([office, held]) => {
    const sum = (of: "open" | "late" | "waiting") => held.reduce((all, one) => all + one[of], 0);
    const whole: Line = {
      office,
      holder: undefined,
      name: held[0]?.office_name ?? "",
      open: sum("open"),
      late: sum("late"),
      waiting: sum("waiting"),
    };
    if (!withNames) return [whole];
    const people = held.map(({ holder_id, holder_name, open, late, waiting }): Line => ({
      office,
      holder: holder_id,
      name: holder_id ? (holder_name ?? "Petugas") : "Belum dipegang",
      open,
      late,
      waiting,
    }));
    return [whole, ...people];
  });
}

export function WorkloadPage(props: WorkloadPageProps) {
  const { look, desks, people } = props;
  const lines = layOut(desks, people !== null);
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka/beban"
      without={["topics"]}
      title="Beban kerja"
      lead="Kasus yang belum dijawab saat ini, menurut kantor dan pemegangnya. Yang menunggu: jamnya berhenti karena desa atau instansi lain yang harus bergerak."
    >
      {lines.length === 0 ? (
        <EmptyState title="Tidak ada kasus yang belum dijawab." />
      ) : (
        <DeskTable lines={lines} look={look} />
      )}
      {people && people.length > 0 && (
        <Section title="Dijawab dalam kurun ini, menurut penulis jawaban">
          <SumsTable
            caption="Jawaban menurut penulisnya"
            of="Petugas"
            look={look}
            columns={["answered", "inTime", "firstReply", "closing", "rating"]}
            rows={people.map(({ id, name, sums }) => ({ name, sums, narrow: { petugas: id } }))}
          />
          <TimesNote />
        </Section>
      )}
    </FigureFrame>
  );
}

function DeskTable({ lines, look }: { lines: readonly Line[]; look: Look }) {
  const link = (line: Line, lihat: string, count: number) => {
    if (count === 0) return 0;
    const petugas = line.holder === null ? "kosong" : line.holder;
    const href = linkTo("/angka/daftar", look, { lihat, kantor: line.office, petugas });
    return <a href={href}>{count}</a>;
  };
  return (
    <Table<Line>
      caption="Kasus terbuka menurut kantor dan pemegang"
      hideCaption
      phone="scroll"
      columns={[
        {
          head: "Kantor dan pemegang",
          names: true,
          cell: (line) =>
            line.holder === undefined ? (
              <strong>{line.name}</strong>
            ) : (
              <span class="under">{line.name}</span>
            ),
        },
        { head: "Terbuka", numeric: true, cell: (line) => link(line, "terbuka", line.open) },
        { head: "Lewat batas", numeric: true, cell: (line) => link(line, "lewat", line.late) },
        { head: "Menunggu", numeric: true, cell: (line) => link(line, "menunggu", line.waiting) },
      ]}
      rows={lines}
    />
  );
}
