import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { plainQuestion, sendWithTopicFields } from "../../../tests/support/clinic.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let sekdes: Visitor;
let casePath = "";
beforeAll(async () => {
  house = await openTestHouse();
  sekdes = await Visitor.signedIn(house, "sekdes");
  const photo = await sharp({
    create: { width: 1500, height: 1000, channels: 3, background: "#3a6", noise },
  })
    .jpeg({ quality: 85 })
    .toBuffer();
  const files = new File([new Uint8Array(photo)], "jembatan.jpg");
  const page = await sendWithTopicFields(sekdes, "/tanya", { ...plainQuestion, files });
  casePath = page.path.replace("/tanda-terima", "");
});
afterAll(() => house.close());

const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
const pictures = (html: string) => html.match(/<img [^>]*>/g) ?? [];

test("a case shows its words first, a small picture when it is scrolled to, the size before the whole photo", async () => {
  const { html, text } = await sekdes.get(casePath);
  expect(pictures(html)).toEqual([
    expect.stringMatching(/src="\/lampiran\/[^"]+\/kecil".*loading="lazy"/),
  ]);
  const small = /src="([^"]+\/kecil)"/.exec(html)?.[1] ?? "";
  const thumbnail = await (await sekdes.fetch(small)).arrayBuffer();
  expect(thumbnail.byteLength).toBeLessThanOrEqual(12_000);
  const whole = await (await sekdes.fetch(small.replace("/kecil", ""))).arrayBuffer();
  const size = Math.round(whole.byteLength / 1000).toLocaleString("id-ID");
  expect(text).toContain(`jembatan.jpg Foto penuh, ${size} kB`);
});

test("a phone that saves data is shown the small picture only when it asks", async () => {
  const plain = await sekdes.fetch(casePath);
  expect(plain.headers.get("vary")).toMatch(/Save-Data/);
  const saving = await sekdes.fetch(casePath, { headers: { "save-data": "on" } });
  const html = await saving.text();
  expect(pictures(html)).toHaveLength(1);
  // Inside a closed fold a lazy picture is not fetched.
  expect(html).toMatch(
    /<details class="small-picture"><summary>[^<]*12 kB<\/summary><img [^>]*loading="lazy"/,
  );
  expect(await plain.text()).not.toContain("small-picture");
});

test("the case stands there in one SMS, to be copied or handed to the phone", async () => {
  const { html } = await sekdes.get(casePath);
  const said = /<p class="sms">([^<]+)<\/p>/.exec(html)?.[1] ?? "";
  expect(said).toMatch(/^Klik Desa KD-2026-\d{4}: sudah diterima .* Anda cukup menunggu\.$/);
  expect(html).toContain(`href="sms:?&amp;body=${encodeURIComponent(said)}"`);
  expect(html).toContain("https://wa.me/?text=Klik%20Desa%20KD-2026-");
});
