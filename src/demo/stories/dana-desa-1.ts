// Demo cases about Dana Desa (dana_desa.penggunaan).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const danaDesaStories1: readonly Story[] = [
  {
    topic: "dana_desa.penggunaan",
    asker: "sekdes",
    subject: "Fokus Dana Desa 2026 untuk menyusun prioritas kegiatan",
    question:
      "Kami sedang menyaring usulan dusun untuk Dana Desa 2026. Mohon daftar fokusnya yang resmi, karena beredar beberapa versi di grup. Apakah lampu jalan dan drainase masih bisa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Ada delapan fokus menurut Permendesa PDT 16/2025: BLT untuk kemiskinan ekstrem; iklim dan bencana; kesehatan dasar; ketahanan pangan, lumbung, energi dan lembaga ekonomi; dukungan Koperasi Desa Merah Putih; infrastruktur lewat padat karya tunai; infrastruktur digital; serta potensi dan sektor lain.\n\n" +
      "Drainase paling dekat dengan infrastruktur padat karya, jadi tenaga kerjanya dari warga setempat. Lampu jalan perlu dijelaskan masuk fokus yang mana dalam berita acara musyawarah; kalau tidak bisa dijelaskan, taruh di sumber dana lain.\n\n" +
      "Ingat bahwa bagian terbesar pagu 2026 sudah terikat untuk koperasi. Hitung sisanya dahulu, barulah menyaring usulan, supaya musyawarah tidak menjanjikan yang tidak ada uangnya.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "kepala_desa",
    subject: "Rencana studi banding perangkat ke luar Kalimantan",
    question:
      'Rombongan 20 orang mau belajar desa wisata di Jawa, anggaran 120 juta. Kawan-kawan kades ada yang bilang asal judulnya "peningkatan kapasitas" aman saja dari Dana Desa. Mohon pendapat sebelum kami bayar uang muka travel.',
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Uang muka perjalanan belum dibayar.",
    answer:
      "Jangan dibayar dari Dana Desa. Untuk tahun 2026 studi banding ke luar daerah, perjalanan dinas ke luar daerah dan pelatihan aparatur sama-sama tidak boleh memakai Dana Desa. Mengganti judul tidak mengubah isinya, dan justru menunjukkan kesengajaan.\n\n" +
      "Pilihannya: kunjungan ke desa yang berhasil di dalam kabupaten, belajar jarak jauh dengan desa tujuan, atau perjalanan yang dibiayai ADD atau kabupaten bila tercantum dalam RKPDes dan APBDes. Rombongannya pun dikecilkan pada orang yang nanti mengerjakan.\n\n" +
      "Kalau Anda mau, kami carikan desa terdekat yang mengelola wisata dan bersedia dikunjungi sehari.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 4,
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "kaur_keuangan",
    subject: "Plafon kantor desa rusak, boleh dari Dana Desa",
    question:
      "Plafon ruang pelayanan roboh sebagian, RAB Rp38.500.000. Katanya rehab kantor dari DD maksimal 25 juta. Kalau dibagi dua tahap, 19 juta dan 19,5 juta, bisa kan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question: "Apakah kerusakannya hanya plafon, atau rangka atap juga diganti?",
      reply: "Rangka sebagian juga diganti karena dimakan rayap.",
    },
    answer:
      "Tidak bisa dibagi dua untuk menghindari batas. Dana Desa 2026 hanya boleh untuk perbaikan ringan kantor sampai Rp25.000.000, dan mengganti rangka atap sudah sulit disebut perbaikan ringan.\n\n" +
      "Jalan yang lebih bersih: pasang plafon ruang pelayanan yang membahayakan orang dengan Dana Desa dalam batas Rp25.000.000, sedangkan rangka memakai ADD atau bagi hasil pajak di kode 1.2.03. Dua RAB, dua sumber, satu berita acara pemeriksaan kerusakan.\n\n" +
      "Foto keadaan sebelum dikerjakan sering terlupa. Ambil hari ini.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Memisahkan RAB perbaikan ringan dan penggantian rangka menurut sumber dana",
      position: "Kaur Keuangan",
      withinDays: 10,
      proof: "Dua RAB dan foto kerusakan",
    },
    rating: 5,
    comment: "Terima kasih, hampir saja kami pecah.",
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "sekdes",
    subject: "Operasional pemerintah desa dari Dana Desa berapa persen",
    question:
      "Batas operasional dari DD itu 3 persen dari pagu penuh atau dari sisa setelah potongan koperasi? Pagu kami Rp978.000.000, jadi bedanya lumayan.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "telepon",
    escalation: {
      reason:
        "Aturan menyebut tiga persen, tetapi tidak terang apakah dihitung sebelum atau sesudah bagian koperasi.",
      guidance:
        "DPMD meminta penjelasan tertulis ke provinsi. Sampai ada jawaban, desa menganggarkan berdasarkan angka yang lebih kecil dan menandai selisihnya sebagai cadangan rencana.",
    },
    answer:
      "Batasnya memang 3 persen. Dari pagu Rp978.000.000 jadinya Rp29.340.000; kalau dihitung dari sisa setelah bagian koperasi 58,03 persen, sekitar Rp12.314.000. Aturan yang kami baca belum menegaskan yang mana.\n\n" +
      "Arahan DPMD: pakai yang lebih kecil dulu sambil menunggu penjelasan. Kalau nanti ternyata boleh dari pagu penuh, selisihnya ditambahkan pada perubahan APBDes. Sebaliknya, mengembalikan kelebihan jauh lebih repot.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Menganggarkan operasional berdasarkan angka yang lebih kecil sampai ada penjelasan",
      position: "Sekretaris Desa",
      withinDays: 14,
      proof: "Halaman RAB operasional",
    },
    rating: 2,
    comment: "Jawabannya hati-hati, tapi saya butuh angka pasti.",
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "kasi_kesejahteraan",
    subject: "Ketahanan pangan 20 persen dicatat belanja atau penyertaan",
    question:
      "Untuk laporan tahun 2025, ketahanan pangan kami Rp194.000.000 terlanjur masuk belanja kegiatan kelompok tani (bibit ayam dan pakan), bukan penyertaan modal ke BUM Desa. Pemeriksa menanyakan. Kelompoknya sebagian besar keluarga tidak mampu, ayamnya sudah jalan.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "dinas_pertanian",
      reason:
        "Perlu keterangan teknis apakah usaha ayam kelompok ini layak diteruskan dan bagaimana pendataannya.",
      advice:
        "Usaha layak dilanjutkan dengan pencatatan populasi bulanan. Petugas lapangan siap mendata jumlah ternak dan membantu berita acara keadaan sekarang.",
    },
    answer:
      "Untuk tahun 2025, Kepmendesa 3/2025 mengarahkan sedikitnya 20 persen Dana Desa untuk ketahanan pangan melalui penyertaan modal kepada BUM Desa atau TPK ketahanan pangan, sehingga dicatat sebagai pengeluaran pembiayaan (6.2.2), dan diputuskan lewat musyawarah desa. Mencatatnya sebagai belanja memang tidak sesuai arah itu.\n\n" +
      "Jangan mengubah catatan lama diam-diam. Susun penjelasan tertulis: alasan, berita acara musyawarah saat itu, daftar penerima dan keadaan ternak sekarang. Petugas pertanian siap membantu pendataannya.\n\n" +
      "Untuk tahun berjalan jangan menyalin angka 2025. Aturan Dana Desa berganti tiap tahun; periksa fokus 2026 sebelum menganggarkan kelanjutannya.",
    citations: [
      { regulation: "Kepmendesa 3/2025", year: 2025 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
    recommendation: {
      action:
        "Menyusun penjelasan tertulis dan berita acara keadaan ternak bersama petugas pertanian",
      position: "Kasi Kesejahteraan",
      withinDays: 14,
      proof: "Berita acara keadaan ternak",
    },
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "posyandu",
    subject: "Boleh DD untuk makanan tambahan balita posyandu",
    question:
      "Bu/Pak satgas yang baik, kami kader posyandu. Tahun lalu ada PMT tiap bulan dari desa, tahun ini belum ada kabar. Anak-anak di tempat kami banyak dari keluarga kurang mampu, ada yang beratnya tidak naik dua bulan. Apakah dana desa masih boleh?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    referral: {
      to: "dinkes",
      reason:
        "Anak dengan berat tidak naik dua bulan perlu ditangani puskesmas, tidak menunggu anggaran desa.",
      advice:
        "Puskesmas akan menimbang ulang pada jadwal terdekat dan memberi rujukan gizi. Kader diminta membawa buku KIA, tanpa mengirim nama anak lewat pesan.",
    },
    answer:
      "Masih boleh diusulkan. Kesehatan dasar termasuk delapan fokus Dana Desa 2026, dan kegiatan posyandu tersedia di kode 2.2.02. Tetapi uangnya lebih sempit tahun ini, jadi jumlah bulannya mungkin berkurang.\n\n" +
      "Untuk anak yang beratnya tidak naik, jangan menunggu anggaran. Puskesmas sudah kami hubungi dan akan menimbang ulang; cukup bawa buku KIA-nya.\n\n" +
      "Mintalah kepala desa atau kasi kesejahteraan memasukkan jumlah sasaran ke RAB. Tulis jumlahnya saja, nama anak jangan dicantumkan di berkas yang beredar.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Mengajukan RAB pemberian makanan tambahan sesuai jumlah sasaran",
      position: "Kasi Kesejahteraan",
      withinDays: 10,
      proof: "RAB kegiatan posyandu",
    },
    rating: 5,
    comment: "Terima kasih, hangat sekali jawabannya. Puskesmas sudah datang.",
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "karang_taruna",
    subject: "Dana Desa untuk turnamen voli antar dusun",
    when: "07",
    question:
      "Kak, karang taruna mau bikin turnamen voli agustusan, butuh sekitar 15 juta buat hadiah, wasit sama konsumsi. Pak kades bilang dana desa gak bisa lagi. Emang iya?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      'Kemungkinan besar Pak Kades benar. Turnamen tidak termasuk fokus Dana Desa 2026, dan hadiah uang paling mudah dipertanyakan. Fokus "potensi dan sektor lain" bukan pintu untuk semua kegiatan.\n\n' +
      "Jalan lain: kegiatan pembinaan pemuda dan olah raga punya kode sendiri (3.3) yang dapat dibiayai ADD bila masuk APBDes. Usulkan untuk tahun depan lewat musyawarah dusun. Untuk tahun ini, sponsor usaha setempat dan gotong royong lebih mungkin.\n\n" +
      "Kalau memungut uang pendaftaran, kelola terbuka: tempel pemasukan dan pengeluaran di pos kamling. Itu modal kepercayaan waktu mengusulkan anggaran nanti.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 4,
    comment: "Oke deh, jelas alasannya.",
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "operator",
    subject: "Bayar utang material tahun lalu pakai Dana Desa",
    question:
      "Ada tunggakan ke toko bangunan tahun lalu Rp17.350.000 karena waktu itu dana tahap II keburu dikembalikan sisanya. Toko menagih terus. Bendahara mau memasukkan ke RAB jalan tahun ini supaya bisa dibayar. Saya yang disuruh input, jadi ragu.",
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Operator takut namanya disebut ke bendahara. Jawaban ditujukan ke kantor desa, bukan perorangan.",
    answer:
      "Keraguan itu tepat, jangan diinput. Dana Desa 2026 tidak boleh dipakai untuk membayar utang tahun sebelumnya, dan menitipkannya dalam RAB kegiatan baru berarti membuat volume yang tidak ada di lapangan.\n\n" +
      "Utang itu sendiri tetap harus diselesaikan secara terbuka. Kumpulkan surat pesanan, nota, bukti barang diterima, lalu bicarakan dengan kepala desa dan BPD apakah dapat dibayar dari pendapatan lain. Kami bersedia hadir.\n\n" +
      "Beri tahu toko bahwa tagihannya diakui dan sedang dicarikan sumber yang sah. Toko biasanya lebih tenang menerima surat daripada janji lisan.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 5,
    comment: "Lega, saya jadi punya alasan.",
  },
  {
    topic: "dana_desa.penggunaan",
    asker: "kaur_perencanaan",
    subject: "Jalan usaha tani pakai padat karya atau borongan",
    when: "09",
    question:
      "Jalan usaha tani 640 meter, DD Rp186.000.000. Warga minta dikerjakan pemborong saja karena cepat, apalagi mau musim hujan. Kalau tidak padat karya apa salah?",
    urgency: "segera",
    impact: "seluruh_desa",
    concernsPoor: true,
    channel: "loket",
    answer:
      "Fokus Dana Desa 2026 menyebut infrastruktur melalui padat karya tunai desa, jadi rancanglah pekerjaannya supaya warga setempat, terutama yang belum bekerja dan keluarga miskin, mendapat upah. Diborongkan seluruhnya menyimpang dari maksud itu.\n\n" +
      "Bukan berarti tanpa alat. Bagian yang memang memerlukan alat berat, misalnya pemadatan, dapat disewa sebagai bagian pekerjaan, sedangkan galian, susunan batu dan angkut dikerjakan warga. Batas dan cara sewanya kami pastikan dulu ke DPMD karena diatur pula oleh peraturan bupati.\n\n" +
      "Yang paling sering kurang: daftar hadir pekerja per hari dan tanda terima upah per orang. Siapkan bukunya sebelum hari pertama, bukan saat menyusun SPJ.",
    citations: [
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
      { regulation: "Peraturan LKPP 12/2019", year: 2026 },
    ],
    recommendation: {
      action: "Menyusun pembagian pekerjaan warga dan pekerjaan alat berikut daftar hadir",
      position: "Kaur Perencanaan",
      withinDays: 7,
      proof: "Rencana kerja dan contoh daftar hadir",
    },
  },
];
