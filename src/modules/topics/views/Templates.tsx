// Answer templates, and one of them with what its variables become.
import { Badge } from "#ui/Badge.tsx";
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { Checkbox, Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { HiddenField, TextArea, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { LinkRow, List } from "#ui/List.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { TemplateRow } from "../answer-templates.ts";
import type { TemplateVariable } from "../templates.ts";
import type { TopicRow } from "../topics.ts";

export interface TemplatesPageProps {
  frame: PageFrame;
  templates: readonly TemplateRow[];
  saved: boolean;
}

export function TemplatesPage({ frame, templates, saved }: TemplatesPageProps) {
  return (
    <Shell
      frame={frame}
      title="Templat jawaban"
      heading={
        <PageHeading
          title="Templat jawaban"
          back={{ href: "/admin", label: "Pengaturan" }}
          lead="Kerangka yang dilengkapi satgas, bukan jawaban jadi."
          actions={
            <LinkButton href="/admin/templat/baru" icon="plus">
              Tambah templat
            </LinkButton>
          }
        />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Templat tersimpan.
        </Notice>
      )}
      {templates.length === 0 && (
        <EmptyState
          title="Belum ada templat"
          text="Tambahkan untuk pertanyaan yang sering datang."
        />
      )}
      <List label="Templat jawaban">
        {templates.map((template) => (
          <LinkRow
            href={`/admin/templat/${template.id}`}
            title={template.title}
            meta={template.topic_name ?? "Semua topik"}
            aside={template.active ? null : <Badge>Tidak dipakai</Badge>}
          />
        ))}
      </List>
    </Shell>
  );
}

const variableMeanings: Readonly<Record<TemplateVariable, string>> = {
  desa: "Nama desa atau kelurahan penanya, misalnya Desa Jembayan",
  penanya: "Jabatan penanya, misalnya Sekretaris Desa",
  tanggal: "Tanggal jawaban ditulis",
  satgas: "Nama kantor yang menjawab",
  tahun: "Tahun berjalan",
};

export interface TemplatePageProps {
  frame: PageFrame;
  /** Null for a new one. */
  template: TemplateRow | null;
  topics: readonly TopicRow[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  submissionId: string;
}

export function TemplatePage(props: TemplatePageProps) {
  const { frame, template, topics, values, errors, submissionId } = props;
  const title = template?.title ?? "Templat baru";
  return (
    <Shell
      frame={frame}
      title={title}
      failed={errors.length > 0}
      heading={
        <PageHeading title={title} back={{ href: "/admin/templat", label: "Templat jawaban" }} />
      }
    >
      <ErrorSummary errors={errors} />
      <Form
        action={template ? `/admin/templat/${template.id}` : "/admin/templat"}
        submissionId={submissionId}
      >
        {template && (
          <HiddenField name="version" value={values.version ?? String(template.version)} />
        )}
        <TextField
          name="title"
          label="Judul"
          value={values.title}
          error={errorOf(errors, "title")}
          required
        />
        <Select
          name="topic"
          label="Topik"
          placeholder="Semua topik"
          options={groupTopics(topics)}
          value={values.topic}
          error={errorOf(errors, "topic")}
          required={false}
        />
        <TextArea
          name="body"
          label="Isi"
          rows={14}
          maxLength={8000}
          value={values.body}
          error={errorOf(errors, "body")}
          required
        />
        <Checkbox
          name="active"
          label="Tawarkan templat ini kepada satgas"
          checked={Boolean(values.active)}
        />
        <Buttons>
          <Button>Simpan</Button>
        </Buttons>
      </Form>
      <Section title="Isian otomatis">
        <p>Tulis di antara dua kurung kurawal; kami menggantinya saat templat dipakai.</p>
        <DescriptionList
          facts={Object.entries(variableMeanings).map(([name, detail]) => ({
            term: `{{${name}}}`,
            detail,
          }))}
        />
        <p>Bagian dalam kurung siku, seperti [pasal], dilengkapi sendiri oleh satgas.</p>
      </Section>
    </Shell>
  );
}

function groupTopics(topics: readonly TopicRow[]) {
  return topics
    .filter(({ parent_code }) => parent_code === null)
    .map((group) => ({
      group: group.name,
      options: [
        { value: group.code, label: `Semua topik ${group.name}` },
        ...topics
          .filter(({ parent_code }) => parent_code === group.code)
          .map(({ code, name }) => ({ value: code, label: name })),
      ],
    }));
}
