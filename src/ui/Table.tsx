// Tables with a caption and tabular figures. On phones each row becomes a small block with its column names,
// and explicit roles keep it a table for screen readers when CSS changes its display.
import type { ComponentChildren } from "preact";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
  /** The column that names the row. The first one unless told. */
  names?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  hideCaption?: boolean;
  /** Sums: one cell a column. */
  foot?: ComponentChildren[];
  /** "scroll" keeps the grid on phones: for figures that are compared down a column. */
  phone?: "stack" | "scroll";
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, foot, phone = "stack" } = props;
  const naming = Math.max(
    0,
    columns.findIndex((column) => column.names),
  );
  const numericClass = (column: Column<Row> | undefined) => (column?.numeric ? "num" : undefined);
  const table = (
    <table class={`table ${phone}`} role="table">
      <caption class={props.hideCaption ? "sr" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" class={numericClass(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map((column, index) =>
              index === naming ? (
                <th scope="row" role="rowheader" class={numericClass(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td role="cell" class={numericClass(column)} data-head={column.head}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot role="rowgroup">
          <tr role="row">
            {foot.map((cell, index) =>
              index === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td
                  role="cell"
                  class={numericClass(columns[index])}
                  data-head={columns[index]?.head}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  );
  return phone === "scroll" ? (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      {table}
    </div>
  ) : (
    table
  );
}
