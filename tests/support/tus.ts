// Speaks tus to a house as a browser would: begins an upload, goes on with it, asks how far it is.
import { randomBytes } from "node:crypto";
import { expect } from "vitest";
import type { Visitor } from "./visitor.ts";

/** A PDF of no meaning, with at least `size` bytes. */
export function makePdf(size: number): Buffer {
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    Buffer.from(randomBytes(size).toString("hex")),
    Buffer.from("\n%%EOF\n"),
  ]);
}

export function speakTus(
  visitor: Visitor,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer,
): Promise<Response> {
  return visitor.fetch(path, {
    method,
    headers: { "tus-resumable": "1.0.0", ...headers },
    ...(body && { body: new Uint8Array(body) }),
  });
}

/** Gives the address of the new upload. */
export async function beginUpload(
  visitor: Visitor,
  length: number,
  name = "bukti.pdf",
): Promise<string> {
  const response = await speakTus(visitor, "POST", "/unggahan", {
    "upload-length": String(length),
    "upload-metadata": `filename ${Buffer.from(name).toString("base64")}`,
  });
  expect(response.status).toBe(201);
  return response.headers.get("location") ?? "";
}

export function sendPiece(
  visitor: Visitor,
  path: string,
  offset: number,
  body: Buffer,
): Promise<Response> {
  const headers = {
    "upload-offset": String(offset),
    "content-type": "application/offset+octet-stream",
  };
  return speakTus(visitor, "PATCH", path, headers, body);
}

export async function askOffset(visitor: Visitor, path: string): Promise<number> {
  const response = await speakTus(visitor, "HEAD", path);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return Number(response.headers.get("upload-offset"));
}

/** A whole upload; gives its id. */
export async function uploadWhole(visitor: Visitor, bytes: Buffer, name?: string): Promise<string> {
  const path = await beginUpload(visitor, bytes.byteLength, name);
  expect((await sendPiece(visitor, path, 0, bytes)).status).toBe(204);
  return idOfUpload(path);
}

export function idOfUpload(path: string): string {
  return path.split("/").at(-1) ?? "";
}
