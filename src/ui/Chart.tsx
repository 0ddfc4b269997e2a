// Charts drawn on the server, with the same figures as a table beside them. The picture is for eyes only: the table carries words
// and links for screen readers and keyboards, so a picture is hidden from them and its links take no tab stop.
import type { ComponentChildren } from "preact";
import { type BarOptions, drawBars } from "./chart/bars.ts";
import { type ChartData, type ChartRow, type Drawing, writeCell } from "./chart/drawing.ts";
import { drawHistogram, type HistogramOptions } from "./chart/histogram.ts";
import { drawMonths, type MonthOptions } from "./chart/months.ts";
import { Disclosure } from "./Page.tsx";
import { Picture } from "./Picture.tsx";
import { Table } from "./Table.tsx";

export type { ChartData, ChartRow, ChartTarget } from "./chart/drawing.ts";

interface ChartFrameProps {
  /** What is shown, as a heading: "Tepat waktu menurut kecamatan". */
  title: string;
  /** What it says, in one sentence made from the numbers; how it was counted. */
  lead?: ComponentChildren;
  /** A table of the caller's own with the same figures and links; the plain table of `data` unless given. */
  table?: ComponentChildren;
}

export interface BarChartProps
  extends ChartFrameProps, Pick<BarOptions, "max" | "target" | "stacked"> {
  data: ChartData;
}

/**
 * Bars that lie, one row a thing, in the order given. One to three series: side by side, or with `stacked` one after the other.
 * `max` is the end of the scale (100 for shares); `target` a dashed line across. Rows with `href` lead to their list.
 */
export function BarChart({ data, max, target, stacked, ...frame }: BarChartProps) {
  const options: BarOptions = {
    ...(max && { max }),
    ...(target && { target }),
    ...(stacked && { stacked }),
  };
  return <ChartFrame {...frame} data={data} drawing={drawBars(data, options)} />;
}

export interface MonthChartProps extends ChartFrameProps, Pick<MonthOptions, "max" | "target"> {
  data: ChartData;
}

/**
 * Lines over time: a row for each month, the oldest first, with a `short` name for the axis ("Nov"). A null is a gap.
 * One to three series. `max` and `target` as for bars.
 */
export function MonthChart({ data, max, target, ...frame }: MonthChartProps) {
  const options: MonthOptions = { ...(max && { max }), ...(target && { target }) };
  return <ChartFrame {...frame} data={data} drawing={drawMonths(data, options)} />;
}

export interface HistogramProps extends ChartFrameProps, Pick<HistogramOptions, "marked"> {
  data: ChartData;
}

/** A small histogram of the first series: at most eight columns with short spans ("1–2"). `marked` names one of them, such as the median's. */
export function Histogram({ data, marked, ...frame }: HistogramProps) {
  const drawing = drawHistogram(data, marked ? { marked } : {});
  return <ChartFrame {...frame} data={data} drawing={drawing} />;
}

function ChartFrame(props: ChartFrameProps & { data: ChartData; drawing: Drawing }) {
  const { title, lead, data, drawing } = props;
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        {lead && <p>{lead}</p>}
      </figcaption>
      {data.rows.length > 0 && (
        <div class="chart-pair">
          <Picture drawing={drawing} />
          <Disclosure summary="Angkanya dalam tabel">
            {props.table ?? <DataTable title={title} data={data} />}
          </Disclosure>
        </div>
      )}
    </figure>
  );
}

function DataTable({ title, data }: { title: string; data: ChartData }) {
  return (
    <Table<ChartRow>
      caption={title}
      hideCaption
      phone="scroll"
      columns={[
        {
          head: data.of,
          cell: (row) => (row.href ? <a href={row.href}>{row.label}</a> : row.label),
          names: true,
        },
        ...data.series.map((head, index) => ({
          head,
          cell: (row: ChartRow) => writeCell(data, row, index),
          numeric: true,
        })),
      ]}
      rows={data.rows}
    />
  );
}
