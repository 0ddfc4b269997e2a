import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseState } from "./consultations.ts";
import { type CaseInShort, writeSmsSummary } from "./sms-summary.ts";

const now = new Date("2026-11-03T01:00:00Z");
const kase: CaseInShort = {
  number: "KD-2026-0417",
  restricted: false,
  state: "working",
  office: "Satgas Kecamatan Loa Kulu",
  due: new Date("2026-11-24T02:00:00Z"),
  zone: "WITA",
  openFollowUps: 0,
  firstFollowUpOn: null,
};
const states: CaseState[] = [
  ...(["new", "working", "waiting_asker", "waiting_referral", "answered", "closed"] as const),
  "merged",
];

test.each([
  [
    {},
    "Klik Desa KD-2026-0417: sedang dikerjakan Satgas Kecamatan Loa Kulu, paling lambat 24 November 2026 10.00 WITA. Anda cukup menunggu.",
  ],
  [
    { due: new Date("2026-11-02T02:00:00Z") },
    "Klik Desa KD-2026-0417: sedang dikerjakan Satgas Kecamatan Loa Kulu, batasnya lewat sejak 2 November 2026 10.00 WITA. Anda cukup menunggu.",
  ],
  [
    { state: "waiting_asker" },
    "Klik Desa KD-2026-0417: ada pertanyaan untuk Anda. Balas di Klik Desa; waktunya berhenti sampai Anda membalas.",
  ],
  [
    { state: "closed", openFollowUps: 2, firstFollowUpOn: "2026-12-01" },
    "Klik Desa KD-2026-0417: selesai dijawab Satgas Kecamatan Loa Kulu. Kerjakan 2 tindak lanjut, paling lambat 1 Desember 2026.",
  ],
] as [Partial<CaseInShort>, string][])("%j", (change, text) => {
  expect(writeSmsSummary({ ...kase, ...change }, now)).toBe(text);
});

test("of a restricted case it tells nothing, not even the number", () => {
  for (const state of states) {
    const text = writeSmsSummary({ ...kase, restricted: true, state }, now);
    expect(text).toBe("Klik Desa: ada kabar untuk Anda. Masuk ke Klik Desa untuk membacanya.");
  }
});

test("any case fits into one SMS and says number, state, term and deed whole", () => {
  const gsm =
    /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑܧ¿a-zäöñüà^{}\\[~\]|€]*$/;
  const anyCase = fc.record({
    number: fc.stringMatching(/^KD-20\d\d-\d{4,8}$/),
    restricted: fc.constant(false),
    state: fc.constantFrom(...states),
    office: fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.lorem({ maxCount: 30 })),
    due: fc.option(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
    ),
    zone: fc.constantFrom("WIB", "WITA", "WIT"),
    openFollowUps: fc.integer({ min: 0, max: 200 }),
    firstFollowUpOn: fc.option(fc.constantFrom("2026-01-01", "2026-09-30", "2031-12-31")),
  }) as fc.Arbitrary<CaseInShort>;
  fc.assert(
    fc.property(anyCase, (any) => {
      const text = writeSmsSummary(any, now);
      const length = [...text].reduce(
        (sum, sign) => sum + ("^{}\\[~]|€".includes(sign) ? 2 : 1),
        0,
      );
      expect(length).toBeLessThanOrEqual(160);
      expect(text).toMatch(gsm);
      expect(text.startsWith(`Klik Desa ${any.number}: `)).toBe(true);
      expect(text).toMatch(
        /: (sudah diterima|sedang dikerjakan|ada pertanyaan untuk Anda|menunggu masukan|sudah dijawab|selesai dijawab|digabung)/,
      );
      // Ends with what is to be done, as a whole sentence.
      expect(text).toMatch(/\. (Anda cukup|Balas di|Baca|Kerjakan \d+|Ikuti)[^.]*\.$/);
      const isTimed = any.due && (any.state === "new" || any.state === "working");
      expect(/\d{1,2} [A-Z][a-z]+ 20\d\d \d\d\.\d\d (WIB|WITA|WIT)\b/.test(text)).toBe(
        Boolean(isTimed),
      );
    }),
    { numRuns: 3000 },
  );
});
