// The gallery's charts and map, with figures as a regency has them.
import { BarChart, type ChartData, Histogram, MonthChart } from "./Chart.tsx";
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
    </Section>
  );
}
