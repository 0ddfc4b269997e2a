// Topics about village planning and proposals to the regency.

import { budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const perencanaan: TopicGroup = {
  code: "perencanaan",
  name: "Perencanaan desa",
  hint: "RPJMDes, RKPDes, musyawarah, usulan, dan program yang masuk desa.",
  topics: [
    {
      code: "perencanaan.rpjmdes",
      name: "RPJMDes",
      hint: "Menyusun dan mengubah rencana jangka menengah desa.",
      dutyLetter: "m",
      sdgs: [17, 18],
      secondSignature: false,
      routes: "K/D",
      fields: [
        {
          key: "tanggal_pelantikan",
          label: "Tanggal pelantikan kepala desa",
          kind: "date",
          required: false,
        },
        { key: "periode", label: "Periode RPJMDes", kind: "text", required: false },
      ],
      triage: [
        "Hitung batas waktu sejak pelantikan.",
        "Perubahan karena masa jabatan atau karena keadaan luar biasa?",
        "Selaras dengan RPJMD kabupaten yang sedang berlaku?",
      ],
      examples: [
        "RPJMDes enam tahun apakah harus diubah menjadi delapan tahun?",
        "Berapa lama setelah pelantikan RPJMDes harus selesai?",
      ],
    },
    {
      code: "perencanaan.rkpdes",
      name: "RKPDes dan musyawarah desa",
      hint: "Jadwal, tim penyusun, musyawarah, dan penetapan RKPDes.",
      dutyLetter: "m",
      sdgs: [5, 17, 18],
      secondSignature: false,
      routes: "K",
      fields: [budgetYear],
      triage: [
        "Musyawarah desa sudah diselenggarakan BPD, tanggal berapa?",
        "Tim penyusun sudah ada perempuan di dalamnya?",
        "RKPDes ditetapkan sebelum APBDes dibahas?",
      ],
      examples: [
        "Musdes RKPDes paling lambat bulan apa?",
        "Siapa saja yang harus ada dalam tim penyusun RKPDes?",
      ],
    },
    {
      code: "perencanaan.usulan_program",
      name: "Usulan dan program masuk desa",
      hint: "Mengusulkan kegiatan kabupaten dan mencatat program dinas di desa.",
      dutyLetter: "i",
      sdgs: [9, 17],
      secondSignature: false,
      routes: "D/O:Bappeda/O:PU",
      fields: [
        { key: "program", label: "Nama program atau usulan", kind: "text", required: true },
        { key: "instansi", label: "Instansi", kind: "text", required: false },
        { key: "tahun", label: "Tahun", kind: "year", required: false },
      ],
      triage: [
        "Kewenangan desa atau kabupaten?",
        "Sudah masuk hasil musrenbang kecamatan?",
        "Program dinas sudah diberitahukan dan dicatat di lampiran APBDes?",
      ],
      examples: [
        "Jalan kabupaten di desa kami rusak, usulannya lewat mana?",
        "Dinas membangun tanpa memberi tahu desa, apa hak desa?",
      ],
    },
  ],
};
