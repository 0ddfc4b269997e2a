// Keeps the tree whole: the codes other data points at, letters that exist, fields a form can show.

import { expect, test } from "vitest";
import { camatDuties, findDuty } from "./camat-duties.ts";
import { findTopic, topicGroups } from "./catalogue.ts";

const topics = topicGroups.flatMap((group) => group.topics);

test("fourteen groups hold exactly the agreed topics", () => {
  const tree = Object.fromEntries(
    topicGroups.map((group) => [
      group.code,
      group.topics.map((topic) => topic.code.split(".")[1]).join(" "),
    ]),
  );
  expect(tree).toEqual({
    apbdes: "penyusunan evaluasi perubahan siltap",
    dana_desa: "penggunaan penyaluran laporan_silpa kopdes",
    blt_kemiskinan: "penerima besaran data",
    pajak: "belanja honor setor_lapor",
    siskeudes: "aplikasi penatausahaan spj",
    pengadaan: "cara tpk harga_kontrak",
    aset_tkd: "inventarisasi pemanfaatan sertifikat",
    bumdes_kopdes: "badan_hukum modal pengelolaan kopdes",
    kades_perangkat_bpd: "perangkat kades pilkades bpd",
    produk_hukum: "perdes pungutan jenis",
    perencanaan: "rpjmdes rkpdes usulan_program",
    laporan_transparansi: "laporan infografis informasi_publik",
    lkd_posyandu_stunting: "lkd posyandu stunting",
    batas_data_lomba_kelurahan: "batas indeks_desa lomba kelurahan kependudukan program_rt",
  });
});

test("codes are unique, lie in their group, and are found", () => {
  expect(topics).toHaveLength(49);
  expect(new Set(topics.map((topic) => topic.code)).size).toBe(topics.length);
  for (const group of topicGroups) {
    for (const topic of group.topics) {
      expect(topic.code.startsWith(`${group.code}.`)).toBe(true);
      expect(findTopic(topic.code)).toBe(topic);
    }
  }
  expect(findTopic("apbdes")).toBeUndefined();
});

test("the eighteen duties carry the letters a to r, and every topic has one", () => {
  expect(camatDuties.duties.map((duty) => duty.letter).join("")).toBe("abcdefghijklmnopqr");
  for (const topic of topics) expect(findDuty(topic.dutyLetter).letter).toBe(topic.dutyLetter);
});

test.each(topics.map((topic) => [topic.code, topic] as const))("%s is complete", (_code, topic) => {
  expect(topic.sdgs.length).toBeGreaterThan(0);
  expect(new Set(topic.sdgs).size).toBe(topic.sdgs.length);
  for (const goal of topic.sdgs) {
    expect(Number.isInteger(goal) && goal >= 1 && goal <= 18, `goal ${goal}`).toBe(true);
  }
  expect(topic.routes).toMatch(/^(K|D|I|H|P|B|O:\w+)(\/(K|D|I|H|P|B|O:\w+))*$/);
  expect(topic.fields.length).toBeLessThanOrEqual(3);
  expect(new Set(topic.fields.map((field) => field.key)).size).toBe(topic.fields.length);
  for (const field of topic.fields) {
    expect(field.key).toMatch(/^[a-z0-9_]+$/);
    expect(field.kind === "choice").toBe((field.choices?.length ?? 0) >= 2);
  }
  expect(topic.triage.length).toBeGreaterThanOrEqual(2);
  expect(topic.triage.length).toBeLessThanOrEqual(4);
  expect(topic.examples).toHaveLength(2);
  expect(topic.hint).toMatch(/^[A-Z].*\.$/);
});

test("a key means the same kind of fact in every topic", () => {
  const kinds = new Map<string, string>();
  for (const field of topics.flatMap((topic) => topic.fields)) {
    expect(kinds.get(field.key) ?? field.kind, field.key).toBe(field.kind);
    kinds.set(field.key, field.kind);
  }
});

test("answers with legal weight need a second signature", () => {
  const weighty = [
    "kades_perangkat_bpd.perangkat",
    "kades_perangkat_bpd.pilkades",
    "aset_tkd.pemanfaatan",
    "bumdes_kopdes.pengelolaan",
  ];
  for (const code of weighty) expect(findTopic(code)?.secondSignature, code).toBe(true);
  expect(findTopic("siskeudes.aplikasi")?.secondSignature).toBe(false);
});
