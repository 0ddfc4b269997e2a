// Follow-ups that fell due: how many were kept, place by place, and each of them.
import { Badge } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination, Section, type TabLink, Tabs } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { CountedPromise } from "../figure-lists.ts";
import type { PlaceSums } from "../figures.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Controls } from "../screens/controls.ts";
import { tellCount, tellShare } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";

export interface PageOfList<Row> {
  rows: readonly Row[];
  previous: string | undefined;
  next: string | undefined;
  words: string;
}

export interface PromisesPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  sums: Sums;
  places: readonly PlaceSums[];
  tabs: TabLink[];
  list: PageOfList<CountedPromise>;
}

export function PromisesPage(props: PromisesPageProps) {
  const { sums, look, list } = props;
  const places = props.places.filter((place) => place.sums.promised > 0);
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka/tindak-lanjut"
      without={["topics"]}
      title="Tindak lanjut"
      lead="Tindak lanjut yang tenggatnya jatuh dalam kurun ini dan sudah lewat. Ditepati bila buktinya masuk paling lambat pada tenggatnya dan tidak dikembalikan."
    >
      <p>
        <strong>{tellShare(sums.kept, sums.promised)}</strong> ditepati: {tellCount(sums.kept)} dari{" "}
        {tellCount(sums.promised)}.
      </p>
      {places.length > 0 && (
        <Table
          caption="Tindak lanjut menurut wilayah"
          phone="scroll"
          columns={[
            {
              head: "Wilayah",
              names: true,
              cell: ({ code, name }) => (
                <a href={linkTo("/angka/tindak-lanjut", { ...look, place: code })}>{name}</a>
              ),
            },
            { head: "Jatuh tempo", numeric: true, cell: (place) => place.sums.promised },
            { head: "Ditepati", numeric: true, cell: (place) => place.sums.kept },
            {
              head: "Bagian",
              numeric: true,
              cell: (place) => tellShare(place.sums.kept, place.sums.promised),
            },
          ]}
          rows={places}
        />
      )}
      <Section title="Daftarnya">
        <Tabs label="Tindak lanjut" tabs={props.tabs} />
        {list.rows.length === 0 ? (
          <EmptyState title="Tidak ada tenggat yang jatuh dalam kurun ini." />
        ) : (
          <List label="Tindak lanjut">
            {list.rows.map((promise) => (
              <CaseRow
                href={`/tindak-lanjut/${promise.id}`}
                title={promise.action}
                meta={`${promise.region_name} · ${promise.person_title} · tenggat ${writePaperDate(promise.due_on, look.period.zone)}`}
                badge={
                  <Badge tone={promise.kept ? "done" : "late"}>
                    {promise.kept ? "Ditepati" : "Tidak ditepati"}
                  </Badge>
                }
              />
            ))}
          </List>
        )}
        <Pagination previous={list.previous} next={list.next} words={list.words} />
      </Section>
    </FigureFrame>
  );
}
