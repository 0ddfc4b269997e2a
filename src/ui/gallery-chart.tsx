// The gallery's charts and map, with figures as a regency has them.
import { BarChart, type ChartData, Histogram, MonthChart } from "./Chart.tsx";
import { type MapData, RegionMap } from "./Map.tsx";
import { Section } from "./Page.tsx";

const percent = (value: number) => `${value}%`;

const kept: ChartData = {
  of: "Kecamatan",
  series: ["Tepat waktu"],
  write: percent,
  rows: [
    { label: "Tenggarong Seberang", values: [58], href: "#b1" },
    { label: "Muara Kaman", values: [71], href: "#b2" },
    { label: "Loa Kulu", values: [96], href: "#b3" },
    { label: "Samboja", values: [100], href: "#b4" },
    { label: "Sanga Sanga", values: [null], href: "#b5" },
  ],
};

const topics: ChartData = {
  of: "Topik",
  series: ["Dijawab", "Masih berjalan"],
  rows: [
    { label: "Kepala desa, perangkat, dan BPD", values: [41, 9], href: "#t1" },
    { label: "APBDes dan perubahan anggaran", values: [38, 4], href: "#t2" },
    { label: "Dana Desa", values: [22, 0], href: "#t3" },
  ],
};

const names = ["Des", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov"];
const asked = [96, 131, 120, 88, 92, 140, 151, 160, 122, 187, 214, 64];
const answered = [90, 118, 126, 90, 80, 133, 149, 158, 130, 170, 201, 61];
const share = [82, 84, 84, 88, null, 79, 85, 90, 91, 93, 91, 94];
const month = (values: (number | null)[], index: number) => ({
  label: `${names[index]} ${index === 0 ? 2025 : 2026}`,
  short: names[index] ?? "",
  values,
  href: `#m${index}`,
});

const spans = ["≤ 1", "1–2", "2–4", "4–8", "8–16", "16–24", "> 24"];

/** Five invented places around a lake: shared borders, an island, one without figures and one without a shape. */
const map: MapData = {
  of: "Kecamatan",
  measure: "Tepat waktu",
  write: percent,
  classes: [
    { from: 0, words: "di bawah 70%" },
    { from: 70, words: "70–84%" },
    { from: 85, words: "85–94%" },
    { from: 95, words: "95% atau lebih" },
  ],
  regions: [
    { code: "1", name: "Hulu", value: 58, href: "#r1" },
    { code: "2", name: "Hilir", value: 96, href: "#r2" },
    { code: "3", name: "Danau", value: 88, href: "#r3" },
    { code: "4", name: "Pesisir", value: 72, href: "#r4" },
    { code: "5", name: "Seberang", value: null, href: "#r5" },
    { code: "6", name: "Baru", value: 100, href: "#r6" },
  ],
  shapes: [
    { code: "1", rings: [[0, 20, 60, 0, 110, 15, 100, 70, 60, 90, 10, 80]], label: [55, 45] },
    { code: "2", rings: [[110, 15, 180, 5, 200, 60, 160, 80, 100, 70]], label: [150, 42] },
    { code: "3", rings: [[60, 90, 100, 70, 160, 80, 150, 130, 90, 140]], label: [112, 105] },
    {
      code: "4",
      rings: [
        [200, 60, 260, 50, 270, 120, 220, 160, 150, 130, 160, 80],
        [280, 60, 292, 58, 290, 75, 279, 74],
      ],
      label: [212, 105],
    },
    { code: "5", rings: [[10, 80, 60, 90, 90, 140, 60, 170, 5, 150]], label: [42, 125] },
  ],
};

export function GalleryCharts() {
  return (
    <Section title="Angka dalam gambar">
      <BarChart
        title="Tepat waktu menurut kecamatan"
        lead="Tiga dari empat kecamatan yang menjawab mencapai 70 persen; Sanga Sanga belum menjawab satu pun."
        data={kept}
        max={100}
        target={{ value: 90, words: "target 90%" }}
      />
      <BarChart title="Pertanyaan menurut topik" data={topics} stacked />
      <BarChart title="Masuk dan dijawab menurut topik" data={topics} />
      <MonthChart
        title="Masuk dan dijawab tiap bulan"
        data={{
          of: "Bulan",
          series: ["Masuk", "Dijawab"],
          rows: asked.map((count, index) => month([count, answered[index] ?? null], index)),
        }}
      />
      <MonthChart
        title="Dijawab tepat waktu tiap bulan"
        data={{
          of: "Bulan",
          series: ["Tepat waktu"],
          write: percent,
          rows: share.map((value, index) => month([value], index)),
        }}
        max={100}
        target={{ value: 90, words: "target 90%" }}
      />
      <Histogram
        title="Lama sampai balasan pertama"
        data={{
          of: "Jam kerja",
          series: ["Kasus"],
          rows: spans.map((label, index) => ({
            label,
            values: [[31, 44, 62, 30, 12, 0, 3][index] ?? 0],
            href: `#h${index}`,
          })),
        }}
        marked={{ row: 2, words: "nilai tengah" }}
      />
      <RegionMap
        title="Tepat waktu di tiap kecamatan"
        lead="Hulu paling lambat: 58 persen tepat waktu."
        data={map}
      />
    </Section>
  );
}
