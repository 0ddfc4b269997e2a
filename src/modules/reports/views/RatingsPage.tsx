// What the asking side thought of it: ratings by score, then place by place.
import { BarChart } from "#ui/Chart.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { PlaceSums } from "../figures.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Controls } from "../screens/controls.ts";
import { countRatings, tellCount, tellRating, tellShare } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";
import { SumsTable } from "./SumsTable.tsx";

export interface RatingsPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  sums: Sums;
  places: readonly PlaceSums[];
}

const scoreWords = ["1, sangat kurang", "2, kurang", "3, cukup", "4, baik", "5, sangat baik"];

export function RatingsPage({ frame, now, look, controls, sums, places }: RatingsPageProps) {
  const counted = countRatings(sums.scores);
  const rated = places.filter((place) => countRatings(place.sums.scores) > 0);
  return (
    <FigureFrame
      frame={frame}
      now={now}
      look={look}
      controls={controls}
      here="/angka/penilaian"
      title="Penilaian"
      lead="Nilai satu sampai lima yang diberikan penanya setelah kasusnya ditutup."
    >
      {counted === 0 ? (
        <EmptyState title="Belum ada penilaian dalam kurun ini." />
      ) : (
        <>
          <p>
            Rata-rata <strong>{tellRating(sums.scores)}</strong> dari {tellCount(counted)}{" "}
            penilaian; {tellShare(counted, sums.closed)} dari yang ditutup dalam kurun ini.
          </p>
          <BarChart
            title="Penilaian menurut nilainya"
            data={{
              of: "Nilai",
              series: ["Penilaian"],
              rows: [5, 4, 3, 2, 1].map((score) => ({
                label: scoreWords[score - 1] ?? "",
                values: [sums.scores[score - 1] ?? 0],
                href: linkTo("/angka/daftar", look, { lihat: "penilaian", nilai: score }),
              })),
            }}
          />
        </>
      )}
      {rated.length > 0 && (
        <Section title="Menurut wilayah">
          <SumsTable
            caption="Penilaian menurut wilayah"
            of="Wilayah"
            look={look}
            columns={["rating", "closed", "inTime", "firstReply"]}
            rows={rated.map(({ code, name, sums: of }) => ({ name, place: code, sums: of }))}
          />
        </Section>
      )}
    </FigureFrame>
  );
}
