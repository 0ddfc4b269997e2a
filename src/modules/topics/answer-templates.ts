// The answer templates of a regency as its admin words them.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { notFound } from "#platform/errors.ts";
import { isId, newId } from "#platform/ids.ts";
import { templateVariables } from "./templates.ts";

export interface TemplateRow {
  id: string;
  topic_code: string | null;
  topic_name: string | null;
  title: string;
  body: string;
  active: boolean;
  version: number;
}

function templateQuery(db: Db, region: string) {
  return db
    .selectFrom("answer_templates as a")
    .leftJoin("topics as t", "t.code", "a.topic_code")
    .select(["a.id", "a.topic_code", "t.name as topic_name", "a.title", "a.body"])
    .select(["a.active", "a.version"])
    .where("a.region_code", "=", region);
}

/** Every template of a regency: those for any topic first, then by topic and title. */
export async function listTemplates(db: Db, region: string): Promise<TemplateRow[]> {
  return templateQuery(db, region)
    .orderBy(sql`a.topic_code is not null`)
    .orderBy("t.sort")
    .orderBy("a.title")
    .limit(500)
    .execute();
}

/** The template of this id if it is the regency's own; else 404. */
export async function loadTemplate(db: Db, region: string, id: string): Promise<TemplateRow> {
  if (!isId(id)) throw notFound();
  const template = await templateQuery(db, region).where("a.id", "=", id).executeTakeFirst();
  if (!template) throw notFound();
  return template;
}

export type TemplateChange = Pick<TemplateRow, "topic_code" | "title" | "body" | "active">;

export async function addTemplate(
  db: Db,
  region: string,
  template: TemplateChange,
  now: Date,
): Promise<void> {
  await db
    .insertInto("answer_templates")
    .values({ id: newId(now), region_code: region, ...template })
    .execute();
}

/** Changes a template if `base` is still the version that stands; false when it is not. */
export async function changeTemplate(
  db: Db,
  region: string,
  id: string,
  base: number,
  change: TemplateChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("answer_templates")
    .set({ ...change, version: sql`version + 1` })
    .where("id", "=", id)
    .where("region_code", "=", region)
    .where("version", "=", base)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The first variable in a text that a case cannot fill, or null. */
export function findUnknownVariable(body: string): string | null {
  for (const [whole, name] of body.matchAll(/\{\{([^{}]*)\}\}/g))
    if (!templateVariables.some((variable) => variable === name)) return whole;
  return null;
}
