// The desk of a satgas: list left and case right on wide screens, deeds on many rows, who else is here.
// Without scripts it is a list of links and a form with tick boxes.
import type { ComponentChildren } from "preact";

export interface QueueProps {
  list: ComponentChildren;
  /** The opened case; on phones it has a page of its own. */
  opened?: ComponentChildren;
}

export function Queue({ list, opened }: QueueProps) {
  return (
    <queue-keys class={opened ? "queue split" : "queue"}>
      <div class="queue-list">{list}</div>
      {opened && <div class="queue-case">{opened}</div>}
      <KeysHelp />
    </queue-keys>
  );
}

/** The same keys on the page of a case: `a` presses its main action. */
export function CaseKeys() {
  return (
    <queue-keys>
      <KeysHelp />
    </queue-keys>
  );
}

function KeysHelp() {
  return (
    <dialog class="keys" aria-label="Tombol papan ketik">
      <h2>Tombol papan ketik</h2>
      <dl class="facts">
        <KeyLine keys="j" words="baris berikutnya di antrean" />
        <KeyLine keys="k" words="baris sebelumnya di antrean" />
        <KeyLine keys="Enter" words="buka kasus" />
        <KeyLine keys="a" words="ambil atau jawab kasus yang terbuka" />
        <KeyLine keys="?" words="bantuan ini" />
      </dl>
      <label class="choice">
        <input type="checkbox" name="tombol-mati" />
        <span>Matikan tombol ini di komputer ini</span>
      </label>
      <form method="dialog">
        <button class="btn secondary" type="submit">
          Tutup
        </button>
      </form>
    </dialog>
  );
}

function KeyLine({ keys, words }: { keys: string; words: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

export interface BulkBarProps {
  /** The form that the tick boxes of the rows belong to (`select.form`). */
  formId: string;
  action: string;
  submissionId: string;
  children: ComponentChildren;
}

/** Deeds on the ticked rows. Where scripts run it adds "Pilih semua" and counts. */
export function BulkBar({ formId, action, submissionId, children }: BulkBarProps) {
  return (
    <select-all data-form={formId}>
      <form class="bulk" id={formId} action={action} method="post" data-send-once="">
        <input type="hidden" name="submission_id" value={submissionId} />
        <p class="bulk-words" role="status">
          Centang beberapa kasus, lalu:
        </p>
        <div class="buttons">{children}</div>
      </form>
    </select-all>
  );
}

export interface PresenceProps {
  /** Receives a small POST every 20 seconds; answers `{ others: string[] }`, names of those who are here. */
  url: string;
  /** Who was here when the page was made. */
  others: string[];
}

export function Presence({ url, others }: PresenceProps) {
  return (
    <presence-beat data-url={url}>
      <p class="presence meta" role="status">
        {others.length > 0 ? `Sedang membuka juga: ${others.join(", ")}` : ""}
      </p>
    </presence-beat>
  );
}
