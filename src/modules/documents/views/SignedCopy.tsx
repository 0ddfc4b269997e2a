// Uploading the signed sheet of a paper: one file, a scan or a photo.
import { Button } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { FileField } from "#ui/FileField.tsx";
import { Form } from "#ui/Form.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import type { IssuedPaper } from "../issued-papers.ts";
import { paperNames } from "../paper-names.ts";

export interface SignedCopyPageProps {
  frame: PageFrame;
  paper: IssuedPaper;
  submissionId: string;
  /** As sent, when the form is shown again. */
  replaces: string;
  errors: readonly FieldError[];
  maxMegabytes: number;
}

export function SignedCopyPage(props: SignedCopyPageProps) {
  const { paper, errors } = props;
  const title = "Unggah salinan bertanda tangan";
  return (
    <Shell
      frame={props.frame}
      title={title}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={title}
          over={`${paperNames[paper.kind]} ${paper.number}`}
          back={{ href: `/konsultasi/${paper.consultation_id}`, label: "Kembali ke kasus" }}
        />
      }
    >
      <ErrorSummary errors={errors} />
      {paper.signed_copy_id && (
        <Notice tone="info">
          Surat ini sudah punya salinan bertanda tangan. Yang baru menggantikannya; yang lama tetap
          tersimpan di lampiran kasus.
        </Notice>
      )}
      <p>
        Pindai atau foto lembar yang sudah ditandatangani semua pihak. Desa dapat mengunduhnya, dan
        sidik berkasnya tampil di halaman periksa keaslian.
      </p>
      <Form
        action={`/surat/${paper.id}/salinan-bertanda-tangan`}
        submissionId={props.submissionId}
        multipart
      >
        {props.replaces && <HiddenField name="replaces" value={props.replaces} />}
        <FileField
          name="files"
          label="Lembar bertanda tangan"
          accept="application/pdf,image/*"
          kinds="PDF atau foto"
          maxFiles={1}
          maxMegabytes={props.maxMegabytes}
          error={errorOf(errors, "files")}
        />
        <Button icon="paper">Unggah salinan</Button>
      </Form>
    </Shell>
  );
}
