// The mistakes of a form at the top of the page, each a link to its field. Every message says what to do.
import { Icon } from "./Icon.tsx";
import { fieldId } from "./Field.tsx";

export interface FieldError {
  /** Name of the field; empty when the mistake belongs to the whole form. */
  field: string;
  message: string;
}

export interface ErrorSummaryProps {
  errors: readonly FieldError[];
  title?: string;
}

export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="errors" role="alert" tabindex={-1} id="kesalahan">
      <h2>
        <Icon name="alert" />
        {title ?? (errors.length === 1 ? "Satu hal perlu diperbaiki" : "Ada yang perlu diperbaiki")}
      </h2>
      <ul>
        {errors.map((error) => (
          <li>
            {error.field ? <a href={`#${fieldId(error.field)}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message for one field out of a list, to hand to its `error`. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
