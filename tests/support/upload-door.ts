// A door for the tests alone: sends files to a case or follow-up as a page of another module would.
import { forbidden } from "#platform/errors.ts";
import { mountRoutes, defineRoutes } from "#platform/routes.ts";
import { readForm, submitOnce } from "#platform/forms.ts";
import { walkThrough } from "#platform/request.ts";
import { z } from "zod";
import type { TestHouse } from "./house.ts";
import { judgeFiles, listAttachments, storeJudged } from "#modules/attachments/public.ts";

const door = defineRoutes("test");
const form = z.object({
  region: z.string(),
  kind: z.enum(["consultation", "follow_up"]).default("consultation"),
  message: z.string().optional(),
  staffOnly: z.string().optional(),
});

door.post("/uji/:id/lampiran", { who: "hat", objects: ["consultation"] }, async (c) => {
  const subjectId = c.req.param("id") ?? "";
  const sent = await readForm(c, form);
  if (!sent.value) return c.json(sent.errors, 400);
  const { region, kind, message, staffOnly } = sent.value;
  const { errors, judged } = await judgeFiles(
    c,
    { regionCode: region, subjectId, submissionId: sent.submissionId },
    sent.files,
  );
  if (errors.length > 0) return c.json(errors, 422);
  const stored = submitOnce(c, sent, "test", async () => {
    await storeJudged(
      c,
      {
        subjectKind: kind,
        subjectId,
        regionCode: region,
        ...(message && { messageId: message }),
        staffOnly: staffOnly === "ya",
      },
      judged,
    );
    return `/uji/${subjectId}/lampiran`;
  });
  // Row security refuses with this code; a page would have asked its policy first.
  return stored.catch((error: { code?: string }) => {
    if (error.code === "42501") throw forbidden("Ditolak oleh basis data.");
    throw error;
  });
});

door.get("/uji/:id/lampiran", { who: "hat", objects: ["consultation"] }, async (c) => {
  return c.json(await listAttachments(c.var.db, c.req.param("id") ?? ""));
});

/** Opens the door; before the first request of the house. */
export function openUploadDoor(house: TestHouse): void {
  mountRoutes(house.app, door.all, (c, route) => walkThrough(c, route, () => undefined));
}
