// `npm run bench`: builds the product and the measuring tools beside it, then measures.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { buildAssets, buildServer } from "../scripts/build.ts";

const folder = join(import.meta.dirname, "..");
const out = join(folder, "dist", "bench");

await buildServer();
await buildAssets();
await build({
  entryPoints: ["main", "floor-server"].map((name) => join(folder, "bench", `${name}.ts`)),
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
const tool = spawn(
  process.execPath,
  ["--enable-source-maps", join(out, "main.js"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.on("SIGINT", () => tool.kill("SIGINT"));
tool.on("exit", (code) => process.exit(code ?? 1));
