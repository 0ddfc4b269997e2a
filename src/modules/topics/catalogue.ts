// The topic tree of the clinic: fourteen groups, two levels, as data. Seeds the topic tables and the demo.
// Invariant: codes are unique and never change, because cases, articles and courses point at them.

import { apbdes } from "./catalogue/apbdes.ts";
import { asetTkd } from "./catalogue/aset-tkd.ts";
import { batasDataLombaKelurahan } from "./catalogue/batas-data-lomba-kelurahan.ts";
import { bltKemiskinan } from "./catalogue/blt-kemiskinan.ts";
import { bumdesKopdes } from "./catalogue/bumdes-kopdes.ts";
import { danaDesa } from "./catalogue/dana-desa.ts";
import { kadesPerangkatBpd } from "./catalogue/kades-perangkat-bpd.ts";
import { laporanTransparansi } from "./catalogue/laporan-transparansi.ts";
import { lkdPosyanduStunting } from "./catalogue/lkd-posyandu-stunting.ts";
import { pajak } from "./catalogue/pajak.ts";
import { pengadaan } from "./catalogue/pengadaan.ts";
import { perencanaan } from "./catalogue/perencanaan.ts";
import { produkHukum } from "./catalogue/produk-hukum.ts";
import { siskeudes } from "./catalogue/siskeudes.ts";
import type { Topic, TopicGroup } from "./catalogue/types.ts";

export type { DutyLetter, Topic, TopicField, TopicGroup } from "./catalogue/types.ts";

/** The groups in the order in which people are offered them. */
export const topicGroups: readonly TopicGroup[] = [
  apbdes,
  danaDesa,
  bltKemiskinan,
  pajak,
  siskeudes,
  pengadaan,
  asetTkd,
  bumdesKopdes,
  kadesPerangkatBpd,
  produkHukum,
  perencanaan,
  laporanTransparansi,
  lkdPosyanduStunting,
  batasDataLombaKelurahan,
];

const topicsByCode: ReadonlyMap<string, Topic> = new Map(
  topicGroups.flatMap((group) => group.topics.map((topic): [string, Topic] => [topic.code, topic])),
);

/** The second-level topic with this full code ("apbdes.evaluasi"), or undefined. */
export function findTopic(code: string): Topic | undefined {
  return topicsByCode.get(code);
}
