// One question before a list leaves the house: in which form. It says what will be in it, and how much.
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { RadioCards } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Sheet, SheetFormat } from "#platform/sheets.ts";
import { formatHints, formatNames, writeCount } from "./words.ts";

export interface NewExportProps {
  frame: PageFrame;
  sheet: Sheet;
  filter: string;
  /** The filters in words. */
  words: readonly string[];
  /** Rows found; `isMore` when counting stopped there. */
  rows: { count: number; isMore: boolean };
  formats: readonly { format: SheetFormat; most: number }[];
  chosen: string;
  submissionId: string;
  errors: readonly FieldError[];
}

export function NewExportPage(props: NewExportProps) {
  const { frame, sheet, words, rows, formats, errors } = props;
  const counted = `${writeCount(rows.count)} ${sheet.kind === "records" ? "kasus" : "baris"}`;
  const facts = [
    { term: "Daftar", detail: sheet.title },
    { term: "Saringan", detail: words.length > 0 ? words.join(", ") : "Tidak ada: semuanya" },
    { term: "Isi", detail: rows.isMore ? `lebih dari ${counted}` : counted },
  ];
  return (
    <Shell
      frame={frame}
      title={`Unduh: ${sheet.title}`}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={`Unduh: ${sheet.title}`}
          back={{ href: "/unduhan", label: "Unduhan" }}
        />
      }
    >
      <ErrorSummary errors={errors} />
      <DescriptionList facts={facts} />
      {rows.count === 0 ? (
        <Notice tone="info">
          Tidak ada yang cocok dengan saringan ini, jadi tidak ada yang diunduh.
        </Notice>
      ) : (
        <Form action="/unduhan" submissionId={props.submissionId}>
          <HiddenField name="lembar" value={sheet.name} />
          <HiddenField name="saringan" value={props.filter} />
          <RadioCards
            name="bentuk"
            label="Bentuk berkas"
            value={props.chosen}
            error={errorOf(errors, "bentuk")}
            options={formats.map(({ format, most }) => ({
              value: format,
              label: formatNames[format],
              hint:
                rows.isMore || rows.count > most
                  ? `${formatHints[format]} Paling banyak ${writeCount(most)} baris.`
                  : formatHints[format],
            }))}
          />
          <Buttons>
            <Button icon="download">Buat berkas</Button>
            <LinkButton href="/unduhan" kind="quiet">
              Batal
            </LinkButton>
          </Buttons>
        </Form>
      )}
    </Shell>
  );
}
