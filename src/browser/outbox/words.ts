// How the outbox says sizes and ages.

export function kilobytes(bytes: number): string {
  return `${new Intl.NumberFormat("id-ID").format(Math.max(1, Math.ceil(bytes / 1000)))} kB`;
}

/** "baru saja", "5 menit lalu", "3 jam lalu", "2 hari lalu". */
export function spellAge(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return "baru saja";
  if (minutes < 60) return `${minutes} menit lalu`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} jam lalu` : `${Math.floor(hours / 24)} hari lalu`;
}
