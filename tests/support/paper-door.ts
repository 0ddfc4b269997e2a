// A door for the tests alone: issues a paper for a case as the page that closes it would, and shows a mistake with 422.
import { z } from "zod";
import { readForm } from "#platform/forms.ts";
import { walkThrough } from "#platform/request.ts";
import { defineRoutes, mountRoutes } from "#platform/routes.ts";
import {
  findLetterMistake,
  issueAnswerLetter,
  issueConsultationMinutes,
  PaperError,
  type AnswerLetterDraft,
  type ConsultationMinutesDraft,
} from "#modules/documents/public.ts";
import type { TestHouse } from "./house.ts";

const door = defineRoutes("test");
const form = z.object({
  region: z.string(),
  kind: z.string().optional(),
  subject: z.string().default("Sisa anggaran"),
  look: z.string().optional(),
});

function draftLetter(subject: string): AnswerLetterDraft {
  return {
    subject,
    addressee: "Sekretaris Desa Jembayan",
    addresseePlace: "Jembayan",
    caseNumber: "KD-2026-9999",
    askedOn: "2026-11-02",
    question: "Bolehkah sisa itu dipakai tahun ini juga?",
    answer: "Boleh, lewat perubahan penjabaran.",
    legalBasis: [{ citation: "Permendagri 20/2018, Pasal 40" }],
    recommendations: [{ what: "Menyusun Perkades", who: "Sekretaris Desa" }],
    signature: { position: "Koordinator Satgas", name: "Nama Penanda Tangan" },
  };
}

function draftMinutes(): ConsultationMinutesDraft {
  return {
    venue: "Kantor Kecamatan Loa Kulu",
    caseNumber: "KD-2026-9999",
    asker: { name: "Nama Penanya", position: "Sekretaris Desa Jembayan" },
    adviser: { name: "Nama Penjawab", position: "Koordinator Satgas" },
    matter: "Sisa anggaran",
    result: "Boleh dipakai.",
    legalBasis: [],
    followUps: [],
  };
}

door.post("/uji/:id/surat", { who: "hat", objects: ["consultation"] }, async (c) => {
  const { value } = await readForm(c, form);
  if (!value) return c.text("formulir keliru", 400);
  const kase = { consultationId: c.req.param("id") ?? "", regionCode: value.region };
  const letter = draftLetter(value.subject);
  if (value.look) return c.text((await findLetterMistake(c, kase, letter)) ?? "baik");
  try {
    return c.text(
      value.kind === "berita_acara"
        ? await issueConsultationMinutes(c, kase, draftMinutes())
        : await issueAnswerLetter(c, kase, letter),
    );
  } catch (error) {
    if (error instanceof PaperError) return c.text(error.message, 422);
    throw error;
  }
});

/** Opens the door; before the first request of the house. */
export function openPaperDoor(house: TestHouse): void {
  mountRoutes(house.app, door.all, (c, route) => walkThrough(c, route, () => undefined));
}
