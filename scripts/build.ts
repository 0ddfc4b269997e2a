// Bundles server, style sheet, browser scripts, service worker and icons into dist/, or into the folder that it is called
// with. Takes about a second, so `npm start` does it each time.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import sharp from "sharp";

const folder = join(import.meta.dirname, "..");
const out = join(folder, "dist");
// Phones of the last six years; newer syntax would leave their owners with the plain page.
const scriptTarget = "es2020";
const styleTarget = ["chrome80", "firefox90", "safari14"];
const bandColour = "#0b4f40";
const paperColour = "#fdfdfb";

/** Builds the browser's files into `target`/assets and lists them in assets.json. */
export async function buildAssets(target = out): Promise<void> {
  const assets = join(target, "assets");
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const css = await buildStyles(assets);
  const { main, names: scripts } = await buildScripts(assets);
  const { manifest, names: icons } = await buildIcons(assets);
  await buildWorker(assets, [css, ...scripts]);
  writeFileSync(
    join(assets, "assets.json"),
    JSON.stringify({ css, script: main, manifest, names: [css, ...scripts, manifest, ...icons] }),
  );
}

const small: BuildOptions = { bundle: true, minify: true, write: false, legalComments: "none" };

async function buildStyles(assets: string): Promise<string> {
  const result = await build({
    ...small,
    entryPoints: [join(folder, "src/ui/css/index.css")],
    target: styleTarget,
    outdir: assets,
  });
  return write(assets, "gaya", "css", result.outputFiles?.[0]?.contents ?? new Uint8Array());
}

/** One script for every page; what `import()` asks for lies in pieces of its own that come when they are needed. */
async function buildScripts(assets: string): Promise<{ main: string; names: string[] }> {
  const result = await build({
    ...small,
    entryPoints: { klik: join(folder, "src/browser/main.ts") },
    format: "esm",
    splitting: true,
    target: scriptTarget,
    outdir: assets,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
  });
  const names = (result.outputFiles ?? []).map((file) => {
    writeFileSync(file.path, file.contents);
    return basename(file.path);
  });
  const main = names.find((name) => name.startsWith("klik-"));
  if (!main) throw new Error("The script of the pages was not built.");
  return { main, names };
}

/** The worker has a name of its own, because its address must never change; it knows which files to keep. */
async function buildWorker(assets: string, kept: readonly string[]): Promise<void> {
  const result = await build({
    ...small,
    entryPoints: [join(folder, "src/browser/worker/main.ts")],
    format: "iife",
    target: scriptTarget,
    define: { KEPT_ASSETS: JSON.stringify(kept.map((name) => `/aset/${name}`)) },
    outdir: assets,
  });
  writeFileSync(
    join(assets, "service-worker.js"),
    result.outputFiles?.[0]?.contents ?? new Uint8Array(),
  );
}

/** The icon of the installed app and the manifest that names it. Masked icons lose their edge, so the house is smaller there. */
async function buildIcons(assets: string): Promise<{ manifest: string; names: string[] }> {
  const draw = async (size: number, scale: number) => {
    const png = await sharp(Buffer.from(drawIcon(scale)))
      .resize(size, size)
      .png()
      .toBuffer();
    return write(assets, `ikon-${size}`, "png", png);
  };
  const [small192, large, masked, apple] = [
    await draw(192, 0.72),
    await draw(512, 0.72),
    await draw(512, 0.58),
    await draw(180, 0.66),
  ];
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: `/aset/${name}`,
    sizes,
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: "/beranda",
    name: "Klik Desa",
    short_name: "Klik Desa",
    description: "Klinik konsultasi desa dan kelurahan.",
    lang: "id",
    start_url: "/beranda",
    scope: "/",
    display: "standalone",
    background_color: paperColour,
    theme_color: bandColour,
    icons: [
      icon(small192, "192x192", "any"),
      icon(large, "512x512", "any"),
      icon(masked, "512x512", "maskable"),
      icon(apple, "180x180", "any"),
    ],
    shortcuts: [
      { name: "Tanya", url: "/tanya", icons: [icon(small192, "192x192", "any")] },
      { name: "Kotak keluar", url: "/kotak-keluar", icons: [icon(small192, "192x192", "any")] },
    ],
  };
  const text = Buffer.from(JSON.stringify(manifest, null, 1));
  return {
    manifest: write(assets, "klik-desa", "webmanifest", text),
    names: [small192, large, masked, apple],
  };
}

/** The house of the brand mark, white on river green. */
function drawIcon(scale: number): string {
  const edge = 32 / scale;
  const gap = (edge - 32) / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-gap} ${-gap} ${edge} ${edge}" width="512" height="512">` +
    `<rect x="${-gap}" y="${-gap}" width="${edge}" height="${edge}" fill="${bandColour}"/>` +
    `<path fill="#fff" d="M16 3.5 29 13.6h-3.5V25H15l-6.5 5v-5h-2V13.6H3z"/></svg>`
  );
}

function write(assets: string, stem: string, extension: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const name = `${stem}-${hash}.${extension}`;
  writeFileSync(join(assets, name), bytes);
  return name;
}

/** Builds the server's commands; packages stay outside the bundle. */
export async function buildServer(target = out): Promise<void> {
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
    outdir: target,
  });
}

if (import.meta.main) {
  const target = process.argv[2];
  await buildServer(target);
  await buildAssets(target);
}
