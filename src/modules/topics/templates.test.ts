import { expect, test } from "vitest";
import { findTopic, topicGroups } from "./catalogue.ts";
import { answerTemplates, fillTemplate, templateVariables } from "./templates.ts";

test("keys are unique and topics exist", () => {
  expect(answerTemplates).toHaveLength(16);
  expect(new Set(answerTemplates.map((template) => template.key)).size).toBe(16);
  for (const { topic, key } of answerTemplates) {
    const isGroup = topicGroups.some((group) => group.code === topic);
    expect(topic === null || isGroup || findTopic(topic) !== undefined, key).toBe(true);
  }
});

test.each(answerTemplates.map((template) => [template.key, template.body]))(
  "%s uses known variables only",
  (_key, body) => {
    const used = [...body.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1]);
    expect(used).toEqual(expect.arrayContaining(["penanya", "desa", "satgas", "tanggal"]));
    for (const name of used) expect(templateVariables).toContain(name);
  },
);

test("filling leaves no braces and shows what is missing", () => {
  const filled = fillTemplate("Yth. {{penanya}} ({{tahun}}) {{asing}}", {
    penanya: "Kades $& Loa",
  });
  expect(filled).toBe("Yth. Kades $& Loa ([tahun]) [asing]");
});
