// The topic tree, and one topic of it.
import { Badge } from "#ui/Badge.tsx";
import { Button, Buttons } from "#ui/Button.tsx";
import { Checkbox, Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { HiddenField, TextArea, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { LinkRow, List } from "#ui/List.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { DutyRow } from "../duty-lists.ts";
import type { TopicRow } from "../topics.ts";

export interface TopicsPageProps {
  frame: PageFrame;
  topics: readonly TopicRow[];
  saved: boolean;
}

export function TopicsPage({ frame, topics, saved }: TopicsPageProps) {
  const groups = topics.filter(({ parent_code }) => parent_code === null);
  return (
    <Shell
      frame={frame}
      title="Topik"
      heading={
        <PageHeading
          title="Topik"
          back={{ href: "/admin", label: "Pengaturan" }}
          lead="Nama dan petunjuk boleh diubah. Kasus lama ikut memakai nama yang baru."
        />
      }
    >
      {saved && (
        <Notice tone="done" live>
          Topik tersimpan.
        </Notice>
      )}
      {groups.map((group) => (
        <Section
          title={group.name}
          all={{ href: `/admin/topik/${group.code}`, label: "Ubah kelompok ini" }}
        >
          <List label={group.name}>
            {topics
              .filter(({ parent_code }) => parent_code === group.code)
              .map((topic) => (
                <LinkRow
                  href={`/admin/topik/${topic.code}`}
                  title={topic.name}
                  meta={topic.hint}
                  aside={<TopicState topic={topic} />}
                />
              ))}
          </List>
        </Section>
      ))}
    </Shell>
  );
}

function TopicState({ topic }: { topic: TopicRow }) {
  if (!topic.active) return <Badge>Disembunyikan</Badge>;
  return topic.second_signature ? <Badge tone="info">Tanda tangan kedua</Badge> : null;
}

export interface TopicPageProps {
  frame: PageFrame;
  topic: TopicRow;
  duties: readonly DutyRow[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  submissionId: string;
}

export function TopicPage(props: TopicPageProps) {
  const { frame, topic, values, errors, submissionId } = props;
  return (
    <Shell
      frame={frame}
      title={topic.name}
      failed={errors.length > 0}
      heading={<PageHeading title={topic.name} back={{ href: "/admin/topik", label: "Topik" }} />}
    >
      <ErrorSummary errors={errors} />
      <Form action={`/admin/topik/${topic.code}`} submissionId={submissionId}>
        <HiddenField name="version" value={values.version ?? String(topic.version)} />
        <TextField
          name="name"
          label="Nama"
          value={values.name}
          error={errorOf(errors, "name")}
          required
        />
        <TextField
          name="hint"
          label="Petunjuk"
          hint="Satu kalimat: apa saja yang termasuk di sini."
          value={values.hint}
          error={errorOf(errors, "hint")}
          required={false}
        />
        {topic.parent_code !== null && <TopicFields {...props} />}
        <Checkbox
          name="active"
          label="Tawarkan topik ini kepada penanya"
          checked={Boolean(values.active)}
        />
        <Buttons>
          <Button>Simpan</Button>
        </Buttons>
      </Form>
    </Shell>
  );
}

function TopicFields({ duties, values, errors }: TopicPageProps) {
  return (
    <>
      <Select
        name="duty"
        label="Tugas camat yang dibantu"
        placeholder="Pilih tugas"
        options={duties.map(({ letter, duty }) => ({
          value: letter,
          label: `${letter}. ${duty}`,
        }))}
        value={values.duty}
        error={errorOf(errors, "duty")}
        required
      />
      <TextField
        name="sdgs"
        label="SDGs Desa"
        hint="Nomor tujuan 1 sampai 18, dipisahkan koma."
        size="medium"
        value={values.sdgs}
        error={errorOf(errors, "sdgs")}
        required={false}
      />
      <TextArea
        name="triage"
        label="Daftar periksa satgas"
        hint="Satu baris satu hal yang diperiksa sebelum menjawab."
        rows={6}
        value={values.triage}
        error={errorOf(errors, "triage")}
        required={false}
      />
      <Checkbox
        name="second_signature"
        label="Jawaban perlu tanda tangan kedua"
        hint="Untuk jawaban yang berakibat hukum: orang kedua membacanya sebelum terkirim."
        checked={Boolean(values.second_signature)}
      />
    </>
  );
}
