// Cases that are open now, those with the nearest limit first.
import { DueText } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { writeNear, type ZoneName } from "#modules/calendar/public.ts";
import type { Look } from "../look.ts";
import type { OpenCase, OpenFigure } from "../open-cases.ts";
import type { Controls } from "../screens/controls.ts";
import { openFigures } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";

export interface OpenPageProps {
  frame: PageFrame;
  look: Look;
  controls: Controls;
  which: OpenFigure;
  isNarrowed: boolean;
  wider: string;
  cases: readonly OpenCase[];
  previous: string | undefined;
  next: string | undefined;
  page: number;
  now: Date;
}

export function OpenPage(props: OpenPageProps) {
  const { which, cases, look, now } = props;
  const { title, how, none } = openFigures[which];
  return (
    <FigureFrame
      frame={props.frame}
      look={look}
      controls={props.controls}
      now={now}
      without={["period"]}
      title={title}
      lead={how}
    >
      {props.isNarrowed && (
        <p class="month">
          <strong>Hanya satu kantor atau pemegang</strong> <a href={props.wider}>Lihat semua</a>
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
              due={<Due due={kase.due} now={now} zone={look.period.zone} />}
              holder={`${kase.office_name}${kase.holder_name ? ` · ${kase.holder_name}` : ""}`}
            />
          ))}
        </List>
      )}
      <Pagination previous={props.previous} next={props.next} words={`Halaman ${props.page}`} />
    </FigureFrame>
  );
}

function Due({ due, now, zone }: { due: Date | null; now: Date; zone: ZoneName }) {
  if (!due) return <DueText tone="wait" words="Jam berhenti" />;
  const near = writeNear(due, now, zone);
  return due < now ? (
    <DueText tone="late" words={`Lewat sejak ${near}`} />
  ) : (
    <DueText tone="plain" words={`Batas ${near}`} />
  );
}
