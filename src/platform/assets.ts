// Hashed files for the browser: style sheet and scripts, built by esbuild, served for a year.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Assets {
  css: string;
  script: string | null;
  /** Folder that holds the built files. */
  folder: string;
  /** Names that may be served. */
  names: ReadonlySet<string>;
}

/** Reads the list that the build left in `folder`. Throws when nothing was built. */
export function readAssets(folder: string): Assets {
  const list = JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")) as {
    css: string;
    script: string | null;
    names: string[];
  };
  return {
    css: `/aset/${list.css}`,
    script: list.script && `/aset/${list.script}`,
    folder,
    names: new Set(list.names),
  };
}
