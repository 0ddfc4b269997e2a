// A small histogram: columns that touch, each with its count above and its span below.
import { scaleBand, scaleLinear } from "d3-scale";
import {
  box,
  type ChartData,
  chartWidth,
  cutLabel,
  type Drawing,
  type Mark,
  round,
  rule,
  smallSize,
  smallWords,
  textSize,
  words,
  writeValue,
} from "./drawing.ts";

export interface HistogramOptions {
  width?: number;
  /** The column that holds the middle value, or another that matters: filled fully, with these words on top. */
  marked?: { row: number; words: string };
}

const plotHeight = 110;

/** Draws a column for each row of the first series. Spans must be short ("1–2", "> 40"). */
export function drawHistogram(data: ChartData, options: HistogramOptions = {}): Drawing {
  const width = options.width ?? chartWidth;
  const top = textSize + 8 + (options.marked ? smallSize + 6 : 0);
  const counts = data.rows.map((row) => row.values[0] ?? 0);
  const height = scaleLinear([0, Math.max(...counts, 1)], [0, plotHeight]);
  const place = scaleBand(
    data.rows.map((_, index) => index),
    [0, width],
  ).padding(0.08);
  const slot = place.step();
  const bottom = top + plotHeight;
  const pieces = data.rows.map((row, index) => {
    const [x, tall] = [place(index) ?? 0, height(counts[index] ?? 0)];
    const middle = x + place.bandwidth() / 2;
    const isMarked = options.marked?.row === index;
    const marks: Mark[] = [
      words(writeValue(data, counts[index] ?? 0), middle, bottom - tall - 5, { anchor: "middle" }),
      smallWords(cutLabel(row.short ?? row.label, smallSize, slot), middle, bottom + 17, "middle"),
    ];
    if (tall > 0) {
      const path = box(x, bottom - tall, place.bandwidth(), tall);
      marks.unshift({ path, ink: options.marked && !isMarked ? "half" : "solid" });
    }
    if (isMarked) {
      const above = bottom - tall - 8 - textSize;
      marks.push(smallWords(options.marked?.words ?? "", middle, above, "middle"));
    }
    const touch = box(x, 0, place.bandwidth(), bottom + 24);
    return { marks, ...(row.href && { href: row.href, touch }) };
  });
  const ground = { marks: [{ path: rule(0, bottom, width, bottom), ink: "grid" } as Mark] };
  return { width, height: round(bottom + 24), pieces: [ground, ...pieces] };
}
