import fc from "fast-check";
import { expect, test } from "vitest";
import { receivePieces, type ReceivingLimits } from "./receiving.ts";

const limits: ReceivingLimits = {
  pieceBytes: 100,
  smallestBytes: 10,
  pauseMs: 20,
  silenceMs: 60,
};

/** A line into which the test puts bytes; `kept` is what has come out so far. */
function openLine(room: number) {
  let end!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (end = controller) });
  const kept: string[] = [];
  const ending = receivePieces(
    body,
    room,
    async (piece) => void kept.push(piece.toString()),
    limits,
  );
  return { line: end, kept, ending, put: (text: string) => end.enqueue(Buffer.from(text)) };
}

const taken = () => new Promise((resolve) => setTimeout(resolve, 5));

test("what had come before a cut is kept", async () => {
  const { line, kept, ending, put } = openLine(1_000);
  put("a".repeat(120));
  put("b".repeat(30));
  await taken();
  expect(kept).toEqual(["a".repeat(120)]);
  line.error(new Error("cut"));
  expect(await ending).toBe("cut");
  expect(kept.at(-1)).toBe("b".repeat(30));
});

test("less than is worth a file is let go at a cut, but not at the end", async () => {
  const cut = openLine(1_000);
  cut.put("abc");
  await taken();
  cut.line.error(new Error("cut"));
  expect([await cut.ending, cut.kept]).toEqual(["cut", []]);
  const whole = openLine(1_000);
  whole.put("abc");
  whole.line.close();
  expect([await whole.ending, whole.kept]).toEqual(["whole", ["abc"]]);
});

test("a silent line: what is here is kept, and at last the sender is gone", async () => {
  const { kept, ending, put } = openLine(1_000);
  put("a".repeat(30));
  expect(await ending).toBe("cut");
  expect(kept).toEqual(["a".repeat(30)]);
});

test("never more than there is room for", async () => {
  const { kept, ending, put } = openLine(50);
  put("a".repeat(80));
  expect(await ending).toBe("longer");
  expect(kept).toEqual(["a".repeat(50)]);
});

test("however it comes, it is the same bytes in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 150 }), { maxLength: 20 }), async (chunks) => {
      const { line, kept, ending, put } = openLine(1_000_000);
      for (const chunk of chunks) if (chunk) put(chunk);
      line.close();
      expect(await ending).toBe("whole");
      expect(kept.join("")).toBe(Buffer.from(chunks.join("")).toString());
      expect(
        kept.slice(0, -1).every((piece) => Buffer.byteLength(piece) >= limits.pieceBytes),
      ).toBe(true);
    }),
  );
});
