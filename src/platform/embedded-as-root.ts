// PostgreSQL refuses to run as root. Root therefore runs it in a user namespace of its own, which leaves the folder to root;
// where the system allows none, as an ordinary user, who must reach the binaries and the data.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { SettingError } from "#platform/config.ts";

export type RootWay = "namespace" | "user";

/** How the binaries of the embedded server are run here. */
export interface Runner {
  /** Folder of initdb and postgres. */
  binaries: string;
  /** Folder of the database. */
  cluster: string;
  /** A folder that the server's user reaches, for a file handed to it. */
  exchange: string;
  /** Put before the command. */
  prefix: readonly string[];
  options: { uid?: number; gid?: number; cwd?: string };
  /** Hands a file made by us to the server's user. */
  give(path: string): void;
  /** Makes the database's folder belong to the server's user. Only when nobody works on it. */
  takeCluster(): void;
}

interface User {
  name: string;
  uid: number;
  gid: number;
}

const ownFolder = "/var/lib/klik-desa";
const preferredUsers = ["klik-desa", "postgres", "nobody"];

/**
 * Chooses how to run the binaries in `binaries` on `folder`/postgres. `way` presets how root does it (for tests). Tells
 * through `say` when something lies elsewhere than expected. Throws SettingError when root finds no way.
 */
export function chooseRunner(
  folder: string,
  binaries: string,
  say: (line: string) => void,
  way?: RootWay,
): Runner {
  const plain: Runner = {
    binaries,
    cluster: join(folder, "postgres"),
    exchange: folder,
    prefix: [],
    options: {},
    give: () => undefined,
    takeCluster: () => undefined,
  };
  if (process.getuid?.() !== 0) return plain;
  const user = findUser();
  const chosen = way ?? (mayMakeNamespace(user) ? "namespace" : "user");
  return chosen === "namespace" ? inNamespace(plain, user) : asUser(plain, folder, user, say);
}

/** initdb looks its user up by name, so the user must exist. */
function findUser(): User {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  const preferred = preferredUsers.map((name) => users.find((user) => user.name === name));
  const user = preferred.find(Boolean) ?? users[0];
  if (!user)
    throw new SettingError(
      "PostgreSQL does not run as root: start as an ordinary user, or set DATABASE_URL.",
    );
  return user;
}

function namespacePrefix({ uid, gid }: User): string[] {
  return ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`];
}

function mayMakeNamespace(user: User): boolean {
  const [command = "", ...args] = namespacePrefix(user);
  return spawnSync(command, [...args, "true"]).status === 0;
}

/** Inside, root is an ordinary user; outside, the files stay root's. */
function inNamespace(plain: Runner, user: User): Runner {
  const elsewhere = clusterElsewhere(plain.cluster);
  const cluster = existsSync(join(elsewhere, "PG_VERSION")) ? elsewhere : plain.cluster;
  const takeCluster = () => giveAll(cluster, { uid: 0, gid: 0 });
  return { ...plain, cluster, prefix: namespacePrefix(user), takeCluster };
}

function asUser(plain: Runner, folder: string, user: User, say: (line: string) => void): Runner {
  const { uid, gid } = user;
  const binaries = isReached(join(plain.binaries, "postgres"), user)
    ? plain.binaries
    : copyBinaries(plain.binaries, say);
  const isOpen = isReached(folder, user);
  const cluster = isOpen ? plain.cluster : clusterElsewhere(plain.cluster);
  if (!isOpen && existsSync(join(plain.cluster, "PG_VERSION"))) {
    throw new SettingError(
      `KLIK_DATA holds a database that the user ${user.name} cannot reach: give it a folder that others may enter, or set DATABASE_URL.`,
    );
  }
  if (!isOpen)
    say(`The embedded database lies in ${cluster}: ${user.name} cannot enter ${folder}.`);
  const exchange = join(ownFolder, "exchange");
  mkdirSync(exchange, { recursive: true, mode: 0o755 });
  return {
    binaries,
    cluster,
    exchange,
    prefix: [],
    // The folder we were started in may be closed to that user.
    options: { uid, gid, cwd: "/" },
    give: (path) => chownSync(path, uid, gid),
    takeCluster: () => giveAll(cluster, user),
  };
}

/** Whether the user may enter a folder or read a file, through every folder above it. */
function isReached(path: string, { uid, gid }: User): boolean {
  const test = 'if [ -d "$1" ]; then [ -x "$1" ]; else [ -r "$1" ]; fi';
  return spawnSync("/bin/sh", ["-c", test, "sh", path], { uid, gid, cwd: "/" }).status === 0;
}

function copyBinaries(binaries: string, say: (line: string) => void): string {
  const native = dirname(binaries);
  const target = join(ownFolder, `binaries-${nameOf(native)}`);
  if (!existsSync(join(target, "bin", "postgres"))) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(ownFolder, { recursive: true, mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    say(`Copied the database's binaries to ${target}, where an ordinary user reaches them.`);
  }
  return join(target, "bin");
}

function clusterElsewhere(cluster: string): string {
  return join(ownFolder, `database-${nameOf(cluster)}`);
}

/** A short name for a path, and for the version that lies there. */
function nameOf(path: string): string {
  const at = existsSync(join(path, "bin")) ? statSync(join(path, "bin", "postgres")).mtimeMs : "";
  return createHash("sha256").update(`${path} ${at}`).digest("hex").slice(0, 12);
}

/** A database changes hands when the way to run it has changed; PostgreSQL insists on owning its folder. */
function giveAll(folder: string, { uid, gid }: Pick<User, "uid" | "gid">): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  if (statSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), uid, gid);
  lchownSync(folder, uid, gid);
}
