// Charts and maps on paper: the same drawings as on a page (ui/chart), set in the paper's type and black-safe inks.
// Every picture is a tagged figure whose alternative text says its numbers.
import { drawBars, type BarOptions } from "#ui/chart/bars.ts";
import { type ChartData, type Drawing, type Ink, type Mark, writeCell } from "#ui/chart/drawing.ts";
import { drawMap, type MapData, writeMapValue } from "#ui/chart/map.ts";
import { drawMonths, type MonthOptions } from "#ui/chart/months.ts";
import { makePrintable } from "./printable-text.ts";
import { draw, type Sheet } from "./sheet.ts";

export type { ChartData, ChartRow } from "#ui/chart/drawing.ts";
export type { MapData } from "#ui/chart/map.ts";

/** A picture to be placed on a paper. */
export type PaperPicture =
  | { kind: "bars"; data: ChartData; options?: Pick<BarOptions, "max" | "stacked"> }
  | { kind: "months"; data: ChartData; options?: Pick<MonthOptions, "max"> }
  | { kind: "map"; data: MapData };

interface Look {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: [number, number];
}

const green = "#0b5a48";
const looks: Partial<Record<Ink, Look>> = {
  solid: { fill: green },
  half: { fill: "#9ecdb8", stroke: green, width: 0.6 },
  hollow: { fill: "#fff", stroke: green, width: 0.9 },
  line: { stroke: green, width: 1.3 },
  dashed: { stroke: green, width: 1.3, dash: [4, 2] },
  dotted: { stroke: green, width: 1.3, dash: [1.5, 2] },
  dot: { fill: green },
  square: { fill: green },
  ring: { fill: "#fff", stroke: green, width: 1 },
  target: { stroke: "#000", width: 0.7, dash: [3, 2] },
  grid: { stroke: "#bbb", width: 0.5 },
  "shade-1": { fill: "#fff", stroke: "#555", width: 0.5 },
  "shade-2": { fill: "#dcede5", stroke: "#555", width: 0.5 },
  "shade-3": { fill: "#c0dfd0", stroke: "#555", width: 0.5 },
  "shade-4": { fill: "#8fc2ab", stroke: "#555", width: 0.5 },
  blank: { fill: "#fff", stroke: "#555", width: 0.5, dash: [1.5, 1.5] },
};

/** Places a picture with its top left corner at x, y, as wide as `width`. Gives its height in points; 0 for a map without shapes. */
export function placePicture(
  sheet: Sheet,
  picture: PaperPicture,
  box: { x: number; y: number; width: number },
): number {
  const drawing = drawPicture(picture);
  if (!drawing) return 0;
  const scale = box.width / drawing.width;
  draw(sheet, "Figure", () => paint(sheet, drawing, { ...box, scale }), { alt: tell(picture) });
  return drawing.height * scale;
}

/** The height in points that `placePicture` would take. */
export function measurePicture(picture: PaperPicture, width: number): number {
  const drawing = drawPicture(picture);
  return drawing ? (drawing.height * width) / drawing.width : 0;
}

function drawPicture(picture: PaperPicture): Drawing | null {
  if (picture.kind === "map") return drawMap(picture.data);
  return picture.kind === "bars"
    ? drawBars(picture.data, picture.options)
    : drawMonths(picture.data, picture.options);
}

function paint(
  sheet: Sheet,
  { pieces }: Drawing,
  { x, y, scale }: { x: number; y: number; scale: number },
): void {
  const { pdf } = sheet;
  const before = { x: pdf.x, y: pdf.y };
  pdf.save().translate(x, y).scale(scale).lineJoin("round");
  for (const mark of pieces.flatMap(({ marks }) => marks)) {
    if ("path" in mark) paintPath(sheet, mark.path, looks[mark.ink] ?? {}, scale);
    else paintWords(sheet, mark);
  }
  pdf.restore();
  pdf.undash().fillColor("#000").strokeColor("#000");
  [pdf.x, pdf.y] = [before.x, before.y];
}

/** Lines keep their width in points, whatever the scale of the picture. */
function paintPath({ pdf }: Sheet, path: string, look: Look, scale: number): void {
  const { fill, stroke, width = 1, dash } = look;
  pdf.path(path);
  if (stroke) {
    pdf.lineWidth(width / scale);
    if (dash) pdf.dash(dash[0] / scale, { space: dash[1] / scale });
    else pdf.undash();
  }
  if (fill && stroke) pdf.fillAndStroke(fill, stroke, "even-odd");
  else if (fill) pdf.fill(fill, "even-odd");
  else if (stroke) pdf.stroke(stroke);
}

function paintWords(sheet: Sheet, mark: Extract<Mark, { text: string }>): void {
  const { pdf, fonts } = sheet;
  const text = makePrintable(mark.text).replaceAll("\n", " ");
  pdf.font(mark.ink === "strong" ? fonts.bold : fonts.regular).fontSize(mark.size);
  pdf.fillColor(mark.ink === "faint" ? "#444" : "#000");
  const wide = pdf.widthOfString(text);
  const left = mark.x - { start: 0, middle: wide / 2, end: wide }[mark.anchor];
  pdf.text(text, left, mark.y, { lineBreak: false, baseline: "alphabetic" });
}

/** The numbers of a picture in words, for whoever has the paper read aloud. */
function tell(picture: PaperPicture): string {
  if (picture.kind === "map") {
    const { data } = picture;
    const values = data.regions.map(({ name, value }) => `${name} ${writeMapValue(data, value)}`);
    return `${data.measure}: ${values.join("; ")}`;
  }
  const { data } = picture;
  const rows = data.rows.map((row) => {
    const told = data.series.map((name, at) => `${name} ${writeCell(data, row, at)}`);
    return `${row.label}: ${told.join(", ")}`;
  });
  return rows.join("; ");
}
