// Everything the browser adds, in one small bundle. Each element wraps HTML that works without it;
// a browser that is too old for one of them keeps the plain page.
import { CharCounter } from "./char-counter.ts";
import { CopyTemplate } from "./copy-template.ts";
import { CopyText } from "./copy-text.ts";
import { DraftKeeper, forgetDrafts } from "./draft-keeper.ts";
import { installWorker } from "./install-worker.ts";
import { LivePart } from "./live-part.ts";
import { openOutboxDoor } from "./outbox-door.ts";
import { PersonalDataWarning } from "./personal-data-warning.ts";
import { PhotoShrinker } from "./photo-shrinker.ts";
import { PresenceBeat } from "./presence-beat.ts";
import { QueueKeys } from "./queue-keys.ts";
import { SelectAll } from "./select-all.ts";
import { SendAhead } from "./send-ahead.ts";
import { sendOnce } from "./send-once.ts";
import { TopicFields } from "./topic-fields.ts";
import { TopicPicker } from "./topic-picker.ts";
import { UndoBar } from "./undo-bar.ts";

forgetDrafts();
openOutboxDoor();
sendOnce();
installWorker();

// The order matters: what restores words comes last, so that counters and pickers hear of it.
const elements: [string, CustomElementConstructor][] = [
  ["char-counter", CharCounter],
  ["personal-data-warning", PersonalDataWarning],
  ["topic-picker", TopicPicker],
  ["topic-fields", TopicFields],
  ["copy-template", CopyTemplate],
  ["copy-text", CopyText],
  ["send-ahead", SendAhead],
  ["photo-shrinker", PhotoShrinker],
  ["presence-beat", PresenceBeat],
  ["live-part", LivePart],
  ["queue-keys", QueueKeys],
  ["select-all", SelectAll],
  ["undo-bar", UndoBar],
  ["draft-keeper", DraftKeeper],
];
for (const [name, element] of elements) customElements.define(name, element);

// After a mistake the summary is what matters: read it first.
document.querySelector<HTMLElement>(".errors")?.focus();
