// Bundles server, style sheet and browser scripts into dist/. Takes well under a second, so `npm start` does it each time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const folder = join(import.meta.dirname, "..");
const out = join(folder, "dist");

interface Built {
  name: string;
  bytes: Uint8Array;
}

/** Builds the browser's files into `target`/assets and lists them in assets.json. */
export async function buildAssets(target = out): Promise<void> {
  const assets = join(target, "assets");
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const css = await bundle("src/ui/css/index.css", assets);
  const script = existsSync(join(folder, "src/browser/main.ts"))
    ? await bundle("src/browser/main.ts", assets)
    : null;
  const names = [css, script].flatMap((file) => (file ? [file.name] : []));
  writeFileSync(
    join(assets, "assets.json"),
    JSON.stringify({ css: css.name, script: script?.name ?? null, names }),
  );
}

async function bundle(entry: string, target: string): Promise<Built> {
  const result = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // Phones of the last six years; newer syntax would leave their owners with the plain page.
    target: entry.endsWith(".css") ? ["chrome80", "firefox90", "safari14"] : "es2020",
    legalComments: "none",
    outdir: target,
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  const [stem, extension] = basename(entry).replace(/\.ts$/, ".js").split(".");
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const name = `${stem === "index" ? "gaya" : "klik"}-${hash}.${extension}`;
  writeFileSync(join(target, name), bytes);
  return { name, bytes };
}

/** Builds the server's commands; packages stay outside the bundle. */
export async function buildServer(): Promise<void> {
  await build({
    entryPoints: [join(folder, "src/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "linked",
    outdir: out,
  });
}

if (import.meta.main) {
  await buildServer();
  await buildAssets();
}
