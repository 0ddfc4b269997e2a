// The five tones of state. Amber only waits, red is only late or wrong, green is only done;
// a tone always comes with a word and an icon, never alone.
import type { IconName } from "./Icon.tsx";

export type Tone = "done" | "wait" | "late" | "info" | "plain";

/** The icon that goes with a tone when a view names none. */
export const toneIcon: Record<Tone, IconName> = {
  done: "check",
  wait: "clock",
  late: "alert",
  info: "info",
  plain: "tag",
};
