// Lines over time, a point for each month, a gap where nothing was counted, a dashed target across.
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import {
  box,
  type ChartData,
  type ChartTarget,
  chartWidth,
  type Drawing,
  drawKey,
  guessWidth,
  type Mark,
  type Piece,
  pointAt,
  points,
  round,
  rule,
  smallSize,
  smallWords,
  strokes,
  textSize,
  words,
  writeValue,
} from "./drawing.ts";

export interface MonthOptions {
  width?: number;
  /** End of the scale; a round number over the greatest value unless told. 100 for shares. */
  max?: number;
  target?: ChartTarget;
}

const plotHeight = 150;

interface Plan {
  data: ChartData;
  width: number;
  top: number;
  x: (index: number) => number;
  y: (value: number) => number;
  ticks: number[];
  left: number;
  right: number;
}

/** Draws the rows from left to right as months; their `short` names stand on the axis. */
export function drawMonths(data: ChartData, options: MonthOptions = {}): Drawing {
  const width = options.width ?? chartWidth;
  const key = drawKey(data, width, (index, x, y) => [
    { path: rule(x, y, x + 18, y), ink: strokes[index] ?? "dotted" },
    pointAt(x + 9, y, points[index] ?? "square"),
  ]);
  const plan = planMonths(data, options, width, key.height + 12);
  const pieces = [
    ...key.pieces,
    drawAxis(plan),
    ...(options.target ? [drawTarget(plan, options.target)] : []),
    { marks: data.series.flatMap((_, index) => drawLine(plan, index)) },
    ...data.rows.map((_, index) => drawMonth(plan, index)),
    { marks: drawLastWords(plan) },
  ];
  return { width, height: round(plan.top + plotHeight + 24), pieces };
}

function planMonths(data: ChartData, options: MonthOptions, width: number, top: number): Plan {
  const values = data.rows.flatMap((row) => row.values.map((value) => value ?? 0));
  const most = options.max ?? Math.max(...values, options.target?.value ?? 0, 1);
  const scale = scaleLinear([0, most], [top + plotHeight, top]);
  if (options.max === undefined) scale.nice(4);
  const ticks = scale.ticks(4).filter((tick) => Number.isInteger(tick));
  const tickRoom = Math.max(...ticks.map((tick) => guessWidth(writeValue(data, tick), smallSize)));
  const lastRoom = Math.max(
    ...lastValues(data).map(({ value }) => guessWidth(writeValue(data, value), textSize)),
    0,
  );
  const [left, right] = [tickRoom + 10, width - lastRoom - 10];
  const place = scalePoint(
    data.rows.map((_, index) => index),
    [left + 4, right],
  );
  return { data, width, top, x: (index) => place(index) ?? left, y: scale, ticks, left, right };
}

function drawAxis({ data, ticks, left, right, y }: Plan): Piece {
  const marks = ticks.flatMap((tick): Mark[] => [
    { path: rule(left, y(tick), right, y(tick)), ink: "grid" },
    smallWords(writeValue(data, tick), left - 6, y(tick) + 4, "end"),
  ]);
  return { marks };
}

function drawTarget({ left, right, y }: Plan, target: ChartTarget): Piece {
  const at = y(target.value);
  return {
    marks: [
      { path: rule(left, at, right, at), ink: "target" },
      smallWords(target.words, left + 4, at - 5, "start"),
    ],
  };
}

function drawLine({ data, x, y }: Plan, series: number): Mark[] {
  const shape = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1);
  const path = shape(data.rows.map((row) => row.values[series] ?? null));
  return path ? [{ path, ink: strokes[series] ?? "dotted" }] : [];
}

/** The points of one month and its name, where there is room for names. */
function drawMonth(plan: Plan, index: number): Piece {
  const { data, x, y, top } = plan;
  const row = data.rows[index];
  const marks = (row?.values ?? []).flatMap((value, series) =>
    value === null ? [] : [pointAt(x(index), y(value), points[series] ?? "square")],
  );
  const slot = data.rows.length > 1 ? x(1) - x(0) : plan.right - plan.left;
  const names = data.rows.map(({ label, short }) => guessWidth(short ?? label, smallSize));
  const every = Math.max(1, Math.ceil((Math.max(...names) + 6) / slot));
  if ((data.rows.length - 1 - index) % every === 0) {
    const name = row?.short ?? row?.label ?? "";
    marks.push(smallWords(name, x(index), top + plotHeight + 18, "middle"));
  }
  const touch = box(x(index) - slot / 2, top, slot, plotHeight + 24);
  return { marks, ...(row?.href && { href: row.href, touch }) };
}

function lastValues(data: ChartData): { series: number; index: number; value: number }[] {
  return data.series.flatMap((_, series) => {
    const index = data.rows.findLastIndex((row) => (row.values[series] ?? null) !== null);
    const value = data.rows[index]?.values[series] ?? null;
    return value === null ? [] : [{ series, index, value }];
  });
}

/** The newest value of each line in words at its end, pushed apart where they would overlap, up again from the ground. */
function drawLastWords({ data, x, y, top }: Plan): Mark[] {
  const ends = lastValues(data).sort((a, b) => b.value - a.value);
  let free = -Infinity;
  const places = ends.map(({ value }) => {
    const at = Math.max(y(value) + 4.5, free);
    free = at + textSize + 1;
    return at;
  });
  const lift = Math.max(0, (places.at(-1) ?? 0) - (top + plotHeight + 4.5));
  return ends.map(({ index, value }, place) =>
    words(writeValue(data, value), x(index) + 8, (places[place] ?? 0) - lift, { ink: "strong" }),
  );
}
