// The deeds that this hat may do on a case: one main action, the rest behind "Lainnya". The same policy as the routes asks.
import { Button, LinkButton } from "#ui/Button.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Disclosure } from "#ui/Page.tsx";
import {
  mayAnswer,
  mayAssign,
  mayClaim,
  mayClose,
  mayEscalate,
  mayHandOver,
  mayMerge,
  mayNote,
  mayReclassify,
  mayRefer,
  mayReopen,
  mayReturn,
  maySign,
} from "../policy.ts";
import type { CasePageProps } from "./Case.tsx";

interface Deed {
  path: string;
  label: string;
}

/** On a closed case nothing is urgent: reopening or noting is offered, not urged. */
export function CaseActions(props: CasePageProps) {
  const { actor, page, submissionId } = props;
  const { kase } = page;
  const deeds = listDeeds(props);
  const claims = mayClaim(actor, kase) && kase.holder_id === null;
  const [first, ...rest] = deeds;
  const others = claims ? deeds : rest;
  return (
    <>
      {claims && (
        <Form
          action={`/konsultasi/${kase.id}/pegang`}
          submissionId={submissionId}
          inline
          label="Ambil kasus ini"
        >
          <HiddenField name="version" value={String(kase.version)} />
          <Button hotkey="a">Ambil kasus ini</Button>
        </Form>
      )}
      {!claims && first && (
        <LinkButton
          href={`/konsultasi/${kase.id}/${first.path}`}
          kind={kase.state === "closed" ? "secondary" : "primary"}
          hotkey="a"
        >
          {first.label}
        </LinkButton>
      )}
      {others.length > 0 && (
        <Disclosure summary="Lainnya" button>
          <ul class="deeds">
            {others.map((deed) => (
              <li>
                <a href={`/konsultasi/${kase.id}/${deed.path}`}>{deed.label}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** What this hat may do now, the most urgent first. */
function listDeeds({ actor, page, now, reopenDays }: CasePageProps): Deed[] {
  const { kase } = page;
  const waiting = page.messages.find((message) => message.state === "awaiting_signature");
  const mine = page.referrals.find((referral) => referral.to_office_id === actor.officeId);
  return [
    ...(waiting && maySign(actor, kase, waiting.author_id)
      ? [{ path: "tanda-tangan", label: "Periksa dan tanda tangani" }]
      : []),
    ...(mine && mine.state !== "advised" && mine.state !== "refused"
      ? [{ path: `rujukan/${mine.id}`, label: "Tanggapi rujukan" }]
      : []),
    ...(mayClose(actor, kase) ? [{ path: "penutupan", label: "Tutup dengan surat" }] : []),
    ...(mayAnswer(actor, kase) && !waiting ? [{ path: "jawaban", label: "Jawab" }] : []),
    ...(mayAnswer(actor, kase) ? [{ path: "tanya-balik", label: "Minta keterangan" }] : []),
    ...(mayRefer(actor, kase) ? [{ path: "rujukan", label: "Rujuk ke instansi lain" }] : []),
    ...(mayEscalate(actor, kase) ? [{ path: "eskalasi", label: "Naikkan ke tingkat atas" }] : []),
    ...(mayReturn(actor, kase) ? [{ path: "arahan", label: "Kembalikan dengan arahan" }] : []),
    ...(mayHandOver(actor, kase)
      ? [{ path: "penyerahan", label: "Serahkan ke Inspektorat atau Bagian Hukum" }]
      : []),
    ...(mayAnswer(actor, kase) || mayClose(actor, kase)
      ? [{ path: "tindak-lanjut", label: "Catat tindak lanjut" }]
      : []),
    ...(mayNote(actor, kase) ? [{ path: "catatan", label: "Tulis catatan internal" }] : []),
    ...(mayAssign(actor, kase) ? [{ path: "penugasan", label: "Titipkan kepada rekan" }] : []),
    ...(mayReclassify(actor, kase)
      ? [{ path: "klasifikasi", label: "Ubah topik atau prioritas" }]
      : []),
    ...(mayMerge(actor, kase) ? [{ path: "tautan", label: "Gabung atau tautkan" }] : []),
    ...(mayReopen(actor, kase, now, reopenDays)
      ? [{ path: "pembukaan", label: "Buka kembali" }]
      : []),
  ];
}
