// Example papers for the tests: invented people, a real-looking case, and a text made to break things.

import type {
  AnswerLetter,
  ConsultationMinutes,
  InvitationSlip,
  Office,
  PaperFollowUp,
  ReceiptSlip,
  Verification,
} from "./papers.ts";

export const exampleOffice: Office = {
  government: "Pemerintah Kabupaten Kutai Kartanegara",
  agency: "Kecamatan Loa Kulu",
  address: "Jalan Poros Loa Kulu, Loa Kulu, Kutai Kartanegara, Kalimantan Timur",
  contacts: ["Surel kecamatan@contoh.example, laman contoh.example"],
};

export const exampleVerification: Verification = {
  address: "https://klikdesa.example/periksa/7F3K-92QD-XM4T",
  shows: "nomor, tanggal, perihal, dan jabatan penanda tangan surat ini",
};

export const exampleFollowUps: PaperFollowUp[] = [
  {
    what: "Menyusun rancangan Perkades tentang penjabaran perubahan APBDes dan mengirimkannya ke kecamatan.",
    who: "Sekretaris Desa Jembayan",
    byWhen: "2026-12-04",
  },
  {
    what: "Mencocokkan sisa pagu dengan kas di Siskeudes.",
    who: "Kaur Keuangan Desa Jembayan",
    byWhen: "2026-12-08",
  },
  { what: "Mendampingi pengisian Siskeudes di kantor desa.", who: "PTPD Kecamatan Loa Kulu" },
];

export const exampleLetter: AnswerLetter = {
  office: exampleOffice,
  number: "017/KEC-LK/XI/2026",
  nature: "Biasa",
  subject: "Jawaban konsultasi tentang pergeseran belanja antarkegiatan dalam APBDes",
  place: "Loa Kulu",
  date: "2026-11-24",
  addressee: "Sekretaris Desa Jembayan",
  addresseePlace: "Jembayan",
  caseNumber: "KD-2026-0417",
  askedOn: "2026-11-20",
  question:
    "Kegiatan jalan usaha tani kami selesai dengan sisa Rp15.000.000. Bolehkah sisa itu kami pakai untuk menambah pos makanan balita tahun ini juga,\natau harus menunggu perubahan APBDes?",
  answer: [
    "Boleh, selama dilakukan melalui perubahan penjabaran dan tidak mengubah jumlah belanja tiap bidang. Urutannya:",
    "1. Hitung dahulu sisa yang benar-benar ada di kas, bukan sisa pagu.",
    "2. Kaur Perencanaan menyusun rancangan Peraturan Kepala Desa tentang perubahan penjabaran APBDes. Sekretaris Desa memeriksa kesesuaiannya dengan RKPDes sebelum diajukan kepada Kepala Desa.",
    "3. Beri tahu BPD secara tertulis.",
    "",
    "Bila pergeseran melewati batas bidang, perubahan APBDes harus dibahas bersama BPD dan dievaluasi kecamatan. Untuk keadaan itu, siapkan:",
    "- rancangan Peraturan Desa tentang perubahan APBDes;",
    "- berita acara musyawarah BPD.",
  ].join("\n"),
  legalBasis: [
    { citation: "Permendagri 20/2018 tentang Pengelolaan Keuangan Desa, Pasal 40 dan 41" },
    {
      citation: "PP 43/2014, Pasal 154 ayat (2) huruf d",
      note: "perlu diperiksa terhadap PP 16/2026",
    },
  ],
  recommendations: exampleFollowUps,
  signature: {
    position: "Camat Loa Kulu",
    name: "Nama Contoh Pejabat, S.STP., M.Si.",
    rank: "Pembina Tingkat I",
    nip: "190001012000011001",
  },
  copies: ["Kepala Dinas Pemberdayaan Masyarakat dan Desa", "Inspektur Kabupaten"],
  verification: exampleVerification,
};

/** Text as a chat may bring it: markup, emoji, other scripts, control signs, a lone surrogate, endless words. */
export const hostileText = [
  "<script>alert(1)</script> {{7*7}} ${process.env.HOME} ') /Action /JavaScript \\051 %PDF-1.7",
  "Terima kasih 🙏🏽🙏 👨‍👩‍👧‍👦 bendera 🇮🇩 angka 1️⃣ tanda ✅ ≥ 20 % → selesai",
  "漢字 العربية עברית ไทย ǅ Ångström café naïve 𝗧𝗲𝗯𝗮𝗹 ﬁnal ½ m² ×",
  "\u0000\u0007\u001b[31m\u202Ebalik\u202C \u200bnol\ufeff \ud800 akhir",
  "A".repeat(900),
].join("\n");

export const exampleMinutes: ConsultationMinutes = {
  office: exampleOffice,
  number: "004/BA/KEC-LK/XI/2026",
  date: "2026-11-24",
  venue: "Kantor Kecamatan Loa Kulu",
  place: "Loa Kulu",
  caseNumber: "KD-2026-0417",
  asker: { name: "Nama Contoh Penanya", position: "Sekretaris Desa Jembayan" },
  adviser: {
    name: "Nama Contoh Penjawab, S.E.",
    position: "Kepala Seksi Pemberdayaan Masyarakat Kecamatan Loa Kulu",
    nip: "190001012000012002",
  },
  matter: exampleLetter.question,
  result: exampleLetter.answer,
  legalBasis: exampleLetter.legalBasis,
  followUps: exampleFollowUps,
  acknowledgedBy: exampleLetter.signature,
  verification: { ...exampleVerification, shows: "nomor, tanggal, dan kedua pihak" },
};

export const exampleReceipt: ReceiptSlip = {
  office: exampleOffice,
  receiptCode: "7F3K-92QD",
  caseNumber: "KD-2026-0417",
  date: "2026-11-24",
  receivedAt: "Selasa, 24 November 2026, 10.00 WITA",
  askerName: "Nama Contoh",
  askerRole: "Ketua RT 04 Desa Jembayan",
  asked:
    "Apakah dana RT boleh dipakai membeli lampu jalan, dan siapa yang menandatangani kuitansinya bila bendahara RT sedang sakit?",
  answeredBy: "Satgas Klik Desa Kecamatan Loa Kulu",
  answeredUntil: "Jumat, 27 November 2026, 10.00 WITA",
  followAddress: "https://klikdesa.example/tanda-terima",
  counter: "kantor Desa Jembayan",
};

export const exampleInvitation: InvitationSlip = {
  office: exampleOffice,
  date: "2026-11-24",
  inviteeName: "Nama Contoh",
  role: "Sekretaris Desa",
  roleAt: "Desa Jembayan, Kecamatan Loa Kulu",
  link: "https://klikdesa.example/undangan/9tQmX2c7VwLr5ZkB8nYp4H",
  validUntil: "Selasa, 1 Desember 2026, 23.59 WITA",
  helpFrom: "Admin Kabupaten di Dinas PMD",
};
