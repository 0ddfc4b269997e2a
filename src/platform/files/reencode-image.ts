// Draws a photo anew: upright, at most 2000 px, without EXIF, place, or anything hidden in the file.
// Limits on pixels and time keep a small file from becoming a large picture in memory.
import sharp, { type Sharp } from "sharp";

/** The photo as JPEG, and its small twin for lists. Width and height are those of `full`. */
export interface ReencodedImage {
  full: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
}

/** A picture that cannot be drawn; the message is a sentence for the sender. */
export class ImageRefused extends Error {
  override name = "ImageRefused";
}

/** Limits of one picture. */
export const imageLimits = {
  /** Enough for a phone's 64-megapixel photo. */
  inputPixels: 70_000_000,
  fullPx: 2000,
  thumbnailPx: 320,
  /** A page of a case shows many. */
  thumbnailBytes: 12_000,
  timeoutSeconds: 20,
} as const;

const heads = [/^\xff\xd8\xff/, /^\x89PNG\r\n\x1a\n/, /^RIFF[^]{4}WEBP/, /^[^]{4}ftyp(?:hei|mif1)/];

/** Draws JPEG, PNG, WebP (and HEIC where libvips can) anew. Throws `ImageRefused` with an Indonesian sentence. */
export async function reencodeImage(bytes: Uint8Array): Promise<ReencodedImage> {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  // libvips also reads SVG, PDF and more; none of that is let in.
  if (!heads.some((pattern) => pattern.test(head))) throw new ImageRefused(unreadable);
  await refuseHugeImage(bytes);
  try {
    const { data: full, info } = await open(bytes)
      .rotate()
      .resize({ width: imageLimits.fullPx, height: imageLimits.fullPx, ...fit })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .jpeg({ quality: 80, mozjpeg: true })
      .timeout({ seconds: imageLimits.timeoutSeconds })
      .toBuffer({ resolveWithObject: true });
    return { full, thumbnail: await drawThumbnail(full), width: info.width, height: info.height };
  } catch (cause) {
    throw new ImageRefused(unreadable, { cause });
  }
}

/** As fine as fits the limit: a leafy hedge takes three times the bytes of a whiteboard. */
async function drawThumbnail(full: Buffer): Promise<Buffer> {
  const { thumbnailBytes, thumbnailPx } = imageLimits;
  const tries = [
    { px: thumbnailPx, quality: 70 },
    { px: thumbnailPx, quality: 45 },
    { px: thumbnailPx / 2, quality: 45 },
    { px: thumbnailPx / 4, quality: 30 },
  ];
  let thumbnail = full;
  for (const { px, quality } of tries) {
    thumbnail = await sharp(full)
      .resize({ width: px, height: px, ...fit })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (thumbnail.byteLength <= thumbnailBytes) break;
  }
  return thumbnail;
}

/** Whether this machine's libvips can draw the picture at all (HEIC: often not). */
export async function mayDecode(bytes: Uint8Array): Promise<boolean> {
  try {
    await refuseHugeImage(bytes);
    await open(bytes).resize(16).raw().timeout({ seconds: imageLimits.timeoutSeconds }).toBuffer();
    return true;
  } catch {
    return false;
  }
}

const unreadable = "Foto ini rusak atau terpotong. Ambil ulang, atau pilih foto lain.";
const fit = { fit: "inside", withoutEnlargement: true } as const;

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, {
    limitInputPixels: imageLimits.inputPixels,
    failOn: "error",
    pages: 1,
    sequentialRead: true,
  });
}

async function refuseHugeImage(bytes: Uint8Array): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new ImageRefused(unreadable, { cause });
    });
  if (width * height <= imageLimits.inputPixels) return;
  const most = Math.floor(imageLimits.inputPixels / 1_000_000);
  throw new ImageRefused(
    `Foto ini terlalu besar: paling besar ${most} megapiksel. Kecilkan dahulu.`,
  );
}
