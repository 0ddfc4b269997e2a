// A copy must never pass for the page itself, and never send two questions under one id.
import { expect, test } from "vitest";
import { dressCopy, spellWhen } from "./copy-dress.ts";

const at = new Date(2026, 10, 21, 10, 12).getTime();
const page =
  '<main class="main text" id="isi"><form><input type="hidden" name="submission_id" value="01930c2e-7d4a-7b1c-9f3e-2a5b6c7d8e9f"/></form>' +
  '<form><input type="hidden" name="submission_id" value="01930c2e-7d4a-7b1c-9f3e-2a5b6c7d8e9f"/>' +
  '<input type="hidden" name="version" value="3"/></form></main>';

test("says from when the copy is, and why it is shown", () => {
  expect(spellWhen(at, at + 60_000)).toBe("tadi pukul 10.12");
  expect(spellWhen(at, at + 86_400_000)).toBe("kemarin pukul 10.12");
  expect(spellWhen(at, at + 3 * 86_400_000)).toBe("21 November pukul 10.12");
  const dressed = dressCopy(page, at, "jaringan tidak menjawab", at);
  expect(dressed).toMatch(
    /<main [^>]*><div class="notice wait copy"[^>]*><p>Salinan tadi pukul 10\.12, jaringan tidak menjawab\.<\/p>/,
  );
});

test("every form of a copy gets an id of its own, each time; the version that it is based on stays", () => {
  const ids = [dressCopy(page, at, "", at), dressCopy(page, at, "", at)].flatMap((html) =>
    [...html.matchAll(/name="submission_id" value="([0-9a-f-]{36})"/g)].map(([, id]) => id),
  );
  expect(ids).toHaveLength(4);
  expect(new Set([...ids, "01930c2e-7d4a-7b1c-9f3e-2a5b6c7d8e9f"]).size).toBe(5);
  expect(dressCopy(page, at, "", at)).toContain('name="version" value="3"');
});
