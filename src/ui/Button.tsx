// Buttons do, links go. One primary on a page; red only for what cannot be taken back.
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** Fills the line on phones. */
  wide?: boolean;
  children: ComponentChildren;
}

export interface ButtonProps extends Look {
  name?: string;
  value?: string;
  type?: "submit" | "button";
  /** The form it belongs to, when it stands outside of it. */
  form?: string;
  /** Another address than that of its form. */
  formAction?: string;
  id?: string;
  disabled?: boolean;
  /** Spoken name when the words on it are not enough in a list of rows. */
  describe?: string;
  /** One key that presses it on a wide screen (queue). */
  hotkey?: string;
}

export interface LinkButtonProps extends Look {
  href: string;
  describe?: string;
  hotkey?: string;
  download?: boolean;
}

function lookClass({ kind = "primary", wide }: Omit<Look, "children">): string {
  return `btn ${kind}${wide ? " fill" : ""}`;
}

export function Button(props: ButtonProps) {
  return (
    <button
      class={lookClass(props)}
      type={props.type ?? "submit"}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      disabled={props.disabled}
      aria-label={props.describe}
      data-key={props.hotkey}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

export function LinkButton(props: LinkButtonProps) {
  return (
    <a
      class={lookClass(props)}
      href={props.href}
      aria-label={props.describe}
      data-key={props.hotkey}
      download={props.download}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

/** Buttons of one decision side by side; on phones below each other, the main one first. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}
