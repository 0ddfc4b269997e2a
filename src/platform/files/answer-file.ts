// Answers with the bytes of a file: in a sandbox, under its own name, never read as a page whatever is in it.
import type { Request } from "#platform/routes.ts";

export interface FileAnswer {
  bytes: Uint8Array;
  /** As people see it; any letters. */
  name: string;
  mediaType: string;
  /** Names these bytes among all others of the address. */
  tag: string;
  /** Shown in the browser. Only for what we drew ourselves; everything else is downloaded. */
  inline?: boolean;
  /** Restricted: no copy may stay on the device. */
  unkept?: boolean;
}

// Nothing in a file runs, loads or frames anything, even where a browser should open it as a page.
const sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The file as an answer; 304 when the browser has the same bytes. Rights are the caller's affair, on every request. */
export function answerFile(c: Request, file: FileAnswer): Response {
  const tag = `"${file.tag.slice(0, 40)}"`;
  const headers = {
    "cache-control": file.unkept ? "private, no-store" : "private, no-cache",
    "content-security-policy": sandbox,
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    etag: tag,
  };
  if (!file.unkept && c.req.header("if-none-match") === tag) return c.body(null, 304, headers);
  const type = file.mediaType.startsWith("text/")
    ? `${file.mediaType}; charset=utf-8`
    : file.mediaType;
  return c.body(new Uint8Array(file.bytes), 200, {
    ...headers,
    "content-type": type,
    "content-disposition": writeDisposition(file.inline ? "inline" : "attachment", file.name),
  });
}

/** RFC 6266 with the name twice: plain for old browsers, and in RFC 5987 form with every letter. */
export function writeDisposition(kind: "inline" | "attachment", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${full}`;
}
