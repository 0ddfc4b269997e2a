// A table of sums, a row a thing: every number leads to the list of what it counts.
import { Table } from "#ui/Table.tsx";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import { countRatings, tellAtMost, tellCount, tellRating, tellShare } from "../words.ts";
import { linkTo } from "./links.ts";

export interface SumsRow {
  name: string;
  /** Where the name leads; plain words without. */
  href?: string | undefined;
  sums: Sums;
  /** The place that the row's lists look at, where it is another. */
  place?: string;
  /** Group of topics that they look at, where it is another. */
  topicGroup?: string;
  /** What narrows them further: { topik: "pajak.ppn" }. */
  narrow?: Readonly<Record<string, string>>;
}

export type SumsColumn =
  | ("asked" | "poor" | "answered" | "inTime" | "firstReply" | "closed" | "closing")
  | ("escalated" | "lateAtEnd" | "rating");

export interface SumsTableProps {
  caption: string;
  /** Head of the naming column. */
  of: string;
  rows: readonly SumsRow[];
  columns: readonly SumsColumn[];
  look: Look;
}

interface Cell {
  head: string;
  /** The words, and what the list behind them looks at; no list for nought. */
  tell: (sums: Sums) => string;
  counted: (sums: Sums) => number;
  list: Readonly<Record<string, string>>;
}

const cells: Record<SumsColumn, Cell> = {
  asked: {
    head: "Pertanyaan",
    tell: (sums) => tellCount(sums.asked),
    counted: (sums) => sums.asked,
    list: { lihat: "baru" },
  },
  poor: {
    head: "Warga miskin",
    tell: (sums) => tellCount(sums.askedPoor),
    counted: (sums) => sums.askedPoor,
    list: { lihat: "baru", miskin: "ya" },
  },
  answered: {
    head: "Dijawab",
    tell: (sums) => tellCount(sums.answered),
    counted: (sums) => sums.answered,
    list: { lihat: "dijawab" },
  },
  inTime: {
    head: "Tepat waktu",
    tell: (sums) => tellShare(sums.inTime, sums.answered),
    counted: (sums) => sums.answered,
    list: { lihat: "dijawab" },
  },
  firstReply: {
    head: "Balasan pertama",
    tell: ({ firstReply }) => tellBoth(firstReply.half, firstReply.nineTenths),
    counted: (sums) => sums.replied,
    list: { lihat: "balasan" },
  },
  closed: {
    head: "Ditutup",
    tell: (sums) => tellCount(sums.closed),
    counted: (sums) => sums.closed,
    list: { lihat: "ditutup" },
  },
  closing: {
    head: "Sampai ditutup",
    tell: ({ closing }) => tellBoth(closing.half, closing.nineTenths),
    counted: (sums) => sums.closed,
    list: { lihat: "ditutup" },
  },
  escalated: {
    head: "Naik",
    tell: (sums) => tellCount(sums.escalated),
    counted: (sums) => sums.escalated,
    list: { lihat: "naik" },
  },
  lateAtEnd: {
    head: "Lewat akhir bulan",
    tell: ({ lateAtEnd }) => (lateAtEnd === null ? "–" : tellCount(lateAtEnd)),
    counted: (sums) => sums.lateAtEnd ?? 0,
    list: { lihat: "akhir-bulan" },
  },
  rating: {
    head: "Nilai",
    tell: ({ scores }) => tellRating(scores),
    counted: ({ scores }) => countRatings(scores),
    list: { lihat: "penilaian" },
  },
};

function tellBoth(half: number | null, nineTenths: number | null): string {
  return half === null ? "–" : `${tellAtMost(half)} / ${tellAtMost(nineTenths)}`;
}

export function SumsTable({ caption, of, rows, columns, look }: SumsTableProps) {
  const list = (row: SumsRow, cell: Cell) =>
    linkTo(
      "/angka/daftar",
      {
        ...look,
        place: row.place ?? look.place,
        topicGroup: row.topicGroup ?? look.topicGroup,
      },
      { ...cell.list, ...row.narrow },
    );
  return (
    <Table<SumsRow>
      caption={caption}
      hideCaption
      phone="scroll"
      columns={[
        {
          head: of,
          names: true,
          cell: (row) => (row.href ? <a href={row.href}>{row.name}</a> : row.name),
        },
        ...columns.map((name) => {
          const cell = cells[name];
          return {
            head: cell.head,
            numeric: true,
            cell: (row: SumsRow) =>
              cell.counted(row.sums) === 0 ? (
                cell.tell(row.sums)
              ) : (
                <a href={list(row, cell)}>{cell.tell(row.sums)}</a>
              ),
          };
        }),
      ]}
      rows={rows}
    />
  );
}

/** How the two times of a cell are read. */
export function TimesNote() {
  return (
    <p class="hint">
      Waktu dalam jam kerja: separuh selesai paling lama dalam waktu pertama, sembilan dari sepuluh
      paling lama dalam waktu kedua.
    </p>
  );
}
