// Priority out of urgency and impact: one small table, so that nobody argues with a number.

/** 1 (highest) to 4. Urgency: 1 biasa, 2 segera, 3 darurat. Impact: 1 one person, 2 a group, 3 the whole village. */
export function judgePriority(urgency: number, impact: number): number {
  const weight = urgency + impact;
  if (weight >= 6) return 1;
  if (weight === 5) return 2;
  return weight === 4 ? 3 : 4;
}

export const urgencyWords = ["", "Biasa", "Segera", "Darurat"] as const;
export const impactWords = ["", "Satu orang", "Sekelompok orang", "Seluruh desa"] as const;
export const priorityWords = ["", "Tertinggi", "Tinggi", "Sedang", "Biasa"] as const;
