// The first page of the figures: a place over a period beside the one before, the places in it, the last twelve months.
import { MonthChart } from "#ui/Chart.tsx";
import { Figure, Figures } from "#ui/Facts.tsx";
import { type RegionShape, RegionMap } from "#ui/Map.tsx";
import { Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import type { PlaceSums } from "../figures.ts";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { Period } from "../months.ts";
import type { Controls } from "../screens/controls.ts";
import {
  countRatings,
  tellAtMost,
  tellCount,
  tellMonth,
  tellRating,
  tellShare,
  tellVillage,
} from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { linkTo } from "./links.ts";
import { SumsTable, TimesNote } from "./SumsTable.tsx";

export interface OverviewPageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  sums: Sums;
  before: { period: Period; sums: Sums } | null;
  late: number;
  places: readonly PlaceSums[];
  shapes: readonly RegionShape[];
  months: readonly { key: string; sums: Sums }[];
}

export function OverviewPage(props: OverviewPageProps) {
  const { look, places, shapes, months } = props;
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka"
      title="Angka"
      back={{ href: "/beranda", label: "Beranda" }}
    >
      <Overview {...props} />
      {places.length > 0 && (
        <Section title={placesTitle(look)}>
          {shapes.length > 0 && <ClockMap look={look} places={places} shapes={shapes} />}
          <PlacesTable look={look} places={places} />
          <TimesNote />
        </Section>
      )}
      <Section title="Dua belas bulan">
        <MonthChart
          title="Masuk dan dijawab tiap bulan"
          data={{
            of: "Bulan",
            series: ["Masuk", "Dijawab"],
            rows: months.map(({ key, sums }) => ({
              ...axis(look, key),
              values: [sums.asked, sums.answered],
            })),
          }}
        />
        <MonthChart
          title="Dijawab tepat waktu tiap bulan"
          max={100}
          data={{
            of: "Bulan",
            series: ["Tepat waktu"],
            write: (value) => `${value}%`,
            rows: months.map(({ key, sums }) => ({ ...axis(look, key), values: [percent(sums)] })),
          }}
        />
      </Section>
    </FigureFrame>
  );
}

function percent({ inTime, answered }: Sums): number | null {
  return answered === 0 ? null : Math.round((inTime / answered) * 100);
}

function axis(look: Look, key: string) {
  const label = tellMonth(key);
  const period = { ...look.period, key };
  return { label, short: label.slice(0, 3), href: linkTo("/angka", { ...look, period }) };
}

function placesTitle({ placeLevel }: Look): string {
  return placeLevel === "province"
    ? "Kabupaten dan kota"
    : placeLevel === "regency"
      ? "Kecamatan"
      : "Desa dan kelurahan";
}

function Overview({ look, sums, before, late }: OverviewPageProps) {
  const list = (lihat: string, more: Record<string, string> = {}) =>
    linkTo("/angka/daftar", look, { lihat, ...more });
  const was = (tell: (sums: Sums) => string) =>
    before
      ? { previous: `${before.period.name.replace(/ \d{4}$/, "")}: ${tell(before.sums)}` }
      : {};
  const figure = (label: string, href: string, tell: (sums: Sums) => string) => (
    <Figure label={label} value={tell(sums)} href={href} {...was(tell)} />
  );
  return (
    <Figures label={`Angka ${look.placeName}, ${look.period.name}`}>
      {figure("Pertanyaan baru", list("baru"), (one) => tellCount(one.asked))}
      {figure("Menyangkut warga miskin", list("baru", { miskin: "ya" }), (one) =>
        tellCount(one.askedPoor),
      )}
      {figure("Dijawab tepat waktu", list("dijawab"), (one) => tellShare(one.inTime, one.answered))}
      {figure("Balasan pertama, separuh dalam", list("balasan"), (one) =>
        tellAtMost(one.firstReply.half),
      )}
      {figure("Balasan pertama, 9 dari 10 dalam", list("balasan"), (one) =>
        tellAtMost(one.firstReply.nineTenths),
      )}
      {figure("Sampai ditutup, separuh dalam", list("ditutup"), (one) =>
        tellAtMost(one.closing.half),
      )}
      <Figure
        label="Lewat batas sekarang"
        value={tellCount(late)}
        tone={late > 0 ? "late" : "plain"}
        href={list("lewat")}
      />
      {figure("Naik karena lewat batas", list("naik"), (one) => tellCount(one.escalated))}
      {!look.topicGroup &&
        figure("Tindak lanjut ditepati", linkTo("/angka/tindak-lanjut", look), (one) =>
          tellShare(one.kept, one.promised),
        )}
      {figure("Nilai rata-rata", list("penilaian"), (one) =>
        countRatings(one.scores) === 0
          ? "–"
          : `${tellRating(one.scores)} (${tellCount(countRatings(one.scores))})`,
      )}
    </Figures>
  );
}

function PlacesTable({ look, places }: Pick<OverviewPageProps, "look" | "places">) {
  const isVillages = look.placeLevel === "district";
  return (
    <SumsTable
      caption={placesTitle(look)}
      of={placesTitle(look)}
      look={look}
      columns={["asked", "poor", "inTime", "firstReply", "closing", "escalated", "rating"]}
      rows={places.map(({ code, name, kind, sums }) => ({
        name: isVillages ? tellVillage({ kind, name }) : name,
        href: isVillages ? undefined : linkTo("/angka", { ...look, place: code }),
        place: code,
        sums,
      }))}
    />
  );
}

const classes = [
  { from: 0, words: "di bawah 70%" },
  { from: 70, words: "70–84%" },
  { from: 85, words: "85–94%" },
  { from: 95, words: "95% atau lebih" },
];

function ClockMap({ look, places, shapes }: Pick<OverviewPageProps, "look" | "places" | "shapes">) {
  return (
    <RegionMap
      title="Dijawab tepat waktu"
      data={{
        of: placesTitle(look),
        measure: "Tepat waktu",
        write: (value) => `${value}%`,
        classes,
        shapes,
        regions: places.map(({ code, name, sums }) => ({
          code,
          name,
          value: percent(sums),
          href: linkTo("/angka", { ...look, place: code }),
        })),
      }}
    />
  );
}
