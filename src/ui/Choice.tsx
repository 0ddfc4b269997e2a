// Fields that choose: select, topic picker, radio cards, checkbox. Each works as plain HTML.
import type { ComponentChildren } from "preact";
import { FieldBox, FieldNotes, fieldId, fieldTies } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";

export interface Option {
  value: string;
  label: string;
}

export interface OptionGroup {
  group: string;
  options: Option[];
}

export interface SelectProps extends FieldProps {
  options: (Option | OptionGroup)[];
  /** The empty first line, "Pilih topik". */
  placeholder?: string;
  /** Splits group and option into two steps where scripts run. */
  picker?: boolean;
}

function SelectOption({ option, value }: { option: Option; value: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  );
}

export function Select(props: SelectProps) {
  const select = (
    <select class="input" {...fieldTies(props)}>
      {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
      {props.options.map((entry) =>
        "group" in entry ? (
          <optgroup label={entry.group}>
            {entry.options.map((option) => (
              <SelectOption option={option} value={props.value} />
            ))}
          </optgroup>
        ) : (
          <SelectOption option={entry} value={props.value} />
        ),
      )}
    </select>
  );
  return (
    <FieldBox {...props}>{props.picker ? <topic-picker>{select}</topic-picker> : select}</FieldBox>
  );
}

export interface RadioCard extends Option {
  hint?: ComponentChildren;
}

export interface RadioCardsProps extends FieldProps {
  options: RadioCard[];
  /** Short answers side by side where there is room. */
  inline?: boolean;
}

export function RadioCards(props: RadioCardsProps) {
  const id = props.id ?? fieldId(props.name);
  const ties = fieldTies(props);
  return (
    <fieldset
      class={props.error ? "field bad" : "field"}
      aria-describedby={ties["aria-describedby"]}
    >
      <legend class="label">
        {props.label}
        {props.required === false && <span class="opt"> (boleh dikosongkan)</span>}
      </legend>
      <FieldNotes {...props} />
      <div class={props.inline ? "choices inline" : "choices"}>
        {props.options.map((option, index) => (
          <label class="choice">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${index}`}
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              required={props.required}
              disabled={props.disabled}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface CheckboxProps extends Omit<FieldProps, "value"> {
  /** What is sent when ticked; "ya" unless told. */
  value?: string;
  checked?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  const ties = fieldTies({ ...props, value: undefined });
  return (
    <div class={props.error ? "field bad" : "field"}>
      <label class="choice">
        <input type="checkbox" value={props.value ?? "ya"} checked={props.checked} {...ties} />
        <span>{props.label}</span>
      </label>
      <FieldNotes {...props} />
    </div>
  );
}
