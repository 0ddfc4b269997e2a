// Answer templates of a regency: listed, entered, changed, put away.
import type { Actor } from "#platform/actor.ts";
import { Conflict } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import {
  addTemplate,
  changeTemplate,
  findUnknownVariable,
  listTemplates,
  loadTemplate,
  type TemplateChange,
  type TemplateRow,
} from "../answer-templates.ts";
import { templateForm } from "../forms.ts";
import { findTopicRow, listTopics } from "../topics.ts";
import { TemplatePage, TemplatesPage } from "../views/Templates.tsx";

type Values = Record<string, string>;

export async function showTemplates(c: Request, actor: Actor): Promise<Response> {
  return showPage(
    c,
    <TemplatesPage
      frame={frameOf(c)}
      templates={await listTemplates(c.var.db, actor.region)}
      saved={c.req.query("kabar") === "tersimpan"}
    />,
  );
}

export function showNewTemplate(c: Request): Promise<Response> {
  return showTemplatePage(c, null, { active: "ya" }, []);
}

export async function showTemplate(c: Request, actor: Actor): Promise<Response> {
  const template = await loadTemplate(c.var.db, actor.region, c.req.param("id") ?? "");
  return showTemplatePage(c, template, describe(template), []);
}

async function showTemplatePage(
  c: Request,
  template: TemplateRow | null,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  return showPage(
    c,
    <TemplatePage
      frame={frameOf(c)}
      template={template}
      topics={await listTopics(c.var.db)}
      values={values}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function describe(template: TemplateRow): Values {
  return {
    version: String(template.version),
    topic: template.topic_code ?? "",
    title: template.title,
    body: template.body,
    active: template.active ? "ya" : "",
  };
}

/** What was sent, if every variable can be filled and the topic is one; else the mistake. */
async function readChange(
  c: Request,
  sent: { topic?: string; title: string; body: string; active?: string },
): Promise<TemplateChange> {
  const unknown = findUnknownVariable(sent.body);
  if (unknown)
    throw new WrongInput("body", `${unknown} tidak dikenal. Lihat daftar isian di bawah.`);
  if (sent.topic && !(await findTopicRow(c.var.db, sent.topic)))
    throw new WrongInput("topic", "Pilih topik dari daftar.");
  const { title, body } = sent;
  return { topic_code: sent.topic ?? null, title, body, active: sent.active !== undefined };
}

export async function addNewTemplate(c: Request, actor: Actor): Promise<Response> {
  const form = await readForm(c, templateForm);
  const { value } = form;
  if (!value) return showTemplatePage(c, null, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "templat-baru", async () => {
        await addTemplate(c.var.db, actor.region, await readChange(c, value), c.var.now);
        return "/admin/templat?kabar=tersimpan";
      }),
    (errors) => showTemplatePage(c, null, form.values, errors),
  );
}

export async function saveTemplate(c: Request, actor: Actor): Promise<Response> {
  const { db } = c.var;
  const template = await loadTemplate(db, actor.region, c.req.param("id") ?? "");
  const form = await readForm(c, templateForm);
  const { value } = form;
  if (!value) return showTemplatePage(c, template, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "templat", async () => {
        const change = await readChange(c, value);
        if (!(await changeTemplate(db, actor.region, template.id, value.version ?? 0, change)))
          throw new Conflict("Templat ini sudah diubah orang lain.", {
            mine: named(form.values),
            theirs: named(describe(template)),
            href: `/admin/templat/${template.id}`,
          });
        return "/admin/templat?kabar=tersimpan";
      }),
    (errors) => showTemplatePage(c, template, form.values, errors),
  );
}

function named(values: Values): Values {
  return {
    Judul: values.title ?? "",
    Topik: values.topic ?? "",
    Isi: values.body ?? "",
    Keadaan: values.active ? "dipakai" : "disimpan saja",
  };
}
