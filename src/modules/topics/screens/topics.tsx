// The topic tree as the regency words it. Codes never change, because cases, articles and courses point at them.
import type { Actor } from "#platform/actor.ts";
import { Conflict, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { listDutyLists } from "../duty-lists.ts";
import { topicForm } from "../forms.ts";
import { changeTopic, findTopicRow, listTopics, type TopicRow } from "../topics.ts";
import { TopicPage, TopicsPage } from "../views/Topics.tsx";

type Values = Record<string, string>;

export async function showTopics(c: Request): Promise<Response> {
  const topics = await listTopics(c.var.db);
  return showPage(
    c,
    <TopicsPage frame={frameOf(c)} topics={topics} saved={c.req.query("kabar") === "tersimpan"} />,
  );
}

async function loadTopic(c: Request): Promise<TopicRow> {
  const topic = await findTopicRow(c.var.db, c.req.param("code") ?? "");
  if (!topic) throw notFound();
  return topic;
}

export async function showTopic(c: Request): Promise<Response> {
  const topic = await loadTopic(c);
  return showTopicPage(c, topic, describe(topic), []);
}

async function showTopicPage(
  c: Request,
  topic: TopicRow,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  const [newest] = await listDutyLists(c.var.db);
  return showPage(
    c,
    <TopicPage
      frame={frameOf(c)}
      topic={topic}
      duties={newest?.duties ?? []}
      values={values}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function describe(topic: TopicRow): Values {
  return {
    version: String(topic.version),
    name: topic.name,
    hint: topic.hint,
    duty: topic.duty_letter ?? "",
    sdgs: topic.sdgs.join(", "),
    triage: topic.triage.join("\n"),
    second_signature: topic.second_signature ? "ya" : "",
    active: topic.active ? "ya" : "",
  };
}

export async function saveTopic(c: Request, _actor: Actor): Promise<Response> {
  const topic = await loadTopic(c);
  const form = await readForm(c, topicForm);
  const { value } = form;
  if (!value) return showTopicPage(c, topic, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "topik", async () => {
        const isGroup = topic.parent_code === null;
        if (!isGroup && !value.duty)
          throw new WrongInput("duty", "Pilih tugas camat yang dibantu topik ini.");
        const change = {
          name: value.name,
          hint: value.hint ?? "",
          duty_letter: isGroup ? null : (value.duty ?? null),
          sdgs: isGroup ? [] : value.sdgs,
          second_signature: !isGroup && value.second_signature !== undefined,
          triage: isGroup ? [] : value.triage,
          active: value.active !== undefined,
        };
        if (!(await changeTopic(c.var.db, topic.code, value.version, change)))
          throw new Conflict("Topik ini sudah diubah orang lain.", {
            mine: named(form.values),
            theirs: named(describe(topic)),
            href: `/admin/topik/${topic.code}`,
          });
        return "/admin/topik?kabar=tersimpan";
      }),
    (errors) => showTopicPage(c, topic, form.values, errors),
  );
}

function named(values: Values): Values {
  return {
    Nama: values.name ?? "",
    Petunjuk: values.hint ?? "",
    "Tugas camat": values.duty ?? "",
    "SDGs Desa": values.sdgs ?? "",
    "Daftar periksa": values.triage ?? "",
    "Tanda tangan kedua": values.second_signature ? "perlu" : "tidak",
    Keadaan: values.active ? "ditawarkan" : "disembunyikan",
  };
}
