// Demo cases about posyandu cadres and about stunting work in a village.
// No case names a child; numbers stand for families, and data go through the health service.
import type { Story } from "../story.ts";

export const lkdPosyanduStuntingStories2: readonly Story[] = [
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "kaur_keuangan",
    subject: "Insentif kader posyandu dari rekening mana",
    question:
      "Insentif 14 kader @Rp200.000, dulu lewat bantuan keuangan kabupaten, tahun ini belum ada kabar. Kalau pakai dana desa, kode rekeningnya apa dan bisa dirapel 5 bulan?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Kegiatannya sub-bidang kesehatan, 2.2.02 posyandu. Nama belanjanya mengikuti rincian di Siskeudes.\n\nUntuk 2026, sebelum memakai Dana Desa lihat fokus tahun ini dan sisa pagu setelah bagian Koperasi Desa. Layanan kesehatan dasar termasuk fokus, tetapi apakah insentif kader dapat dibayar dari situ kami pastikan dulu ke DPMD. Sumber lain yang mungkin adalah ADD atau bantuan keuangan, bila ada.\n\nRapel dibayar hanya untuk bulan yang sudah ada SK, daftar hadir, dan anggarannya. Bila bantuan kabupaten turun kemudian untuk bulan yang sama, harus ada yang dikembalikan, jadi tunggu kepastian dulu sebelum membayar rapel.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
    escalation: {
      reason: "Boleh tidaknya insentif kader dari Dana Desa 2026 belum jelas.",
      guidance:
        "Gunakan ADD bila tersedia. Jangan dibayar dari Dana Desa sebelum penegasan DPMD, dan jangan membayar ganda untuk bulan yang ditanggung bantuan kabupaten.",
    },
  },
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "posyandu",
    subject: "Timbangan rusak, boleh pinjam dari desa tetangga",
    question:
      "Timbangan digital kami rusak sejak dua bulan, jadi timbang pakai dacin lama. Bidan bilang angkanya ragu. Beli baru 3,5 juta belum ada. Ibu-ibu jadi malas datang.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    atStake: "Penimbangan 46 balita bulan ini",
    channel: "whatsapp",
    referral: {
      to: "dinkes",
      reason: "Peminjaman alat ukur dan pemeriksaan alat yang rusak.",
      advice:
        "Puskesmas meminjamkan satu set alat ukur untuk hari buka posyandu bulan ini. Alat rusak dibawa untuk diperiksa sebelum diganti.",
    },
    answer:
      "Puskesmas bersedia meminjamkan alat untuk hari buka bulan ini, Ibu. Hubungi bidan desa untuk mengambil sehari sebelumnya, dan kembalikan sesudahnya dengan buku pinjam.\n\nAngka dacin lama catat terpisah, beri tanda, supaya tidak bercampur dengan alat digital. Kalau hasilnya berbeda jauh, jangan menakuti ibunya; minta bidan mengukur ulang.\n\nUntuk yang baru, sampaikan ke kasi kesejahteraan agar masuk RKPDes (kode 2.2.02). Sebutkan tahun alat lama dan biaya perbaikannya. Kadang hanya baterai dan konektornya.",
    citations: [
      { regulation: "Permendagri 13/2024", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
    rating: 4,
    comment: "Alhamdulillah bulan ini 44 anak hadir.",
  },
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "kasi_kesejahteraan",
    subject: "Bangun gedung posyandu di halaman rumah warga",
    question:
      "Selama ini posyandu numpang teras rumah warga. Kami dapat anggaran Rp95 juta untuk bangun. Tanah kosong milik salah satu kader, katanya dihibahkan lisan. Boleh langsung dibangun?",
    urgency: "biasa",
    impact: "kelompok",
    note: "Kader pemilik tanah punya lima saudara. Pastikan semuanya hadir saat penandatanganan hibah.",
    answer:
      "Jangan dulu. Bangunan desa hendaknya di atas tanah yang jelas milik desa. Hibah lisan mudah berubah ketika ahli waris lain bicara.\n\nLangkahnya: surat hibah bermaterai disaksikan keluarga dan dua saksi, musdes penambahan aset dan Perdes atau keputusan yang sesuai, lalu sertifikat atas nama pemerintah desa. Biaya sertifikat ada kegiatannya sendiri, jangan diambil dari anggaran bangunan.\n\nSelama proses, posyandu boleh tetap menumpang. Buat kesepakatan tertulis dengan pemilik teras.\n\nGambar dan RAB gedung disiapkan bersamaan agar tidak menunda terlalu lama.",
    citations: [
      { regulation: "UU 6/2014", article: "76", paragraph: "4", year: 2026 },
      { regulation: "UU 6/2014", article: "54", paragraph: "2", year: 2026 },
    ],
    referral: {
      to: "kantor_pertanahan",
      reason: "Syarat sertifikat tanah hibah untuk pemerintah desa.",
      advice:
        "Bawa surat hibah, KTP semua ahli waris dan bukti PBB. Pengukuran dijadwalkan setelah berkas lengkap.",
    },
  },
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "sekdes",
    subject: "Kepengurusan posyandu digabung, boleh tidak",
    question:
      "Kami punya 5 posyandu, dua sepi. Ada usulan digabung jadi 3 tapi kader khawatir insentifnya hilang. Apakah perlu Perdes perubahan kalau digabung?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    askBack: {
      question:
        "Berapa sasaran (balita, ibu hamil, lansia) di dua posyandu yang sepi, dan seberapa jauh dari yang terdekat?",
      reply:
        "Satu 9 balita, jaraknya 2,4 km lewat air. Yang satu 12 balita, 300 meter dari posyandu lain.",
    },
    answer:
      "Posyandu adalah LKD yang pembentukannya dengan Perdes, jadi menggabungkan berarti mengubah Perdes itu, lalu keputusan pengurusnya diperbarui.\n\nTetapi jarak menentukan. Yang 12 balita, 300 meter dari yang lain, layak digabung. Yang 9 balita, 2,4 kilometer lewat air, sebaiknya tetap ada walaupun kecil; ibu hamil tidak boleh naik perahu karena angka kunjungan.\n\nUntuk insentif, musyawarahkan pembagian tugas kader setelah gabung: tidak selalu jumlahnya berkurang, bisa ditugaskan kunjungan rumah. Sampaikan sebelum Perdes diketok, bukan sesudahnya.",
    citations: [
      { regulation: "Permendagri 18/2018", year: 2026 },
      { regulation: "Permendagri 13/2024", year: 2026 },
    ],
    recommendation: {
      action: "Mengadakan musyawarah penggabungan satu posyandu dan memperbarui Perdes LKD",
      position: "Sekretaris Desa",
      withinDays: 45,
      proof: "Berita acara musyawarah dan rancangan Perdes",
    },
    rating: 5,
  },
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "posyandu",
    subject: "Layanan bayi, remaja dan lansia dalam satu hari",
    question:
      "Bu, apakah boleh layanan bayi, remaja dan lansia dibuat hari yang sama supaya hemat konsumsi? Kader kami hanya 7, warga tinggal berjauhan.",
    urgency: "biasa",
    impact: "kelompok",
    channel: "kunjungan",
    answer:
      "Boleh dibicarakan, Ibu, dan banyak yang melakukan karena kadernya sedikit. Yang perlu dijaga: meja tidak bercampur, ruang tunggu lansia ada kursi, dan remaja mendapat tempat yang tidak di depan orang banyak.\n\nAtur waktu bergeser, misalnya balita pukul 08.00, lansia 10.00, remaja 13.00 setelah sekolah. Minta bidan atau puskesmas mengetahui jadwalnya supaya petugasnya cukup.\n\nKonsumsi boleh sederhana. Warga lebih senang tidak menunggu lama daripada makan siang.",
    citations: [{ regulation: "Permendagri 13/2024", year: 2026 }],
    rating: 5,
    comment: "Sudah dicoba, lebih tertib.",
  },
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "kepala_desa",
    subject: "Kader mogok karena insentif terlambat tujuh bulan",
    question:
      "Sepuluh kader posyandu tidak mau buka minggu ini. Insentif mereka tujuh bulan belum dibayar dari bantuan keuangan kabupaten. Ibu-ibu hamil menunggu. Apakah desa boleh menalangi?",
    urgency: "darurat",
    impact: "seluruh_desa",
    concernsPoor: true,
    atStake: "Layanan posyandu 3 ibu hamil risiko tinggi dan 61 balita",
    channel: "telepon",
    answer:
      "Dua hal berbeda, Pak, dan kita kerjakan bersamaan. Pertama, layanan. Hubungi bidan dan puskesmas hari ini, minta kunjungan langsung ke tiga ibu hamil itu; mereka tidak boleh menunggu soal uang.\n\nKedua, insentif. Menalangi hanya boleh bila ada anggarannya dalam APBDes dan sumbernya mengizinkan. Memakai uang kas untuk sementara tanpa dasar akan membuat Bapak dan kaur keuangan dipertanyakan. Kami menanyakan status bantuan keuangan ke kabupaten sekarang.\n\nTemui kader hari ini, jangan menyuruh tanpa kabar. Sampaikan tanggal kapan Bapak memberi jawaban, dan tepati. Kader mogok bukan karena tujuh bulan semata, tetapi karena tujuh bulan tanpa kabar.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendagri 13/2024", year: 2026 },
    ],
    escalation: {
      reason: "Insentif yang bersumber dari bantuan keuangan tertahan di banyak desa.",
      guidance:
        "Kabupaten memberi kepastian pembayaran bertahap. Desa mengumumkan jadwalnya kepada kader dan tidak menalangi dari sumber lain.",
    },
    recommendation: {
      action: "Menemui kader, mengumumkan jadwal kabar, dan memastikan kunjungan ibu hamil",
      position: "Kepala Desa",
      withinDays: 1,
      proof: "Notulen pertemuan dan laporan kunjungan bidan",
    },
    rating: 5,
    comment: "Posyandu buka kembali dua hari kemudian.",
  },
  {
    topic: "lkd_posyandu_stunting.stunting",
    asker: "kaur_perencanaan",
    subject: "Rembuk stunting sebelum atau sesudah RKPDes",
    when: "09",
    question:
      "Rembuk stunting kami baru rencana Oktober, setelah RKPDes ditetapkan. Kata pendamping harus sebelum. Kalau terlambat usulannya masuk mana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    answer:
      "Pendamping benar dalam arahnya: rembuk dilakukan sebelum RKPDes supaya hasilnya masuk perencanaan, dan hasilnya berita acara beserta daftar usulan. Pedoman persisnya belum kami pegang lengkap, jadi tanggal dan format kami pastikan dulu ke Dinas Kesehatan.\n\nKalau sudah terlambat, jangan dibatalkan. Adakan sekarang, catat usulan, lalu bawa yang mendesak ke perubahan RKPDes dan APBDes. Sisanya menjadi bahan tahun depan.\n\nSiapkan data jumlah, bukan nama anak: berapa balita yang ditimbang, berapa yang naik, berapa keluarga tanpa jamban, sumber air apa.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
  },
  {
    topic: "lkd_posyandu_stunting.stunting",
    asker: "posyandu",
    subject: "PMT berbahan lokal, berapa per anak",
    question:
      "Kami mau buat makanan tambahan dari ikan sungai dan telur untuk anak yang kurang naik berat. Dari desa ada Rp18 juta setahun. Per anak per hari sebaiknya berapa dan boleh belanja di pasar sini?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "dinkes",
      reason: "Menu, takaran dan lama pemberian ditetapkan tenaga gizi.",
      advice:
        "Petugas gizi puskesmas membantu menyusun menu 14 hari dan takaran menurut umur, dimulai dari anak yang terdata.",
    },
    answer:
      "Bahan lokal seperti ikan sungai dan telur itu bagus, Ibu, dan mudah dilanjutkan keluarga di rumah. Takaran dan lamanya jangan kita tebak; petugas gizi puskesmas bersedia menyusun menu dua pekan untuk Ibu.\n\nUntuk biaya, bagi Rp18 juta dengan jumlah anak dan jumlah hari yang disetujui petugas gizi. Kalau hasilnya tidak cukup, kurangi hari, bukan gizinya.\n\nBelanja di pasar setempat boleh dengan nota yang jelas: tanggal, barang, harga, nama penjual, dan daftar penerima. Nota tulisan tangan tetap sah bila lengkap; tanyakan kaur keuangan pajak yang berlaku sebelum membayar.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 4,
    comment: "Menunya sudah jadi, anak-anak suka abon ikannya.",
  },
  {
    topic: "lkd_posyandu_stunting.stunting",
    asker: "pkk",
    subject: "Keluarga menolak disebut anaknya stunting",
    question:
      "Bu, ada ibu yang marah karena nama anaknya dibaca saat rembuk dan sekarang tidak mau ke posyandu lagi. Kami menyesal. Bagaimana memperbaiki dan supaya tidak terulang?",
    urgency: "segera",
    impact: "satu_orang",
    concernsPoor: true,
    note: "Kunjungan sebaiknya oleh kader yang dekat dengan keluarga itu, jangan ramai-ramai.",
    channel: "kunjungan",
    answer:
      "Terima kasih Ibu mau mengakui. Data kesehatan anak memang dilindungi dan tidak dibacakan di rapat. Yang boleh dibicarakan adalah jumlah per RT.\n\nTemui ibunya, seorang kader yang dipercaya, tidak membawa buku dan tidak menasihati. Sampaikan permintaan maaf, tanyakan kabar anaknya. Beri pilihan: penimbangan di rumah atau pada jam sepi.\n\nUntuk rembuk berikutnya, siapkan tabel tanpa nama sebelum masuk ruangan, dan satu orang bertugas mengingatkan. Berita acara lama yang memuat nama disimpan bidan, tidak dibagikan.",
    citations: [{ regulation: "UU 27/2022", article: "4", paragraph: "2", year: 2026 }],
    recommendation: {
      action: "Melakukan kunjungan keluarga dan menyiapkan tabel rembuk tanpa nama",
      position: "Ketua pokja PKK bersama bidan",
      withinDays: 7,
      proof: "Catatan kunjungan tanpa data anak dan contoh tabel",
    },
    rating: 5,
    comment: "Ibunya sudah mau datang lagi, alhamdulillah.",
  },
  {
    topic: "lkd_posyandu_stunting.stunting",
    asker: "kepala_desa",
    subject: "Dana stunting boleh untuk jamban keluarga",
    question:
      "Data kami 23 rumah masih buang air di sungai dan anaknya termasuk sasaran stunting. Boleh tidak dana kesehatan dari Dana Desa dipakai membangun jamban keluarga?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    askBack: {
      question: "Siapa pemilik tanah rumahnya, dan apakah sudah ada air bersih di sekitar rumah?",
      reply: "Tanah milik sendiri 19 rumah, 4 menumpang. Air dari sungai, saringan sederhana.",
    },
    answer:
      "Kesehatan dasar termasuk fokus Dana Desa 2026, dan untuk jamban tersedia kegiatan di sub-bidang kawasan permukiman (2.4). Apakah untuk 23 rumah ini sesuai dengan petunjuk fokus tahun ini, kami pastikan dulu sebelum masuk RAB, karena sisa pagu Anda terbatas setelah bagian Koperasi Desa.\n\nUntuk 19 rumah bertanah sendiri lebih mudah. Empat yang menumpang perlu surat kesediaan pemilik tanah, atau jamban bersama.\n\nJangan lupa airnya. Jamban tanpa air sering berubah jadi gudang. Bicarakan dengan Dinas PU dan puskesmas sebelum memutuskan jenisnya.",
    citations: [
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
    referral: {
      to: "dpu",
      reason: "Jenis jamban dan sumber air untuk daerah tepi sungai.",
      advice:
        "Untuk daerah pasang surut, dianjurkan tangki kedap bersama. Tim sanitasi dapat memeriksa lokasi bulan ini.",
    },
  },
  {
    topic: "lkd_posyandu_stunting.stunting",
    asker: "kasi_kesejahteraan",
    subject: "Data stunting desa beda dengan puskesmas",
    question:
      "Data kami 11 anak, data puskesmas 17, data yang dipakai kabupaten 14. Mana yang dipakai untuk rembuk? Camat minta satu angka besok.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    atStake: "Angka untuk rapat koordinasi kecamatan besok",
    answer:
      'Jangan merata-ratakan tiga angka itu. Tanyakan tiga hal: bulan pengukuran, umur yang dihitung, dan alamat menurut tempat tinggal atau KK. Perbedaan 11, 14, 17 biasanya dari sana.\n\nUntuk besok, pakai satu angka dengan keterangan: "17 menurut puskesmas per bulan pengukuran, sedang dicocokkan dengan desa". Kejujuran itu lebih berguna daripada satu angka yang rapi.\n\nMinta bidan mengadakan pencocokan di rumah bidan, tanpa mengedarkan daftar nama lewat grup. Hasilnya cukup jumlah per RT.\n\nAngka resmi yang menang kami pastikan dulu ke Dinas Kesehatan dan kami sampaikan ke semua desa.',
    citations: [{ regulation: "UU 27/2022", article: "4", paragraph: "2", year: 2026 }],
    recommendation: {
      action: "Mencocokkan data bersama bidan dan menuliskan sebab perbedaannya",
      position: "Kasi Kesejahteraan",
      withinDays: 10,
      proof: "Tabel jumlah per RT dan catatan sebab perbedaan",
    },
  },
  {
    topic: "lkd_posyandu_stunting.stunting",
    asker: "bpd",
    subject: "Anggaran stunting desa dipakai studi banding",
    question:
      "Dalam rancangan APBDes ada kegiatan stunting Rp27 juta yang isinya studi banding ke provinsi lain tentang stunting, untuk 12 orang perangkat. Menurut kami tidak wajar. Apakah diperbolehkan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    answer:
      "Kalau sumbernya Dana Desa 2026, tidak boleh. Studi banding ke luar daerah termasuk yang dilarang, walaupun diberi judul stunting. Ini pertanyaan yang tepat dari BPD.\n\nUsulkan kembali dengan sasaran yang sama tetapi manfaatnya sampai ke keluarga: makanan tambahan, alat ukur, kelas ibu hamil, jamban. Kalau perangkat memang perlu belajar, ajak puskesmas datang ke desa.\n\nBila sumbernya bukan Dana Desa, keputusannya tetap ada di musyawarah. Mintalah rincian tujuan dan hasil yang diharapkan, lalu bandingkan dengan Rp27 juta untuk kegiatan lain.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 5,
    comment: "Dialihkan jadi PMT dan timbangan. Terima kasih.",
  },
];
