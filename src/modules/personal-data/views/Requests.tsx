// The requests about personal data as the regency's admin works on them: the list, and one with its decision.
import { Button } from "#ui/Button.tsx";
import { RadioCards } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { HiddenField, TextArea, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { LinkRow, List } from "#ui/List.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writeInstant, type ZoneName } from "#modules/calendar/public.ts";
import type { DataRequest } from "../requests.ts";
import { kindWords, stateWords } from "../words.ts";

interface FormState {
  values: Record<string, string>;
  errors: readonly FieldError[];
  submissionId: string;
}

export interface RequestsPageProps extends FormState {
  frame: PageFrame;
  requests: readonly DataRequest[];
  now: Date;
  zone: ZoneName;
}

export function RequestsPage(props: RequestsPageProps) {
  const { frame, requests, now, zone, errors } = props;
  return (
    <Shell
      frame={frame}
      title="Permintaan data pribadi"
      failed={errors.length > 0}
      heading={
        <PageHeading
          title="Permintaan data pribadi"
          lead="Putuskan tiap permintaan dalam 3 × 24 jam (UU 27/2022)."
          back={{ href: "/admin", label: "Pengaturan" }}
        />
      }
    >
      <ErrorSummary errors={errors} />
      {requests.length === 0 && (
        <EmptyState
          title="Tidak ada permintaan."
          text="Orang memintanya di halaman Akun, Data saya; yang datang langsung Anda catat di bawah."
        />
      )}
      {requests.length > 0 && (
        <List label="Permintaan, yang harus diputuskan di atas">
          {requests.map((request) => (
            <LinkRow
              href={`/admin/data-pribadi/${request.id}`}
              title={`${kindWords[request.kind]}: ${request.person_name}`}
              meta={describeState(request, now, zone)}
            />
          ))}
        </List>
      )}
      <Record {...props} />
    </Shell>
  );
}

function describeState({ state, due_at }: DataRequest, now: Date, zone: ZoneName): string {
  if (state !== "open") return stateWords[state];
  const due = writeInstant(due_at, zone);
  return due_at < now ? `Lewat waktu sejak ${due}` : `Paling lambat ${due}`;
}

function Record({ values, errors, submissionId }: RequestsPageProps) {
  return (
    <Section title="Catat permintaan orang yang datang">
      <Form action="/admin/data-pribadi" submissionId={submissionId}>
        <TextField
          name="username"
          label="Nama pengguna orang itu"
          value={values.username}
          error={errorOf(errors, "username")}
          spellcheck={false}
        />
        <RadioCards
          name="kind"
          label="Apa yang diminta?"
          value={values.kind ?? ""}
          error={errorOf(errors, "kind")}
          options={[
            { value: "correction", label: kindWords.correction },
            { value: "erasure", label: kindWords.erasure },
          ]}
        />
        <TextArea
          name="wish"
          label="Isi permintaannya"
          rows={3}
          value={values.wish ?? ""}
          error={errorOf(errors, "wish")}
        />
        <Button kind="secondary">Catat permintaan</Button>
      </Form>
    </Section>
  );
}

export interface RequestPageProps extends FormState {
  frame: PageFrame;
  request: DataRequest;
  zone: ZoneName;
}

export function RequestPage(props: RequestPageProps) {
  const { frame, request, zone, errors } = props;
  const title = `${kindWords[request.kind]}: ${request.person_name}`;
  return (
    <Shell
      frame={frame}
      title={title}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={title}
          back={{ href: "/admin/data-pribadi", label: "Permintaan data pribadi" }}
        />
      }
    >
      <ErrorSummary errors={errors} />
      <DescriptionList
        facts={[
          { term: "Nama pengguna", detail: request.username },
          { term: "Diminta", detail: writeInstant(request.asked_at, zone) },
          {
            term: "Dicatat oleh",
            detail: request.recorded ? "Admin kabupaten" : "Orangnya sendiri",
          },
          { term: "Isi permintaan", detail: request.wish || "dihapus bersama akunnya" },
          { term: "Keadaan", detail: stateWords[request.state] },
          ...(request.state === "open"
            ? [{ term: "Paling lambat", detail: writeInstant(request.due_at, zone) }]
            : [
                { term: "Diputuskan oleh", detail: request.decided_by ?? "" },
                { term: "Alasan", detail: request.reason },
              ]),
        ]}
      />
      {request.state === "open" && <Decision {...props} />}
    </Shell>
  );
}

function Decision({ request, values, errors, submissionId }: RequestPageProps) {
  const isErasure = request.kind === "erasure";
  return (
    <Section title="Keputusan">
      {isErasure ? (
        <Notice tone="wait" title="Penghapusan tidak dapat dibatalkan">
          Nama, nomor HP, surel, kata sandi, dan sesinya hilang. Jabatannya berakhir hari ini. Kasus
          tetap ada dengan nama "Pengguna yang dihapus"; laporan tentang penyimpangan dan surat yang
          sudah terbit tidak berubah.
        </Notice>
      ) : (
        <p>
          Perbaiki dahulu datanya di{" "}
          <a href={`/admin/orang/${request.person_id}`}>halaman orang ini</a>, lalu catat
          keputusannya di sini.
        </p>
      )}
      <Form action={`/admin/data-pribadi/${request.id}/keputusan`} submissionId={submissionId}>
        <HiddenField name="version" value={String(request.version)} />
        <RadioCards
          name="decision"
          label="Keputusan Anda"
          value={values.decision ?? ""}
          error={errorOf(errors, "decision")}
          options={[
            { value: "done", label: isErasure ? "Hapus akun ini" : "Data sudah diperbaiki" },
            { value: "refused", label: "Tolak permintaan" },
          ]}
        />
        <TextArea
          name="reason"
          label="Alasan"
          hint="Orang itu membacanya. Jangan tulis nama atau nomor siapa pun."
          rows={3}
          value={values.reason ?? ""}
          error={errorOf(errors, "reason")}
        />
        <Button>Simpan keputusan</Button>
      </Form>
    </Section>
  );
}
