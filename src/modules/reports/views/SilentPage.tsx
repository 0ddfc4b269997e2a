// Villages that do not ask, kecamatan by kecamatan: those that never did stand first.
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination, type TabLink, Tabs } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { Look } from "../look.ts";
import type { Controls } from "../screens/controls.ts";
import type { SilentVillage } from "../silent-villages.ts";
import { tellCount, tellMonth } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { SilentList } from "./HomeSections.tsx";

export interface SilentPageProps {
  frame: PageFrame;
  look: Look;
  controls: Controls;
  villages: readonly SilentVillage[];
  total: number;
  since: string;
  tabs: TabLink[];
  previous: string | undefined;
  next: string | undefined;
  page: number;
  now: Date;
}

export function SilentPage(props: SilentPageProps) {
  const { villages, total, since } = props;
  return (
    <FigureFrame
      frame={props.frame}
      look={props.look}
      controls={props.controls}
      here="/angka/desa-diam"
      now={props.now}
      without={["period", "topics"]}
      title="Desa yang diam"
      lead="Desa dan kelurahan yang tidak mengirim pertanyaan. Diam bisa berarti tidak ada masalah, tidak ada sinyal, atau belum tahu caranya: tanyakan."
    >
      <Tabs label="Lamanya" tabs={props.tabs} />
      {total === 0 ? (
        <EmptyState title={`Semua desa pernah bertanya sejak ${tellMonth(since)}.`} />
      ) : (
        <>
          <p>
            <strong>{tellCount(total)}</strong> desa dan kelurahan tidak bertanya sejak{" "}
            {tellMonth(since)}.
          </p>
          <SilentList villages={villages} />
        </>
      )}
      <Pagination previous={props.previous} next={props.next} words={`Halaman ${props.page}`} />
    </FigureFrame>
  );
}
