// Topics about the taxes that a village treasurer withholds, pays and reports.

import { amount, budgetYear } from "./fields.ts";
import type { TopicGroup } from "./types.ts";

export const pajak: TopicGroup = {
  code: "pajak",
  name: "Pajak desa",
  hint: "Pajak belanja, honor, penyetoran, dan pelaporan oleh kaur keuangan.",
  topics: [
    {
      code: "pajak.belanja",
      name: "Pajak belanja barang dan jasa",
      hint: "PPN, PPh 22, PPh 23, dan pajak daerah atas belanja desa.",
      dutyLetter: "c",
      sdgs: [16],
      secondSignature: false,
      routes: "P",
      fields: [
        budgetYear,
        amount,
        {
          key: "jenis_belanja",
          label: "Jenis belanja",
          kind: "choice",
          choices: ["Barang", "Jasa", "Sewa", "Makan minum", "Konstruksi", "Lainnya"],
          required: true,
        },
      ],
      triage: [
        "Nilai satu transaksi berapa, dan tidak dipecah?",
        "Penyedia punya NPWP, berstatus PKP?",
        "Tarif tahun itu sudah dipastikan ke KPP?",
      ],
      examples: [
        "Belanja semen Rp3.500.000 kena pajak apa saja?",
        "Makan minum rapat dipungut PPN atau pajak daerah?",
      ],
    },
    {
      code: "pajak.honor",
      name: "Pajak honor dan penghasilan",
      hint: "PPh 21 atas honor, siltap, narasumber, dan upah.",
      dutyLetter: "c",
      sdgs: [8, 16],
      secondSignature: false,
      routes: "P",
      fields: [
        budgetYear,
        amount,
        {
          key: "penerima_honor",
          label: "Penerima",
          kind: "choice",
          choices: ["Perangkat", "TPK", "Kader", "Narasumber", "Pekerja harian", "Lainnya"],
          required: true,
        },
      ],
      triage: [
        "Pegawai tetap, bukan pegawai, atau pekerja lepas?",
        "Dibayar sekali atau tiap bulan?",
        "Perhitungan memakai tarif tahun itu?",
      ],
      examples: [
        "Honor TPK Rp500.000 dipotong PPh 21 berapa?",
        "Honor narasumber dari PNS dipotong berapa persen?",
      ],
    },
    {
      code: "pajak.setor_lapor",
      name: "Menyetor dan melaporkan pajak",
      hint: "Kode billing, NPWP yang dipakai, SPT Masa, dan keterlambatan.",
      dutyLetter: "c",
      sdgs: [16],
      secondSignature: false,
      routes: "P/K",
      fields: [
        {
          key: "masa_pajak",
          label: "Masa pajak",
          kind: "text",
          required: false,
          hint: "Bulan dan tahun.",
        },
        { key: "pesan_sistem", label: "Pesan dari sistem pajak", kind: "text", required: false },
      ],
      triage: [
        "Sudah setor tetapi belum lapor, atau belum keduanya?",
        "NPWP desa masih aktif dan penanggung jawabnya benar?",
        "Bukti setor cocok dengan buku pembantu pajak?",
      ],
      examples: [
        "Kode billing salah jenis pajak, bagaimana memperbaikinya?",
        "Pajak bulan lalu belum disetor karena kaur keuangan berganti, apa langkahnya?",
      ],
    },
  ],
};
