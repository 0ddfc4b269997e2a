// Small deeds at the foot of a case: take back a link or a merge, withdraw a referral, put the case back into the queue.
import { Button } from "#ui/Button.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Section } from "#ui/Page.tsx";
import { mayMerge, worksOn } from "../policy.ts";
import type { CasePageProps } from "./Case.tsx";

export function CaseLinks({ actor, page, submissionId }: CasePageProps) {
  const { kase, links } = page;
  if (!actor.staff || links.length === 0) return null;
  return (
    <Section title="Kasus terkait" id="terkait">
      <ul class="list">
        {links.map((link) => (
          <li class="row">
            <div class="row-main">
              <a class="row-title" href={`/konsultasi/${link.other_id}`}>
                {link.other_number} · {link.other_subject}
              </a>
              <p class="meta">
                {link.kind === "merged"
                  ? link.outgoing
                    ? "Kasus ini digabung ke sana"
                    : "Digabung ke kasus ini"
                  : "Ditautkan"}{" "}
                oleh {link.by_name}
              </p>
            </div>
            {link.outgoing && mayMerge(actor, kase) && (
              <Form
                action={`/konsultasi/${kase.id}/pembatalan-tautan`}
                submissionId={submissionId}
                inline
                label={`Batalkan ${link.other_number}`}
              >
                <HiddenField name="link" value={link.id} />
                <Button kind="quiet">Batalkan</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function OpenReferrals({ actor, page, submissionId }: CasePageProps) {
  const { kase, referrals } = page;
  const open = referrals.filter(
    (referral) => referral.state === "sent" || referral.state === "accepted",
  );
  if (open.length === 0 || !worksOn(actor, kase)) return null;
  return (
    <Section title="Rujukan yang berjalan" id="rujukan">
      <ul class="list">
        {open.map((referral) => (
          <li class="row">
            <div class="row-main">
              <strong>{referral.to_office_name}</strong>
              <p class="meta">
                {referral.state === "sent" ? "Belum ditanggapi" : "Diterima, sedang disiapkan"}
              </p>
            </div>
            <Form
              action={`/konsultasi/${kase.id}/rujukan/${referral.id}/penarikan`}
              submissionId={submissionId}
              inline
              label={`Tarik rujukan ke ${referral.to_office_name}`}
            >
              <Button kind="quiet">Tarik kembali</Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function PutBack({ actor, page, submissionId }: CasePageProps) {
  const { kase } = page;
  if (kase.holder_id !== actor.personId || kase.state === "closed" || kase.state === "merged")
    return null;
  return (
    <Form
      action={`/konsultasi/${kase.id}/lepas`}
      submissionId={submissionId}
      inline
      label="Kembalikan ke antrean"
    >
      <Button kind="quiet">Kembalikan ke antrean</Button>
    </Form>
  );
}
