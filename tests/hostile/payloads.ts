// What nobody of good will types: each value breaks some program somewhere. All are drawn by fast-check from a seed.
import fc from "fast-check";

/** Stands in markup that must never arrive as markup; `mark` is different in each request. */
export function markupOf(mark: string): string[] {
  return [
    `<${mark}>`,
    `"><${mark} a="`,
    `'><${mark} a='`,
    `</textarea><${mark}>`,
    `</title><${mark}>`,
    `<!--<${mark}>-->`,
    `" on${mark}="alert(1)" x="`,
    `javascript:alert('${mark}')`,
    `<svg/onload=alert(1)><${mark}>`,
    `[${mark}](javascript:alert(1))`,
    `{{constructor.constructor('${mark}')()}}`,
    `\${7*7}<${mark}>`,
  ];
}

const texts = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\r\nX-Disusupkan: ya\r\n\r\n<html>",
  "%0d%0aX-Disusupkan:%20ya",
  "' or '1'='1",
  "'; drop table consultations; --",
  "\\'; select pg_sleep(10); --",
  "1) union select password_hash from credentials --",
  "../../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "file:///etc/passwd",
  '=HYPERLINK("http://contoh")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\ud800",
  "\udfff\ud800",
  "\u202ekitabmet",
  "e\u0301".repeat(50),
  "\u200b\u200d\ufeff",
  "👩‍👩‍👧‍👦".repeat(20),
  "ﷺ".repeat(50),
  "İıſK",
  "NaN",
  "Infinity",
  "-0",
  "1e309",
  "0x10",
  "١٢٣",
  "999999999999999999999999",
  "-1",
  "2147483648",
  "9223372036854775808",
  "0001-01-01",
  "9999-12-31",
  "2026-02-30",
  "275760-09-14",
  "24:61",
  "true",
  "null",
  "undefined",
  "[object Object]",
  "[]",
  '{"$gt":""}',
  "64.02.02.2003",
  "64.99",
  "ID",
  "00000000-0000-0000-0000-000000000000",
  "a".repeat(5_000),
  "\n".repeat(3_000),
  "(a+)+$".repeat(200),
  `${"a".repeat(30_000)}!`,
  "0".repeat(40_000),
  "6402024503990001 ".repeat(2_000),
];

/** Names of fields that no form of ours has, and that some languages would follow. */
export const strangeNames = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "submission_id",
  "version",
  "id",
  "role",
  "region_code",
  "office_id",
  "restricted",
  "state",
  "a[b][c]",
  "isian___proto__",
  "unggahan.files",
  "x".repeat(101),
  "",
  "\u0000",
];

/** Any value for a field or a filter; what is found on pages (ids of this and other places) is mixed in. */
export function anyValue(mark: string, found: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...texts) },
    { weight: 4, arbitrary: fc.constantFrom(...markupOf(mark)) },
    { weight: 3, arbitrary: fc.constantFrom("", ...found) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    { weight: 1, arbitrary: fc.integer().map(String) },
    { weight: 1, arbitrary: fc.double().map(String) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.json({ maxDepth: 6 }) },
  );
}

/** A file that is not what it says, or nothing at all. */
export const anyFile: fc.Arbitrary<{ name: string; bytes: Uint8Array }> = fc.record({
  name: fc.constantFrom(
    "foto.jpg",
    "surat.pdf",
    "../../etc/cron.d/x",
    "a.php.jpg",
    "x.svg",
    "x.html",
    "con.txt",
    "\u202egpj.exe",
    `${"n".repeat(400)}.pdf`,
    "",
    "data.csv",
    "arsip.zip",
  ),
  bytes: fc.oneof(
    fc.constantFrom(
      ...[
        "",
        "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<html><script>alert(1)</script>",
        "\u0089PNG\r\n\u001a\n",
        "GIF89a\u0001\u0000\u0001\u0000",
        "PK\u0003\u0004",
        "MZ\u0090",
        "=1+1;=cmd",
        "\ufeffa;b\n",
      ].map((text) => new TextEncoder().encode(text)),
    ),
    fc.uint8Array({ maxLength: 3_000 }),
  ),
});
