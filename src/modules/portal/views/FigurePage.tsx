// What stands behind a figure: how it is counted, in words, and every case or promise that it counts.
import { Badge } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { PageHeading, Pagination, Tabs } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import {
  writeNear,
  writePaperDate,
  writeWorkingTime,
  type ZoneName,
} from "#modules/calendar/public.ts";
import type { QuietVillage } from "../districts.ts";
import type { CaseFigure, CountedCase, CountedPromise } from "../figure-lists.ts";
import type { Month } from "../months.ts";
import { QuietList } from "./DepartmentHome.tsx";

export type Look = CaseFigure | "janji" | "diam";

export type Counted =
  | { look: CaseFigure; cases: readonly CountedCase[] }
  | { look: "janji"; promises: readonly CountedPromise[] }
  | { look: "diam"; villages: readonly QuietVillage[]; total: number };

export interface FigurePageProps {
  frame: PageFrame;
  counted: Counted;
  month: Month;
  /** Keys of the months on either side; none after the running one. */
  earlier: string;
  later: string | null;
  page: number;
  more: boolean;
  zone: ZoneName;
  now: Date;
}

const looks: Record<Look, { tab: string; how: string }> = {
  baru: {
    tab: "Pertanyaan baru",
    how: "Pertanyaan yang masuk dalam bulan ini, lewat jalur apa pun. Laporan dugaan penyimpangan dan kasus yang digabung tidak dihitung.",
  },
  dijawab: {
    tab: "Dijawab tepat waktu",
    how: "Kasus yang dijawab dalam bulan ini. Tepat waktu bila dijawab sebelum batasnya dan tidak pernah naik karena lewat batas.",
  },
  balasan: {
    tab: "Balasan pertama",
    how: "Jam kerja sejak pertanyaan masuk sampai jawaban atau permintaan keterangan pertama. Angkanya nilai tengah (median): separuh lebih cepat, separuh lebih lambat.",
  },
  janji: {
    tab: "Tindak lanjut",
    how: "Tindak lanjut yang tenggatnya jatuh dalam bulan ini dan sudah lewat. Ditepati bila buktinya masuk paling lambat pada tenggatnya dan tidak dikembalikan.",
  },
  diam: {
    tab: "Desa yang diam",
    how: "Desa dan kelurahan yang tidak mengirim pertanyaan selama 90 hari terakhir.",
  },
};

export function FigurePage(props: FigurePageProps) {
  const { frame, counted, month, page, more } = props;
  const href = (look: Look, change: { month?: string; page?: number } = {}) =>
    `/angka?lihat=${look}&bulan=${change.month ?? month.key}${change.page ? `&hal=${change.page}` : ""}`;
  const { look } = counted;
  return (
    <Shell
      frame={frame}
      title={looks[look].tab}
      width="wide"
      heading={
        <PageHeading
          back={{ href: "/beranda", label: "Beranda" }}
          title={looks[look].tab}
          lead={looks[look].how}
        />
      }
    >
      <Tabs
        label="Angka"
        tabs={(Object.keys(looks) as Look[]).map((one) => ({
          href: href(one),
          label: looks[one].tab,
          current: one === look,
        }))}
      />
      {look !== "diam" && (
        <p class="month">
          <strong>{month.name}</strong>{" "}
          <a href={href(look, { month: props.earlier })}>Bulan sebelumnya</a>
          {props.later && <a href={href(look, { month: props.later })}>Bulan berikutnya</a>}
        </p>
      )}
      <CountedRows {...props} />
      <Pagination
        previous={page > 1 ? href(look, { page: page - 1 }) : undefined}
        next={more ? href(look, { page: page + 1 }) : undefined}
        words={`Halaman ${page}`}
      />
    </Shell>
  );
}

function CountedRows({ counted, zone, now }: FigurePageProps) {
  if (counted.look === "diam") {
    if (counted.villages.length === 0)
      return <EmptyState title="Semua desa pernah bertanya dalam 90 hari terakhir." />;
    return <QuietList villages={counted.villages} zone={zone} />;
  }
  if (counted.look === "janji") {
    if (counted.promises.length === 0)
      return <EmptyState title="Tidak ada tenggat yang jatuh dalam bulan ini." />;
    return (
      <List label="Tindak lanjut">
        {counted.promises.map((promise) => (
          <CaseRow
            href={`/tindak-lanjut/${promise.id}`}
            title={promise.action}
            meta={`${promise.region_name} · ${promise.person_title} · tenggat ${writePaperDate(promise.due_on, zone)}`}
            badge={
              <Badge tone={promise.kept ? "done" : "late"}>
                {promise.kept ? "Ditepati" : "Tidak ditepati"}
              </Badge>
            }
          />
        ))}
      </List>
    );
  }
  if (counted.cases.length === 0) return <EmptyState title="Belum ada dalam bulan ini." />;
  return (
    <List label="Kasus">
      {counted.cases.map((kase) => (
        <CaseRow
          href={`/konsultasi/${kase.id}`}
          title={kase.subject}
          meta={`${kase.number} · ${kase.region_name}`}
          {...tellCase(counted.look, kase, (instant) => writeNear(instant, now, zone))}
        />
      ))}
    </List>
  );
}

function tellCase(look: CaseFigure, kase: CountedCase, write: (instant: Date) => string) {
  if (look === "baru") return { holder: `masuk ${write(kase.asked_at)}` };
  if (look === "balasan") {
    const words = kase.replyMinutes === null ? "" : writeWorkingTime(kase.replyMinutes);
    return { holder: `dibalas setelah ${words}` };
  }
  return {
    badge: (
      <Badge tone={kase.kept ? "done" : "late"}>{kase.kept ? "Tepat waktu" : "Lewat batas"}</Badge>
    ),
    holder: kase.answered_at ? `dijawab ${write(kase.answered_at)}` : undefined,
  };
}
