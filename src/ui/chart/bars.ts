// Bars that lie, one row a thing: single, side by side, or one after the other in one bar. Every bar has its number in words.
import { scaleLinear } from "d3-scale";
import {
  box,
  type ChartData,
  type ChartRow,
  type ChartTarget,
  chartWidth,
  cutLabel,
  type Drawing,
  drawKey,
  fills,
  guessWidth,
  type Mark,
  type Piece,
  round,
  rule,
  smallSize,
  smallWords,
  textSize,
  words,
  writeCell,
  writeValue,
} from "./drawing.ts";

export interface BarOptions {
  width?: number;
  /** End of the scale; the greatest value unless told. 100 for shares. */
  max?: number;
  /** One bar a row with the series one after the other, and their sum at the end. */
  stacked?: boolean;
  target?: ChartTarget;
}

const barHeight = 13;
const barGap = 4;
const rowGap = 12;
const mostLabelShare = 0.45;

interface Plan {
  data: ChartData;
  stacked: boolean;
  /** Labels stand before their bars when they are short, else above them. */
  labelRoom: number;
  above: boolean;
  width: number;
  scale: (value: number) => number;
}

/** Draws a row for each thing, in the order given. */
export function drawBars(data: ChartData, options: BarOptions = {}): Drawing {
  const plan = planBars(data, options);
  const key = drawKey(data, plan.width, (index, x, y) => [
    { path: box(x, y - 6, 18, 12), ink: fills[index] ?? "hollow" },
  ]);
  const head = options.target ? smallSize + 8 : 0;
  const rowHeight = measureRow(plan);
  const top = key.height + head;
  const rows = data.rows.map((row, index) =>
    drawRow(plan, row, top + index * rowHeight, rowHeight),
  );
  const height = top + data.rows.length * rowHeight;
  const target = options.target ? [drawTarget(plan, options.target, key.height, height)] : [];
  return { width: plan.width, height: round(height), pieces: [...key.pieces, ...rows, ...target] };
}

function planBars(data: ChartData, options: BarOptions): Plan {
  const width = options.width ?? chartWidth;
  const stacked = options.stacked ?? false;
  const longest = Math.max(0, ...data.rows.map(({ label }) => guessWidth(label, textSize)));
  const above = longest > width * mostLabelShare;
  const labelRoom = above ? 0 : longest + 10;
  const values = data.rows.flatMap((row) => (stacked ? [sum(row)] : row.values.map((v) => v ?? 0)));
  const ends = data.rows.flatMap((row) =>
    stacked
      ? [writeTotal(data, row)]
      : data.series.map((_, series) => writeCell(data, row, series)),
  );
  const valueRoom = Math.max(0, ...ends.map((word) => guessWidth(word, textSize))) + 10;
  const max = options.max ?? Math.max(...values, options.target?.value ?? 0, 0);
  const scale = scaleLinear([0, max > 0 ? max : 1], [0, width - labelRoom - valueRoom]).clamp(true);
  return { data, stacked, labelRoom, above, width, scale };
}

function measureRow({ data, stacked, above }: Plan): number {
  const bars = stacked ? 1 : data.series.length;
  return bars * barHeight + (bars - 1) * barGap + rowGap + (above ? textSize + 6 : 0);
}

function drawRow(plan: Plan, row: ChartRow, y: number, rowHeight: number): Piece {
  const { data, labelRoom, above, width } = plan;
  const barsTop = y + rowGap / 2 + (above ? textSize + 6 : 0);
  const middle = above ? y + rowGap / 2 + 10 : y + rowHeight / 2 + textSize * 0.36;
  const room = above ? width : labelRoom;
  const label = words(cutLabel(row.label, textSize, room), 0, middle);
  const bars = plan.stacked
    ? drawStack(plan, row, barsTop)
    : data.series.flatMap((_, index) =>
        drawBar(plan, row, index, barsTop + index * (barHeight + barGap)),
      );
  return {
    marks: [label, ...bars],
    ...(row.href && { href: row.href, touch: box(0, y, width, rowHeight) }),
  };
}

function drawBar(plan: Plan, row: ChartRow, series: number, y: number): Mark[] {
  const { data, labelRoom, scale } = plan;
  const value = row.values[series] ?? null;
  const length = scale(value ?? 0);
  const end = endWords(writeCell(data, row, series), labelRoom + length + 6, y);
  if (value === null || length <= 0) return [end];
  return [{ path: box(labelRoom, y, length, barHeight), ink: fills[series] ?? "hollow" }, end];
}

function drawStack(plan: Plan, row: ChartRow, y: number): Mark[] {
  const { data, labelRoom, scale } = plan;
  let at = 0;
  const marks = data.series.flatMap((_, index): Mark[] => {
    const value = row.values[index] ?? 0;
    const [from, until] = [labelRoom + scale(at), labelRoom + scale(at + value)];
    at += value;
    if (until - from <= 0) return [];
    return [{ path: box(from, y, until - from, barHeight), ink: fills[index] ?? "hollow" }];
  });
  return [...marks, endWords(writeTotal(data, row), labelRoom + scale(at) + 6, y)];
}

function endWords(text: string, x: number, y: number): Mark {
  return words(text, x, y + 11);
}

/** A dashed line across the rows with its words on top, pushed inside where they would leave the picture. */
function drawTarget(plan: Plan, target: ChartTarget, top: number, bottom: number): Piece {
  const x = plan.labelRoom + plan.scale(target.value);
  const half = guessWidth(target.words, smallSize) / 2;
  const wordsX = Math.min(Math.max(x, half), plan.width - half);
  return {
    marks: [
      { path: rule(x, top + smallSize + 4, x, bottom), ink: "target" },
      smallWords(target.words, wordsX, top + smallSize, "middle"),
    ],
  };
}

function writeTotal(data: ChartData, row: ChartRow): string {
  return row.total ?? writeValue(data, sum(row));
}

function sum({ values }: ChartRow): number {
  return values.reduce<number>((all, value) => all + (value ?? 0), 0);
}
