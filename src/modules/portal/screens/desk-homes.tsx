// The homes of those who serve: satgas, camat, agencies, Inspektorat, pendamping, province. Each answers: what do I do now?
import type { Actor } from "#platform/actor.ts";
import type { Request } from "#platform/routes.ts";
import { LinkButton } from "#ui/Button.tsx";
import { Section } from "#ui/Page.tsx";
import { showPage } from "#ui/Shell.tsx";
import { writeNear, writePaperDate, zoneOfRegion } from "#modules/calendar/public.ts";
import {
  type CaseFilter,
  type CaseLine,
  CaseRows,
  listCases,
  listQueue,
  listReferred,
} from "#modules/consultation/public.ts";
import { listOpenPromises, listToVerify } from "../promises.ts";
import { DeskFigures } from "../views/DeskFigures.tsx";
import { HomePage, type Todo, TodoSection } from "../views/Home.tsx";
import { countDesk, listAbsences, listAwaitedReplies, listOpenReports } from "../waiting.ts";
import {
  beginHome,
  listSignatureTodos,
  promiseTodo,
  shown,
  tellDue,
  todayOf,
} from "./home-parts.tsx";

export async function showSatgasHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const counts = await countDesk(db, actor, now);
  const queue = async (state: NonNullable<CaseFilter["state"]>) =>
    (await listQueue(db, actor, { state }, now)).lines;
  const toVerify = await listToVerify(db, actor, 30);
  const today = todayOf(c, actor);
  const absences = await listAbsences(db, actor, now);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={counts.mine + counts.unheld + toVerify.length}
      action={<LinkButton href="/antrean">Buka antrean</LinkButton>}
    >
      <DeskFigures
        label="Meja Anda"
        figures={[
          { label: "Saya pegang", value: counts.mine, href: "/antrean?tampil=mine" },
          { label: "Belum dipegang", value: counts.unheld, href: "/antrean?tampil=unheld" },
          { label: "Lewat batas", value: counts.late, href: "/antrean?tampil=late", late: true },
          { label: "Menunggu pihak lain", value: counts.waiting, href: "/antrean?tampil=waiting" },
        ]}
      />
      <CaseSection
        title="Saya pegang, yang paling dekat batasnya"
        lines={await queue("mine")}
        now={now}
        all="/antrean?tampil=mine"
      />
      <CaseSection
        title="Belum dipegang siapa pun"
        lines={await queue("unheld")}
        now={now}
        all="/antrean?tampil=unheld"
      />
      <TodoSection
        title="Bukti tindak lanjut yang perlu diperiksa"
        todos={toVerify.slice(0, shown).map((one) => promiseTodo(one, today, "Periksa"))}
        all={{ href: "/tindak-lanjut?bagian=verifikasi", label: "Semua" }}
        count={toVerify.length}
      />
      {absences.length > 0 && (
        <Section title="Sedang cuti">
          <ul class="plain-list">
            {absences.map((absence) => (
              <li>
                {absence.name} sampai {writePaperDate(absence.ends_on, zoneOfRegion(actor.region))};
                digantikan {absence.stand_in}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </HomePage>,
  );
}

export async function showCamatHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const signatures = await listSignatureTodos(c, actor);
  const { lines } = await listCases(db, actor, { state: "late" }, now);
  const today = todayOf(c, actor);
  const late = await listOpenPromises(db, actor, 30, today);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={signatures.length}
      action={
        <LinkButton href="/konsultasi" kind="secondary">
          Semua kasus kecamatan
        </LinkButton>
      }
    >
      <TodoSection
        title="Tanda tangan kedua"
        todos={signatures}
        none="Tidak ada jawaban yang menunggu persetujuan Anda."
      />
      <CaseSection
        title="Kasus lewat batas di kecamatan"
        lines={lines}
        now={now}
        all="/konsultasi?tampil=late"
        none="Semua kasus masih dalam batas waktunya."
      />
      <TodoSection
        title="Tindak lanjut desa yang terlambat"
        todos={late.slice(0, shown).map((one) => promiseTodo(one, today, ""))}
        none="Tidak ada tindak lanjut yang lewat tenggat."
        all={{ href: "/tindak-lanjut?bagian=perlu&keadaan=late", label: "Semua" }}
      />
    </HomePage>,
  );
}

export async function showAgencyHome(c: Request, actor: Actor): Promise<Response> {
  const todos = await listReferralTodos(c, actor);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={todos.length}
      action={
        <LinkButton href="/rujukan" kind="secondary">
          Semua rujukan
        </LinkButton>
      }
    >
      <TodoSection
        title="Rujukan yang menunggu masukan Anda"
        todos={todos}
        none="Belum ada kasus yang dirujuk ke kantor Anda. Yang baru muncul di sini dengan batas waktunya."
      />
    </HomePage>,
  );
}

export async function showInspectorateHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const handovers = await listReferralTodos(c, actor);
  const reports = await listOpenReports(db, actor, 30);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={handovers.length + reports.filter((report) => report.state === "new").length}
      lead="Setiap laporan terbatas yang Anda buka tercatat: nama, jabatan, dan waktunya."
    >
      <TodoSection
        title="Penyerahan kepada Inspektorat"
        todos={handovers}
        none="Tidak ada penyerahan yang menunggu tanggapan."
        all={{ href: "/rujukan", label: "Semua" }}
      />
      <TodoSection
        title="Laporan dugaan penyimpangan"
        todos={reports.map((report): Todo => {
          const due = tellDue(report.first_reply_due, now, report.region_code);
          const arrived = writeNear(report.asked_at, now, zoneOfRegion(report.region_code));
          return {
            href: `/konsultasi/${report.id}`,
            title: `Laporan ${report.number}`,
            meta: `${report.region_name} · masuk ${arrived}`,
            ...(report.state === "new" && { badge: { word: "Baru", tone: "info" as const } }),
            ...(due && { due }),
          };
        })}
        none="Belum ada laporan yang terbuka."
        count={reports.length}
      />
    </HomePage>,
  );
}

export async function showCompanionHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const replies = await listAwaitedReplies(db, actor, 30);
  const today = todayOf(c, actor);
  const promises = await listOpenPromises(db, actor, 30);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={replies.length + promises.filter((one) => one.due_on <= today).length}
      action={
        <LinkButton href="/tanya/untuk-desa" icon="plus">
          Catat untuk desa
        </LinkButton>
      }
    >
      <TodoSection
        title="Kasus yang menunggu balasan desa"
        todos={replies.map((kase): Todo => ({
          href: `/konsultasi/${kase.id}#balas`,
          title: kase.subject,
          meta: `${kase.number} · ${kase.region_name} · ${kase.handling_office_name}`,
          ...(kase.asked_back_at && {
            due: {
              words: `Jam berhenti sejak ${writeNear(kase.asked_back_at, now, zoneOfRegion(kase.region_code))}`,
              tone: "wait",
            },
          }),
        }))}
        none="Tidak ada desa yang perlu membalas."
      />
      <TodoSection
        title="Tindak lanjut desa menurut tenggat"
        todos={promises.slice(0, shown * 2).map((one) => promiseTodo(one, today, ""))}
        none="Belum ada tindak lanjut yang terbuka."
        all={{ href: "/tindak-lanjut", label: "Semua" }}
      />
    </HomePage>,
  );
}

export async function showProvinceHome(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const signatures = await listSignatureTodos(c, actor);
  const { lines } = await listQueue(db, actor, { state: "open" }, now);
  return showPage(
    c,
    <HomePage
      {...await beginHome(c, actor)}
      width="wide"
      waiting={signatures.length + lines.length}
    >
      <TodoSection title="Tanda tangan kedua" todos={signatures} />
      <CaseSection
        title="Kasus yang naik ke provinsi"
        lines={lines}
        now={now}
        all="/antrean"
        none="Belum ada kasus yang naik ke provinsi."
      />
    </HomePage>,
  );
}

async function listReferralTodos(c: Request, actor: Actor): Promise<Todo[]> {
  const { db, now } = c.var;
  const { lines } = await listReferred(db, actor, 1);
  return lines
    .filter((line) => line.referral_state === "sent" || line.referral_state === "accepted")
    .map((line) => {
      const due = tellDue(line.referral_due, now, line.region_code);
      return {
        href: `/konsultasi/${line.id}`,
        title: line.subject,
        meta: `${line.number} · ${line.region_name} · ${line.topic_name}`,
        badge:
          line.referral_state === "sent"
            ? { word: "Perlu tanggapan", tone: "wait" as const }
            : { word: "Anda terima", tone: "info" as const },
        ...(due && { due }),
      };
    });
}

/** The first rows of a list of cases, leading to the whole. Left out when empty, unless `none` says so in words. */
export function CaseSection(props: {
  title: string;
  lines: readonly CaseLine[];
  now: Date;
  all: string;
  none?: string;
}) {
  const { title, lines, now, all, none } = props;
  if (lines.length === 0 && !none) return null;
  return (
    <Section title={title} {...(lines.length > 0 && { all: { href: all, label: "Semua" } })}>
      {lines.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <CaseRows lines={lines.slice(0, shown)} now={now} label={title} show="village" />
      )}
    </Section>
  );
}
