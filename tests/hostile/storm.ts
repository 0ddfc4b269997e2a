// Draws hostile requests from a seed: a target, with some of its fields spoilt, some gone, some that nobody knows.
import fc from "fast-check";
import { anyFile, anyValue, strangeNames } from "./payloads.ts";
import type { Target, Targets } from "./targets.ts";

export interface Sent {
  target: Target;
  /** Unique to this request; what comes back as markup is found by it. */
  mark: string;
  path: string;
  fields: [string, string][];
  files: { name: string; bytes: Uint8Array }[];
  manner: Manner;
}

const manners = [
  "form",
  "form",
  "form",
  "form",
  "urlencoded",
  "broken",
  "json",
  "method",
  "cookie",
] as const;
type Manner = (typeof manners)[number];

/** Requests against these targets; `ids` are those of other people's pages. */
export function drawRequests(
  targets: Targets,
  ids: readonly string[],
  count: number,
  seed: number,
): Sent[] {
  let running = 0;
  const anyTarget = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...targets.forms) },
    { weight: 2, arbitrary: fc.constantFrom(...targets.filters) },
    { weight: 2, arbitrary: fc.constantFrom(...targets.routes) },
  );
  const request = anyTarget.chain((target) => {
    running += 1;
    const mark = `xq${seed.toString(36)}z${running}z`;
    const value = anyValue(mark, ids);
    const spoilt = fc.array(fc.tuple(fc.constantFrom(...namesOf(target)), value), { maxLength: 4 });
    const strange = fc.array(fc.tuple(fc.constantFrom(...strangeNames), value), { maxLength: 2 });
    return fc.record({
      target: fc.constant(target),
      mark: fc.constant(mark),
      path: drawPath(target.path, value),
      fields: fc
        .tuple(fc.constant(Object.entries(target.fields)), spoilt, strange, fc.boolean())
        .map(([own, bad, odd, keepsAll]) => spoil(own, bad, odd, keepsAll)),
      files: target.hasFile ? fc.array(anyFile, { maxLength: 3 }) : fc.constant<Sent["files"]>([]),
      manner: fc.constantFrom(...manners),
    });
  });
  return fc.sample(request, { numRuns: count, seed });
}

function namesOf({ fields }: Target): string[] {
  const names = Object.keys(fields).filter((name) => name !== "submission_id");
  return names.length > 0 ? names : ["cari", "hal", "tampil", "topik", "bulan", "version", "body"];
}

/** A spoilt field replaces its own value, or comes beside it. */
function spoil(
  own: readonly [string, string][],
  bad: readonly [string, string][],
  odd: readonly [string, string][],
  keepsAll: boolean,
): [string, string][] {
  const spoilt = new Set(bad.map(([name]) => name));
  const kept = keepsAll ? own : own.filter(([name]) => !spoilt.has(name));
  return [...kept, ...bad, ...odd];
}

function drawPath(path: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const parts = path.split("/").map((part) => {
    if (part.startsWith(":"))
      return value.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 500)));
    // An id of one's own, now and then another.
    if (/^[0-9a-f-]{36}$/.test(part)) {
      return fc.oneof(
        { weight: 5, arbitrary: fc.constant(part) },
        {
          weight: 1,
          arbitrary: value.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 500))),
        },
      );
    }
    return fc.constant(part);
  });
  return fc.tuple(...parts).map((drawn) => drawn.join("/"));
}

/** The request as it goes out. */
export function toRequest(sent: Sent): { path: string; init: RequestInit } {
  const { target, manner, fields } = sent;
  if (target.method === "GET" && manner !== "method") {
    const query = fields.map((pair) =>
      pair.map((text) => encodeURIComponent(text.toWellFormed())).join("="),
    );
    return { path: `${sent.path}?${query.join("&")}`.slice(0, 8_000), init: { method: "GET" } };
  }
  const method = manner === "method" ? (target.method === "GET" ? "POST" : "GET") : "POST";
  if (method === "GET") return { path: sent.path, init: { method } };
  if (manner === "json") {
    const headers = { "content-type": "application/json" };
    return {
      path: sent.path,
      init: { method, headers, body: JSON.stringify(Object.fromEntries(fields)) },
    };
  }
  if (manner === "broken") {
    const headers = { "content-type": "multipart/form-data; boundary=batas" };
    const body = `--batas\r\nContent-Disposition: form-data; name="${sent.mark}\r\n\r\n${fields.join()}`;
    return { path: sent.path, init: { method, headers, body: body.toWellFormed() } };
  }
  const withId: [string, string][] = fields.some(([name]) => name === "submission_id")
    ? fields.map(([name, text]) => [
        name,
        name === "submission_id" && !text ? crypto.randomUUID() : text,
      ])
    : [["submission_id", crypto.randomUUID()], ...fields];
  if (manner === "urlencoded") {
    const body = new URLSearchParams(withId.map(([name, text]) => [name, text.toWellFormed()]));
    return { path: sent.path, init: { method, body } };
  }
  const body = new FormData();
  for (const [name, text] of withId) body.append(name, text);
  for (const { name, bytes } of sent.files)
    body.append("files", new File([new Uint8Array(bytes)], name));
  return { path: sent.path, init: { method, body } };
}
