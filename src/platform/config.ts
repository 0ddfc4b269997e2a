// The only file that reads the environment. A wrong setting stops the start with one sentence that names it.
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";

export interface Config {
  port: number;
  /** Folder of the embedded database and the uploads. */
  dataFolder: string;
  /** Bucket for uploads behind the S3 interface, with its keys; without it they lie in `dataFolder`. */
  filesUrl: string | null;
  /** A maintained PostgreSQL; without it the embedded server is started in `dataFolder`. */
  databaseUrl: string | null;
  /** Region code that this installation serves: a regency, a province, or `ID`. */
  rootRegion: string;
  demo: boolean;
  demoPassword: { value: string; given: boolean };
  /** Where people reach this installation, for links in mails, slips and QR codes. */
  publicUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  /** clamd's unix socket path or host:port. */
  clamdSocket: string | null;
  /** Whoever shows it may read /metrics; without it nobody may. */
  metricsToken: string | null;
  /** One line in the log for each answered request. */
  logRequests: boolean;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
}

/** A setting that cannot be used; the message names it and goes to the terminal as it stands. */
export class SettingError extends Error {}

/** Reads and checks every setting. Throws SettingError with one sentence naming the wrong one. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const rootRegion = env.KLIK_ROOT ?? "64.02";
  if (!/^(ID|\d{2}(\.\d{2})?)$/.test(rootRegion)) {
    throw new SettingError(
      `KLIK_ROOT is "${rootRegion}", but must be a regency such as 64.02, a province such as 64, or ID.`,
    );
  }
  const coversDemo = rootRegion === "ID" || "64.02".startsWith(rootRegion);
  return {
    port: readPort(env.PORT),
    dataFolder: resolve(env.KLIK_DATA ?? "./data"),
    databaseUrl: readUrl("DATABASE_URL", env.DATABASE_URL, ["postgres:", "postgresql:"]),
    filesUrl: readBucketUrl(env.KLIK_FILES),
    rootRegion,
    demo: readSwitch("KLIK_DEMO", env.KLIK_DEMO, true) && coversDemo,
    demoPassword: readDemoPassword(env.KLIK_DEMO_PASSWORD),
    publicUrl: readUrl("KLIK_URL", env.KLIK_URL, ["http:", "https:"])?.replace(/\/$/, "") ?? null,
    smtpUrl: readUrl("KLIK_SMTP", env.KLIK_SMTP, ["smtp:", "smtps:"]),
    mailFrom: env.KLIK_MAIL_FROM || "Klik Desa <klikdesa@localhost>",
    clamdSocket: env.KLIK_CLAMD || null,
    metricsToken: readSecret("KLIK_METRICS_TOKEN", env.KLIK_METRICS_TOKEN),
    logRequests: readSwitch("KLIK_LOG_REQUESTS", env.KLIK_LOG_REQUESTS, true),
    trustedProxies: (env.KLIK_PROXIES ?? "").split(",").filter(Boolean),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(`PORT is "${text}", but must be a whole number from 0 to 65535.`);
  }
  return port;
}

function readSwitch(name: string, text: string | undefined, preset: boolean): boolean {
  if (text === undefined || text === "") return preset;
  if (text === "1") return true;
  if (text === "0") return false;
  throw new SettingError(`${name} is "${text}", but must be 0 or 1.`);
}

function readUrl(name: string, text: string | undefined, protocols: string[]): string | null {
  if (!text) return null;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new SettingError(
      `${name} is not an address that starts with ${protocols.join("// or ")}//.`,
    );
  }
  return text;
}

function readSecret(name: string, text: string | undefined): string | null {
  if (!text) return null;
  if (text.length < 16) throw new SettingError(`${name} is shorter than 16 characters.`);
  return text;
}

function readBucketUrl(text: string | undefined): string | null {
  const address = readUrl("KLIK_FILES", text, ["http:", "https:"]);
  if (address === null) return null;
  const { username, password, pathname } = new URL(address);
  if (!username || !password || !/^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(pathname)) {
    throw new SettingError("KLIK_FILES must look like https://KEY:SECRET@s3.example.go.id/bucket.");
  }
  return address;
}

function readDemoPassword(text: string | undefined): Config["demoPassword"] {
  if (!text) return { value: randomBytes(6).toString("base64url"), given: false };
  if (text.length < 8) {
    throw new SettingError("KLIK_DEMO_PASSWORD is shorter than 8 characters.");
  }
  return { value: text, given: true };
}
