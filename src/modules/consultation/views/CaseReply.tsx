// What the asking side does on the page itself: reply, add a file, rate with one tap.
import { Button, Buttons } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Choice.tsx";
import { errorOf } from "#ui/ErrorSummary.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import { FileField } from "#ui/FileField.tsx";
import { Form } from "#ui/Form.tsx";
import { Section } from "#ui/Page.tsx";
import { mayRate, mayReply } from "../policy.ts";
import type { CasePageProps } from "./Case.tsx";

export function ReplyForm({ actor, page, submissionId, uploadRoom, tried }: CasePageProps) {
  const { kase } = page;
  if (!mayReply(actor, kase)) return null;
  const asked = kase.state === "waiting_asker";
  return (
    <Section title={asked ? "Balas permintaan keterangan" : "Tambahkan keterangan"} id="balas">
      <Form
        action={`/konsultasi/${kase.id}/balasan`}
        submissionId={submissionId}
        multipart
        draftKey={`balas-${kase.id}`}
        outbox="balasan"
      >
        <TextArea
          name="body"
          label={asked ? "Balasan Anda" : "Keterangan tambahan"}
          value={tried.values.body}
          error={errorOf(tried.errors, "body")}
          rows={4}
          maxLength={20_000}
          warnPersonalData
          required
        />
        <FileField
          name="files"
          label="Foto atau berkas"
          accept="image/*,.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt"
          kinds="Foto, PDF, Word, Excel"
          hint={uploadRoom}
          error={errorOf(tried.errors, "files")}
          maxFiles={10}
          maxMegabytes={10}
          required={false}
        />
        {tried.errors.length > 0 && (
          <Checkbox name="personal_data_ok" value="ya" label="Tetap kirim" required />
        )}
        <Buttons>
          <Button kind={asked ? "primary" : "secondary"}>Kirim</Button>
        </Buttons>
      </Form>
    </Section>
  );
}

const scores = [
  { value: "1", label: "Sangat kurang" },
  { value: "2", label: "Kurang" },
  { value: "3", label: "Cukup" },
  { value: "4", label: "Baik" },
  { value: "5", label: "Sangat baik" },
];

export function RateForm({ actor, page, submissionId }: CasePageProps) {
  const { kase, closings } = page;
  const closing = closings.find((one) => one.reopened_at === null);
  if (!closing) return null;
  if (closing.score !== null) {
    return (
      <p class="meta">
        Dinilai {scores[closing.score - 1]?.label.toLowerCase()} ({closing.score} dari 5)
        {closing.comment ? `: “${closing.comment}”` : "."}
      </p>
    );
  }
  if (!mayRate(actor, kase)) return null;
  return (
    <Section title="Apakah jawabannya membantu?" id="nilai">
      <Form action={`/konsultasi/${kase.id}/penilaian`} submissionId={submissionId}>
        <TextField
          name="comment"
          label="Komentar"
          maxLength={2000}
          required={false}
          hint="Tulis dahulu bila ada; nilainya terkirim begitu Anda ketuk."
        />
        <div class="scores">
          {scores.map((score) => (
            <Button kind="secondary" name="score" value={score.value}>
              {score.label}
            </Button>
          ))}
        </div>
      </Form>
    </Section>
  );
}
