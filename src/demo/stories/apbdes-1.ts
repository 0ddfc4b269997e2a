// Demo cases about the yearly village budget (apbdes.penyusunan, apbdes.siltap).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const apbdesStories1: readonly Story[] = [
  {
    topic: "apbdes.penyusunan",
    asker: "sekdes",
    subject: "BPD minta tunda, rancangan APBDes belum disepakati",
    when: "10-12",
    question:
      "Rancangan Perdes APBDes sudah kami sampaikan ke BPD tiga minggu lalu, tetapi BPD minta pembahasan diundur karena ada usulan jalan lingkungan yang belum masuk. Kalau lewat Oktober apa risikonya bagi desa? Dan setelah disepakati, berapa hari kami punya waktu untuk mengirim ke kecamatan?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Tenggat kesepakatan kepala desa dan BPD akhir Oktober.",
    askBack: {
      question:
        "Apakah usulan jalan lingkungan itu sudah tercantum dalam RKPDes yang ditetapkan, atau baru muncul sekarang?",
      reply:
        "Baru muncul sekarang, di RKPDes tidak ada. Yang ada pemeliharaan jalan di dusun lain.",
    },
    answer:
      "Usahakan rapat kesepakatan tetap jatuh di bulan Oktober. PP 43/2014 pasal 101 memasang batas itu, lalu rancangan dikirim paling lama tiga hari kerja sesudah disepakati kepada bupati melalui camat. PP itu dikabarkan sudah diganti PP 16/2026 dan naskah barunya belum kami baca, jadi tenggatnya masih perlu diperiksa; sementara ini pegang yang lama karena lebih aman.\n\n" +
      "Usulan yang belum ada di RKPDes tidak bisa langsung dijejalkan ke APBDes. Tawarkan kepada BPD: usulan itu dicatat dalam berita acara untuk RKPDes tahun berikut, dan rapat hanya membahas kegiatan yang memang sudah direncanakan.\n\n" +
      "Yang sering keliru: hitungan tiga hari dimulai dari tanggal berita acara kesepakatan, bukan dari tanggal berkas selesai dijilid. Siapkan lampiran dan surat pengantar sebelum rapat.",
    citations: [
      { regulation: "PP 43/2014", article: "101", paragraph: "1", year: 2026 },
      { regulation: "PP 43/2014", article: "101", paragraph: "2", year: 2026 },
    ],
    recommendation: {
      action: "Mengundang BPD untuk rapat kesepakatan dan membuat berita acaranya",
      position: "Sekretaris Desa",
      withinDays: 7,
      proof: "Foto berita acara kesepakatan yang ditandatangani kedua pihak",
    },
    rating: 5,
    comment: "Jelas, langsung kami bacakan di depan BPD dan akhirnya mau rapat.",
  },
  {
    topic: "apbdes.penyusunan",
    asker: "kaur_perencanaan",
    subject: "Pagu ADD belum keluar, menyusun APBDes pakai angka apa",
    question:
      "Kami sudah mulai memasukkan rencana belanja, tapi surat pagu ADD dan bagi hasil pajak dari kabupaten belum ada. Apakah boleh memakai angka tahun berjalan dulu? Takutnya nanti harus bongkar semua RAB.",
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Sudah dua desa bertanya hal sama minggu ini. Usul: satgas meminta kabar jadwal pagu ke DPMD sekali untuk semua desa.",
    referral: {
      to: "bpkad",
      reason: "Desa memerlukan kepastian kapan angka ADD dan bagi hasil pajak disampaikan.",
      advice:
        "Angka disampaikan tertulis setelah KUA dan PPAS disepakati. Sebelum surat itu keluar, desa dipersilakan memakai pagu tahun berjalan sebagai angka sementara dan menandainya sebagai perkiraan.",
    },
    answer:
      "Boleh, asalkan diberi tanda angka sementara di rancangan dan di notulen. Bupati memberi tahu besaran ADD, bagi hasil pajak dan bantuan keuangan dalam sepuluh hari kerja setelah KUA dan PPAS disepakati dengan DPRD, jadi desa memang sering harus menunggu.\n\n" +
      "Supaya tidak bongkar semua, susun dahulu yang wajib: siltap dan tunjangan, operasional, BPD, insentif RT. Kegiatan lain diberi urutan; bila pagu turun, coret dari urutan paling bawah, bila naik, ambil dari daftar tunggu RKPDes.\n\n" +
      "Ketentuan sepuluh hari itu bersandar pada PP 43/2014 pasal 102. Karena PP 16/2026 disebut sudah menggantikannya, kami akan mengabari lagi bila ada yang berubah.",
    citations: [{ regulation: "PP 43/2014", article: "102", year: 2026 }],
    rating: 4,
  },
  {
    topic: "apbdes.penyusunan",
    asker: "kaur_keuangan",
    subject: "Cara menghitung batas 30 persen belanja aparatur",
    question:
      "Total belanja kami Rp1.842.000.000. Siltap dan tunjangan kades perangkat Rp512.400.000, tunjangan dan operasional BPD Rp71.000.000, operasional kantor Rp96.000.000, insentif RT Rp64.800.000. Kalau dijumlah semua 40 persen lebih, berarti melanggar? Tahun lalu pemeriksa tidak mempersoalkan.",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question: "Apakah ada pendapatan dari tanah bengkok di angka siltap itu?",
      reply: "Tidak ada, desa kami tidak punya bengkok.",
    },
    note: 'Sudah dihitung ulang: (512,4 + 71) : 1.842 = 31,7 persen. Tetap lewat walau operasional dan RT dikeluarkan. Jangan jawab "aman".',
    answer:
      "Belum aman, tetapi tidak sejauh yang Anda hitung. Yang masuk kelompok 30 persen adalah siltap dan tunjangan kepala desa serta perangkat, ditambah tunjangan dan operasional BPD: Rp583.400.000. Operasional kantor dan insentif RT sejak PP 11/2019 berada di kelompok 70 persen.\n\n" +
      "Dengan belanja Rp1.842.000.000, batas 30 persen adalah Rp552.600.000. Jadi masih lebih Rp30.800.000. Periksa tunjangan di luar siltap minimal dan operasional BPD lebih dahulu; siltap minimal jangan dikurangi.\n\n" +
      "Dua catatan. Letak jaminan sosial perangkat (1.1.03) dalam hitungan ini belum pasti, kami tanyakan dulu ke DPMD. Dan PP 11/2019 sendiri dikabarkan diganti PP 16/2026, sehingga rumus ini perlu dicocokkan dengan naskah baru sebelum dipakai sebagai jawaban terakhir.",
    citations: [{ regulation: "PP 43/2014 jo. PP 11/2019", article: "100", year: 2026 }],
    recommendation: {
      action:
        "Menghitung ulang tunjangan dan operasional BPD sampai di bawah 30 persen lalu mengirim lembar hitungannya",
      position: "Kaur Keuangan",
      withinDays: 10,
      proof: "Lembar hitung 70/30 bertanda tangan kepala desa",
    },
    rating: 4,
    comment: "Hitungannya membantu, tapi soal jaminan sosial belum ada kabar.",
  },
  {
    topic: "apbdes.penyusunan",
    asker: "rt",
    subject: "Insentif RT katanya tidak bisa naik karena 30 persen",
    question:
      "Min mau tanya. Kami ketua2 RT minta insentif dinaikkan, kata orang desa tdk bisa krn sudah mentok 30 persen. Betul begitu min? Insentif kami 300 rb sebulan, padahal RT kami banyak warga tdk mampu, sering talangi dulu ongkos antar ke puskesmas.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    answer:
      'Alasan "mentok 30 persen" tidak tepat lagi untuk insentif RT. Sejak perubahan tahun 2019, insentif RT dan operasional desa dihitung di kelompok 70 persen. Aturan itu, PP 11/2019, disebut sudah diganti PP 16/2026 yang belum kami baca, jadi kami periksa lagi sebelum ini dipegang sebagai kepastian.\n\n' +
      "Tetapi naik atau tidaknya tetap tergantung uang yang ada dan keputusan desa. Cara yang benar: sampaikan lewat musyawarah perencanaan tahun depan, minta dicatat dalam berita acara, lalu sekretaris desa menghitung kemampuan anggarannya di kode 1.1.07.\n\n" +
      "Soal ongkos mengantar warga sakit, jangan ditutup dari uang pribadi terus. Catat siapa yang ditolong (cukup jumlahnya, tanpa nama) dan usulkan sebagai kegiatan kesehatan di musyawarah yang sama.",
    citations: [{ regulation: "PP 43/2014 jo. PP 11/2019", article: "100", year: 2026 }],
    rating: 5,
    comment: "Makasih min, jadi paham bahasanya ke desa",
  },
  {
    topic: "apbdes.penyusunan",
    asker: "bpd",
    subject: "Rapat BPD bahas APBDes hanya dihadiri empat orang",
    question:
      "Anggota kami tujuh. Rapat kesepakatan rancangan APBDes kemarin yang datang empat orang, dua sakit, satu di luar daerah. Sekdes bilang boleh lanjut karena lebih separuh. Apakah keputusan itu sah, Pak?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Kesepakatan rancangan APBDes bisa dipersoalkan.",
    channel: "telepon",
    answer:
      'Belum sah. Musyawarah BPD memerlukan kehadiran paling sedikit dua pertiga anggota. Dari tujuh orang berarti lima. Aturan "separuh tambah satu" dipakai untuk pemungutan suara, dihitung dari yang hadir, bukan untuk menentukan kuorum.\n\n' +
      "Undang lagi dalam beberapa hari ini dengan undangan tertulis dan daftar hadir. Bila yang hadir sudah lima orang dan mufakat tidak tercapai, putusan diambil dengan suara setengah tambah satu dari yang hadir.\n\n" +
      "Jangan memakai daftar hadir kemarin lalu meminta tanda tangan menyusul. Itu yang paling sering menjadi temuan, dan nilainya lebih berat daripada terlambat tiga hari.",
    citations: [{ regulation: "UU 6/2014", article: "65", year: 2026 }],
    recommendation: {
      action: "Mengadakan rapat ulang dengan undangan tertulis dan daftar hadir",
      position: "Ketua BPD",
      withinDays: 5,
      proof: "Daftar hadir dan berita acara rapat yang memenuhi kuorum",
    },
  },
  {
    topic: "apbdes.penyusunan",
    asker: "kasi_kesejahteraan",
    subject: "Hibah perusahaan kebun dicatat di pos mana",
    question:
      "Perusahaan kebun di wilayah kami akan memberi Rp85.000.000 untuk air bersih dua dusun. Mereka maunya langsung menyerahkan ke panitia warga, tidak lewat desa. Menurut aturan bagaimana, dan kalau lewat desa ditulis di pendapatan apa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    channel: "surat",
    note: "Ini kasus ketiga tahun ini dari desa sekitar kebun. Bisa jadi bahan artikel pengetahuan.",
    answer:
      "Uang yang diterima desa harus masuk APBDes dan rekening kas desa. Penerimaan dari bantuan perusahaan dicatat di 4.3.3, sedangkan hibah dan sumbangan di 4.3.4. Mana yang dipakai bergantung pada isi naskah hibahnya, maka mintalah naskah tertulis lebih dahulu.\n\n" +
      "Bila perusahaan membangun sendiri dan menyerahkan hasilnya, desa tidak menerima uang. Buat berita acara serah terima, catat sebagai aset, dan pastikan ada yang merawat.\n\n" +
      "Panitia warga yang menerima uang tunai tanpa papan kegiatan, tanpa nota, lalu bangunannya diaku milik desa adalah sumber ribut di kemudian hari. Sampaikan pilihan ini baik-baik kepada perusahaan.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Meminta rancangan naskah hibah tertulis dari perusahaan",
      position: "Kepala Desa",
      withinDays: 14,
      proof: "Salinan naskah hibah atau berita acara serah terima",
    },
  },
  {
    topic: "apbdes.penyusunan",
    asker: "pkk",
    subject: "Kegiatan PKK hilang dari rancangan APBDes",
    when: "10",
    question:
      "Assalamualaikum. Kami dari tim PKK kaget melihat rancangan APBDes, kegiatan pelatihan kader dan operasional PKK tidak ada sama sekali, padahal waktu musyawarah kami hadir dan mengusulkan. Apakah masih bisa dimasukkan atau tunggu tahun depan?",
    urgency: "biasa",
    impact: "kelompok",
    askBack: {
      question:
        "Waktu itu usulannya dibacakan dan dicatat? Coba lihat berita acara musyawarah dan Perdes RKPDes, apakah PKK tercantum?",
      reply: 'Sudah kami lihat ke sekdes, di RKPDes ada "pembinaan PKK" tapi tanpa angka.',
    },
    answer:
      "Kalau sudah tercantum di RKPDes, pintunya masih terbuka. Selama rancangan APBDes belum disepakati dengan BPD, minta sekretaris desa memasukkan pembinaan PKK dengan angka yang masuk akal. Kode kegiatannya 3.4.03, dan kegiatan kader posyandu di sub-bidang 2.2.\n\n" +
      "Siapkan satu halaman: apa kegiatannya, berapa orang, berapa kali, berapa biayanya. Usulan tanpa rincian biasanya yang pertama dicoret ketika pagu turun.\n\n" +
      "Perhatikan sumber dananya. Dana Desa 2026 dipersempit, jadi kegiatan pembinaan seperti ini lebih mungkin dari ADD.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 4,
    comment: "Alhamdulillah masuk, walau angkanya dikurangi.",
  },
  {
    topic: "apbdes.penyusunan",
    asker: "operator",
    subject: "Program dinas masuk desa perlu dilampirkan di APBDes?",
    when: "11",
    question:
      "Tahun depan ada pamsimas dari dinas dan bantuan bibit, angkanya tidak lewat kas desa. Di template lampiran APBDes ada kolom program yang masuk desa. Diisi atau dikosongkan saja?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Diisi. Program pemerintah yang masuk ke desa wajib diberitahukan kepada pemerintah desa untuk dipadukan dengan rencana desa, dan dicatat dalam lampiran APBDes walaupun uangnya tidak lewat kas desa. Dasarnya UU Desa pasal 81 ayat (5).\n\n" +
      'Tulis nama dinas, kegiatan, lokasi, volume dan nilai sesuai surat pemberitahuan. Bila dinas belum mengirim surat, jangan menebak angka; minta suratnya dan biarkan baris itu bertanda "menunggu".\n\n' +
      "Rincian lampirannya diatur PP 43/2014 pasal 122. PP itu dikabarkan diganti PP 16/2026, jadi bentuk lampirannya perlu diperiksa lagi, sedangkan kewajiban memberi tahu di UU tetap berlaku.",
    citations: [
      { regulation: "UU 6/2014", article: "81", paragraph: "5", year: 2026 },
      { regulation: "PP 43/2014", article: "122", year: 2026 },
    ],
  },
  {
    topic: "apbdes.siltap",
    asker: "kaur_keuangan",
    subject: "ADD tidak cukup untuk siltap sebelas perangkat",
    question:
      "ADD kami Rp318.000.000. Kades, sekdes, dan sembilan perangkat lain kalau pakai angka minimal setahun sudah lebih dari itu. Apakah boleh di bawah minimal, atau ditutup dari Dana Desa?",
    urgency: "biasa",
    impact: "kelompok",
    askBack: {
      question:
        "Apakah ada pendapatan lain di APBDes: PADes, bagi hasil pajak, atau bantuan keuangan?",
      reply: "Bagi hasil pajak Rp46.000.000 dan PADes dari sewa kios sekitar Rp12.000.000.",
    },
    note: "Hitung: (2.426.640 + 2.224.420 + 9 x 2.022.200) x 12 = Rp274.210.320. ADD Rp318 juta sebenarnya cukup untuk siltap; kemungkinan yang dihitung termasuk tunjangan dan operasional.",
    answer:
      "Kami hitung ulang dengan angka minimal: kepala desa Rp2.426.640, sekretaris desa Rp2.224.420, dan sembilan perangkat lain masing-masing Rp2.022.200 sebulan. Setahun jumlahnya Rp274.210.320, jadi ADD Rp318.000.000 masih cukup. Yang membuat lewat biasanya tunjangan, bukan siltapnya.\n\n" +
      "Bila di kemudian hari ADD benar-benar kurang, kekurangan boleh diambil dari pendapatan lain dalam APBDes, tetapi bukan dari Dana Desa. Di tempat Anda itu berarti bagi hasil pajak atau PADes.\n\n" +
      "Angka minimal tersebut berasal dari PP 11/2019 pasal 81. Peraturan itu dikabarkan tidak berlaku lagi setelah PP 16/2026, dan Perbup siltap bisa menetapkan lebih; pastikan angka akhirnya sebelum Perdes ditandatangani.",
    citations: [{ regulation: "PP 11/2019", article: "81", year: 2026 }],
    recommendation: {
      action: "Memisahkan siltap, tunjangan dan operasional dalam lembar hitung ADD",
      position: "Kaur Keuangan",
      withinDays: 7,
      proof: "Lembar hitung ADD per bulan",
    },
    rating: 5,
    comment: "Ternyata kami salah hitung, tunjangan ikut dihitung dua kali.",
  },
  {
    topic: "apbdes.siltap",
    asker: "sekdes",
    subject: "Siltap perangkat baru dihitung sejak tanggal apa",
    question:
      "Kasi pelayanan kami yang baru dilantik tanggal 18. SK tertanggal 15. Siltap bulan itu dibayar penuh, sebagian, atau mulai bulan depan? Yang bersangkutan menanyakan terus.",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Di aturan umum yang kami pegang tidak ada kalimat yang menjawab tegas soal bulan pertama. Biasanya diatur dalam Perbup siltap atau surat pelaksanaannya, maka kami pastikan dulu ke DPMD dan mengabari Anda.\n\n" +
      "Sementara menunggu, jangan dibayar penuh lebih dulu, karena meminta kembali uang yang sudah dibayar jauh lebih sulit. Simpan SK, berita acara pelantikan dan surat pernyataan melaksanakan tugas; ketiganya akan diminta apa pun jawabannya.\n\n" +
      "Sampaikan kepada yang bersangkutan bahwa haknya tidak hilang, hanya menunggu dasar hitungan.\n\n" +
      "PP 11/2019 yang mengatur besaran siltap juga dikabarkan diganti PP 16/2026, jadi jawaban akhirnya akan kami cocokkan sekalian.",
    citations: [{ regulation: "PP 11/2019", article: "81", year: 2026 }],
    rating: 3,
    comment: "Masih menunggu kepastian, tapi setidaknya jujur.",
  },
  {
    topic: "apbdes.siltap",
    asker: "kepala_desa",
    subject: "Perangkat minta honor tambahan dari Dana Desa",
    question:
      "Perangkat saya mengeluh beban kerjanya bertambah karena pendataan dan koperasi. Mereka usul honor Rp500.000 per bulan dari Dana Desa. Saya tidak enak menolak. Bisa atau tidak?",
    urgency: "segera",
    impact: "kelompok",
    channel: "kunjungan",
    note: "Disampaikan saat kunjungan pembinaan. Suasana kantor desa agak tegang, kades minta ada kertas yang bisa ditunjukkan.",
    answer:
      "Tidak bisa. Dana Desa 2026 tidak boleh dipakai untuk honor kepala desa, perangkat maupun BPD. Ini bukan soal besar kecilnya uang, dan akan menjadi temuan walaupun dibungkus nama kegiatan.\n\n" +
      "Kalau beban kerjanya memang bertambah, bicarakan tunjangan dari ADD atau PADes pada penyusunan APBDes berikutnya, dengan melihat batas 30 persen. Bagi juga tugasnya secara tertulis supaya tidak semua jatuh ke satu orang.\n\n" +
      "Surat jawaban ini boleh Anda bacakan dalam rapat staf. Kepala desa tidak sedang menolak anak buah; aturannya yang tidak memberi ruang.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Membahas pembagian tugas dan sumber tunjangan yang sah dalam rapat staf",
      position: "Kepala Desa",
      withinDays: 14,
      proof: "Notulen rapat staf",
    },
  },
  {
    topic: "apbdes.siltap",
    asker: "kasi_pemerintahan",
    subject: "Siltap tiga bulan belum dibayar, anak mau daftar sekolah",
    when: "04-07",
    question:
      "Mohon maaf mengganggu. Siltap kami Januari sampai Maret belum cair, katanya ADD belum masuk karena APBDes terlambat. Teman-teman sudah pinjam sana-sini. Apakah ada jalan lain?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Tiga bulan penghasilan dua belas orang.",
    channel: "whatsapp",
    referral: {
      to: "bpkad",
      reason: "Perlu kepastian posisi permohonan penyaluran ADD desa ini.",
      advice:
        "Permohonan belum lengkap: Perdes APBDes dan laporan semester II belum diterima. Setelah keduanya masuk, permohonan langsung diproses.",
    },
    answer:
      "ADD desa Anda belum disalurkan karena dua berkas belum diterima BPKAD: Perdes APBDes dan laporan semester II. Jadi kuncinya ada di kantor desa sendiri, bukan di bank.\n\n" +
      "Minta sekretaris desa dan kaur keuangan duduk bersama satgas besok pagi. Bila berkas siap, kami antar hari itu juga. Siltap yang tertunda dapat dibayar sekaligus setelah ADD masuk, sesuai anggarannya.\n\n" +
      "Jangan menalangi dari Dana Desa atau uang kegiatan lain. Niatnya baik, tetapi talangan seperti itu menjadi temuan.",
    citations: [{ regulation: "Permendagri 20/2018", article: "68", year: 2026 }],
    recommendation: {
      action: "Melengkapi Perdes APBDes dan laporan semester II untuk permohonan ADD",
      position: "Sekretaris Desa",
      withinDays: 3,
      proof: "Tanda terima BPKAD",
    },
    rating: 4,
    comment: "Sudah cair minggu berikutnya. Semoga tahun depan tidak begini.",
  },
];
