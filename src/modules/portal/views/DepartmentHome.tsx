// The home of DPMD: five figures with the month before beside them, how each kecamatan keeps its clock, who is silent.
import type { ComponentChildren } from "preact";
import { Figure, Figures } from "#ui/Facts.tsx";
import { Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import { writePaperDate, type ZoneName } from "#modules/calendar/public.ts";
import type { DistrictLine, QuietVillage } from "../districts.ts";
import type { MonthFigures } from "../figures.ts";
import type { Month } from "../months.ts";
import { tellShort } from "./targets.ts";

export interface FiguresProps {
  now: MonthFigures;
  before: MonthFigures;
  month: Month;
  previous: Month;
}

export function MonthFiguresSection({ now, before, month, previous }: FiguresProps) {
  const last = previous.name.split(" ")[0] ?? "";
  const href = (look: string) => `/angka?lihat=${look}&bulan=${month.key}`;
  const rate = tellRate(now.inTime, now.answered);
  const kept = tellRate(now.kept, now.promised);
  return (
    <Section title={month.name} all={{ href: "/angka", label: "Rincian" }}>
      <Figures label={`Angka ${month.name}`}>
        <Figure
          label="Pertanyaan baru"
          value={String(now.asked)}
          previous={`${last} ${before.asked}`}
          href={href("baru")}
        />
        <Figure
          label="Dijawab tepat waktu"
          value={rate}
          previous={`${last} ${tellRate(before.inTime, before.answered)}`}
          href={href("dijawab")}
        />
        <Figure
          label="Balasan pertama, median"
          value={tellMedian(now.firstReplyMinutes)}
          previous={`${last} ${tellMedian(before.firstReplyMinutes)}`}
          href={href("balasan")}
        />
        <Figure
          label="Lewat batas sekarang"
          value={String(now.late)}
          previous={`akhir ${last} ${before.late}`}
          tone={now.late > 0 ? "late" : "plain"}
          href="/konsultasi?tampil=late"
        />
        <Figure
          label="Tindak lanjut ditepati"
          value={kept}
          previous={`${last} ${tellRate(before.kept, before.promised)}`}
          href={href("janji")}
        />
      </Figures>
    </Section>
  );
}

/** "92%", or a dash where nothing was counted. */
export function tellRate(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`;
}

/** Short, for a figure: "3 jam kerja". */
export function tellMedian(minutes: number | null): string {
  if (minutes === null) return "–";
  return tellShort(minutes);
}

export function DistrictTable({ lines }: { lines: readonly DistrictLine[] }) {
  const busy = lines.filter((line) => line.asked + line.answered + line.late > 0);
  const silent = lines.filter((line) => !busy.includes(line));
  const link = (line: DistrictLine, state: string, words: string | number) =>
    words === 0 ? 0 : <a href={`/konsultasi?tampil=${state}&wilayah=${line.code}`}>{words}</a>;
  return (
    <Section title="Kecamatan, 90 hari terakhir" id="kecamatan">
      {busy.length > 0 && (
        <Table
          caption="Ketepatan waktu tiap kecamatan dalam 90 hari terakhir"
          hideCaption
          phone="scroll"
          columns={[
            { head: "Kecamatan", cell: (line) => link(line, "all", line.name), names: true },
            { head: "Tepat waktu", cell: (line) => <Shaded line={line} />, numeric: true },
            { head: "Lewat batas", cell: (line) => link(line, "late", line.late), numeric: true },
            { head: "Pertanyaan", cell: (line) => line.asked, numeric: true },
            {
              head: "Balasan pertama",
              cell: (line) => tellMedian(line.firstReplyMinutes),
              numeric: true,
            },
          ]}
          rows={busy}
        />
      )}
      {busy.length > 0 && (
        <p class="hint">
          Yang perlu perhatian di atas. Tepat waktu: dari semua yang sudah dijawab atau sudah lewat
          batas; makin gelap makin baik. Balasan pertama: nilai tengah, jam kerja.
        </p>
      )}
      {silent.length > 0 && (
        <p>
          <strong>Tanpa pertanyaan selama 90 hari ({silent.length}):</strong>{" "}
          {silent.map((line) => line.name).join(", ")}.
        </p>
      )}
    </Section>
  );
}

/** The share in words, on a ground that darkens with it: the figure is the thing, the shade only helps the eye. */
function Shaded({ line }: { line: DistrictLine }) {
  const share = shareInTime(line);
  if (share === null) return <>–</>;
  const step = share >= 0.95 ? 4 : share >= 0.85 ? 3 : share >= 0.7 ? 2 : share >= 0.5 ? 1 : 0;
  return <span class={`shade shade-${step}`}>{Math.round(share * 100)}%</span>;
}

/** An unanswered case past its limit counts too: silence must not look like punctuality. */
function shareInTime({ inTime, answered, late }: DistrictLine): number | null {
  return answered + late === 0 ? null : inTime / (answered + late);
}

export interface QuietProps {
  villages: readonly QuietVillage[];
  total: number;
  zone: ZoneName;
}

export function QuietVillages({ villages, total, zone }: QuietProps) {
  if (total === 0) return null;
  return (
    <Section
      title="Desa yang diam"
      count={total}
      {...(total > villages.length && { all: { href: "/angka?lihat=diam", label: "Semua" } })}
    >
      <p>Tidak bertanya selama 90 hari. Mungkin tidak ada masalah, mungkin belum tahu caranya.</p>
      <QuietList villages={villages} zone={zone} />
    </Section>
  );
}

export function QuietList({ villages, zone }: Omit<QuietProps, "total">) {
  return (
    <ul class="columns">
      {villages.map((village) => (
        <li>
          {village.kind === "kelurahan" ? "Kelurahan" : "Desa"} {village.name}{" "}
          <span class="meta">
            {village.district_name} ·{" "}
            {village.last_asked_at
              ? `terakhir ${writePaperDate(village.last_asked_at, zone)}`
              : "belum pernah bertanya"}
          </span>
        </li>
      ))}
    </ul>
  );
}

export interface DeskFiguresProps {
  figures: readonly { label: string; value: number; href: string; late?: boolean }[];
  label: string;
  children?: ComponentChildren;
}

/** Figures of a desk: what stands there now, each a link to its list. */
export function DeskFigures({ figures, label }: DeskFiguresProps) {
  return (
    <Figures label={label}>
      {figures.map((figure) => (
        <Figure
          label={figure.label}
          value={String(figure.value)}
          href={figure.href}
          tone={figure.late && figure.value > 0 ? "late" : "plain"}
        />
      ))}
    </Figures>
  );
}
