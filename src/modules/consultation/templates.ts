// Answer templates for a case: its variables filled with this case's names, ready to be copied into the answer.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { localDate, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import type { Consultation } from "./consultations.ts";

export interface FilledTemplate {
  id: string;
  title: string;
  body: string;
}

/** Templates of this topic, its group, or any topic; the nearest first. */
export async function listTemplatesFor(
  db: Db,
  actor: Actor,
  kase: Consultation,
  now: Date,
): Promise<FilledTemplate[]> {
  const group = kase.topic_code.split(".")[0] ?? "";
  const rows = await db
    .selectFrom("answer_templates")
    .select(["id", "title", "body", "topic_code"])
    .where("region_code", "=", kase.region_code.slice(0, 5))
    .where("active", "=", true)
    .where((e) =>
      e.or([e("topic_code", "in", [kase.topic_code, group]), e("topic_code", "is", null)]),
    )
    .orderBy("title")
    .limit(60)
    .execute();
  const zone = zoneOfRegion(kase.region_code);
  const words: Record<string, string> = {
    desa: `${kase.region_kind === "kelurahan" ? "Kelurahan" : "Desa"} ${kase.region_name}`,
    penanya: kase.asker_title,
    tanggal: writePaperDate(now, zone),
    satgas: actor.officeName,
    tahun: localDate(now, zone).slice(0, 4),
  };
  const nearness = (code: string | null) => (code === kase.topic_code ? 0 : code === group ? 1 : 2);
  return rows
    .sort((a, b) => nearness(a.topic_code) - nearness(b.topic_code))
    .map(({ id, title, body }) => ({
      id,
      title,
      body: body.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? `[${name}]`),
    }));
}
