// A map of regions shaded by a figure, drawn on the server, with its table. Without boundaries the table stands alone.
import type { ComponentChildren } from "preact";
import { drawMap, type MapData, type MapRegion, writeMapValue } from "./chart/map.ts";
import { Disclosure } from "./Page.tsx";
import { Picture } from "./Picture.tsx";
import { Table } from "./Table.tsx";

export type { MapClass, MapData, MapRegion, RegionShape } from "./chart/map.ts";

export interface RegionMapProps {
  /** As a heading: "Tepat waktu di tiap kecamatan". */
  title: string;
  /** What the map says, in one sentence made from the numbers. */
  lead?: ComponentChildren;
  data: MapData;
  /** Whose boundaries these are. */
  note?: string;
  /** A table of the caller's own with the same figures and links; the plain one of `data` unless given. */
  table?: ComponentChildren;
}

/**
 * Regions with the shade of their class and their value written upon them; `href` leads to the list behind it. The shapes are
 * those of `listShapes` (regions/public.ts); with none of them there is only the table, open.
 */
export function RegionMap({ title, lead, data, note, table }: RegionMapProps) {
  const drawing = drawMap(data);
  const known = new Set(data.shapes.map(({ code }) => code));
  const missing = data.regions.filter(({ code }) => !known.has(code)).map(({ name }) => name);
  const figures = table ?? <MapTable title={title} data={data} />;
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        {lead && <p>{lead}</p>}
      </figcaption>
      {drawing ? (
        <div class="chart-pair">
          <div>
            <Picture drawing={drawing} />
            {missing.length > 0 && (
              <p class="hint">Tanpa gambar batas, hanya dalam tabel: {missing.join(", ")}.</p>
            )}
            {note && <p class="hint">{note}</p>}
          </div>
          <Disclosure summary="Angkanya dalam tabel">{figures}</Disclosure>
        </div>
      ) : (
        data.regions.length > 0 && figures
      )}
    </figure>
  );
}

function MapTable({ title, data }: { title: string; data: MapData }) {
  return (
    <Table<MapRegion>
      caption={title}
      hideCaption
      phone="scroll"
      columns={[
        {
          head: data.of,
          cell: ({ href, name }) => (href ? <a href={href}>{name}</a> : name),
          names: true,
        },
        { head: data.measure, cell: ({ value }) => writeMapValue(data, value), numeric: true },
      ]}
      rows={data.regions}
    />
  );
}
