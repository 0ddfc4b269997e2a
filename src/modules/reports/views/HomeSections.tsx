// What homes show of the figures: this month beside the last, how each kecamatan keeps its clock, who is silent.
import { Figure, Figures } from "#ui/Facts.tsx";
import { Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PlaceSums } from "../figures.ts";
import type { Sums } from "../measures.ts";
import type { Period } from "../months.ts";
import type { SilentVillage } from "../silent-villages.ts";
import { tellAtMost, tellCount, tellMonth, tellShare, tellVillage } from "../words.ts";

export interface MonthFiguresProps {
  now: Sums;
  before: Sums;
  lateNow: number;
  month: Period;
  previous: Period;
}

export function MonthFiguresSection(props: MonthFiguresProps) {
  const { now, before, lateNow, month, previous } = props;
  const last = previous.name.split(" ")[0] ?? "";
  const list = (figure: string) => `/angka/daftar?lihat=${figure}&kurun=${month.key}`;
  return (
    <Section title={month.name} all={{ href: `/angka?kurun=${month.key}`, label: "Semua angka" }}>
      <Figures label={`Angka ${month.name}`}>
        <Figure
          label="Pertanyaan baru"
          value={tellCount(now.asked)}
          previous={`${last} ${tellCount(before.asked)}`}
          href={list("baru")}
        />
        <Figure
          label="Dijawab tepat waktu"
          value={tellShare(now.inTime, now.answered)}
          previous={`${last} ${tellShare(before.inTime, before.answered)}`}
          href={list("dijawab")}
        />
        <Figure
          label="Balasan pertama, separuh dalam"
          value={tellAtMost(now.firstReply.half)}
          previous={`${last} ${tellAtMost(before.firstReply.half)}`}
          href={list("balasan")}
        />
        <Figure
          label="Lewat batas sekarang"
          value={tellCount(lateNow)}
          previous={`akhir ${last} ${tellCount(before.lateAtEnd ?? 0)}`}
          tone={lateNow > 0 ? "late" : "plain"}
          href="/konsultasi?tampil=late"
        />
        <Figure
          label="Tindak lanjut ditepati"
          value={tellShare(now.kept, now.promised)}
          previous={`${last} ${tellShare(before.kept, before.promised)}`}
          href={`/angka/tindak-lanjut?kurun=${month.key}`}
        />
      </Figures>
    </Section>
  );
}

export interface DistrictTableProps {
  lines: readonly PlaceSums[];
  late: ReadonlyMap<string, number>;
  /** The quarter or month that is looked at. */
  period: Period;
}

export function DistrictTable({ lines, late, period }: DistrictTableProps) {
  const known = lines.map((line) => ({ ...line, late: late.get(line.code) ?? 0 }));
  const busy = known
    .filter(({ sums, late: open }) => sums.asked + sums.answered + open > 0)
    .toSorted(
      (a, b) =>
        b.late - a.late ||
        (shareInTime(a) ?? 1) - (shareInTime(b) ?? 1) ||
        b.sums.asked - a.sums.asked ||
        (a.name < b.name ? -1 : 1),
    );
  const silent = known.filter((line) => !busy.includes(line));
  const link = (line: Line, page: string, words: string | number) =>
    words === 0 ? 0 : <a href={`${page}wilayah=${line.code}`}>{words}</a>;
  const at = (figure: string) => `/angka/daftar?lihat=${figure}&kurun=${period.key}&`;
  return (
    <Section
      title={`Kecamatan, ${period.name}`}
      id="kecamatan"
      all={{ href: `/angka?kurun=${period.key}`, label: "Rincian" }}
    >
      {busy.length > 0 && (
        <Table
          caption={`Ketepatan waktu tiap kecamatan, ${period.name}`}
          hideCaption
          phone="scroll"
          columns={[
            {
              head: "Kecamatan",
              cell: (line) => link(line, `/angka?kurun=${period.key}&`, line.name),
              names: true,
            },
            { head: "Tepat waktu", cell: (line) => <Shaded line={line} />, numeric: true },
            {
              head: "Lewat batas",
              cell: (line) => link(line, "/konsultasi?tampil=late&", line.late),
              numeric: true,
            },
            {
              head: "Pertanyaan",
              cell: (line) => link(line, at("baru"), line.sums.asked),
              numeric: true,
            },
            {
              head: "Balasan pertama",
              cell: (line) => tellAtMost(line.sums.firstReply.half),
              numeric: true,
            },
          ]}
          rows={busy}
        />
      )}
      {busy.length > 0 && (
        <p class="hint">
          Yang perlu perhatian di atas. Tepat waktu: dari semua yang sudah dijawab atau kini lewat
          batas; makin gelap makin baik. Balasan pertama: separuh dibalas dalam waktu itu, jam
          kerja.
        </p>
      )}
      {silent.length > 0 && (
        <p>
          <strong>Belum ada pertanyaan ({silent.length}):</strong>{" "}
          {silent.map((line) => line.name).join(", ")}.
        </p>
      )}
    </Section>
  );
}

type Line = PlaceSums & { late: number };

/** The share in words, on a ground that darkens with it: the figure is the thing, the shade only helps the eye. */
function Shaded({ line }: { line: Line }) {
  const share = shareInTime(line);
  if (share === null) return <>–</>;
  const step = share >= 0.95 ? 4 : share >= 0.85 ? 3 : share >= 0.7 ? 2 : share >= 0.5 ? 1 : 0;
  return <span class={`shade shade-${step}`}>{Math.round(share * 100)}%</span>;
}

/** An unanswered case past its limit counts too: silence must not look like punctuality. */
function shareInTime({ sums, late }: Line): number | null {
  return sums.answered + late === 0 ? null : sums.inTime / (sums.answered + late);
}

export interface SilentProps {
  villages: readonly SilentVillage[];
  total: number;
  /** "2026-08": no question since this month began. */
  since: string;
}

export function SilentVillages({ villages, total, since }: SilentProps) {
  if (total === 0) return null;
  return (
    <Section
      title="Desa yang diam"
      count={total}
      {...(total > villages.length && { all: { href: "/angka/desa-diam", label: "Semua" } })}
    >
      <p>
        Tidak bertanya sejak {tellMonth(since)}. Mungkin tidak ada masalah, mungkin belum tahu
        caranya.
      </p>
      <SilentList villages={villages} />
    </Section>
  );
}

export function SilentList({ villages }: Pick<SilentProps, "villages">) {
  return (
    <ul class="columns">
      {villages.map((village) => (
        <li>
          {tellVillage(village)}{" "}
          <span class="meta">
            {village.district_name} ·{" "}
            {village.last_month
              ? `terakhir ${tellMonth(village.last_month)}`
              : "belum pernah bertanya"}
          </span>
        </li>
      ))}
    </ul>
  );
}
