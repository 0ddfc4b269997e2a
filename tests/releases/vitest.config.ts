// Settings for `npm run release:data` only: the ordinary run never makes a release's data.
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: { include: ["tests/releases/make.ts"], globalSetup: ["tests/support/postgres.ts"] },
});
