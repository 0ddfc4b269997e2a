// Puts the catalogue, the camat's duties and the first templates into a new installation; changes nothing that is there.
import type { AdminClient } from "#platform/database.ts";
import { camatDuties } from "./camat-duties.ts";
import { topicGroups } from "./catalogue.ts";
import { answerTemplates } from "./templates.ts";

const insertTopic = `insert into topics (code, parent_code, name, hint, duty_letter, sdgs, second_signature, routes, fields, triage, sort)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (code) do nothing`;

/** Fills topics, duties, and templates for the regencies of the branch `from`–`until` that have none. */
export async function installTopics(
  owner: AdminClient,
  from: string,
  until: string,
): Promise<void> {
  let sort = 0;
  for (const group of topicGroups) {
    await owner.query(insertTopic, [
      group.code,
      null,
      group.name,
      group.hint,
      null,
      [],
      false,
      "",
      "[]",
      [],
      (sort += 1),
    ]);
    for (const topic of group.topics) {
      await owner.query(insertTopic, [
        topic.code,
        group.code,
        topic.name,
        topic.hint,
        topic.dutyLetter,
        topic.sdgs,
        topic.secondSignature,
        topic.routes,
        JSON.stringify(topic.fields),
        topic.triage,
        (sort += 1),
      ]);
    }
  }
  for (const duty of camatDuties.duties) {
    await owner.query(
      "insert into camat_duties (year, letter, duty, basis, remark) values ($1, $2, $3, $4, $5) on conflict do nothing",
      [
        camatDuties.year,
        duty.letter,
        duty.name,
        camatDuties.basis,
        `${duty.meaning} ${camatDuties.note}`,
      ],
    );
  }
  await installTemplates(owner, from, until);
}

async function installTemplates(owner: AdminClient, from: string, until: string): Promise<void> {
  const { rows } = await owner.query<{ code: string }>(
    `select code from regions where level = 'regency' and code >= $1 and code < $2
       and not exists (select 1 from answer_templates t where t.region_code = code)`,
    [from, until],
  );
  const regencies = rows.map((row) => row.code);
  for (const template of answerTemplates) {
    await owner.query(
      `insert into answer_templates (id, region_code, topic_code, title, body)
       select gen_random_uuid(), code, $2, $3, $4 from unnest($1::text[]) code`,
      [regencies, template.topic, template.title, template.body],
    );
  }
}
