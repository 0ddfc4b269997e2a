// The name under which an attachment is shown and downloaded: the writer's words, the content's own extension.
import { fileKinds, type FileKind } from "./judgement.ts";

const longestName = 120;
const longestGivenName = 255;
const activeExtension =
  /\.(?:exe|com|scr|bat|cmd|ps1|vbs|js|mjs|hta|jar|msi|sh|lnk|apk|php\d?|phtml?|pht|asp|aspx|jsp|cgi|pl|py|html?|xhtml|svgz?|xml|docm|dotm|xlsm|xltm|pptm|zip|rar|7z)$/i;

/** "foto.php.jpg" with the content of a JPEG becomes "foto.jpg"; without a usable name it is "berkas.jpg". */
export function nameFile(givenName: string, kind: FileKind): string {
  // Rows and running text are both harmless; a sheet that calls itself .csv stays one.
  const isSheet = kind === "text" && /\.csv$/i.test(givenName);
  const { extension } = fileKinds[isSheet ? "csv" : kind];
  let base = givenName
    .toWellFormed()
    .normalize("NFC")
    .replace(/^.*[/\\]/s, "")
    // Control signs and marks that turn the reading direction, as in "gpj.exe" read backwards.
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, "")
    .replace(/["*:<>?|%;]/g, "_")
    .trim();
  base = base.replace(/\.(?=[a-z0-9]{1,5}$)(?=[^.]*[a-z])[a-z0-9]+$/i, "");
  while (activeExtension.test(base)) base = base.replace(activeExtension, "");
  base = [...base.replace(/^[.\s]+|[.\s]+$/g, "")].slice(0, longestName).join("").trim();
  return `${base === "" ? "berkas" : base}.${extension}`;
}

/** The name that a sender gave, as it is kept until the content is known: one line of at most 255 characters, never empty. */
export function cleanFileName(givenName: string): string {
  const name = givenName
    .toWellFormed()
    .replace(/[\p{Cc}\ufffd]/gu, "")
    .trim()
    .slice(0, longestGivenName)
    .toWellFormed();
  return name === "" ? "berkas" : name;
}
