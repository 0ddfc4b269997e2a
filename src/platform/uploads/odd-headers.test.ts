import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { askOffset, beginUpload, speakTus } from "../../../tests/support/tus.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
let sekdes: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  sekdes = await Visitor.signedIn(house, "sekdes");
});
afterAll(() => house.close());

test("whatever stands in the headers: an answer of the protocol, and never a byte that was not sent", async () => {
  const path = await beginUpload(sekdes, 50);
  const odd = fc.oneof(
    fc.constantFrom("0", "-1", "50", "1e9", "0x10", "", "99999999999", "NaN", "1.0.0", "filename"),
    fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, "?")),
  );
  const headers = fc.dictionary(
    fc.constantFrom(
      "upload-offset",
      "upload-length",
      "upload-metadata",
      "tus-resumable",
      "content-type",
      "upload-defer-length",
    ),
    odd,
    { maxKeys: 6 },
  );
  const request = fc.record({
    method: fc.constantFrom("POST", "HEAD", "PATCH", "OPTIONS"),
    at: fc.constantFrom(
      path,
      "/unggahan",
      `/unggahan/${crypto.randomUUID()}`,
      "/unggahan/%00",
      "/unggahan/x'--",
    ),
    headers,
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ method, at, headers: given }) => {
      const { status } = await speakTus(sekdes, method, at, given);
      expect(status).toBeLessThan(500);
      // Without a body nothing arrives.
      expect(await askOffset(sekdes, path)).toBe(0);
    }),
    { numRuns: 300 },
  );
});
