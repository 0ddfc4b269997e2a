// Holidays of one year with what may still be decided about them.
import { Badge } from "#ui/Badge.tsx";
import { Button } from "#ui/Button.tsx";
import { ErrorSummary, errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { List } from "#ui/List.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PageHeading, Section, Tabs } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { HolidayRow } from "../settings.ts";
import { writeDate } from "../words.ts";

export interface ShownHoliday extends HolidayRow {
  hidden: boolean;
  mayConfirm: boolean;
  mayRemove: boolean;
}

export interface HolidaysPageProps {
  frame: PageFrame;
  year: number;
  years: readonly number[];
  days: readonly ShownHoliday[];
  values: Record<string, string>;
  errors: readonly FieldError[];
  told: string | null;
  submissionId: string;
}

const kinds: Readonly<Record<string, string>> = {
  nasional: "Libur nasional",
  cuti_bersama: "Cuti bersama",
  daerah: "Libur daerah",
};

export function HolidaysPage(props: HolidaysPageProps) {
  const { frame, year, years, days, values, errors, told, submissionId } = props;
  const shown = days.filter(({ hidden }) => !hidden);
  return (
    <Shell
      frame={frame}
      title={`Hari libur ${year}`}
      failed={errors.length > 0}
      heading={
        <PageHeading
          title={`Hari libur ${year}`}
          back={{ href: "/admin", label: "Pengaturan" }}
          lead="Jam tidak berjalan pada hari libur yang sudah pasti. Perkiraan tidak dihitung sampai Anda memastikannya."
        />
      }
    >
      {told && (
        <Notice tone="done" live>
          {told}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Tabs
        label="Tahun"
        tabs={years.map((one) => ({
          href: `/admin/hari-libur?tahun=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      <List label={`Hari libur ${year}`}>
        {shown.map((day) => (
          <Day day={day} year={year} submissionId={submissionId} />
        ))}
      </List>
      <Section title="Tambah libur daerah">
        <Form action="/admin/hari-libur" submissionId={submissionId}>
          <DateField
            name="day"
            label="Tanggal"
            value={values.day}
            error={errorOf(errors, "day")}
            required
          />
          <TextField
            name="name"
            label="Nama hari liburnya"
            value={values.name}
            error={errorOf(errors, "name")}
            required
          />
          <Button>Tambah</Button>
        </Form>
      </Section>
    </Shell>
  );
}

function Day({
  day,
  year,
  submissionId,
}: {
  day: ShownHoliday;
  year: number;
  submissionId: string;
}) {
  const deed = (action: string, word: string, quiet: boolean) => (
    <Form
      action={`/admin/hari-libur/${action}`}
      submissionId={submissionId}
      inline
      label={`${word} ${day.name}`}
    >
      <HiddenField name="pick" value={day.id} />
      <HiddenField name="year" value={String(year)} />
      <Button kind={quiet ? "quiet" : "secondary"} describe={`${word} ${day.name}`}>
        {word}
      </Button>
    </Form>
  );
  return (
    <li class="row">
      <div class="row-main">
        <strong>{writeDate(day.day, "WITA")}</strong>{" "}
        {!day.certain && <Badge tone="wait">Perkiraan</Badge>}
        <p class="meta">
          {day.name} · {kinds[day.kind] ?? day.kind}
        </p>
      </div>
      {day.mayConfirm && deed("kepastian", "Pastikan", false)}
      {day.mayRemove && deed("hapus", "Hapus", true)}
    </li>
  );
}
