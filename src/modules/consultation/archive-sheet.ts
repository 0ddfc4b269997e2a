// A village's own cases as whole records, for another program or the village's own archive: question, talk, law, promises'
// numbers, papers and the names of files. Each part is read under the hat, so what is hidden on the page is hidden here.
import { sql } from "kysely";
import type { Db } from "#platform/database.ts";
import { readCursor, type RecordSheet, toBatch } from "#platform/sheets.ts";
import { selectCases } from "./lists.ts";

type Fields = Readonly<Record<string, unknown>>;

/** JSON Lines, one case a line, in the words of the code: a format for programs, described in docs/operations.md. */
export const archiveSheet: RecordSheet = {
  kind: "records",
  name: "arsip",
  title: "Arsip konsultasi lengkap",
  mayExport: (actor) => actor.reach === "village" || actor.reach === "institution",
  open: ({ actor, now }) => {
    const cases = (db: Db) => selectCases(db, actor, { state: "all" }, now).clearSelect();
    return {
      describe: async () => [],
      count: async (db, atMost) => {
        const row = await db
          .selectFrom(cases(db).select("c.id").limit(atMost).as("counted"))
          .select((e) => e.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        return row.count;
      },
      read: async (db, after, size) => {
        const from = readCursor(after);
        const found = await cases(db)
          .select(["c.id", "c.number", "c.restricted", "c.kind", "c.region_code", "c.subject"])
          .select(["c.question", "c.facts", "c.channel", "c.topic_code", "t.name as topic"])
          .select(["c.urgency", "c.impact", "c.at_stake", "c.concerns_poor", "c.state", "c.level"])
          .select(["c.asker_name", "c.asker_title", "h.name as handling_office", "c.asked_at"])
          .select(["c.first_replied_at", "c.answered_at", "c.closed_at"])
          .select(sql<string>`c.asked_at::text`.as("asked_key"))
          .$if(from !== null, (query) =>
            query.where(
              sql<boolean>`(c.asked_at, c.id) < (${from?.key ?? ""}::timestamptz, ${from?.id ?? ""}::uuid)`,
            ),
          )
          .orderBy("c.asked_at", "desc")
          .orderBy("c.id", "desc")
          .limit(size)
          .execute();
        const parts = await readParts(
          db,
          found.map(({ id }) => id),
        );
        return toBatch(found, size, {
          keyOf: (row) => [row.asked_key, row.id],
          toRow: ({ asked_key: _, restricted: __, ...kase }): Fields => ({
            ...kase,
            ...parts(kase.id),
          }),
          restricted: (row) => (row.restricted ? row.id : null),
        });
      },
    };
  },
};

/** What hangs on each case, as this hat sees it. */
async function readParts(db: Db, ids: readonly string[]): Promise<(id: string) => Fields> {
  const { rows } = await sql<{ id: string; parts: Fields }>`
    select i.id, jsonb_build_object(
      'messages', (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'body', m.body, 'author', m.author_name,
          'title', m.author_title, 'office', m.author_office, 'written_at', m.written_at,
          'citations', (select coalesce(jsonb_agg(jsonb_build_object('regulation', k.regulation, 'article', k.article,
            'paragraph', k.paragraph, 'year', k.holds_for_year) order by k.sort), '[]'::jsonb)
            from citations k where k.message_id = m.id)) order by m.written_at, m.id), '[]'::jsonb)
        from messages m where m.consultation_id = i.id and m.state = 'sent'),
      'history', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'by', e.by_name, 'title', e.by_title,
          'at', e.at) order by e.at, e.id), '[]'::jsonb) from case_events e where e.consultation_id = i.id),
      'closings', (select coalesce(jsonb_agg(jsonb_build_object('form', k.form, 'summary', k.summary, 'at', k.at,
          'reopened_at', k.reopened_at, 'score', r.score, 'comment', r.comment) order by k.at), '[]'::jsonb)
        from closings k left join ratings r on r.closing_id = k.id where k.consultation_id = i.id),
      'follow_ups', (select coalesce(jsonb_agg(jsonb_build_object('action', f.action, 'person_title', f.person_title,
          'due_on', f.due_on, 'state', f.state, 'proof_note', f.proof_note, 'verified_at', f.verified_at) order by f.due_on, f.id),
          '[]'::jsonb) from follow_ups f where f.source_id = i.id),
      'papers', (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'number', p.number, 'dated', p.dated,
          'office', p.office_name, 'sha256', p.sha256, 'verify_code', p.verify_code) order by p.created_at), '[]'::jsonb)
        from papers p where p.consultation_id = i.id),
      'files', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'media_type', a.media_type, 'bytes', a.bytes,
          'sha256', a.sha256, 'uploaded_at', a.uploaded_at) order by a.uploaded_at), '[]'::jsonb)
        from attachments a where a.subject_id = i.id)) as parts
    from unnest(${ids}::uuid[]) as i(id)`.execute(db);
  const byId = new Map(rows.map(({ id, parts }) => [id, parts]));
  return (id) => byId.get(id) ?? {};
}
