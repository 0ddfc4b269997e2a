// How the figures of the survey are written.

/** A mean in hundredths: 325 is "3,25". */
export function writeMean(mean: number | undefined): string {
  return mean === undefined ? "–" : (mean / 100).toFixed(2).replace(".", ",");
}

export const wayWords: Record<"hat" | "link" | "paper", string> = {
  hat: "di Klik Desa",
  link: "lewat tautan",
  paper: "formulir cetak",
};
