// What the address of a list of cases says. The page and its download read it alike, so that both show the same rows.
import type { CaseFilter } from "./lists.ts";

const states = ["open", "unheld", "mine", "late", "waiting", "closed", "all"] as const;

/** Filters come from the address; anything unknown is as if it were not there. */
export function readCaseFilter(
  ask: (name: string) => string | undefined,
  preset: CaseFilter["state"],
): CaseFilter {
  const query = (name: string) => ask(name)?.trim().slice(0, 100);
  const state = states.find((one) => one === query("tampil")) ?? preset;
  const topic = query("topik");
  const region = query("wilayah");
  const text = query("cari");
  const page = Number(query("hal"));
  return {
    ...(state && { state }),
    ...(topic && /^[a-z_.]+$/.test(topic) && { topic }),
    ...(region && /^[\d.]+$/.test(region) && { region }),
    ...(text && { text: text.replaceAll("\u0000", "") }),
    ...(query("miskin") === "ya" && { poor: true }),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  };
}
