// Measures the colour pairs of both schemes (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11): 7:1 for body text, 4.5:1 for
// every other word, 3:1 for edges of what can be filled in.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./css/tokens.css", import.meta.url), "utf8");

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map((match) => [match[1]!, match[2]!]),
  );
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const cut = css.indexOf("@media (prefers-color-scheme: dark)");
const light = tokensOf(css.slice(0, cut));
const dark = new Map([...light, ...tokensOf(css.slice(cut))]);

const grounds = ["paper", "raised", "sunk"];
const pairs: [string, string, number][] = [
  ...["paper", "raised", "sunk", "act-soft", "wait-soft", "late-soft", "done-soft"].map(
    (ground): [string, string, number] => ["ink", ground, 7],
  ),
  ...grounds.map((ground): [string, string, number] => ["ink-2", ground, 7]),
  ...[1, 2, 3, 4].map((step): [string, string, number] => ["ink", `shade-${step}`, 7]),
  ...[...grounds, "act-soft"].map((ground): [string, string, number] => ["act", ground, 4.5]),
  ...["done", "wait", "late"].flatMap((tone): [string, string, number][] => [
    [tone, "paper", 4.5],
    [tone, "raised", 4.5],
    [tone, "sunk", 4.5],
    [tone, `${tone}-soft`, 4.5],
  ]),
  ["act", "done-soft", 4.5],
  ["ink-2", "act-soft", 4.5],
  ["on-act", "act", 4.5],
  ["on-act", "act-2", 4.5],
  ["on-late", "late", 4.5],
  ["on-band", "band", 7],
  ["line-2", "paper", 3],
  ["line-2", "raised", 3],
  ["focus", "paper", 3],
];

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("%s", (_scheme, tokens) => {
  test("all tokens were read", () => {
    expect(tokens.size).toBe(25);
    expect(tokensOf(css.slice(cut)).size).toBe(25);
  });
  test.each(pairs)("%s on %s is at least %d:1", (ink, ground, least) => {
    expect(
      contrast(tokens.get(ink) ?? "#777", tokens.get(ground) ?? "#777"),
    ).toBeGreaterThanOrEqual(least);
  });
});
