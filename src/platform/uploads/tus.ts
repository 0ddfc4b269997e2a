// Resumable uploads by tus 1.0 (creation, termination, expiration) at /unggahan. No connection to the database is held while
// bytes arrive, and nothing lies in this process: any process goes on where another was cut off.
import type { Db } from "#platform/database.ts";
import { cleanFileName } from "#platform/files/file-name.ts";
import { newFileKey } from "#platform/files/store.ts";
import { uploadLimits, writeTooLarge } from "#platform/files/upload-limits.ts";
import { isOurOrigin } from "#platform/origin.ts";
import { inOwnTransaction } from "#platform/request.ts";
import { defineRoutes, type PublicHandler, type Request } from "#platform/routes.ts";
import { receivePieces } from "./receiving.ts";
import {
  appendPiece,
  endUpload,
  findUpload,
  findUploadRefusal,
  findWholeUpload,
  hashWhole,
  listParts,
  noteHash,
  openUpload,
  type Upload,
} from "./uploads.ts";

const version = "1.0.0";
const bodyType = "application/offset+octet-stream";
const longestMetadata = 2_000;

const sentences = {
  400: "Permintaan unggah ini tidak lengkap. Muat ulang halamannya, lalu pilih lagi berkasnya.",
  401: "Masuk dahulu untuk mengunggah berkas.",
  403: "Unggahan ini tidak datang dari halaman Klik Desa. Buka halamannya lagi.",
  404: "Unggahan ini tidak ada, atau milik orang lain. Pilih lagi berkasnya.",
  409: "Unggahan ini sudah maju dari tempat lain. Lanjutkan dari bagian yang sudah diterima.",
  410: "Unggahan ini sudah kedaluwarsa. Pilih lagi berkasnya.",
  412: "Cara unggah ini tidak dikenal. Muat ulang halamannya.",
  413: "Isi yang datang lebih panjang daripada yang dikatakan di awal. Pilih lagi berkasnya.",
  415: "Isi unggahan ini tidak terbaca. Muat ulang halamannya.",
  429: "",
} as const;
type Status = keyof typeof sentences;

/** Ends an upload request with a status of the protocol and a sentence. */
class NotTaken extends Error {
  readonly status: Status;
  constructor(status: Status, sentence: string = sentences[status]) {
    super(sentence);
    this.status = status;
  }
}

export const routes = defineRoutes("uploads");

const one = { who: "hat", objects: ["upload"] } as const;
routes.alone("OPTIONS", "/unggahan", { who: "public" }, tellOptions);
routes.alone("POST", "/unggahan", { who: "hat" }, guarded(create));
routes.alone("HEAD", "/unggahan/:id", one, guarded(tellOffset));
routes.alone("PATCH", "/unggahan/:id", one, guarded(takeMore));
routes.alone("DELETE", "/unggahan/:id", one, guarded(end));

function tellOptions(c: Request): Response {
  return c.body(null, 204, {
    "tus-resumable": version,
    "tus-version": version,
    "tus-extension": "creation,termination,expiration",
    "tus-max-size": String(uploadLimits.fileBytes),
  });
}

async function create(c: Request): Promise<Response> {
  const bytes = readNumber(c, "upload-length");
  if (bytes > uploadLimits.fileBytes) throw new NotTaken(413, writeTooLarge(bytes));
  const name = readName(c);
  const upload = await ownTransaction(c, async (db, personId) => {
    const refusal = await findUploadRefusal(db, personId, bytes, c.var.now);
    if (refusal) throw new NotTaken(429, refusal);
    return openUpload(db, personId, { name, bytes }, c.var.now);
  });
  return c.body(null, 201, { ...headersOf(upload), location: `/unggahan/${upload.id}` });
}

async function tellOffset(c: Request): Promise<Response> {
  const upload = await ownTransaction(c, (db) => loadUpload(c, db));
  return c.body(null, 200, {
    ...headersOf(upload),
    "upload-length": String(upload.bytes),
    "upload-metadata": `filename ${Buffer.from(upload.name).toString("base64")}`,
  });
}

async function takeMore(c: Request): Promise<Response> {
  if (c.req.header("content-type") !== bodyType) throw new NotTaken(415);
  const offset = readNumber(c, "upload-offset");
  const upload = await ownTransaction(c, (db) => loadUpload(c, db));
  if (offset !== upload.received) throw new NotTaken(409);
  const room = upload.bytes - offset;
  if (Number(c.req.header("content-length") ?? 0) > room) throw new NotTaken(413);
  let at = offset;
  const { body } = c.req.raw;
  if (body) {
    const ending = await receivePieces(body, room, async (piece) => {
      await keepPiece(c, upload.id, at, piece);
      at += piece.byteLength;
    });
    if (ending === "longer") throw new NotTaken(413);
  }
  if (at === upload.bytes) await fingerprint(c, upload.id);
  return c.body(null, 204, headersOf({ ...upload, received: at }));
}

/** Bytes first, then the row that names them; a piece that another sender was faster with is thrown away. */
async function keepPiece(c: Request, id: string, at: number, piece: Buffer): Promise<void> {
  const { files } = c.var.house;
  const fileKey = newFileKey();
  await files.put(fileKey, piece);
  const isKept = await ownTransaction(c, (db) =>
    appendPiece(db, id, { at, bytes: piece.byteLength, fileKey }, c.var.now),
  );
  if (isKept) return;
  await files.remove(fileKey);
  throw new NotTaken(409);
}

/** Done when the last byte is here; where this is cut short, whoever reads the upload computes it again. */
async function fingerprint(c: Request, id: string): Promise<void> {
  const whole = await ownTransaction(c, (db) => findWholeUpload(db, id, c.var.now));
  if (!whole || whole.sha256) return;
  const sha256 = await hashWhole(c.var.house.files, whole);
  await ownTransaction(c, (db) => noteHash(db, id, sha256));
}

async function end(c: Request): Promise<Response> {
  const parts = await ownTransaction(c, async (db) => {
    const upload = await loadUpload(c, db);
    const found = await listParts(db, upload.id);
    await endUpload(db, upload.id);
    return found;
  });
  for (const { file_key } of parts) await c.var.house.files.remove(file_key);
  return c.body(null, 204, { "tus-resumable": version });
}

async function loadUpload(c: Request, db: Db): Promise<Upload> {
  const upload = await findUpload(db, c.req.param("id") ?? "");
  if (!upload) throw new NotTaken(404);
  if (upload.expires_at <= c.var.now) throw new NotTaken(410);
  return upload;
}

/** Only pages of ours send these requests: another site's script may not set the protocol's header. */
function guarded(handler: (c: Request) => Promise<Response>): PublicHandler {
  return async (c) => {
    try {
      if (c.req.header("tus-resumable") !== version) throw new NotTaken(412);
      const origin = c.req.header("origin");
      const site = c.req.header("sec-fetch-site") ?? "same-origin";
      const isForeign = origin !== undefined && !isOurOrigin(origin, c.req.url, c.var.house);
      if (isForeign || site !== "same-origin") throw new NotTaken(403);
      return await handler(c);
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      return c.text(error.message, error.status, {
        "tus-resumable": version,
        "cache-control": "no-store",
        ...(error.status === 412 && { "tus-version": version }),
      });
    }
  };
}

async function ownTransaction<T>(
  c: Request,
  work: (db: Db, personId: string) => Promise<T>,
): Promise<T> {
  return inOwnTransaction(c, (db, actor) => {
    if (!actor) throw new NotTaken(401);
    return work(db, actor.personId);
  });
}

function headersOf(upload: Upload): Record<string, string> {
  return {
    "tus-resumable": version,
    "upload-offset": String(upload.received),
    "upload-expires": upload.expires_at.toUTCString(),
    "cache-control": "no-store",
  };
}

function readNumber(c: Request, header: string): number {
  const text = c.req.header(header) ?? "";
  if (!/^\d{1,10}$/.test(text)) throw new NotTaken(400);
  return Number(text);
}

/** The name in `Upload-Metadata: filename <base64>, …`, as a form would have sent it. */
function readName(c: Request): string {
  const metadata = c.req.header("upload-metadata") ?? "";
  if (metadata.length > longestMetadata) throw new NotTaken(400);
  const entry = metadata.split(",").map((pair) => pair.trim().split(" "));
  const [, encoded = ""] = entry.find(([key]) => key === "filename") ?? [];
  return cleanFileName(Buffer.from(encoded, "base64").toString("utf8"));
}
