// Hashed files for the browser: style sheet, scripts and icons, built by esbuild, served for a year; and the service worker.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Assets {
  css: string;
  script: string | null;
  /** Says how the app looks once it is installed. */
  manifest: string | null;
  /** Folder that holds the built files. */
  folder: string;
  /** Names that may be served. */
  names: ReadonlySet<string>;
}

/** The file of the service worker in the folder of the assets; its address is `/sw.js` for good. */
export const workerFile = "service-worker.js";

/** Reads the list that the build left in `folder`. Throws when nothing was built. */
export function readAssets(folder: string): Assets {
  const list = JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")) as {
    css: string;
    script: string | null;
    manifest: string | null;
    names: string[];
  };
  return {
    css: `/aset/${list.css}`,
    script: list.script && `/aset/${list.script}`,
    manifest: list.manifest && `/aset/${list.manifest}`,
    folder,
    names: new Set(list.names),
  };
}
