// Demo cases about Dana Desa (dana_desa.kopdes).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const danaDesaStories3: readonly Story[] = [
  {
    topic: "dana_desa.kopdes",
    asker: "kepala_desa",
    subject: "Bagian koperasi 58,03 persen dipakai untuk apa",
    question:
      "Saya diminta menjelaskan kepada warga soal 58,03 persen Dana Desa untuk Koperasi Merah Putih. Uangnya lewat rekening desa atau langsung? Untuk modal usaha atau bangunan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Untuk tahun 2026, PMK 7/2026 menetapkan 58,03 persen dari pagu setiap desa sebagai dukungan Koperasi Desa Merah Putih. Peruntukannya angsuran pembangunan gerai, gudang dan kelengkapannya. Jadi bukan uang tunai untuk modal usaha anggota.\n\n" +
      "Contoh: pagu Rp900.000.000 berarti Rp522.270.000 untuk koperasi dan Rp377.730.000 untuk fokus lainnya.\n\n" +
      "Tentang jalur uangnya, kami pastikan dulu ke BPKAD; jangan dijawab kepada warga dengan perkiraan. Katakan saja peruntukan dan angkanya, itu yang sudah terang.",
    citations: [
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
      { regulation: "PMK 7/2026", article: "20", paragraph: "3", year: 2026 },
    ],
    rating: 4,
    comment: "Bagian jalur uang ditunggu.",
  },
  {
    topic: "dana_desa.kopdes",
    asker: "sekdes",
    subject: "Desa belum membentuk koperasi, apakah dana tetap cair",
    question:
      "Sampai tahun lalu kami belum sempat akta, hanya berita acara musdes khusus pembentukan Koperasi Merah Putih. Apakah pencairan 2025 waktu itu sah, dan untuk 2026 ini bagaimana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "telepon",
    referral: {
      to: "dinas_koperasi",
      reason: "Perlu kepastian status pembentukan koperasi desa ini dan langkah yang tersisa.",
      advice:
        "Nama koperasi sudah dipesan, akta belum ditandatangani. Pengurus diminta datang dengan berita acara musdes dan daftar pendiri; dinas mendampingi sampai akta terbit.",
    },
    answer:
      "Untuk tahun 2025 yang diminta adalah komitmen pembentukan, dan berita acara musyawarah desa khusus memang menunjukkan komitmen itu. Simpan aslinya.\n\n" +
      "Untuk 2026 aturannya PMK 7/2026. Bagian koperasi dihitung untuk tiap desa, sehingga koperasi yang belum berakta akan menyulitkan di tahap pelaksanaan. Dinas Koperasi siap mendampingi sampai akta terbit.\n\n" +
      "Apakah sisa Dana Desa di luar bagian koperasi ikut tertahan, kami pastikan dulu ke BPKAD. Jawabannya kami tambahkan di kasus ini.",
    citations: [
      { regulation: "PMK 81/2025", year: 2025 },
      { regulation: "PMK 7/2026", year: 2026 },
    ],
  },
  {
    topic: "dana_desa.kopdes",
    asker: "bumdes",
    subject: "BUM Desa khawatir tersaingi gerai Koperasi Merah Putih",
    question:
      "Kami pengurus BUM Desa punya unit toko sembako dan gas, omzet sekitar 40 juta sebulan. Sekarang gerai koperasi mau dibangun 200 meter dari toko kami, jualannya sama. Apakah BUM Desa harus tutup atau melebur?",
    urgency: "biasa",
    impact: "kelompok",
    note: "Pernah ada perselisihan serupa; bagus dipertemukan sebelum gerai selesai.",
    answer:
      "Kami tidak menemukan aturan yang menyuruh BUM Desa tutup atau melebur karena ada koperasi. Keduanya badan yang berbeda: BUM Desa milik desa, koperasi milik anggotanya.\n\n" +
      "Yang lebih berguna adalah membagi peran secara tertulis lewat musyawarah desa: siapa menyalurkan apa, siapa memasok siapa. BUM Desa bisa menjadi pemasok hasil warga, koperasi menjadi gerai, atau sebaliknya.\n\n" +
      "Sebelum musyawarah, siapkan angka: omzet, laba, jumlah pembeli, unit mana yang untung. Tanpa angka, musyawarah berubah menjadi adu suara.",
    citations: [
      { regulation: "PP 11/2021", year: 2026 },
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
    ],
    recommendation: {
      action: "Mengusulkan musyawarah pembagian peran dengan membawa laporan usaha",
      position: "Direktur BUM Desa",
      withinDays: 21,
      proof: "Notulen musyawarah",
    },
    rating: 4,
  },
  {
    topic: "dana_desa.kopdes",
    asker: "kaur_keuangan",
    subject: "Bagian koperasi dianggarkan belanja atau pembiayaan",
    question:
      "Mau input APBDes 2026, bagian 58,03 persen dari pagu Rp942.180.000 jatuhnya Rp546.747.054. Dimasukkan kode mana? Di grup ada yang bilang 6.2.2, ada yang bilang belanja 4.5.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "APBDes tidak bisa diposting sebelum jelas.",
    escalation: {
      reason:
        "Kode rekening bagian koperasi tidak disebut dalam aturan yang dipegang satgas, dan desa-desa memakai cara berbeda.",
      guidance:
        "DPMD sedang menyeragamkan kode untuk semua desa dan akan mengirim edaran. Sebelum edaran, desa menyimpan rancangannya tanpa memposting.",
    },
    answer:
      "Hitungan Anda benar: 58,03 persen dari Rp942.180.000 adalah Rp546.747.054. Tetapi kodenya belum boleh kami tebak. Memilih 6.2.2 berarti menyebutnya penyertaan modal, dan itu punya akibat hukum lain.\n\n" +
      "Arahan DPMD: selesaikan bagian lain dulu, jangan memposting, tunggu edaran kode yang berlaku sama untuk semua desa. Tulis bagian koperasi sebagai catatan dalam rancangan agar BPD tahu angkanya.\n\n" +
      "Kalau terlanjur diposting dengan salah satu kode, jangan dihapus sendiri; beri tahu kami supaya dibuka bersama admin kabupaten.",
    citations: [
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
      { regulation: "PMK 7/2026", article: "20", paragraph: "3", year: 2026 },
    ],
    recommendation: {
      action: "Menyimpan rancangan tanpa memposting sampai edaran kode terbit",
      position: "Kaur Keuangan",
      withinDays: 7,
      proof: "Tangkapan layar rancangan belum diposting",
    },
    rating: 3,
    comment: "Maklum harus menunggu, tapi kami kejar tayang.",
  },
  {
    topic: "dana_desa.kopdes",
    asker: "rt",
    subject: "Warga miskin ditawari jadi anggota koperasi bayar 100 ribu",
    question:
      "Pak mau tanya, warga RT sy ditawari jd anggota kopdes, simpanan pokok 100rb. ada warga yg kerja serabutan takut klo gak daftar nanti bantuannya dicabut. emang ada hubungannya pak?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    referral: {
      to: "dinas_koperasi",
      reason: "Perlu penjelasan resmi tentang sifat keanggotaan dan simpanan pokok koperasi.",
      advice:
        "Menjadi anggota bersifat sukarela. Besar simpanan ditetapkan dalam rapat anggota dan boleh diatur dicicil; dinas bersedia menjelaskan di pertemuan RT.",
    },
    answer:
      "Menurut Dinas Koperasi, menjadi anggota bersifat sukarela. Kami tidak menemukan aturan yang mengaitkan BLT atau bantuan lain dengan keanggotaan koperasi, jadi tidak mendaftar bukan alasan mencabut bantuan.\n\n" +
      "Tolong sampaikan itu kepada warga dengan tenang. Kalau ada yang mengancam akan mencabut bantuan, catat kapan dan bagaimana kalimatnya, lalu kabari kami; tidak perlu ribut di tempat.\n\n" +
      "Dinas Koperasi bersedia menjelaskan langsung kalau RT mengadakan pertemuan.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 5,
    comment: "mksh pak sudah sy umumkan di arisan",
  },
  {
    topic: "dana_desa.kopdes",
    asker: "kasi_pemerintahan",
    subject: "Tanah untuk gerai koperasi belum ada di desa",
    question:
      "Desa diminta menyediakan lahan 1.000 meter persegi untuk gerai dan gudang. Tanah kas desa kami cuma lapangan bola. Warga keberatan kalau lapangan dipakai. Bagaimana sebaiknya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Apakah ada tanah pemerintah lain di desa: bekas sekolah, puskesmas pembantu, atau pasar yang kosong?",
      reply: "Ada bekas SD yang sudah digabung, bangunannya kosong, tanahnya milik kabupaten.",
    },
    answer:
      "Jangan terburu memakai lapangan. Bekas SD itu pilihan yang lebih baik, tetapi tanahnya aset kabupaten, jadi kepala desa menyurati bupati melalui camat untuk meminta izin pemakaian. Kami bantu konsep suratnya.\n\n" +
      "Kalau akhirnya tetap memakai tanah kas desa, keputusannya diambil dalam musyawarah desa, bentuk pemanfaatannya ditulis, dan tanahnya tetap milik desa. Tidak dijual dan tidak dijaminkan.\n\n" +
      "Luas 1.000 meter persegi itu tolong dimintakan surat resminya. Permintaan lisan mudah berubah.",
    citations: [
      { regulation: "UU 6/2014", article: "54", paragraph: "2", year: 2026 },
      { regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim surat permohonan pemakaian bekas gedung SD",
      position: "Kepala Desa",
      withinDays: 10,
      proof: "Tanda terima surat di kecamatan",
    },
  },
];
