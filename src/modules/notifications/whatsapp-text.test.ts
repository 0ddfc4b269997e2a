import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOnWhatsapp, whatsappTextFor } from "./whatsapp-text.ts";

const link = "https://klikdesa.example/k/KD-2026-0417";

test("says what, which case, when due, and where", () => {
  expect(whatsappTextFor("Pertanyaan baru", "KD-2026-0417", "sisa 3 jam kerja", link)).toBe(
    `Klik Desa: Pertanyaan baru. KD-2026-0417. sisa 3 jam kerja. ${link}`,
  );
  expect(whatsappTextFor("KD-2026-0417 sudah dijawab.", "KD-2026-0417", "", link)).toBe(
    `Klik Desa: KD-2026-0417 sudah dijawab. ${link}`,
  );
});

test("never more than 160 characters, the link always whole", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string(), fc.string(), (title, number, due) => {
      const text = whatsappTextFor(title, number, due, link);
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text.endsWith(` ${link}`)).toBe(true);
      expect(new URL(shareOnWhatsapp(text)).searchParams.get("text")).toBe(text);
    }),
  );
});
