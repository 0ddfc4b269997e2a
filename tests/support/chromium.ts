// A real Chromium that comes from npm with its own libraries and fonts: the same browser on every machine, as root and as anybody else.
// It is unpacked once a user and version; two runs that unpack at the same time do not see each other's half.
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";

const launchTimeoutMs = 60_000;
const flags = [
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

/** Starts the browser. Close it with `close()`. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await describeLaunch());
}

/** Starts a browser whose memory lies in `profile`: started again there, it has its cookies, its worker and its database. */
export async function launchPhone(
  profile: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...(await describeLaunch()), ...options });
}

async function describeLaunch() {
  const folder = await unpackChromium();
  return {
    executablePath: join(folder, "chromium"),
    args: flags,
    chromiumSandbox: false,
    timeout: launchTimeoutMs,
    env: {
      ...process.env,
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** Gives the folder of the unpacked browser. A folder under its final name is whole. */
async function unpackChromium(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const about = JSON.parse(readFileSync(join(dirname(entry), "..", "package.json"), "utf8"));
  const final = join(tmpdir(), `klik-chromium-${process.getuid?.() ?? "user"}-${about.version}`);
  if (isOurs(final)) return final;
  const fresh = mkdtempSync(`${final}-`);
  await inflateInto(fresh);
  writeFileSync(join(fresh, "fonts.conf"), fontsOf(final));
  try {
    renameSync(fresh, final);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!isOurs(final)) throw error;
  }
  return final;
}

/** A folder that somebody else left under this name is never run. */
function isOurs(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.uid === (process.getuid?.() ?? found.uid);
}

/** The package unpacks to TMPDIR, brings its libraries only where it believes to be in the cloud, and sets paths of its own. */
async function inflateInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs24.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Its own font first, so that pages measure and look the same everywhere; the machine's fonts for rare signs. */
function fontsOf(folder: string): string {
  const families = ["system-ui", "sans-serif", "serif", "Arial", "Segoe UI", "Roboto", "Noto Sans"];
  const aliases = families.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}/fonts</dir>
<dir>/usr/share/fonts</dir>
<cachedir>${folder}/fonts-cache</cachedir>
${aliases.join("\n")}
</fontconfig>
`;
}
