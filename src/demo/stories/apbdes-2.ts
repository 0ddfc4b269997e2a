// Demo cases about the yearly village budget (apbdes.evaluasi).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const apbdesStories2: readonly Story[] = [
  {
    topic: "apbdes.evaluasi",
    asker: "sekdes",
    subject: "Sudah tiga minggu hasil evaluasi APBDes belum turun",
    when: "10-27",
    question:
      "Berkas rancangan Perdes APBDes kami masukkan ke kecamatan dan ada tanda terima. Sampai hari ini sudah lima belas hari kerja tidak ada kabar. Kades mendesak supaya ditetapkan saja karena tukang menunggu. Kapan kami boleh menetapkan?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Penetapan Perdes sebelum 31 Desember dan pekerjaan awal tahun.",
    askBack: {
      question:
        "Tanggal berapa persisnya di tanda terima, dan apakah ada permintaan melengkapi berkas sesudah itu?",
      reply:
        "Di tanda terima tanggal 6. Tanggal 9 kami diminta menambah lampiran penyertaan modal, kami kirim hari itu juga.",
    },
    answer:
      "Tunggu sampai hari kerja ke-20. UU Desa memberi waktu dua puluh hari kerja untuk evaluasi; bila lewat tanpa jawaban, rancangan berlaku dengan sendirinya. Hitung hari kerja saja, hari Sabtu, Minggu dan libur tidak ikut.\n\n" +
      "Karena lampiran baru lengkap tanggal 9, hitunglah dari tanggal itu supaya tidak diperdebatkan. Sementara menunggu, simpan tanda terima dan bukti kiriman tambahan. Kami sudah mengingatkan petugas evaluasi hari ini.\n\n" +
      "Yang biasa merugikan desa: penetapan pada hari ke-15, lalu hasil evaluasi turun hari ke-18 dengan perbaikan. Perdes terpaksa diubah lagi.",
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "5", year: 2026 },
      { regulation: "UU 6/2014", article: "69", paragraph: "8", year: 2026 },
      { regulation: "Permendagri 20/2018", article: "35", year: 2026 },
    ],
    recommendation: {
      action:
        "Menyimpan tanda terima berkas dan menetapkan Perdes hanya setelah hasil evaluasi terbit atau dua puluh hari kerja lewat",
      position: "Sekretaris Desa",
      withinDays: 10,
      proof: "Salinan tanda terima dan Perdes APBDes",
    },
    rating: 5,
    comment: "Dihitungkan harinya, jadi ada pegangan menghadapi kades.",
  },
  {
    topic: "apbdes.evaluasi",
    asker: "kepala_desa",
    subject: "Siapa sebenarnya yang mengevaluasi APBDes, camat atau kabupaten",
    question:
      "Saya kepala desa baru. Di kecamatan dibilang evaluasi di sini, di kabupaten katanya harus ke DPMD. Kami bolak-balik 60 kilometer, jalan rusak pula. Yang benar yang mana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "telepon",
    note: "Telepon diterima saat apel. Yang bersangkutan sudah datang dua kali ke loket yang salah, minta maaf secara lisan sudah disampaikan.",
    answer:
      "Evaluasi adalah tugas bupati, dan bupati boleh melimpahkannya kepada camat. Kalau ada peraturan bupati yang melimpahkan, berkas Anda selesai di kecamatan; kalau tidak, camat meneruskan ke kabupaten. Dalam dua keadaan itu berkas tetap diserahkan di kecamatan, jadi desa tidak perlu membawanya sendiri ke kabupaten.\n\n" +
      "Serahkan satu map lengkap di kecamatan, minta tanda terima bertanggal, lalu tanyakan kemajuannya lewat Klik Desa.\n\n" +
      "Dasarnya Permendagri 20/2018 pasal 37 ayat (6) dan PP 43/2014 pasal 101. PP tersebut disebut sudah dicabut oleh PP 16/2026, sehingga bagian pelimpahan masih kami cocokkan.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "37", paragraph: "6", year: 2026 },
      { regulation: "PP 43/2014", article: "101", paragraph: "3", year: 2026 },
    ],
    rating: 3,
    comment: "Jawabannya benar, tapi saya sudah terlanjur dua kali ke kabupaten.",
  },
  {
    topic: "apbdes.evaluasi",
    asker: "kaur_keuangan",
    subject: "Evaluasi minta perbaikan honor, waktunya berapa lama",
    when: "11",
    question:
      "Hasil evaluasi turun, ada sebelas catatan. Dua yang berat: honor tim melebihi standar kabupaten dan biaya umum di RAB tidak ada rinciannya. Kami diberi waktu berapa hari, dan kalau tidak setuju dengan catatannya bagaimana?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Kalau lewat, APBDes bisa dibatalkan dan belanja awal tahun macet.",
    answer:
      "Kepala desa punya waktu dua puluh hari sejak hasil evaluasi diterima untuk memperbaiki. Tulis tanggal terima di lembar pertama, karena dari situ hitungannya.\n\n" +
      "Buat tabel tiga kolom: catatan, perbaikan, halaman. Honor disesuaikan dengan standar harga kabupaten. Biaya umum dipecah menjadi volume, satuan dan harga. Catatan yang tidak Anda setujui dijawab tertulis dengan dasar dan bukti harga, bukan dibiarkan kosong.\n\n" +
      "Kesalahan yang sering: angka di RAB sudah diperbaiki, tetapi lampiran Perdes dan Siskeudes masih angka lama. Cocokkan tiga-tiganya sebelum ditandatangani.",
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "6", year: 2026 },
      { regulation: "UU 6/2014", article: "69", paragraph: "7", year: 2026 },
    ],
    recommendation: {
      action: "Menyelesaikan tabel perbaikan atas sebelas catatan dan mengirimkannya ke kecamatan",
      position: "Kaur Keuangan",
      withinDays: 12,
      proof: "Tabel perbaikan dan lampiran Perdes yang sudah sama angkanya",
    },
    rating: 5,
  },
  {
    topic: "apbdes.evaluasi",
    asker: "bpd",
    subject: "APBDes diperbaiki setelah evaluasi tanpa memberi tahu BPD",
    question:
      "Bersama ini kami mohon penjelasan. Rancangan APBDes yang kami sepakati berbeda dengan Perdes yang ditetapkan. Kepala desa menyatakan itu perbaikan atas evaluasi kabupaten, tetapi kami tidak pernah menerima salinan hasil evaluasi maupun diajak membahas. Apakah hal tersebut dibenarkan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    escalation: {
      reason:
        "Undang-undang menyebut kewajiban memperbaiki, tetapi tata cara melibatkan BPD kembali tidak terang bagi satgas.",
      guidance:
        "Perbaikan dilakukan bersama: kepala desa menyampaikan hasil evaluasi kepada BPD dan perbedaan angka dituangkan dalam berita acara. Desa diminta menyerahkan salinan hasil evaluasi kepada BPD, dan satgas mendampingi satu kali rapat.",
    },
    answer:
      "BPD berhak meminta keterangan tentang penyelenggaraan pemerintahan desa, termasuk hasil evaluasi yang mengubah angka kesepakatan. Jadi permintaan Anda beralasan, dan kepala desa sebaiknya menyerahkan salinannya.\n\n" +
      "Memperbaiki rancangan sesuai hasil evaluasi memang kewajiban kepala desa dalam dua puluh hari. Tetapi angka yang bergeser dari kesepakatan perlu dibuka kepada BPD. Arahan DPMD: buat satu berita acara yang memuat angka semula, angka baru dan alasannya.\n\n" +
      "Kami sarankan tidak langsung menuduh. Mintalah dahulu tabel perbandingannya; sering kali perubahannya hanya kode rekening. Bila ternyata ada kegiatan yang hilang, rapat pembahasan diperlukan dan satgas bersedia hadir.",
    citations: [
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
      { regulation: "UU 6/2014", article: "69", paragraph: "6", year: 2026 },
    ],
    recommendation: {
      action: "Menyerahkan salinan hasil evaluasi dan tabel perbandingan angka kepada BPD",
      position: "Kepala Desa",
      withinDays: 7,
      proof: "Tanda terima dari BPD",
    },
  },
  {
    topic: "apbdes.evaluasi",
    asker: "operator",
    subject: "Berkas evaluasi dikembalikan karena lampiran tidak lengkap",
    question:
      'min berkas evaluasi kami balik lagi, alasannya "lampiran kurang" tapi tidak ditulis kurangnya apa. sudah 2x begini. minta daftar lengkapnya dong biar sekali kirim beres',
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Boleh difoto lembar pengembaliannya, dan sebutkan berkas apa saja yang kemarin dikirim?",
      reply:
        'Yang dikirim: raperdes, lampiran APBDes dari Siskeudes, berita acara BPD, sama RKPDes. Lembar pengembalian cuma stempel "lengkapi".',
    },
    note: "Lembar pengembalian tanpa alasan dari meja kami sendiri. Sudah disepakati di rapat satgas: setiap pengembalian wajib menyebut kekurangannya.",
    answer:
      "Mohon maaf, pengembalian tanpa alasan itu salah kami dan sudah kami perbaiki. Dari daftar Anda yang belum ada: rancangan Perkades penjabaran APBDes, RAB tiap kegiatan, dan lampiran penyertaan modal bila ada.\n\n" +
      "Kirim sekali lagi dengan urutan: surat pengantar, rancangan Perdes, lampiran, rancangan Perkades penjabaran, RAB, berita acara kesepakatan BPD, Perdes RKPDes. Beri nomor halaman dan daftar isi satu lembar. Bila peraturan bupati meminta tambahan lain, akan kami tulis satu per satu.\n\n" +
      "Periksa juga sebelum kirim: pendapatan dikurangi belanja ditambah pembiayaan neto harus nol. Ini penyebab pengembalian nomor satu.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 3,
    comment: "Beres akhirnya. Coba dari awal ada daftarnya.",
  },
  {
    topic: "apbdes.evaluasi",
    asker: "sekdes",
    subject: "Sudah 29 Desember, Perdes APBDes belum diundangkan",
    when: "12-29",
    question:
      "Izin, tanggal 29 dan hasil evaluasi baru kami terima kemarin sore, catatannya empat. Kades berangkat umrah besok pagi. Kalau tidak sempat ditetapkan 31 Desember bagaimana, siltap Januari bisa ditahan?",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Penetapan APBDes 31 Desember dan siltap Januari.",
    channel: "whatsapp",
    escalation: {
      reason:
        "Kepala desa akan tidak berada di tempat pada tenggat penetapan, perlu arahan siapa yang boleh menandatangani.",
      guidance:
        "Selesaikan empat catatan hari ini dan tanda tangani sebelum kepala desa berangkat. Penandatanganan oleh orang lain tidak dianjurkan tanpa penugasan tertulis dari pejabat berwenang. Bila tetap lewat tahun, camat melapor ke DPMD pada hari kerja pertama.",
    },
    answer:
      "Kerjakan malam ini juga; kami menunggu di kantor kecamatan sampai pukul 21.00 untuk memeriksa empat catatannya. Kepala desa menandatangani Perdes sebelum berangkat, sekretaris desa mengundangkannya dalam Lembaran Desa.\n\n" +
      "Tenggat 31 Desember berasal dari PP 43/2014 pasal 101 ayat (4). Jangan berjudi dengan tanggal ini, sebab penyaluran awal tahun memerlukan Perdes.\n\n" +
      "Jangan meminta orang lain menandatangani atas nama kepala desa dan jangan memberi tanggal mundur. Bila memang tidak terkejar, tulis laporan singkat apa adanya kepada camat.",
    citations: [
      { regulation: "PP 43/2014", article: "101", paragraph: "4", year: 2025 },
      { regulation: "UU 6/2014", article: "69", paragraph: "11", year: 2025 },
    ],
    recommendation: {
      action: "Menyelesaikan empat catatan, penandatanganan dan pengundangan",
      position: "Sekretaris Desa",
      withinDays: 2,
      proof: "Foto Perdes APBDes yang sudah diundangkan",
    },
    rating: 5,
    comment: "Terima kasih banyak sudah ditunggu sampai malam. Sudah ditetapkan.",
  },
  {
    topic: "apbdes.evaluasi",
    asker: "lpm",
    subject: "Warga boleh tahu catatan evaluasi APBDes atau tidak",
    question:
      "Kami dari LPM ditanya warga kenapa pembangunan jembatan kayu dicoret dari APBDes. Kata desa dicoret waktu evaluasi. Apakah LPM boleh melihat catatannya? Kami hanya ingin menjelaskan yang benar kepada warga.",
    urgency: "biasa",
    impact: "kelompok",
    channel: "loket",
    answer:
      "LPM boleh meminta penjelasan, dan cara paling sederhana adalah meminta sekretaris desa menjelaskan di papan informasi atau musyawarah: kegiatan apa yang berubah dan alasannya. APBDes beserta pelaksana dan alamat pengaduan memang wajib diumumkan.\n\n" +
      "Apakah lembar catatan evaluasinya sendiri boleh disalin untuk umum, kami belum berani memastikan; itu bergantung pada daftar informasi yang dikecualikan. Kami pastikan dulu ke DPMD dan Bagian Hukum.\n\n" +
      "Sementara itu, usulan jembatan tetap bisa diajukan dalam musyawarah berikutnya. Tanyakan apakah jalan dan jembatan itu wewenang desa atau kabupaten, karena itulah alasan pencoretan yang paling lazim.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "39", year: 2026 },
      { regulation: "UU 6/2014", article: "68", year: 2026 },
    ],
  },
];
