import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { ImageRefused, mayDecode, reencodeImage } from "./reencode-image.ts";

const place = {
  IFD0: { Make: "Kamera Contoh", Software: "rahasia-perangkat" },
  IFD3: { GPSLatitudeRef: "S", GPSLatitude: "0/1 29/1 5967/100", GPSLongitudeRef: "E" },
};

function blank(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#3a6" } });
}

describe("a photo drawn anew", () => {
  test("has a small twin of at most 12 kB, however much there is to see", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 80 } as const;
    const busy = await sharp({
      create: { width: 1600, height: 1600, channels: 3, background: "#000", noise },
    })
      .jpeg({ quality: 90 })
      .toBuffer();
    expect(busy.byteLength).toBeGreaterThan(1_000_000);
    const { thumbnail } = await reencodeImage(busy);
    expect(thumbnail.byteLength).toBeLessThanOrEqual(12_000);
    expect((await sharp(thumbnail).metadata()).width).toBeGreaterThanOrEqual(80);
  });

  test("loses its place, camera and every other mark", async () => {
    const photo = await blank(600, 400).withExif(place).withXmp("<x:xmpmeta/>").jpeg().toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect(photo.includes("rahasia-perangkat")).toBe(true);
    const { full, thumbnail } = await reencodeImage(photo);
    for (const jpeg of [full, thumbnail]) {
      const { exif, xmp, iptc, icc, format } = await sharp(jpeg).metadata();
      expect({ exif, xmp, iptc, icc, format }).toEqual({ format: "jpeg" });
      expect(jpeg.includes("rahasia-perangkat")).toBe(false);
    }
  });

  test("stands upright although the turn was only written in the EXIF", async () => {
    // Left half red; orientation 6 means: turn a quarter clockwise, so red comes to the top.
    const red = await sharp({
      create: { width: 300, height: 400, channels: 3, background: "#f00" },
    })
      .png()
      .toBuffer();
    const photo = await blank(600, 400)
      .composite([{ input: red, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { full, width, height } = await reencodeImage(photo);
    expect([width, height]).toEqual([400, 600]);
    const { data } = await sharp(full).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
    expect(data[data.length - 3]).toBeLessThan(100);
  });

  test("is at most 2000 px, its thumbnail 320 px, and a small one is not blown up", async () => {
    const large = await reencodeImage(await blank(5000, 2500).png().toBuffer());
    expect([large.width, large.height]).toEqual([2000, 1000]);
    expect(await sharp(large.thumbnail).metadata()).toMatchObject({ width: 320, height: 160 });
    const small = await reencodeImage(await blank(40, 30).webp().toBuffer());
    expect([small.width, small.height]).toEqual([40, 30]);
  });

  test("drops what hangs behind the picture and gets a white ground", async () => {
    const clear = sharp({ create: { width: 9, height: 9, channels: 4, background: "#0000" } });
    const photo = Buffer.concat([await clear.png().toBuffer(), Buffer.from("<script>alert(1)")]);
    const { full } = await reencodeImage(photo);
    expect(full.includes("<script>")).toBe(false);
    expect((await sharp(full).raw().toBuffer())[0]).toBe(255);
  });

  test("refuses a decompression bomb before drawing it", async () => {
    // 10,000 × 10,000 pixels of one colour in a few hundred kilobytes.
    const bomb = await blank(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    const started = performance.now();
    await expect(reencodeImage(bomb)).rejects.toThrow("paling besar 70 megapiksel");
    expect(performance.now() - started).toBeLessThan(500);
    expect(await mayDecode(bomb)).toBe(false);
  });

  test.each([
    ["SVG, which libvips could draw", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a torn JPEG", async () => (await blank(800, 800).jpeg().toBuffer()).subarray(0, 900)],
    ["a head without a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
    ["nothing", Buffer.alloc(0)],
  ])("refuses %s with a sentence", async (_what, made) => {
    const bytes = typeof made === "function" ? await made() : made;
    await expect(reencodeImage(bytes)).rejects.toThrow(ImageRefused);
  });
});
