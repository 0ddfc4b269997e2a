// Demo cases about cash aid and data of poor families (blt_kemiskinan.besaran, blt_kemiskinan.data).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const bltKemiskinanStories2: readonly Story[] = [
  {
    topic: "blt_kemiskinan.besaran",
    asker: "kaur_keuangan",
    subject: "Boleh bayar BLT tiga bulan sekaligus",
    question:
      "Desa kami jauh, 3 jam naik perahu ke bank. Boleh tidak BLT 41 KPM dibayar tiga bulan sekaligus, jadi Rp900.000 per KPM? Total Rp36.900.000 tunai, agak ngeri juga bawanya.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Boleh. Besarannya Rp300.000 per keluarga per bulan dan dapat dibayarkan sampai tiga bulan sekaligus. Lebih dari itu jangan.\n\n" +
      "Uang Rp36.900.000 dijemput berdua dengan aparat, dibagikan hari itu juga, dan tidak menginap di rumah siapa pun. Siapkan daftar penerima, amplop, dan tanda terima sebelum berangkat ke bank.\n\n" +
      "Jumlah tunai yang boleh dipegang kaur keuangan diatur Peraturan Bupati; angkanya kami pastikan dulu ke DPMD, jadi jangan menyimpan sisa.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 5,
    comment: "Praktis sekali.",
  },
  {
    topic: "blt_kemiskinan.besaran",
    asker: "sekdes",
    subject: "Batas 15 persen BLT tahun 2025 masih berlaku 2026?",
    question:
      "Untuk 2025 kami pakai maksimal 15 persen. Tahun 2026 ini pagu reguler mengecil, apakah 15 persennya tetap, dan dihitung dari pagu mana? KPM kami 45, kalau setahun penuh Rp162.000.000.",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    referral: {
      to: "bappeda",
      reason: "Jumlah keluarga miskin ekstrem yang disepakati kabupaten menentukan besar anggaran.",
      advice:
        "Data sasaran kabupaten dapat dipakai sebagai pembanding. Desa tetap memutuskan lewat musyawarah dengan melihat keadaan keluarga.",
    },
    answer:
      "Angka 15 persen itu berlaku untuk 2025. Untuk 2026 kami belum menemukan batas atas yang pasti, jadi kami tidak akan menyebut angka. Yang jelas, BLT 2026 diarahkan kepada keluarga miskin ekstrem dengan Rp300.000 per bulan.\n\n" +
      "Mulailah dari orangnya, bukan dari persentasenya. Tinjau 45 KPM itu dengan ukuran miskin ekstrem; kemungkinan jumlahnya berkurang, sehingga pertanyaan batas menjadi ringan.\n\n" +
      "Kepastian batas kami tanyakan ke DPMD dan dijawab di kasus ini juga.",
    citations: [
      { regulation: "Permendesa 2/2024", year: 2025 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
    rating: 3,
    comment: "Belum tuntas, menunggu kabar batas 2026.",
  },
  {
    topic: "blt_kemiskinan.besaran",
    asker: "operator",
    subject: "Kode rekening BLT di Siskeudes yang benar",
    question:
      "min kode kegiatan blt yg bener 5.3.00 kan? di template lama kami masuk 4.4. trus belanjanya pakai rekening apa",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    answer:
      "Kegiatannya 5.3.00, keadaan mendesak di bidang 5. Belanjanya belanja tak terduga, rekening 5.4.1.\n\n" +
      "Yang di 4.4 itu sub-bidang perempuan, anak dan keluarga, jadi jangan dicampur. Kalau tahun berjalan sudah terlanjur, jangan dihapus sendiri; kabari kami agar diperbaiki lewat jalur perubahan.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "blt_kemiskinan.besaran",
    asker: "kepala_desa",
    subject: "Desa ingin memberi BLT lebih dari tiga ratus ribu",
    question:
      "Harga beras di hulu sampai Rp20.000 per kilo. Uang Rp300.000 hanya cukup dua minggu. PADes kami lumayan dari sewa lahan. Bolehkah desa menambah jadi Rp450.000 khusus KPM lansia?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    escalation: {
      reason: "Tambahan dari PADes di atas besaran BLT belum jelas dasarnya bagi satgas.",
      guidance:
        "BLT dari Dana Desa tetap Rp300.000. Bantuan tambahan dari PADes dibuat sebagai kegiatan tersendiri, disepakati musyawarah, dengan keputusan kepala desa terpisah dan tidak memakai nama BLT Dana Desa.",
    },
    answer:
      "BLT dari Dana Desa tetap Rp300.000 per keluarga per bulan. Menambahkannya di kegiatan yang sama akan dibaca sebagai kelebihan bayar.\n\n" +
      "Niat baik itu ada jalannya, menurut arahan DPMD: bantuan lansia dari PADes dibuat sebagai kegiatan sendiri, disepakati dalam musyawarah, masuk APBDes, dengan keputusan tersendiri dan tanda terima sendiri.\n\n" +
      "Hitung dulu daya tahannya. Bantuan yang berhenti di bulan ketujuh lebih menyakitkan daripada yang tidak pernah dijanjikan.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Membawa usul bantuan lansia dari PADes ke musyawarah desa",
      position: "Kepala Desa",
      withinDays: 30,
      proof: "Notulen musyawarah",
    },
    rating: 5,
  },
  {
    topic: "blt_kemiskinan.data",
    asker: "sekdes",
    subject: "Data miskin ekstrem dari kabupaten beda jauh dengan desa",
    question:
      "Daftar yang kami terima berisi 14 keluarga, tetapi menurut RT ada 37. Dari 14 itu, empat sudah tidak miskin, satu bahkan punya kebun sawit. Sebagai dasar musdes kami pakai yang mana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    referral: {
      to: "bappeda",
      reason: "Selisih besar antara data kabupaten dan keadaan desa.",
      advice:
        "Data kabupaten adalah titik awal. Hasil musyawarah yang berbeda dikirim kembali beserta alasannya untuk perbaikan data tahun berikut.",
    },
    answer:
      "Pakai daftar kabupaten sebagai titik awal, lalu periksa di lapangan dan putuskan dalam musyawarah. Sumber data resmi yang wajib dipakai untuk 2026 masih kami periksa di juknis, jadi simpan kedua daftar.\n\n" +
      'Untuk setiap keluarga yang ditambah atau dikeluarkan, tulis satu alasan yang bisa dilihat orang: tidak ada penghasilan tetap, lansia sendirian, rumah tidak layak. Alasan "kasihan" tidak cukup.\n\n' +
      "Kirim hasilnya kembali ke Bappeda melalui kecamatan. Kalau desa diam, tahun depan angkanya tetap 14.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Mengirim hasil pemeriksaan lapangan dan alasan perubahan ke Bappeda",
      position: "Sekretaris Desa",
      withinDays: 21,
      proof: "Surat pengantar bertanda terima",
    },
  },
  {
    topic: "blt_kemiskinan.data",
    asker: "lurah",
    subject: "Pendataan warga miskin di kelurahan, BLT tidak tersedia",
    question:
      "Sehubungan dengan banyaknya permohonan warga agar menerima BLT sebagaimana di desa tetangga, mohon penjelasan apakah kelurahan dapat menyalurkan bantuan serupa dan melalui mekanisme apa.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "surat",
    referral: {
      to: "dinsos",
      reason: "Kelurahan tidak menerima Dana Desa; warga miskin perlu jalur bantuan lain.",
      advice:
        "Kelurahan mengusulkan keluarga melalui musyawarah kelurahan ke dalam data kesejahteraan. Dinas membantu verifikasi dan menyampaikan bantuan yang tersedia.",
    },
    answer:
      "BLT yang dimaksud bersumber dari Dana Desa, sedangkan kelurahan tidak menerima Dana Desa. Dengan demikian kelurahan tidak dapat menyalurkan bantuan yang sama.\n\n" +
      "Jalurnya adalah usulan keluarga melalui musyawarah kelurahan kepada Dinas Sosial. Untuk kegiatan pemberdayaan, dana kelurahan dapat dipakai menurut keputusan musyawarah pembangunan kelurahan.\n\n" +
      "Kami sarankan Lurah menjelaskan perbedaan ini melalui ketua RT, agar warga tidak menyangka dipersulit.",
    citations: [
      { regulation: "PP 17/2018", article: "30", year: 2026 },
      { regulation: "Permendagri 130/2018", year: 2026 },
    ],
    rating: 5,
    comment: "Penjelasannya dapat langsung kami sampaikan.",
  },
  {
    topic: "blt_kemiskinan.data",
    asker: "operator",
    subject: "Daftar BLT berisi NIK terlanjur dikirim di grup",
    question:
      "Maaf min, tadi malam saya kirim file penerima BLT lengkap (ada NIK dan nomor KK) ke grup RT buat dicek. Ternyata ada yang meneruskan ke luar. Harus bagaimana? Saya takut disalahkan.",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Data pribadi keluarga miskin tersebar.",
    concernsPoor: true,
    escalation: {
      reason: "Kebocoran data pribadi penerima bantuan; perlu arahan langkah resmi.",
      guidance:
        "Hapus dan minta anggota grup menghapus, catat waktu dan jumlah orang yang menerima. Desa memberi tahu keluarga yang terdampak secara tertulis. DPMD meneruskan kepada unit yang menangani pelindungan data di kabupaten dalam tenggat 3 x 24 jam.",
    },
    answer:
      "Terima kasih sudah mengaku cepat; itu yang paling menolong. Hapus pesannya untuk semua, minta ketua RT menghapus salinan, dan catat pukul berapa dikirim, kepada siapa, dan berapa keluarga yang datanya ada.\n\n" +
      "Undang-Undang Pelindungan Data Pribadi meminta pemberitahuan tertulis paling lambat 3 x 24 jam kepada yang terdampak dan lembaga berwenang. Kepala desa yang menandatangani; konsepnya kami bantu hari ini.\n\n" +
      "Ke depan, daftar untuk RT cukup inisial dan RT, tanpa NIK dan KK. Pengecekan lengkap dilakukan di kantor desa.",
    citations: [{ regulation: "UU 27/2022", article: "46", year: 2026 }],
    recommendation: {
      action: "Memberi tahu keluarga terdampak secara tertulis",
      position: "Kepala Desa",
      withinDays: 3,
      proof: "Salinan surat pemberitahuan",
    },
    rating: 5,
    comment: "Dibantu tanpa dimarahi. Terima kasih.",
  },
  {
    topic: "blt_kemiskinan.data",
    asker: "kasi_kesejahteraan",
    subject: "Semua KPM sudah tidak memenuhi syarat miskin ekstrem",
    question:
      "Hasil pemeriksaan kami, tidak ada lagi keluarga yang masuk ukuran miskin ekstrem, semua sudah punya penghasilan kebun. Anggaran BLT Rp50.400.000 sudah di APBDes. Bisa dialihkan ke jalan? Apa harus ada surat?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    askBack: {
      question:
        "Siapa yang ikut memeriksa, dan apakah lansia yang hidup sendiri serta penyandang disabilitas sudah didatangi?",
      reply: "Kasi dan ketua RT. Yang lansia sendiri belum kami datangi satu-satu.",
    },
    answer:
      "Datangi dulu lansia yang hidup sendiri, penyandang disabilitas dan keluarga dengan orang sakit menahun. Mereka paling sering tidak terlihat dalam hitungan kebun.\n\n" +
      'Kalau setelah itu benar tidak ada, tuangkan dalam musyawarah desa khusus dengan berita acara. Barulah anggarannya diubah lewat perubahan APBDes. Ke mana boleh dialihkan, sementara kami sebut "tetap dalam fokus Dana Desa 2026", dan aturan pastinya kami pastikan ke DPMD.\n\n' +
      "Mengalihkan uang sebelum musyawarah adalah kesalahan yang susah diperbaiki, karena pertanyaannya nanti bukan ke mana uangnya, melainkan siapa yang memutuskan.",
    citations: [
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
      { regulation: "Permendagri 20/2018", article: "40", year: 2026 },
    ],
    recommendation: {
      action:
        "Mendatangi lansia, penyandang disabilitas dan keluarga sakit menahun sebelum musyawarah",
      position: "Kasi Kesejahteraan",
      withinDays: 14,
      proof: "Catatan kunjungan tanpa nama",
    },
    rating: 4,
    comment: "Benar, ada tiga yang terlewat.",
  },
  {
    topic: "blt_kemiskinan.data",
    asker: "posyandu",
    subject: "Kader diminta mengisi data kemiskinan tanpa petunjuk",
    question:
      "Kami kader posyandu disuruh desa mendata keluarga miskin sekaligus anak stunting di satu lembar. Kami khawatir salah, soalnya menyangkut nama anak dan nanti ditempel di papan. Sebaiknya bagaimana ya Pak, Bu?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "dinkes",
      reason: "Data anak stunting tidak boleh tercampur dengan daftar bantuan yang diumumkan.",
      advice:
        "Data anak tetap di puskesmas dan posyandu. Untuk desa cukup jumlah per RT; nama hanya untuk petugas yang menangani.",
    },
    answer:
      "Firasat Ibu benar. Data kesehatan dan data anak termasuk data yang dilindungi lebih ketat, tidak boleh ditempel atau disatukan dengan daftar bantuan.\n\n" +
      "Pisahkan menjadi dua: lembar keluarga untuk kasi kesejahteraan, dan catatan anak yang tetap di posyandu dan puskesmas. Ke desa cukup jumlah per RT.\n\n" +
      "Bila ada yang meminta nama anak untuk ditempel, tunjukkan jawaban ini. Kader tidak salah bila menolak.",
    citations: [{ regulation: "UU 27/2022", article: "4", paragraph: "2", year: 2026 }],
    rating: 5,
    comment: "Lega kami, Bu.",
  },
  {
    topic: "blt_kemiskinan.data",
    asker: "rt",
    subject: "Warga sudah mampu masih tercatat penerima bantuan",
    question:
      "Min klo ada warga yg dulu miskin skrg sdh punya toko tp msh dpt bantuan, lapornya kmn? Sy RT serba salah, tetangga sendiri",
    urgency: "biasa",
    impact: "satu_orang",
    concernsPoor: true,
    channel: "whatsapp",
    answer:
      "Tidak perlu melapor sendirian dan tidak perlu berhadapan dengan tetangga. Sampaikan ke kasi kesejahteraan bahwa daftar RT perlu ditinjau; peninjauannya dilakukan untuk semua penerima sekaligus, jadi tidak ada yang merasa ditunjuk.\n\n" +
      "Kalau bantuannya dari desa (BLT), keputusannya lewat musyawarah desa. Kalau dari pusat seperti PKH atau sembako, jalurnya Dinas Sosial lewat pendamping.\n\n" +
      "Kadang orangnya mau mundur sendiri kalau diajak bicara baik-baik. Itu cara yang paling terhormat.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
  },
];
