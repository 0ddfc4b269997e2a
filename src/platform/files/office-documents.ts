// Tells Word, Excel and OpenDocument files from other ZIPs and finds what is active in them: macros, remote templates.
// The content decides, never the name: a docm that calls itself docx is still a docm.
import { accept, refuse, type FileKind, type Judged } from "./judgement.ts";
import { listZip, measureZip, unpackEntry, ZipRefused, type ZipEntry } from "./zip-listing.ts";

const partBytes = 2_000_000;
const mainParts: [RegExp, FileKind][] = [
  [/wordprocessingml\.document\.main\+xml/, "docx"],
  [/spreadsheetml\.sheet\.main\+xml/, "xlsx"],
];
const programNames =
  /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|sh|lnk|apk|docm|dotm|xlsm|xltm|xlam|pptm)$/i;

/** Judges bytes that begin as a ZIP. */
export async function judgeZip(bytes: Buffer): Promise<Judged> {
  try {
    const entries = listZip(bytes);
    if (entries.some(({ encrypted }) => encrypted)) return refuse("password");
    const judged = judgeEntries(bytes, entries);
    // Counting what it unpacks to costs most, so it comes last.
    if (judged.accepted) await measureZip(bytes, entries);
    return judged;
  } catch (cause) {
    if (cause instanceof ZipRefused) return refuse(cause.reason);
    throw cause;
  }
}

function judgeEntries(bytes: Buffer, entries: ZipEntry[]): Judged {
  const first = entries.find(({ headerAt }) => headerAt === 0);
  if (first?.name === "mimetype") return judgeOpenDocument(bytes, entries, first);
  const types = entries.find(({ name }) => name === "[Content_Types].xml");
  if (types === undefined) return refuse("archive");
  return judgeOpenXml(bytes, entries, types);
}

function judgeOpenXml(bytes: Buffer, entries: ZipEntry[], types: ZipEntry): Judged {
  const declared = unpackEntry(bytes, types, partBytes).toString("utf8");
  const hasMacroPart = entries.some(({ name }) => /(^|\/)(vba|macrosheets)[^/]*/i.test(name));
  if (hasMacroPart || /macroEnabled|vbaProject|macrosheet/i.test(declared)) return refuse("macro");
  if (entries.some(({ name }) => programNames.test(name))) return refuse("program");
  const kind = mainParts.find(([pattern]) => pattern.test(declared))?.[1];
  if (kind === undefined) return refuse("unknown");
  const body = kind === "docx" ? /^word\// : /^xl\//;
  if (!entries.some(({ name }) => body.test(name))) return refuse("broken");
  return fetchesRemoteParts(bytes, entries) ? refuse("remote") : accept(kind);
}

function judgeOpenDocument(bytes: Buffer, entries: ZipEntry[], mimetype: ZipEntry): Judged {
  const declared = unpackEntry(bytes, mimetype, 200).toString("latin1");
  if (entries.some(({ name }) => /^(Basic|Scripts)\//i.test(name))) return refuse("macro");
  if (entries.some(({ name }) => programNames.test(name))) return refuse("program");
  if (!entries.some(({ name }) => name === "content.xml")) return refuse("broken");
  const manifest = entries.find(({ name }) => name === "META-INF/manifest.xml");
  if (manifest === undefined) return refuse("broken");
  const listed = unpackEntry(bytes, manifest, partBytes).toString("utf8");
  if (/encryption-data/.test(listed)) return refuse("password");
  if (declared === "application/vnd.oasis.opendocument.text") return accept("odt");
  if (declared === "application/vnd.oasis.opendocument.spreadsheet") return accept("ods");
  return refuse("unknown");
}

/** A template or object that is fetched on opening is a way around every scan; plain hyperlinks are not. */
function fetchesRemoteParts(bytes: Buffer, entries: ZipEntry[]): boolean {
  return entries
    .filter(({ name }) => name.endsWith(".rels"))
    .some((entry) => {
      const relations = unpackEntry(bytes, entry, partBytes).toString("utf8");
      return (relations.match(/<Relationship\b[^>]*>/gi) ?? []).some(
        (relation) =>
          /TargetMode\s*=\s*["']External/i.test(relation) &&
          /\/(attachedTemplate|oleObject|frame|subDocument)["']/i.test(relation),
      );
    });
}
