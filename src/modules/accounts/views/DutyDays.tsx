// Days and hours on which a satgas can be met in person.
import { Button } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, HiddenField, TextField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { List } from "#ui/List.tsx";
import { Disclosure, Section } from "#ui/Page.tsx";
import type { DutyDay } from "../decrees.ts";
import { weekdayNames, writeMinuteOfDay } from "#modules/calendar/public.ts";

export interface DutyDaysProps {
  district: { code: string; place: string };
  dutyDays: readonly DutyDay[];
  mayEdit: boolean;
  values: Record<string, string>;
  errors: readonly FieldError[];
  submissionId: string;
}

export function DutyDays(props: DutyDaysProps) {
  const { district, dutyDays, mayEdit, submissionId } = props;
  return (
    <Section title="Hari layanan" count={dutyDays.length}>
      <List label="Hari layanan">
        {dutyDays.map((day) => {
          const when = `${weekdayNames[day.weekday - 1]}, ${writeMinuteOfDay(day.opens)}–${writeMinuteOfDay(day.closes)}`;
          return (
            <li class="row">
              <div class="row-main">
                <strong>{when}</strong>
                <p class="meta">
                  {day.place}
                  {day.note && ` · ${day.note}`}
                </p>
              </div>
              {mayEdit && (
                <Form
                  action={`/admin/satgas/${district.code}/hari-layanan-hapus`}
                  submissionId={submissionId}
                  inline
                  label={`Hapus ${when}`}
                >
                  <HiddenField name="pick" value={day.id} />
                  <Button kind="quiet" describe={`Hapus ${when}`}>
                    Hapus
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </List>
      {mayEdit && <DutyDayForm {...props} />}
    </Section>
  );
}

function DutyDayForm({ district, values, errors, submissionId }: DutyDaysProps) {
  return (
    <Disclosure summary="Tambah hari layanan" open={values.opens !== undefined}>
      <Form action={`/admin/satgas/${district.code}/hari-layanan`} submissionId={submissionId}>
        <Select
          name="weekday"
          label="Hari"
          placeholder="Pilih hari"
          options={weekdayNames.map((label, index) => ({ value: String(index + 1), label }))}
          value={values.weekday}
          error={errorOf(errors, "weekday")}
          required
        />
        <DateField
          kind="time"
          name="opens"
          label="Mulai"
          value={values.opens}
          error={errorOf(errors, "opens")}
          required
        />
        <DateField
          kind="time"
          name="closes"
          label="Selesai"
          value={values.closes}
          error={errorOf(errors, "closes")}
          required
        />
        <TextField
          name="place"
          label="Tempat"
          value={values.place}
          error={errorOf(errors, "place")}
          required
        />
        <TextField
          name="note"
          label="Catatan"
          hint="Misalnya: minggu kedua di Balai Desa Jembayan."
          value={values.note}
          error={errorOf(errors, "note")}
          required={false}
        />
        <Button>Tambah hari layanan</Button>
      </Form>
    </Disclosure>
  );
}
