// The one form of the house: works without scripts, always carries its submission id, so a resend on a bad
// line never makes a second case. Data attributes let the browser keep drafts and send once.
import type { ComponentChildren } from "preact";
import { HiddenField } from "./Field.tsx";

export interface FormProps {
  action: string;
  /** "post" unless told; "get" carries no submission id. */
  method?: "post" | "get";
  /** Made by the server for each form shown; the same id again means the same deed. */
  submissionId?: string;
  multipart?: boolean;
  children: ComponentChildren;
  /** Keeps what is typed on this phone under this key until the server has it. */
  draftKey?: string;
  id?: string;
  /** May wait on the phone until there is a line: what it is, as the outbox calls it. */
  outbox?: "pertanyaan" | "laporan" | "balasan" | "jawaban" | "catatan" | "bukti";
  /** Names the form for screen readers when a page has several. */
  label?: string;
  /** In one line, for small deeds inside lists. */
  inline?: boolean;
}

export function Form(props: FormProps) {
  const posts = props.method !== "get";
  const form = (
    <form
      class={props.inline ? "form inline" : "form"}
      id={props.id}
      action={props.action}
      method={props.method ?? "post"}
      enctype={props.multipart ? "multipart/form-data" : undefined}
      aria-label={props.label}
      data-send-once={posts ? "" : undefined}
      data-outbox={props.outbox}
      novalidate
    >
      {posts && props.submissionId !== undefined && (
        <HiddenField name="submission_id" value={props.submissionId} />
      )}
      {props.children}
    </form>
  );
  if (!props.draftKey) return form;
  return (
    <draft-keeper data-draft-key={props.draftKey}>
      {form}
      <p class="saved hint" role="status" />
    </draft-keeper>
  );
}
