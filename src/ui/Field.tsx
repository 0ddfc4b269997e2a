// Labelled inputs. Label above, hint, then the mistake in words; all tied together by ids so that a screen
// reader reads them in that order. A field keeps what was typed: pass `value` back after a 422.
import type { ComponentChildren } from "preact";

export interface FieldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  value?: string | undefined;
  required?: boolean;
  /** Only when two forms on one page have a field of the same name. */
  id?: string;
  disabled?: boolean;
}

/** The id of a field: what the error summary links to. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]+/g, "-")}`;
}

/** Ids and aria attributes that tie an input to its hint and mistake. */
export function fieldTies(props: FieldProps, more: string[] = []) {
  const id = props.id ?? fieldId(props.name);
  const described = [props.hint ? `${id}-hint` : "", props.error ? `${id}-error` : "", ...more]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    name: props.name,
    required: props.required,
    disabled: props.disabled,
    "aria-describedby": described || undefined,
    "aria-invalid": props.error ? ("true" as const) : undefined,
  };
}

/** Hint and mistake under a label, with the ids that `fieldTies` names. */
export function FieldNotes(props: FieldProps) {
  const id = props.id ?? fieldId(props.name);
  return (
    <>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p class="err" id={`${id}-error`}>
          <span class="sr">Perlu diperbaiki: </span>
          {props.error}
        </p>
      )}
    </>
  );
}

/** The frame of one input: label, notes, then whatever is filled in. */
export function FieldBox(props: FieldProps & { children: ComponentChildren; large?: boolean }) {
  return (
    <div class={props.error ? "field bad" : "field"}>
      <label class={props.large ? "label large" : "label"} for={props.id ?? fieldId(props.name)}>
        {props.label}
        {props.required === false && <span class="opt"> (boleh dikosongkan)</span>}
      </label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "password" | "search" | "url";
  /** Brings up the right keyboard on phones. */
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search";
  autoComplete?: string;
  maxLength?: number;
  /** Width by expected length: a code is short. */
  size?: "short" | "medium" | "full";
  prefix?: string;
  spellcheck?: boolean;
}

export function TextField(props: TextFieldProps) {
  const input = (
    <input
      class={`input ${props.size ?? "full"}`}
      type={(props.type ?? "text") as "text" /* the types list one member a kind */}
      value={props.value}
      inputmode={props.inputMode}
      autocomplete={props.autoComplete}
      maxLength={props.maxLength}
      spellcheck={props.spellcheck}
      {...fieldTies(props)}
    />
  );
  return (
    <FieldBox {...props}>
      {props.prefix ? (
        <div class="prefixed">
          <span aria-hidden="true">{props.prefix}</span>
          {input}
        </div>
      ) : (
        input
      )}
    </FieldBox>
  );
}

export interface TextAreaProps extends FieldProps {
  rows?: number;
  maxLength?: number;
  /** The question of the page itself: label as large as a heading. */
  large?: boolean;
  /** Warn politely when a NIK, phone number or a child's name seems to be in it. */
  warnPersonalData?: boolean;
}

export function TextArea(props: TextAreaProps) {
  const id = props.id ?? fieldId(props.name);
  const ties = fieldTies(props, props.maxLength ? [`${id}-count`] : []);
  const area = (
    <textarea class="input" rows={props.rows ?? 5} maxLength={props.maxLength} {...ties}>
      {props.value ?? ""}
    </textarea>
  );
  const counted = props.maxLength ? (
    <char-counter data-max={String(props.maxLength)}>
      {area}
      <p class="hint" id={`${id}-count`}>
        Paling banyak {props.maxLength.toLocaleString("id-ID")} huruf.
      </p>
    </char-counter>
  ) : (
    area
  );
  return (
    <FieldBox {...props}>
      {props.warnPersonalData ? <personal-data-warning>{counted}</personal-data-warning> : counted}
    </FieldBox>
  );
}

export interface DateFieldProps extends FieldProps {
  /** ISO dates, inclusive. */
  min?: string;
  max?: string;
  kind?: "date" | "time" | "datetime-local" | "month";
}

export function DateField(props: DateFieldProps) {
  return (
    <FieldBox {...props}>
      <input
        class="input medium"
        type={props.kind ?? "date"}
        value={props.value}
        min={props.min}
        max={props.max}
        {...fieldTies(props)}
      />
    </FieldBox>
  );
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
