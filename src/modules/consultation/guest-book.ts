// The guest book: who came, called or wrote, when somebody else filed the question.
import type { Db } from "#platform/database.ts";

export interface Guest {
  guest_name: string;
  guest_phone: string;
  guest_sex: string;
  guest_address: string;
  guest_to_meet: string;
  institution: string;
}

export async function keepGuestBook(
  db: Db,
  consultationId: string,
  guest: Guest,
  now: Date,
): Promise<void> {
  await db
    .insertInto("guest_book")
    .values({
      consultation_id: consultationId,
      name: guest.guest_name,
      phone: guest.guest_phone,
      institution: guest.institution,
      sex: guest.guest_sex,
      address: guest.guest_address,
      to_meet: guest.guest_to_meet,
      purpose: "Konsultasi",
      came_at: now,
    })
    .execute();
}
