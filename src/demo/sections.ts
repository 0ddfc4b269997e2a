// Which section of DPMD a topic escalates to, and who leads it.
import { type Seat, sections } from "./posts.ts";

const chiefs = ["kabid", "kabid.keuangan"];

/** The section of a topic, with the user name of its chief. */
export function findSection(topic: string): { seat: Seat; chief: string } {
  const group = topic.split(".")[0] ?? "";
  const at = sections.findIndex(({ topics }) => topics.includes(group));
  const section = sections[at];
  const chief = chiefs[at];
  if (!section || !chief) throw new Error(`No section answers for ${topic}.`);
  return { seat: section.seat, chief };
}
