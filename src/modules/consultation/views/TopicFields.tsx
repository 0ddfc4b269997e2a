// The topic list in groups, and the extra fields of the chosen topic. Without scripts the fields come after the first try.
import { Select } from "#ui/Choice.tsx";
import { errorOf, type FieldError } from "#ui/ErrorSummary.tsx";
import { DateField, TextField } from "#ui/Field.tsx";
import type { TopicField, TopicRow } from "#modules/topics/public.ts";

/** Second-level topics under the names of their groups. */
export function topicOptions(topics: readonly TopicRow[]) {
  return topics
    .filter((group) => group.parent_code === null)
    .map((group) => ({
      group: group.name,
      options: topics
        .filter((topic) => topic.parent_code === group.code && topic.active)
        .map((topic) => ({ value: topic.code, label: topic.name })),
    }));
}

/** The extra fields of a topic, by its code. */
export function fieldsOf(
  topics: readonly TopicRow[],
  code: string | undefined,
): readonly TopicField[] {
  return topics.find((topic) => topic.code === code)?.fields ?? [];
}

export interface TopicFieldsProps {
  topics: readonly TopicRow[];
  values: Record<string, string>;
  errors: readonly FieldError[];
}

export function TopicFields({ topics, values, errors }: TopicFieldsProps) {
  return (
    <>
      {fieldsOf(topics, values.topic).map((field) => (
        <OneField
          field={field}
          value={values[`isian_${field.key}`]}
          error={errorOf(errors, `isian_${field.key}`)}
        />
      ))}
    </>
  );
}

function OneField({
  field,
  value,
  error,
}: {
  field: TopicField;
  value: string | undefined;
  error: string | undefined;
}) {
  const base = {
    name: `isian_${field.key}`,
    label: field.label,
    hint: field.hint,
    value,
    error,
    required: field.required,
  };
  if (field.kind === "choice") {
    return (
      <Select
        {...base}
        options={(field.choices ?? []).map((choice) => ({ value: choice, label: choice }))}
        placeholder="Pilih"
      />
    );
  }
  if (field.kind === "date") return <DateField {...base} />;
  const numeric = field.kind === "number" || field.kind === "rupiah" || field.kind === "year";
  return (
    <TextField
      {...base}
      maxLength={300}
      {...(numeric && { inputMode: "numeric" as const, size: "short" as const })}
      {...(field.kind === "rupiah" && { prefix: "Rp", size: "medium" as const })}
    />
  );
}
