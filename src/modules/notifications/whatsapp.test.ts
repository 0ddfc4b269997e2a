import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countGsm, normalisePhone, shortenTo160, waLink } from "./whatsapp.ts";

// Numbers of this form are used for nobody: all digits after the prefix are zero.
describe("phone numbers", () => {
  test.each([
    ["0800-0000-0000", "6280000000000"],
    ["+62 800 0000 0000", "6280000000000"],
    ["62 (0)800 0000 0000", "6280000000000"],
    ["0062800.0000.0000", "6280000000000"],
    ["800 0000 0000", "6280000000000"],
    ["080000000", "6280000000"],
  ])("%s is %s", (phone, number) => expect(normalisePhone(phone)).toBe(number));

  test.each([
    "",
    "0541 000000",
    "+60 80 0000 0000",
    "0800",
    "08000000000000",
    "0800x0000000",
    "112",
    "٠٨٠٠٠٠٠٠٠٠٠٠",
  ])("%j is none", (phone) => {
    expect(normalisePhone(phone)).toBeNull();
    expect(waLink(phone, "halo")).toBeNull();
  });
});

describe("links", () => {
  test("carry the text and nothing more", () => {
    const text = "Jawaban & lampiran? #1\n<b>100 %</b> é 🙏 &phone=6281";
    const link = waLink("0800 0000 0000", text);
    const url = new URL(link ?? "");
    expect(url.origin + url.pathname).toBe("https://wa.me/6280000000000");
    expect([...url.searchParams.keys()]).toEqual(["text"]);
    expect(url.searchParams.get("text")).toBe(text);
  });

  test("stand half a surrogate and an endless text", () => {
    expect(waLink("080000000000", "a\ud800")).toContain("text=a%EF%BF%BD");
    expect((waLink("080000000000", "🙏".repeat(50_000)) ?? "").length).toBeLessThan(13_000);
  });
});

describe("texts of one SMS", () => {
  test("short ones stay, in letters that a phone of any age shows", () => {
    expect(shortenTo160("Pertanyaan terkirim.\nBalasan: Selasa, 10.00 WITA.")).toBe(
      "Pertanyaan terkirim. Balasan: Selasa, 10.00 WITA.",
    );
    expect(shortenTo160("“Terima kasih” – café… 🙏 ā 漢")).toBe('"Terima kasih" - café... a ?');
  });

  test("long ones end at a word", () => {
    const short = shortenTo160("Satgas menjawab pertanyaan desa Anda. ".repeat(20));
    expect(short.length).toBeLessThanOrEqual(160);
    expect(short).toMatch(/[a-z]{3,}\.\.\.$/);
    expect(short.length).toBeGreaterThan(140);
  });

  test("the address at the end stays whole", () => {
    const address = "https://klikdesa.example/k/KD-2026-0417";
    const short = shortenTo160(
      `${"Ada jawaban baru untuk desa Anda, mohon dibaca. ".repeat(9)}${address}`,
    );
    expect(short.endsWith(`... ${address}`)).toBe(true);
    expect(countGsm(short)).toBeLessThanOrEqual(160);
  });

  test("braces and the euro count twice", () => {
    expect(countGsm("a{€}")).toBe(7);
    expect(countGsm(shortenTo160("{}".repeat(100)))).toBeLessThanOrEqual(160);
  });

  test("any text fits and holds GSM letters only", () => {
    const gsm =
      /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑܧ¿a-zäöñüà^{}\\[~\]|€]*$/;
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.webUrl().map((url) => `${"kata ".repeat(60)}${url}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const short = shortenTo160(text);
        expect(countGsm(short)).toBeLessThanOrEqual(160);
        expect(short).toMatch(gsm);
        expect(shortenTo160(short)).toBe(short);
      }),
      { numRuns: 2000 },
    );
  });
});
