// The monthly report on a page: what the paper says, with the list behind every number.
import { LinkButton } from "#ui/Button.tsx";
import { BarChart, MonthChart } from "#ui/Chart.tsx";
import { RegionMap } from "#ui/Map.tsx";
import { PageHeading, Pagination, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { writeNear, type ZoneName } from "#modules/calendar/public.ts";
import type { MonthlyChapter, MonthlyReport, MonthlyRow } from "../monthly-report.ts";

export interface MonthlyReportPageProps {
  frame: PageFrame;
  report: MonthlyReport;
  /** "2026-10" */
  month: string;
  /** Months beside it, as far as there are figures. */
  earlier: string | null;
  later: string | null;
  fresh: Date | null;
  now: Date;
  zone: ZoneName;
}

export function MonthlyReportPage(props: MonthlyReportPageProps) {
  const { frame, report, month, earlier, later, fresh, now, zone } = props;
  const at = (key: string | null) => (key ? `/angka/laporan-bulanan?bulan=${key}` : undefined);
  return (
    <Shell
      frame={frame}
      title={`Laporan bulanan, ${report.month}`}
      width="wide"
      heading={
        <PageHeading
          back={{ href: "/angka", label: "Angka" }}
          over={report.place}
          title={`Laporan bulanan, ${report.month}`}
          lead={report.summary}
          actions={
            <LinkButton href={`/angka/laporan-bulanan.pdf?bulan=${month}`} icon="download">
              Unduh PDF, 2 halaman
            </LinkButton>
          }
        />
      }
    >
      <Section title="Dibandingkan bulan sebelumnya">
        <SumsTable report={report} />
      </Section>
      <Section title="Rincian">
        {report.chapters.map((chapter) => (
          <Chapter chapter={chapter} />
        ))}
      </Section>
      <Pagination previous={at(earlier)} next={at(later)} words={report.month} />
      <p class="hint">
        {fresh
          ? `Dihitung sampai ${writeNear(fresh, now, zone)} ${zone}. `
          : "Angka belum pernah dihitung. Muat ulang halaman ini satu menit lagi. "}
        Laporan dugaan penyimpangan dan kasus yang digabung tidak dihitung.
      </p>
    </Shell>
  );
}

function SumsTable({ report }: { report: MonthlyReport }) {
  return (
    <Table<MonthlyRow>
      caption={`Angka ${report.month} di samping ${report.before}`}
      hideCaption
      columns={[
        { head: "Angka", cell: ({ href, label }) => <a href={href}>{label}</a>, names: true },
        { head: report.month, cell: ({ now }) => now, numeric: true },
        { head: report.before, cell: ({ before }) => before, numeric: true },
        { head: "Perubahan", cell: ({ change }) => change, numeric: true },
      ]}
      rows={report.rows}
    />
  );
}

const nothing = { of: "", series: [], rows: [] };

function Chapter({ chapter: { title, sentence, picture, note } }: { chapter: MonthlyChapter }) {
  if (picture?.kind === "map")
    return <RegionMap title={title} lead={sentence} data={picture.data} {...(note && { note })} />;
  if (picture?.kind === "months")
    return <MonthChart title={title} lead={sentence} data={picture.data} {...picture.options} />;
  const shown = picture ?? { data: nothing, options: {} };
  return <BarChart title={title} lead={sentence} data={shown.data} {...shown.options} />;
}
