// What stands behind a figure: how it is counted, in words, and every case that it counts.
import { Badge } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { writeNear, writeWorkingTime, type ZoneName } from "#modules/calendar/public.ts";
import type { CaseFigure, CountedCase } from "../figure-lists.ts";
import type { Look } from "../look.ts";
import type { Controls } from "../screens/controls.ts";
import { caseFigures } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";

export interface CountedPageProps {
  frame: PageFrame;
  look: Look;
  controls: Controls;
  figure: CaseFigure;
  /** What narrows the list further, in words. */
  narrowed: readonly string[];
  /** The same list without that. */
  wider: string | null;
  cases: readonly CountedCase[];
  next: string | undefined;
  first: string | undefined;
  now: Date;
}

export function CountedPage(props: CountedPageProps) {
  const { figure, cases, look, now, narrowed, wider } = props;
  const { title, how, none } = caseFigures[figure];
  const { zone } = look.period;
  return (
    <FigureFrame
      frame={props.frame}
      look={look}
      controls={props.controls}
      now={now}
      title={title}
      lead={how}
    >
      {wider && (
        <p class="month">
          <strong>Hanya: {narrowed.join(", ")}</strong> <a href={wider}>Lihat semua</a>
        </p>
      )}
      {cases.length === 0 ? (
        <EmptyState title={none} />
      ) : (
        <List label={title}>
          {cases.map((kase) => (
            <CaseRow
              href={`/konsultasi/${kase.id}`}
              title={kase.subject}
              meta={`${kase.number} · ${kase.region_name} · ${kase.topic_name}`}
              {...tellCase(figure, kase, now, zone)}
            />
          ))}
        </List>
      )}
      <Pagination previous={undefined} next={props.next} />
      {props.first && <a href={props.first}>Kembali ke awal daftar</a>}
    </FigureFrame>
  );
}

function tellCase(figure: CaseFigure, kase: CountedCase, now: Date, zone: ZoneName) {
  const at = writeNear(kase.at, now, zone);
  const took = (minutes: number | null) => (minutes === null ? "" : writeWorkingTime(minutes));
  switch (figure) {
    case "baru":
    case "akhir-bulan":
      return { holder: `masuk ${at}` };
    case "balasan":
      return { holder: `dibalas setelah ${took(kase.reply_minutes)}` };
    case "dijawab":
      return {
        badge: (
          <Badge tone={kase.in_time ? "done" : "late"}>
            {kase.in_time ? "Tepat waktu" : "Lewat batas"}
          </Badge>
        ),
        holder: `dijawab ${at}`,
      };
    case "ditutup":
      return { holder: `ditutup setelah ${took(kase.closing_minutes)}` };
    case "naik":
      return { holder: `naik ${at}` };
    case "penilaian":
      return { holder: `nilai ${kase.score} dari 5 · ${at}` };
  }
}
