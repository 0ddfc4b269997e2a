// What a chart is made of: data in, marks out. Knows neither JSX nor PDF, so a page and a paper draw the same picture.
// Invariant: every mark is an SVG path or a line of text, and its ink has a shape of its own besides its colour.

/** Figures to draw and to write beside the drawing: one naming column, one to three series of numbers. */
export interface ChartData {
  /** Head of the naming column: "Kecamatan". */
  of: string;
  /** Heads of the number columns: "Tepat waktu". */
  series: readonly string[];
  rows: readonly ChartRow[];
  /** How a number is written, with its unit: "92%", "3 jam kerja". Thousands in the Indonesian way unless told. */
  write?: (value: number) => string;
}

export interface ChartRow {
  label: string;
  /** Short form for an axis: "Nov". */
  short?: string;
  /** One for each series; null where there was nothing to count, which is not nought. */
  values: readonly (number | null)[];
  /** The values in words, where they say more than the number: "71%, 5 dari 7". */
  words?: readonly string[];
  /** At the end of a stacked bar, where it should say more than the sum: "31 dari 42". */
  total?: string;
  /** The list behind these figures. */
  href?: string;
}

/** A line to reach or to stay under, in the unit of the values. */
export interface ChartTarget {
  value: number;
  /** "target 90%" */
  words: string;
}

/**
 * Series are told apart by fill ("solid", "half", "hollow") or by stroke ("line", "dashed", "dotted"), not by hue alone.
 * "dot", "ring" and "square" are the points of the three lines.
 */
export type Ink =
  | ("solid" | "half" | "hollow" | "line" | "dashed" | "dotted" | "dot" | "ring" | "square")
  | ("target" | "grid" | "word" | "strong" | "faint")
  // Regions of a map: four shades, one for no value, and words upon them.
  | ("shade-1" | "shade-2" | "shade-3" | "shade-4" | "blank" | "onshade");

export type Mark =
  | { path: string; ink: Ink }
  | {
      text: string;
      x: number;
      y: number;
      size: number;
      anchor: "start" | "middle" | "end";
      ink: Ink;
    };

/** Marks that belong together: a bar with its words. `touch` is the ground that a finger may hit. */
export interface Piece {
  marks: Mark[];
  href?: string;
  touch?: string;
  /** Shown where a mouse rests. */
  title?: string;
}

/** A finished picture in its own units; a page or paper scales it as a whole. */
export interface Drawing {
  width: number;
  height: number;
  pieces: Piece[];
}

/** As wide as a telephone's page: text of `textSize` is then read at its own size. */
export const chartWidth = 340;
export const textSize = 13;
export const smallSize = 11.5;

export const fills: readonly Ink[] = ["solid", "half", "hollow"];
export const strokes: readonly Ink[] = ["line", "dashed", "dotted"];
export const points: readonly Ink[] = ["dot", "ring", "square"];

/** What stands at a row's value: its own words, or the number as the data writes it. */
export function writeCell(data: ChartData, row: ChartRow, series: number): string {
  return row.words?.[series] ?? writeValue(data, row.values[series] ?? null);
}

export function writeValue(data: ChartData, value: number | null): string {
  if (value === null) return "–";
  return data.write ? data.write(value) : value.toLocaleString("id-ID");
}

/** About how wide a text is in the fonts that people have; a little too wide rather than too narrow. */
export function guessWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ijlI.,:;'|!()[\] ]/.test(letter)) ems += 0.3;
    else if (/[mwMW%]/.test(letter)) ems += 0.88;
    else ems += /[A-Z]/.test(letter) ? 0.68 : 0.57;
  }
  return ems * size;
}

/** Cuts a label that would run into its neighbour; the table beside has it whole. */
export function cutLabel(text: string, size: number, room: number): string {
  if (guessWidth(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && guessWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** One decimal: more is neither seen nor worth its bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
}

/** A line of text from its baseline; ordinary words in the size of labels unless told. */
export function words(
  text: string,
  x: number,
  y: number,
  how: { size?: number; anchor?: "start" | "middle" | "end"; ink?: Ink } = {},
): Mark {
  const { size = textSize, anchor = "start", ink = "word" } = how;
  return { text, x: round(x), y: round(y), size, anchor, ink };
}

/** Small and quiet, for axes and targets. */
export function smallWords(
  text: string,
  x: number,
  y: number,
  anchor: "start" | "middle" | "end",
): Mark {
  return words(text, x, y, { size: smallSize, anchor, ink: "faint" });
}

/** The mark of a point: a disc, a ring or a square, as its ink says. */
export function pointAt(x: number, y: number, ink: Ink): Mark {
  if (ink === "square") return { path: box(x - 3, y - 3, 6, 6), ink };
  return { path: `M${round(x - 3)} ${round(y)}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`, ink };
}

/** The names of the series with their inks, in as many lines as they need. Nothing for a single series. */
export function drawKey(
  data: ChartData,
  width: number,
  sample: (index: number, x: number, y: number) => Mark[],
): { pieces: Piece[]; height: number } {
  if (data.series.length < 2) return { pieces: [], height: 0 };
  const lineHeight = 20;
  let [x, y] = [0, 12];
  const pieces = data.series.map((name, index): Piece => {
    const needed = 30 + guessWidth(name, textSize);
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    const marks: Mark[] = [...sample(index, x, y - 4.5), words(name, x + 24, y)];
    x += needed + 12;
    return { marks };
  });
  return { pieces, height: y + 14 };
}
