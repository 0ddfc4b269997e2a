// Nine questions and a line for words: the same on the own page, behind a secret link, and for typing in a printed form.
import { Button } from "#ui/Button.tsx";
import { RadioCards } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { TextArea, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Question } from "../questions.ts";

export interface SurveyFormProps {
  frame: PageFrame;
  title: string;
  lead: string;
  action: string;
  questions: readonly Question[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  submissionId: string;
  /** Asks for the number of a printed form first. */
  paper?: boolean;
  /** The form on paper, where there is one. */
  printHref?: string;
  back?: { href: string; label: string };
  /** What was done just now. */
  done?: string;
}

export function SurveyFormPage(props: SurveyFormProps) {
  const { frame, title, values, errors, paper } = props;
  return (
    <Shell
      frame={frame}
      title={title}
      failed={errors.length > 0}
      heading={
        <PageHeading title={title} lead={props.lead} {...(props.back && { back: props.back })} />
      }
    >
      {props.done && (
        <Notice tone="done" live>
          {props.done}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {!paper && (
        <Notice tone="info">
          Jawaban disimpan tanpa nama Anda dan tanpa nama kantor. Satgas hanya melihat jumlah dan
          saran, dan baru setelah lima kantor menjawab.
        </Notice>
      )}
      <Form action={props.action} submissionId={props.submissionId}>
        {paper && (
          <TextField
            name="number"
            label="Nomor formulir"
            hint="Tercetak di bagian atas, misalnya K7QM-3F2A-9XRT."
            value={values.number}
            error={errorOf(errors, "number")}
            maxLength={20}
            size="medium"
          />
        )}
        {props.questions.map(({ name, text, answers }, at) => (
          <RadioCards
            name={name}
            label={`${at + 1}. ${text}`}
            value={values[name]}
            error={errorOf(errors, name)}
            inline
            options={answers.map((label, score) => ({
              value: String(score + 1),
              label: paper ? `${score + 1} ${label}` : label,
            }))}
          />
        ))}
        <TextArea
          name="comment"
          label="Saran atau pujian"
          hint="Dibaca satgas dan DPMD tanpa nama. Jangan tulis nama orang."
          value={values.comment}
          error={errorOf(errors, "comment")}
          required={false}
          maxLength={1000}
          rows={4}
        />
        <Button icon="send">{paper ? "Simpan formulir" : "Kirim jawaban"}</Button>
      </Form>
      {props.printHref && (
        <p>
          <a href={props.printHref}>Cetak formulirnya (PDF)</a> bila ingin diisi dengan tangan, lalu
          serahkan ke DPMD.
        </p>
      )}
    </Shell>
  );
}

export interface SurveyEndProps {
  frame: PageFrame;
  title: string;
  sentence: string;
  tone: "done" | "info";
}

/** Nothing to fill in: done already, not yet, or no more. */
export function SurveyEndPage({ frame, title, sentence, tone }: SurveyEndProps) {
  return (
    <Shell frame={frame} title={title}>
      <Notice tone={tone}>{sentence}</Notice>
    </Shell>
  );
}
