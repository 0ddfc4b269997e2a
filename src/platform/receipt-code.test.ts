// The phone and the server must agree on a code for ever: it is read out on the telephone before the server knows it.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { receiptCodeOf } from "#platform/receipt-code.ts";

const speakable = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

test("a code is the first forty bits of the hash that everybody knows", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), fc.string({ maxLength: 300 })), (id) => {
      const hash = createHash("sha256").update(id).digest();
      let bits = hash.readUIntBE(0, 5);
      let code = "";
      for (let i = 0; i < 8; i += 1) {
        code = speakable.charAt(bits % 32) + code;
        bits = Math.floor(bits / 32);
      }
      expect(receiptCodeOf(id)).toBe(`${code.slice(0, 4)}-${code.slice(4)}`);
    }),
  );
});

test("a code never changes", () => {
  expect(receiptCodeOf("01930c2e-7d4a-7b1c-9f3e-2a5b6c7d8e9f")).toBe("ZTNF-C4EQ");
});
