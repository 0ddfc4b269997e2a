// What the bench shows on the terminal: lines, a bar while it loads, tables.
const width = 30;

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let shown = -1;

/** Draws how much is done. In a file or a pipe every tenth part gets a line. */
export function bar(share: number, words: string): void {
  const isScreen = process.stderr.isTTY;
  const step = Math.floor(share * (isScreen ? 500 : 10));
  if (step === shown) return;
  shown = step;
  const full = Math.round(share * width);
  const line = `[${"#".repeat(full)}${".".repeat(width - full)}] ${Math.round(share * 100)} % ${words}`;
  process.stderr.write(isScreen ? `\r${line.padEnd(72)}${share >= 1 ? "\n" : ""}` : `${line}\n`);
}

/** A table with the first column to the left and the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const draw = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  say("");
  say(draw(head));
  say(widths.map((one) => "-".repeat(one)).join("  "));
  for (const row of rows) say(draw(row));
}
