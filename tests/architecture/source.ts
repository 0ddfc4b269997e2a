// Reads every source file as a syntax tree and lists what it imports. Counts what it saw, so that nothing passes unseen.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseAst } from "vitest/node";
import { projectFolder } from "#platform/folders.ts";

export interface Import {
  /** As written. */
  specifier: string;
  /** Path inside the project, or null for a package. */
  target: string | null;
  /** True when nothing of it is left after types are stripped. */
  typeOnly: boolean;
}
export interface LongThing {
  name: string;
  lines: number;
}
export interface SourceFile {
  /** Path inside the project, with forward slashes. */
  path: string;
  lines: number;
  imports: Import[];
  functions: LongThing[];
  /** Uses of process.env other than as the argument of readConfig. */
  environmentReads: number;
  /** Tables that it writes, by Kysely or in SQL text. */
  writes: string[];
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Every .ts, .tsx file under the given folders of the project, parsed. Throws on a file that cannot be parsed. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    listFiles(folder, /\.tsx?$/).map((path) =>
      readSource(path, readFileSync(join(projectFolder, path), "utf8")),
    ),
  );
}

/** Paths of files under a folder of the project whose names match. */
export function listFiles(folder: string, name: RegExp): string[] {
  const from = join(projectFolder, folder);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) =>
      relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"),
    )
    .sort();
}

export function readSource(path: string, text: string): SourceFile {
  const program = parseAst(text, { lang: path.endsWith(".tsx") ? "tsx" : "ts" }, path);
  const file: SourceFile = {
    path,
    lines: countLines(text),
    imports: [],
    functions: [],
    environmentReads: 0,
    writes: [],
  };
  walk(program as unknown as Node, null, (node, parent) => {
    const found = readImport(node);
    if (found) file.imports.push({ ...found, target: resolve(path, found.specifier) });
    file.writes.push(...readWrites(node));
    if (isFunction(node) && !isGroupOfTests(path, text.slice(node.start, node.end)))
      file.functions.push({
        name: nameOf(node, parent),
        lines: countLines(text.slice(node.start, node.end)),
      });
    if (isEnvironment(node) && !isArgumentOfReadConfig(parent)) file.environmentReads += 1;
  });
  return file;
}

export function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

function walk(node: Node, parent: Node | null, visit: (node: Node, parent: Node | null) => void) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) {
      if (child && typeof child === "object" && "type" in child) walk(child as Node, node, visit);
    }
  }
}

function readImport(node: Node): Pick<Import, "specifier" | "typeOnly"> | null {
  const source = (node.source ?? null) as { type?: string; value?: unknown } | null;
  if (!source) return null;
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return { specifier: String(source.value), typeOnly: isTypeOnly(node) };
    case "TSImportType":
      return { specifier: String(source.value), typeOnly: true };
    case "ImportExpression":
      return {
        specifier: source.type === "Literal" ? String(source.value) : "(computed)",
        typeOnly: false,
      };
    default:
      return null;
  }
}

function readWrites(node: Node): string[] {
  if (node.type === "CallExpression") {
    const { callee, arguments: given } = node as unknown as {
      callee: { property?: { name?: string } };
      arguments: { value?: unknown }[];
    };
    const verb = callee.property?.name ?? "";
    return /^(insertInto|updateTable|deleteFrom|mergeInto)$/.test(verb)
      ? [String(given[0]?.value).split(" ")[0] ?? ""]
      : [];
  }
  const text =
    node.type === "TemplateElement" ? (node.value as { cooked: string }).cooked : node.value;
  if (typeof text !== "string" || !/^(Literal|TemplateElement)$/.test(node.type)) return [];
  return [...text.matchAll(writingSql)].map((match) => match[1] ?? "");
}

const writingSql =
  /\b(?:insert\s+into|delete\s+from|update)\s+([a-z_]+)(?=\s+(?:\w+\s+)?(?:\(|set|where|as|using)\b|\s*\()/gi;

function isTypeOnly(node: Node): boolean {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === "type" || one.exportKind === "type")
  );
}

/** "#modules/x/public.ts" → "src/modules/x/public.ts"; null for packages and node: modules. */
function resolve(from: string, specifier: string): string | null {
  const alias = /^#(platform|ui|modules)\/(.+)$/.exec(specifier);
  if (alias) return `src/${alias[1]}/${alias[2]}`;
  if (!specifier.startsWith(".")) return null;
  return join(dirname(from), specifier).replaceAll("\\", "/");
}

function isFunction(node: Node): boolean {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(
    node.type,
  );
}

/** A group of tests is a list, not a function that someone has to follow. */
function isGroupOfTests(path: string, body: string): boolean {
  return /\.test\.tsx?$/.test(path) && /\b(describe|test)(\.\w+)*\(/.test(body);
}

function nameOf(node: Node, parent: Node | null): string {
  const named = (node.id ?? parent?.id ?? parent?.key ?? null) as { name?: string } | null;
  return named?.name ?? `function at ${node.start}`;
}

function isEnvironment(node: Node): boolean {
  if (node.type !== "MemberExpression") return false;
  const { object, property } = node as unknown as Record<"object" | "property", { name?: string }>;
  return object.name === "process" && property.name === "env";
}

function isArgumentOfReadConfig(parent: Node | null): boolean {
  if (parent?.type !== "CallExpression") return false;
  return (parent.callee as { name?: string }).name === "readConfig";
}
