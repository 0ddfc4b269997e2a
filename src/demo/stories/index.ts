// Every demo story, by subject. Each file holds those of one group of topics.
import type { Story } from "../story.ts";
import { apbdesStories1 } from "./apbdes-1.ts";
import { apbdesStories2 } from "./apbdes-2.ts";
import { apbdesStories3 } from "./apbdes-3.ts";
import { asetTkdStories1 } from "./aset-tkd-1.ts";
import { asetTkdStories2 } from "./aset-tkd-2.ts";
import { batasDataLombaKelurahanStories1 } from "./batas-data-lomba-kelurahan-1.ts";
import { batasDataLombaKelurahanStories2 } from "./batas-data-lomba-kelurahan-2.ts";
import { bltKemiskinanStories1 } from "./blt-kemiskinan-1.ts";
import { bltKemiskinanStories2 } from "./blt-kemiskinan-2.ts";
import { bumdesKopdesStories1 } from "./bumdes-kopdes-1.ts";
import { bumdesKopdesStories2 } from "./bumdes-kopdes-2.ts";
import { danaDesaStories1 } from "./dana-desa-1.ts";
import { danaDesaStories2 } from "./dana-desa-2.ts";
import { danaDesaStories3 } from "./dana-desa-3.ts";
import { kadesPerangkatBpdStories1 } from "./kades-perangkat-bpd-1.ts";
import { kadesPerangkatBpdStories2 } from "./kades-perangkat-bpd-2.ts";
import { kadesPerangkatBpdStories3 } from "./kades-perangkat-bpd-3.ts";
import { laporanTransparansiStories1 } from "./laporan-transparansi-1.ts";
import { laporanTransparansiStories2 } from "./laporan-transparansi-2.ts";
import { lkdPosyanduStuntingStories1 } from "./lkd-posyandu-stunting-1.ts";
import { lkdPosyanduStuntingStories2 } from "./lkd-posyandu-stunting-2.ts";
import { pajakStories1 } from "./pajak-1.ts";
import { pajakStories2 } from "./pajak-2.ts";
import { pengadaanStories1 } from "./pengadaan-1.ts";
import { pengadaanStories2 } from "./pengadaan-2.ts";
import { perencanaanStories1 } from "./perencanaan-1.ts";
import { perencanaanStories2 } from "./perencanaan-2.ts";
import { produkHukumStories1 } from "./produk-hukum-1.ts";
import { produkHukumStories2 } from "./produk-hukum-2.ts";
import { siskeudesStories1 } from "./siskeudes-1.ts";
import { siskeudesStories2 } from "./siskeudes-2.ts";

export const stories: readonly Story[] = [
  ...apbdesStories1,
  ...apbdesStories2,
  ...apbdesStories3,
  ...asetTkdStories1,
  ...asetTkdStories2,
  ...batasDataLombaKelurahanStories1,
  ...batasDataLombaKelurahanStories2,
  ...bltKemiskinanStories1,
  ...bltKemiskinanStories2,
  ...bumdesKopdesStories1,
  ...bumdesKopdesStories2,
  ...danaDesaStories1,
  ...danaDesaStories2,
  ...danaDesaStories3,
  ...kadesPerangkatBpdStories1,
  ...kadesPerangkatBpdStories2,
  ...kadesPerangkatBpdStories3,
  ...laporanTransparansiStories1,
  ...laporanTransparansiStories2,
  ...lkdPosyanduStuntingStories1,
  ...lkdPosyanduStuntingStories2,
  ...pajakStories1,
  ...pajakStories2,
  ...pengadaanStories1,
  ...pengadaanStories2,
  ...perencanaanStories1,
  ...perencanaanStories2,
  ...produkHukumStories1,
  ...produkHukumStories2,
  ...siskeudesStories1,
  ...siskeudesStories2,
];
