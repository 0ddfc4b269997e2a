// What a hat may do with a promise: send proof, accept or return it, cancel. One main action, the rest folded away.
import { Button } from "#ui/Button.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextArea } from "#ui/Field.tsx";
import { FileField } from "#ui/FileField.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Disclosure, Section } from "#ui/Page.tsx";
import { isVerifier, mayProve, mayReturn, mayVerify } from "../policy.ts";
import type { FollowUpPageProps } from "./FollowUp.tsx";

export function FollowUpActions(props: FollowUpPageProps) {
  const { actor, followUp } = props;
  const isOwnProof =
    isVerifier(actor, followUp) &&
    followUp.state === "proven" &&
    followUp.proven_by_id === actor.personId;
  return (
    <>
      {followUp.state === "returned" && (
        <Notice tone="wait" title="Yang masih kurang">
          {followUp.return_reason}
        </Notice>
      )}
      {mayProve(actor, followUp) && <ProveForm {...props} />}
      {mayVerify(actor, followUp) && <VerifyForms {...props} />}
      {isOwnProof && (
        <Notice tone="info">
          Bukti ini Anda kirim sendiri. Rekan lain di kantor ini yang memeriksanya.
        </Notice>
      )}
    </>
  );
}

function BaseVersion({ followUp, tried }: FollowUpPageProps) {
  return <HiddenField name="version" value={tried.values.version ?? String(followUp.version)} />;
}

function ProveForm(props: FollowUpPageProps) {
  const { followUp, tried, newId, uploadRoom } = props;
  return (
    <Section title={followUp.state === "returned" ? "Kirim bukti lagi" : "Kirim bukti"} id="bukti">
      <Form
        action={`/tindak-lanjut/${followUp.id}/bukti`}
        submissionId={newId()}
        multipart
        draftKey={`bukti-${followUp.id}`}
        outbox="bukti"
      >
        <BaseVersion {...props} />
        <TextArea
          name="note"
          label="Apa yang sudah dikerjakan?"
          hint="Sebut hasil, nomor surat atau peraturan, dan tanggalnya."
          value={tried.values.note}
          error={errorOf(tried.errors, "note")}
          maxLength={2000}
          warnPersonalData
          required
        />
        <FileField
          name="files"
          label="Foto atau dokumen"
          hint={uploadRoom || undefined}
          error={errorOf(tried.errors, "files")}
          accept="image/*,.pdf,.doc,.docx,.xls,.xlsx,.odt,.ods,.csv,.txt"
          kinds="foto, PDF, Word, Excel, atau berkas teks"
          maxFiles={10}
          maxMegabytes={10}
          required={false}
        />
        <Button icon="send" wide>
          Kirim bukti ke {followUp.verifier_office_name}
        </Button>
      </Form>
    </Section>
  );
}

function VerifyForms(props: FollowUpPageProps) {
  const { actor, followUp, tried, newId } = props;
  const reasonError = errorOf(tried.errors, "reason");
  return (
    <Section title="Periksa bukti" id="periksa">
      <Form action={`/tindak-lanjut/${followUp.id}/verifikasi`} submissionId={newId()}>
        <BaseVersion {...props} />
        <Button icon="check" wide>
          Terima bukti, tindak lanjut selesai
        </Button>
      </Form>
      {mayReturn(actor, followUp) && (
        <Disclosure summary="Kembalikan dengan alasan" open={reasonError !== undefined}>
          <Form action={`/tindak-lanjut/${followUp.id}/pengembalian`} submissionId={newId()}>
            <BaseVersion {...props} />
            <TextArea
              name="reason"
              label="Apa yang masih kurang?"
              hint="Desa membaca ini, lalu mengirim bukti lagi."
              value={tried.values.reason}
              error={reasonError}
              rows={3}
              maxLength={2000}
              required
            />
            <Button kind="secondary" icon="arrow-back">
              Kembalikan
            </Button>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}

/** Stands at the foot of the page: it is seldom meant. */
export function CancelForm(props: FollowUpPageProps) {
  const { followUp, tried, newId } = props;
  const error = errorOf(tried.errors, "cancel_reason");
  return (
    <Disclosure summary="Batalkan tindak lanjut ini" open={error !== undefined}>
      <Form action={`/tindak-lanjut/${followUp.id}/pembatalan`} submissionId={newId()}>
        <BaseVersion {...props} />
        <TextArea
          name="cancel_reason"
          label="Mengapa dibatalkan?"
          hint="Alasannya tetap tersimpan dan dibaca oleh yang berjanji."
          value={tried.values.cancel_reason}
          error={error}
          rows={3}
          maxLength={2000}
          required
        />
        <Button kind="danger">Batalkan tindak lanjut</Button>
      </Form>
    </Disclosure>
  );
}
