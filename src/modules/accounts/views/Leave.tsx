// One's own leave, and the leave of a branch. The clock goes on, so every line names a stand-in.
import { Badge } from "#ui/Badge.tsx";
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { List } from "#ui/List.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { Leave } from "../leaves.ts";
import type { OfficePerson } from "../stand-ins.ts";

export interface OwnLeavePageProps {
  frame: PageFrame;
  me: string;
  leaves: readonly Leave[];
  colleagues: readonly OfficePerson[];
  today: string;
  values: Record<string, string>;
  errors: readonly FieldError[];
  told: string | null;
  submissionId: string;
}

function writeDays(leave: Leave): string {
  const from = writePaperDate(leave.starts_on, "WITA");
  return leave.starts_on === leave.ends_on
    ? from
    : `${from} sampai ${writePaperDate(leave.ends_on, "WITA")}`;
}

export function OwnLeavePage(props: OwnLeavePageProps) {
  const { frame, me, leaves, today, errors, told, submissionId } = props;
  return (
    <Shell frame={frame} title="Cuti saya" failed={errors.length > 0}>
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <p class="lead">
        Batas waktu kasus tetap berjalan selama Anda cuti. Karena itu pilih pengganti dari kantor
        Anda.
      </p>
      <LeaveForm {...props} />
      {leaves.length > 0 && (
        <Section title="Cuti dan penggantian">
          <List label="Cuti dan penggantian">
            {leaves.map((leave) => {
              const standing = leave.ended_at === null && leave.ends_on >= today;
              const mine = leave.person_id === me;
              return (
                <li class="row">
                  <div class="row-main">
                    <strong>{writeDays(leave)}</strong>{" "}
                    {standing ? <Badge tone="wait">Berlaku</Badge> : <Badge>Selesai</Badge>}
                    <p class="meta">
                      {mine
                        ? `Digantikan ${leave.stand_in_name}. ${leave.reason}`
                        : `Anda menggantikan ${leave.person_name}.`}
                    </p>
                  </div>
                  {standing && mine && (
                    <EndForm action="/cuti/akhir" leave={leave} submissionId={submissionId} />
                  )}
                </li>
              );
            })}
          </List>
        </Section>
      )}
    </Shell>
  );
}

function LeaveForm({ colleagues, today, values, errors, submissionId }: OwnLeavePageProps) {
  if (colleagues.length === 0)
    return (
      <EmptyState
        title="Kantor Anda belum punya orang lain"
        text="Minta admin mengundang rekan Anda dahulu, supaya ada yang menggantikan."
      />
    );
  return (
    <Form action="/cuti" submissionId={submissionId}>
      <DateField
        name="starts"
        label="Hari pertama"
        min={today}
        value={values.starts}
        error={errorOf(errors, "starts")}
        required
      />
      <DateField
        name="ends"
        label="Hari terakhir"
        min={today}
        value={values.ends}
        error={errorOf(errors, "ends")}
        required
      />
      <Select
        name="standIn"
        label="Digantikan oleh"
        placeholder="Pilih rekan sekantor"
        options={colleagues.map(({ id, name, title }) => ({
          value: id,
          label: `${name}, ${title}`,
        }))}
        value={values.standIn}
        error={errorOf(errors, "standIn")}
        required
      />
      <TextField
        name="reason"
        label="Alasan"
        hint="Misalnya: cuti tahunan, dinas luar. Jangan menulis keadaan kesehatan."
        value={values.reason}
        error={errorOf(errors, "reason")}
        required
      />
      <Button>Simpan cuti</Button>
    </Form>
  );
}

function EndForm(props: { action: string; leave: Leave; submissionId: string }) {
  const { action, leave, submissionId } = props;
  const words = `Akhiri cuti ${leave.person_name}`;
  return (
    <Form action={action} submissionId={submissionId} inline label={words}>
      <HiddenField name="pick" value={leave.id} />
      <Button kind="secondary" describe={words}>
        Akhiri
      </Button>
    </Form>
  );
}

export interface LeaveOverviewPageProps {
  frame: PageFrame;
  leaves: readonly (Leave & { mayEnd: boolean })[];
  told: string | null;
  submissionId: string;
}

export function LeaveOverviewPage({ frame, leaves, told, submissionId }: LeaveOverviewPageProps) {
  return (
    <Shell
      frame={frame}
      title="Cuti dan pengganti sementara"
      heading={
        <PageHeading
          title="Cuti dan pengganti sementara"
          back={{ href: "/admin", label: "Pengaturan" }}
        />
      }
    >
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      {leaves.length === 0 && (
        <EmptyState
          title="Tidak ada yang cuti"
          text="Petugas mengisi cutinya sendiri di halaman Cuti saya."
        />
      )}
      <List label="Cuti">
        {leaves.map((leave) => (
          <li class="row">
            <div class="row-main">
              <strong>{leave.person_name}</strong>
              <p class="meta">
                {writeDays(leave)} · {leave.region_name} · digantikan {leave.stand_in_name}
              </p>
            </div>
            {leave.mayEnd && (
              <EndForm action="/admin/cuti/akhir" leave={leave} submissionId={submissionId} />
            )}
          </li>
        ))}
      </List>
    </Shell>
  );
}
