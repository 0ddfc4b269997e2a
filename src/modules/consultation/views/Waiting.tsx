// What waits for one hat: referrals to an agency, answers for a second signature.
import { Badge, DueText, StateBadge } from "#ui/Badge.tsx";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import type { CaseLine } from "../lists.ts";
import { stateLooks } from "./words.ts";

export interface ReferralsPageProps {
  frame: PageFrame;
  lines: readonly (CaseLine & { referral_state: string; referral_due: Date | null })[];
  more: boolean;
  page: number;
  now: Date;
}

const referralWords: Record<string, { word: string; tone: "info" | "wait" | "done" | "plain" }> = {
  sent: { word: "Menunggu tanggapan Anda", tone: "wait" },
  accepted: { word: "Anda terima", tone: "info" },
  advised: { word: "Sudah diberi masukan", tone: "done" },
  refused: { word: "Ditolak", tone: "plain" },
};

export function ReferralsPage({ frame, lines, more, page, now }: ReferralsPageProps) {
  return (
    <Shell frame={frame} title="Rujukan" width="wide">
      {lines.length === 0 && (
        <EmptyState
          title="Belum ada rujukan untuk kantor Anda."
          text="Kasus yang dirujuk satgas atau DPMD muncul di sini."
        />
      )}
      <List label="Rujukan">
        {lines.map((kase) => {
          const zone = zoneOfRegion(kase.region_code);
          const late = kase.referral_due !== null && kase.referral_due < now;
          const open = kase.referral_state === "sent" || kase.referral_state === "accepted";
          return (
            <CaseRow
              href={`/konsultasi/${kase.id}`}
              title={kase.subject}
              meta={`${kase.number} · ${kase.region_name} · ${kase.topic_name}`}
              badge={
                <StateBadge {...(referralWords[kase.referral_state] ?? stateLooks[kase.state])} />
              }
              due={
                open && kase.referral_due ? (
                  <DueText
                    words={`${late ? "Lewat sejak" : "Batas"} ${writeNear(kase.referral_due, now, zone)}`}
                    tone={late ? "late" : "plain"}
                  />
                ) : undefined
              }
            />
          );
        })}
      </List>
      <Pagination
        previous={page > 1 ? `/rujukan?hal=${page - 1}` : undefined}
        next={more ? `/rujukan?hal=${page + 1}` : undefined}
        words={`Halaman ${page}`}
      />
    </Shell>
  );
}

export interface SignaturesPageProps {
  frame: PageFrame;
  lines: readonly (CaseLine & { message_id: string; author_name: string })[];
  now: Date;
}

export function SignaturesPage({ frame, lines, now }: SignaturesPageProps) {
  return (
    <Shell frame={frame} title="Tanda tangan kedua" width="wide">
      {lines.length === 0 && (
        <EmptyState title="Tidak ada jawaban yang menunggu tanda tangan Anda." />
      )}
      <List label="Jawaban yang menunggu">
        {lines.map((kase) => (
          <CaseRow
            href={`/konsultasi/${kase.id}/tanda-tangan`}
            title={kase.subject}
            meta={`${kase.number} · ${kase.region_name} · ditulis ${kase.author_name}`}
            badge={<Badge tone="wait">Menunggu Anda</Badge>}
            due={
              kase.resolution_due ? (
                <DueText
                  words={`Batas ${writeNear(kase.resolution_due, now, zoneOfRegion(kase.region_code))}`}
                  tone="plain"
                />
              ) : undefined
            }
          />
        ))}
      </List>
    </Shell>
  );
}
