// The home of villages and institutions: what to do now, then the own questions; nothing yet: what others ask.
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { LinkButton } from "#ui/Button.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Section } from "#ui/Page.tsx";
import { showPage } from "#ui/Shell.tsx";
import { writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { CaseRows, listCases, listToRate } from "#modules/consultation/public.ts";
import { countOpenFollowUps, dueWords, listDueFollowUps } from "#modules/follow-ups/public.ts";
import { findSurveyToFill } from "#modules/surveys/public.ts";
import { HomePage, type Todo, TodoSection } from "../views/Home.tsx";
import { listAwaitedReplies } from "../waiting.ts";
import { beginHome, todayOf } from "./home-parts.tsx";

const mostTodos = 12;
const mostCases = 8;

const examples = [
  {
    topic: "apbdes.evaluasi",
    text: "Hasil evaluasi APBDes minta perbaikan, berapa lama waktunya?",
  },
  { topic: "pajak.belanja", text: "Belanja makan minum rapat dipotong pajak apa?" },
  {
    topic: "lkd_posyandu_stunting.lkd",
    text: "Pengurus RT cukup SK kepala desa atau harus Perdes?",
  },
].map(({ topic, text }) => ({ text, href: `/tanya?topik=${topic}` }));

export async function showVillageHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const begun = await beginHome(c, actor);
  const todos = await listTodos(c, actor);
  const promises = await countOpenFollowUps(db, actor.officeId);
  // A report stays off a screen that colleagues walk past; whoever wrote it finds it under Konsultasi.
  const lines = (await listCases(db, actor, { state: "open" }, now)).lines.filter(
    (line) => !line.restricted,
  );
  return showPage(
    c,
    <HomePage
      {...begun}
      waiting={todos.length}
      action={
        <LinkButton href="/tanya" icon="plus" wide>
          Tanya Klik Desa
        </LinkButton>
      }
    >
      <TodoSection
        title="Yang perlu Anda lakukan"
        todos={todos}
        {...(promises > mostTodos && {
          all: { href: "/tindak-lanjut", label: `${promises} tindak lanjut` },
        })}
      />
      <Section
        title={tellWhose(actor)}
        {...(!begun.guide && { all: { href: "/konsultasi", label: "Semua" } })}
      >
        {lines.length > 0 ? (
          <CaseRows lines={lines.slice(0, mostCases)} now={now} label="Pertanyaan" show="handler" />
        ) : begun.guide ? (
          <EmptyState
            title="Belum ada pertanyaan."
            text="Yang sering ditanyakan desa lain. Pilih satu untuk mulai, atau tulis milik Anda:"
            examples={examples}
          />
        ) : (
          <p class="none">Semua pertanyaan sudah selesai.</p>
        )}
      </Section>
    </HomePage>,
  );
}

function tellWhose(actor: Actor): string {
  if (actor.reach === "institution") return `Pertanyaan ${actor.officeName}`;
  return actor.officeKind === "kelurahan" ? "Pertanyaan kelurahan Anda" : "Pertanyaan desa Anda";
}

/** Replies first, for the clock stands still until they come; then promises by their day; then answers to rate. */
async function listTodos(c: Request, actor: Actor): Promise<Todo[]> {
  const { db, now } = c.var;
  const today = todayOf(c, actor);
  const zone = zoneOfRegion(actor.region);
  const replies = await listAwaitedReplies(db, actor, mostTodos);
  const promises = await listDueFollowUps(db, actor.officeId, mostTodos);
  const toRate = await listToRate(db, actor);
  const survey = await findSurveyToFill(db, actor, now);
  return [
    ...replies.map((kase): Todo => ({
      href: `/konsultasi/${kase.id}#balas`,
      title: `Balas: ${kase.subject}`,
      meta: `${kase.number} · ${kase.handling_office_name} perlu keterangan`,
      ...(kase.asked_back_at && {
        due: {
          words: `Jam berhenti sejak ${writeNear(kase.asked_back_at, now, zone)}`,
          tone: "wait",
        },
      }),
    })),
    ...promises.map((promise): Todo => ({
      href: `/tindak-lanjut/${promise.id}`,
      title: `Kirim bukti: ${promise.action}`,
      meta: `${promise.person_title} · ${promise.source_label}`,
      due: dueWords(promise.due_on, today),
      ...(promise.state === "returned" && {
        badge: { word: "Dikembalikan, lihat alasannya", tone: "wait" as const },
      }),
    })),
    ...toRate.map((kase): Todo => ({
      href: `/konsultasi/${kase.id}#nilai`,
      title: `Beri nilai: ${kase.subject}`,
      meta: `${kase.number} · dijawab ${kase.handling_office_name}`,
    })),
    ...(survey
      ? [
          {
            href: "/skm/isi",
            title: `Isi survei kepuasan ${survey.year}`,
            meta: `Tentang ${survey.unitName}, tiga menit`,
            due: dueWords(survey.closesOn, today),
          },
        ]
      : []),
  ];
}
