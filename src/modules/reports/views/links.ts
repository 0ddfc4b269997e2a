// Links of the pages of figures: the look goes along with every one, so that a figure and the list behind it look at the same.
import type { Look } from "../look.ts";

/** The same look at another page, or another look at it: "/angka/topik?kurun=2026-11&wilayah=64.02.02". */
export function linkTo(
  page: string,
  look: Pick<Look, "place" | "home" | "period" | "topicGroup">,
  more: Record<string, string | number | undefined> = {},
): string {
  const query = new URLSearchParams();
  const told = {
    kurun: look.period.key,
    wilayah: look.place === look.home ? undefined : look.place,
    bidang: look.topicGroup,
    ...more,
  };
  for (const [name, value] of Object.entries(told))
    if (value !== undefined && value !== "") query.set(name, String(value));
  return `${page}?${query}`;
}
