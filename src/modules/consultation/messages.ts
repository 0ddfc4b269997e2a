// The talk of a case: asking back, replies, answers with their law. An answer that needs a second signature waits unseen.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import { newId } from "#platform/ids.ts";

export type MessageKind = "ask_back" | "reply" | "answer" | "addition";

export interface Citation {
  regulation: string;
  article: string;
  paragraph: string;
  year: number;
}

export interface Message {
  id: string;
  kind: MessageKind;
  state: "sent" | "awaiting_signature" | "returned";
  body: string;
  author_id: string | null;
  author_name: string;
  author_title: string;
  author_office: string;
  written_at: Date;
  signed_by: string | null;
  signed_at: Date | null;
  return_reason: string | null;
  citations: Citation[];
}

/** Adds a message and its citations; gives its id. */
export async function addMessage(
  db: Db,
  actor: Actor,
  consultationId: string,
  message: {
    kind: MessageKind;
    state: Message["state"];
    body: string;
    citations?: readonly Citation[];
  },
  now: Date,
): Promise<string> {
  const id = newId(now);
  await db
    .insertInto("messages")
    .values({
      id,
      consultation_id: consultationId,
      kind: message.kind,
      state: message.state,
      body: message.body,
      author_id: actor.personId,
      author_name: actor.personName,
      author_title: actor.title,
      author_office: actor.officeName,
      written_at: now,
    })
    .execute();
  const citations = message.citations ?? [];
  if (citations.length > 0) {
    await db
      .insertInto("citations")
      .values(
        citations.map((citation, sort) => ({
          id: newId(now),
          message_id: id,
          consultation_id: consultationId,
          regulation: citation.regulation,
          article: citation.article,
          paragraph: citation.paragraph,
          holds_for_year: citation.year,
          sort,
        })),
      )
      .execute();
  }
  return id;
}

/** The messages of a case that this hat may read, oldest first, each with its citations. */
export async function listMessages(db: Db, consultationId: string): Promise<Message[]> {
  const messages = await db
    .selectFrom("messages")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .orderBy("written_at")
    .orderBy("id")
    .limit(500)
    .execute();
  const citations = await db
    .selectFrom("citations")
    .select(["message_id", "regulation", "article", "paragraph", "holds_for_year"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort")
    .limit(2000)
    .execute();
  return messages.map((message) => ({
    ...message,
    citations: citations
      .filter((citation) => citation.message_id === message.id)
      .map(({ regulation, article, paragraph, holds_for_year }) => ({
        regulation,
        article,
        paragraph,
        year: holds_for_year,
      })),
  })) as unknown as Message[];
}

/** The last answer that went out, or undefined. */
export function lastAnswer(messages: readonly Message[]): Message | undefined {
  return messages.findLast((message) => message.kind === "answer" && message.state === "sent");
}

/** Signs a waiting answer, which then counts as sent now; or returns it with a reason. False when it no longer waits. */
export async function decideAnswer(
  db: Db,
  actor: Actor,
  messageId: string,
  decision: { signed: true } | { signed: false; reason: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("messages")
    .set(
      decision.signed
        ? { state: "sent", signed_by: `${actor.personName}, ${actor.title}`, signed_at: now }
        : { state: "returned", return_reason: decision.reason },
    )
    .where("id", "=", messageId)
    .where("state", "=", "awaiting_signature")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
