// The frame of every page of figures: what is looked at, how fresh it is, the choices, the pages beside it.
import type { ComponentChildren } from "preact";
import { Select } from "#ui/Choice.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { FilterBar, PageHeading, Tabs } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writeNear, type ZoneName } from "#modules/calendar/public.ts";
import type { Look } from "../look.ts";
import type { Controls } from "../screens/controls.ts";
import { linkTo } from "./links.ts";

const pages = [
  ["/angka", "Ringkasan"],
  ["/angka/satuan", "Ketepatan"],
  ["/angka/beban", "Beban kerja"],
  ["/angka/topik", "Topik"],
  ["/angka/berulang", "Berulang"],
  ["/angka/desa-diam", "Desa diam"],
  ["/angka/jarak", "Desa jauh"],
  ["/angka/penilaian", "Penilaian"],
  ["/angka/rujukan", "Rujukan"],
  ["/angka/tindak-lanjut", "Tindak lanjut"],
] as const;
type FigurePagePath = (typeof pages)[number][0];

export interface FigureFrameProps {
  frame: PageFrame;
  title: string;
  /** What is counted, in a sentence. */
  lead?: ComponentChildren;
  look: Look;
  controls: Controls;
  now: Date;
  /** Which of the pages this is; lists belong to none. */
  here?: FigurePagePath;
  back?: { href: string; label: string };
  /** Choices that this page does not take. */
  without?: readonly ("period" | "topics")[];
  children: ComponentChildren;
}

export function FigureFrame(props: FigureFrameProps) {
  const { frame, title, lead, look, controls, now, children } = props;
  return (
    <Shell
      frame={frame}
      title={title}
      width="wide"
      heading={
        <PageHeading
          back={props.back ?? { href: "/angka", label: "Angka" }}
          over={tellLook(look, props.without)}
          title={title}
          lead={lead}
        />
      }
    >
      {props.here && (
        <Tabs
          label="Halaman angka"
          tabs={pages.map(([path, label]) => ({
            href: linkTo(path, look),
            label,
            current: path === props.here,
          }))}
        />
      )}
      <Choices {...props} />
      {children}
      {look.home.length === 2 && (
        <p class="hint">
          Angka memuat semua kasus di provinsi ini; daftar di baliknya hanya kasus yang pernah naik
          ke provinsi.
        </p>
      )}
      <p class="hint">
        {tellFreshness(controls.fresh, now, look.period.zone)}{" "}
        <a href={linkTo("/unduhan/baru", look, { lembar: "ketepatan" })}>
          Unduh ketepatan waktu per unit dan bulan
        </a>
      </p>
    </Shell>
  );
}

function tellLook({ placeName, period }: Look, without: FigureFrameProps["without"] = []) {
  return without.includes("period") ? placeName : `${placeName} · ${period.name}`;
}

function tellFreshness(fresh: Date | null, now: Date, zone: ZoneName): string {
  if (!fresh) return "Angka belum pernah dihitung. Muat ulang halaman ini satu menit lagi.";
  return `Dihitung sampai ${writeNear(fresh, now, zone)} ${zone}. Yang terjadi sesudahnya masuk dalam satu menit.`;
}

function Choices({ look, controls, without = [] }: FigureFrameProps) {
  const { action, kept, places, periods } = controls;
  const isNarrowed = look.place !== look.home || look.topicGroup !== undefined;
  const query = new URLSearchParams({ ...kept, kurun: look.period.key });
  return (
    <FilterBar
      action={action}
      label="Pilih kurun, wilayah, dan bidang"
      clearHref={isNarrowed ? `${action}?${query}` : undefined}
    >
      {Object.entries(kept).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      {without.includes("period") ? (
        <HiddenField name="kurun" value={look.period.key} />
      ) : (
        <Select name="kurun" label="Kurun" options={periods} value={look.period.key} />
      )}
      {places.length > 0 && (
        <Select
          name="wilayah"
          label="Wilayah"
          placeholder="Semua"
          options={places}
          value={look.place}
        />
      )}
      {!without.includes("topics") && (
        <Select
          name="bidang"
          label="Bidang"
          placeholder="Semua bidang"
          options={controls.topicGroups}
          value={look.topicGroup}
        />
      )}
    </FilterBar>
  );
}
