// User names that the sign-in page offers in the demo. The README lists the same; the demo makes the people.

export const demoNames = [
  { name: "sekdes", who: "Sekretaris Desa Jembayan" },
  { name: "kades", who: "Kepala Desa Jembayan" },
  { name: "satgas", who: "Koordinator Satgas Kecamatan Loa Kulu" },
  { name: "dinkes", who: "Narasumber Dinas Kesehatan" },
  { name: "koordinator", who: "Koordinator Klik Desa, DPMD" },
  { name: "kadis", who: "Kepala Dinas PMD" },
  { name: "admin", who: "Admin Kabupaten" },
  { name: "inspektorat", who: "Inspektorat Daerah" },
] as const;
