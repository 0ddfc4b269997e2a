// A copy is shown as a copy: it says from when it is, and each form gets an id of its own, so that two questions written
// on the same copy are two.

/** `reason` ends the sentence: why this is not the page itself. */
export function dressCopy(html: string, copiedAtMs: number, reason: string, nowMs: number): string {
  const bar =
    `<div class="notice wait copy" role="status" data-copied-at="${copiedAtMs}">` +
    `<p>Salinan ${spellWhen(copiedAtMs, nowMs)}, ${reason}.</p></div>`;
  return html
    .replace(
      /(name="submission_id"[^>]*? value=")[0-9a-f-]{36}(")/g,
      (_all, before: string, after: string) => before + crypto.randomUUID() + after,
    )
    .replace(/<main\b[^>]*>/, (main) => main + bar);
}

/** "tadi pukul 10.12", "kemarin pukul 10.12", "21 November pukul 10.12". */
export function spellWhen(atMs: number, nowMs: number): string {
  const at = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, "0");
  const hour = `pukul ${two(at.getHours())}.${two(at.getMinutes())}`;
  const days = Math.round((startOfDay(nowMs) - startOfDay(atMs)) / 86_400_000);
  if (days <= 0) return `tadi ${hour}`;
  if (days === 1) return `kemarin ${hour}`;
  return `${new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long" }).format(at)} ${hour}`;
}

function startOfDay(atMs: number): number {
  const day = new Date(atMs);
  return day.setHours(0, 0, 0, 0);
}
