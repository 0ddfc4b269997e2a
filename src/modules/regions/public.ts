// What other modules may use of regions.
import type { Region } from "./regions.ts";

export {
  type BoundaryImport,
  importBoundaries,
  listShapes,
  type ReconciliationSheet,
  type RegionOutline,
} from "./boundaries.ts";
export { boundaryLimits } from "./geojson.ts";
export { installRegions } from "./install.ts";
export { findRegion, listRegions, type Region } from "./regions.ts";
export { readOfficialList, type OfficialRegion } from "./official-list.ts";
export { updateRegions, type RegionUpdate } from "./update.ts";
export { type CodeChange, knownCodeChanges } from "./code-changes.ts";

const titles: Record<string, string> = {
  provinsi: "Provinsi",
  kecamatan: "Kecamatan",
  desa: "Desa",
  kelurahan: "Kelurahan",
  desa_adat: "Desa Adat",
};

/** The place as officials write it: "Desa Jembayan", "Kecamatan Loa Kulu", "Kabupaten Paser". */
export function writePlace(region: Pick<Region, "kind" | "name">): string {
  const title = titles[region.kind];
  return title ? `${title} ${region.name}` : region.name;
}
