// Reads the official list of regions out of the package `idn-area-data` (ODbL): four files, one row a region.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface OfficialRegion {
  code: string;
  name: string;
  level: "province" | "regency" | "district" | "village";
  kind: "provinsi" | "kabupaten" | "kota" | "kecamatan" | "desa" | "kelurahan" | "desa_adat";
  parentCode: string | null;
}

const files = [
  ["provinces.csv", "province"],
  ["regencies.csv", "regency"],
  ["districts.csv", "district"],
  ["villages.csv", "village"],
] as const;

/** Folder of the list that is installed with this version. */
export function officialListFolder(): string {
  const main = createRequire(import.meta.url).resolve("idn-area-data");
  return join(dirname(main), "..", "data");
}

/** All regions of a folder, parents before children. Throws when a row has no code or a parent is missing. */
export function readOfficialList(folder = officialListFolder()): OfficialRegion[] {
  const regions = files.flatMap(([file, level]) =>
    readCsv(join(folder, file)).map((row) => toRegion(row, level)),
  );
  const codes = new Set(regions.map((region) => region.code));
  for (const region of regions) {
    if (region.parentCode && !codes.has(region.parentCode)) {
      throw new Error(
        `Region ${region.code} names a parent that is not in the list: ${region.parentCode}.`,
      );
    }
  }
  return regions;
}

function toRegion(row: Record<string, string>, level: OfficialRegion["level"]): OfficialRegion {
  const code = row.code ?? "";
  if (!/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(code))
    throw new Error(`Not a region code: "${code}".`);
  const name =
    level === "province" || level === "regency" ? spellProperly(row.name ?? "") : (row.name ?? "");
  return {
    code,
    name,
    level,
    kind: kindOf(code, level),
    parentCode: level === "province" ? null : code.slice(0, code.lastIndexOf(".")),
  };
}

/** The code tells: a regency part from 71 on is a kota; 1xxx kelurahan, 2xxx desa, 3xxx desa adat. */
function kindOf(code: string, level: OfficialRegion["level"]): OfficialRegion["kind"] {
  if (level === "province") return "provinsi";
  if (level === "regency") return Number(code.slice(3, 5)) >= 71 ? "kota" : "kabupaten";
  if (level === "district") return "kecamatan";
  const first = code.slice(9, 10);
  if (first === "1") return "kelurahan";
  return first === "3" ? "desa_adat" : "desa";
}

/** The list writes provinces and regencies in capitals; people do not. */
function spellProperly(capitals: string): string {
  const keep = new Set(["DKI", "DI"]);
  return capitals
    .split(" ")
    .map((word) => (keep.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(" ");
}

function readCsv(path: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").split(/\r?\n/);
  const columns = head.split(",");
  return lines.filter(Boolean).map((line) => {
    const cells = line.includes('"') ? splitQuoted(line) : line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

function splitQuoted(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "",
  );
}
