// Demo cases about BUM Desa: becoming a legal body, and the capital the village puts in.
// Each case states only what the regulations table supports; open points are said to be open.
import type { Story } from "../story.ts";

export const bumdesKopdesStories1: readonly Story[] = [
  {
    topic: "bumdes_kopdes.badan_hukum",
    asker: "bumdes",
    subject: "Nama BUM Desa ditolak, sudah dipakai desa lain",
    question:
      "Assalamualaikum, kami pengurus BUM Desa yang baru. Waktu daftar nama di sistem, nama kami tidak diterima karena katanya sudah dipakai. Padahal nama itu sudah tertulis di Perdes dan di spanduk kantor. Apakah Perdes-nya harus diganti juga?",
    urgency: "biasa",
    impact: "kelompok",
    askBack: {
      question:
        "Perdes pendiriannya sudah diundangkan atau masih rancangan? Dan nama yang ditolak itu persis sama dengan yang tertulis di Anggaran Dasar?",
      reply:
        "Sudah diundangkan tahun lalu Pak. Namanya persis sama, di Perdes dan di AD sama semua.",
    },
    answer:
      "Waalaikumsalam. Urutannya memang nama dahulu, baru dokumen. Badan hukum BUM Desa diperoleh lewat pendaftaran nama dan dokumen pada sistem informasi Desa, lalu terbit sertifikat dari Kementerian Hukum. Nama yang sudah dipakai tidak bisa diteruskan.\n\nKarena nama Anda tertulis di Perdes dan Anggaran Dasar, keduanya perlu disesuaikan. Jangan hanya mengganti di formulir. Kalau nama di sistem berbeda dengan nama di Perdes, berkas akan dikembalikan pada pemeriksaan dokumen.\n\nSaran kami: siapkan tiga nama pengganti, daftarkan sampai ada yang diterima, baru bawa ke musyawarah desa untuk perubahan Perdes dan Anggaran Dasar. Banyak desa melakukannya terbalik dan harus bermusyawarah dua kali.",
    citations: [
      { regulation: "PP 11/2021", article: "7", year: 2026 },
      { regulation: "PP 11/2021", article: "8-9", year: 2026 },
    ],
    recommendation: {
      action:
        "Mendaftarkan nama pengganti dan menyiapkan rancangan perubahan Perdes dan Anggaran Dasar",
      position: "Direktur BUM Desa bersama Sekretaris Desa",
      withinDays: 30,
      proof: "Tangkapan layar nama yang diterima dan rancangan Perdes perubahan",
    },
    rating: 5,
    comment: "Untung bertanya dulu, kami hampir musdes duluan.",
  },
  {
    topic: "bumdes_kopdes.badan_hukum",
    asker: "sekdes",
    subject: "Isi Perdes pendirian BUM Desa baru",
    question:
      "Selamat pagi. Kami akan mendirikan BUM Desa, musdes sudah sepakat dengan modal awal Rp75.000.000. Saya diminta kades menyiapkan rancangan Perdes. Contoh yang beredar tebalnya berbeda-beda, ada yang 4 halaman ada yang 40. Apa saja yang harus ada supaya tidak dikembalikan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Kirim contoh Perdes dari desa sebelah yang sudah bersertifikat, setelah sekdesnya mengizinkan.",
    answer:
      'Selamat pagi, Bapak/Ibu Sekdes. Perdes pendirian sekurang-kurangnya memuat tiga hal: penetapan pendirian BUM Desa, Anggaran Dasar, dan besaran modal yang disertakan desa.\n\nTebal tipisnya tidak menentukan. Yang membuat Perdes tipis kembali biasanya karena Anggaran Dasar belum ikut, atau besaran modal hanya ditulis "disesuaikan kemampuan desa". Tulis angkanya, dalam hal Anda Rp75.000.000, sama dengan berita acara musdes dan sama dengan APBDes nanti.\n\nLampirkan berita acara dan daftar hadir musdes pada arsip rancangan. Setelah diundangkan, dokumen inilah yang diunggah saat pendaftaran badan hukum.',
    citations: [{ regulation: "PP 11/2021", article: "7", year: 2026 }],
  },
  {
    topic: "bumdes_kopdes.badan_hukum",
    asker: "kepala_desa",
    subject: "BUMDes lama sejak 2016 belum berbadan hukum",
    question:
      "Pak, BUMDes kami berdiri 2016, Perdesnya ada, SK pengurus ada, usahanya jalan (sewa tenda dan air isi ulang). Sekarang bank minta sertifikat badan hukum baru mau buka rekening usaha. Kami harus mulai dari nol?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Rekening usaha tidak dapat dibuka, uang sewa masih dipegang tunai pengurus",
    answer:
      "Tidak dari nol, Pak Kades, tetapi harus disesuaikan. BUMDes yang berdiri sebelum PP 11/2021 diberi waktu satu tahun untuk menyesuaikan diri. Waktu itu sudah lewat, jadi sebaiknya jangan ditunda lagi.\n\nLangkahnya: Perdes 2016 dibaca ulang, apakah sudah memuat Anggaran Dasar dan besaran modal. Kalau belum, diubah lewat musdes dan Perdes. Setelah itu daftarkan nama dan dokumen lewat sistem informasi Desa sampai terbit sertifikat.\n\nSambil menunggu, jangan uang usaha disimpan di rumah. Buat buku kas harian yang diparaf dua orang pengurus, dan laporkan jumlahnya kepada Bapak selaku penasihat setiap bulan.\n\nYang sering memperlama: pengurus di SK sudah tidak aktif atau pindah. Perbarui SK lebih dulu sebelum mendaftar.",
    citations: [
      { regulation: "PP 11/2021", article: "75", year: 2026 },
      { regulation: "PP 11/2021", article: "7-9", year: 2026 },
      { regulation: "Permendes 3/2021", year: 2026 },
    ],
    recommendation: {
      action: "Memperbarui SK pengurus dan menjadwalkan musdes penyesuaian Perdes BUM Desa",
      position: "Kepala Desa",
      withinDays: 21,
      proof: "SK pengurus baru dan undangan musdes",
    },
    rating: 3,
    comment: "Langkahnya banyak, kami lebih butuh orang yang datang mendampingi.",
  },
  {
    topic: "bumdes_kopdes.badan_hukum",
    asker: "operator",
    subject: "Dokumen BUM Desa dikembalikan tiga kali",
    question:
      'Min, mohon dibantu. Saya operator desa yang upload dokumen BUMDes. Sudah tiga kali dikembalikan, catatannya cuma "dokumen belum sesuai". File sudah pdf, ukuran kecil, sudah di-scan warna. Bingung salahnya di mana.',
    urgency: "biasa",
    impact: "satu_orang",
    askBack: {
      question:
        "Bisa dikirim daftar dokumen yang diunggah dan tangkapan layar catatannya? Tolong cek juga apakah nama BUM Desa di berita acara, Perdes dan Anggaran Dasar ditulis sama persis.",
      reply:
        'Ini saya kirim. Ternyata di berita acara musdes tertulis "Bumdes Maju" saja, di Perdes "BUM Desa Maju Bersama".',
    },
    escalation: {
      reason:
        "Catatan penolakan tidak menyebut berkas yang kurang; satgas tidak punya akses ke akun verifikator.",
      guidance:
        "Bidang terkait memeriksa: penolakan karena nama pada berita acara berbeda dari Perdes dan modal tidak sama dengan Perdes. Perbaiki dua berkas itu, unggah ulang bersamaan, jangan satu-satu.",
    },
    answer:
      "Terima kasih sudah mengirim berkasnya. Kami minta tolong bidang di DPMD melihatnya, dan ketemu dua hal: nama di berita acara tidak sama dengan di Perdes, dan besaran modal di Anggaran Dasar berbeda dari Perdes.\n\nIni bukan salah Anda sebagai operator. Isi dokumennya yang harus dibetulkan: berita acara dilengkapi dengan berita acara perbaikan yang ditandatangani pimpinan musyawarah, dan angka modal disamakan.\n\nUnggah keduanya bersamaan. Setiap unggahan sepotong dihitung satu pemeriksaan lagi, itu sebabnya bolak-balik.",
    citations: [
      { regulation: "PP 11/2021", article: "8-9", year: 2026 },
      { regulation: "Permendes 3/2021", year: 2026 },
    ],
    rating: 4,
    comment: "Akhirnya jelas. Cuma agak lama menunggu jawaban dari kabupaten.",
  },
  {
    topic: "bumdes_kopdes.badan_hukum",
    asker: "bumdes",
    subject: "Apakah unit usaha wajib badan hukum sendiri",
    question:
      'BUM Desa kami sudah punya sertifikat. Sekarang mau buka unit depot material, ada investor lokal yang mau ikut modal tapi dia minta "PT" dulu. Apakah unit usaha BUM Desa memang harus PT? Biayanya lumayan kalau harus ke notaris.',
    urgency: "biasa",
    impact: "kelompok",
    referral: {
      to: "bagian_hukum",
      reason: "Menyangkut bentuk hukum unit usaha dan perjanjian dengan penanam modal swasta.",
      advice:
        "Jangan menandatangani apa pun sebelum rancangan perjanjian dibaca. Anggaran Dasar BUM Desa dilihat dulu: apakah kerja sama dengan pihak ketiga sudah diatur dan siapa yang berwenang menyetujui.",
    },
    answer:
      'Kami sudah meneruskan pertanyaan ini ke Bagian Hukum, dan inilah simpulan yang dapat dipakai sekarang.\n\nYang sudah pasti: BUM Desa Anda sendiri sudah berbadan hukum sejak sertifikat terbit, sehingga dapat membuat perjanjian atas namanya. Apakah untuk depot material perlu badan usaha tersendiri, bergantung pada Anggaran Dasar dan bentuk kerja sama. Bagian itu kami pastikan dulu ke Bagian Hukum setelah mereka membaca Anggaran Dasar Anda.\n\nSelama menunggu, jangan menerima uang dari calon penanam modal, sekalipun "titip dulu". Uang titipan tanpa perjanjian adalah sumber perselisihan yang paling sering kami temui.',
    citations: [{ regulation: "PP 11/2021", article: "8", year: 2026 }],
    recommendation: {
      action: "Mengirim Anggaran Dasar dan rancangan kerja sama untuk dibaca Bagian Hukum",
      position: "Direktur BUM Desa",
      withinDays: 10,
      proof: "Tanda terima berkas di Bagian Hukum",
    },
  },
  {
    topic: "bumdes_kopdes.modal",
    asker: "kepala_desa",
    subject: "Tanah desa dijadikan modal BUM Desa",
    question:
      "Desa kami tidak punya uang banyak tapi punya tanah 2 hektar di pinggir jalan poros. Musdes setuju tanah itu diserahkan jadi modal BUM Desa untuk dibangun ruko. Apakah cukup dengan Perdes?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "kunjungan",
    note: "Tanah ini pernah jadi temuan batas dengan kebun warga. Minta sertifikatnya sebelum bicara pemanfaatan.",
    answer:
      'Tidak bisa, Pak Kades, walaupun musdes setuju. Penyertaan modal desa ke BUM Desa berupa uang atau barang selain tanah dan bangunan. Jadi tanah tetap aset desa.\n\nBukan berarti tanahnya menganggur. Tanah tetap tercatat milik desa, lalu pemanfaatannya diatur menurut ketentuan aset desa dan dituangkan dalam perjanjian. Hasilnya masuk rekening kas desa sebagai pendapatan asli desa.\n\nYang biasanya salah: tanah dicoret dari buku inventaris lalu dicatat sebagai modal BUM Desa. Saat pemeriksaan, desa diminta mengembalikan pencatatannya, dan bangunan yang sudah berdiri jadi tidak jelas milik siapa.\n\nBerita acara musdes yang sudah ada tidak perlu dibuang. Buat musdes lanjutan yang meralat dari "penyertaan modal" menjadi "pemanfaatan aset".',
    citations: [
      { regulation: "PP 11/2021", article: "41", paragraph: "2", year: 2026 },
      { regulation: "Permendagri 1/2016 jo 3/2024", year: 2026 },
    ],
    recommendation: {
      action: "Mengadakan musdes ralat dan menyiapkan rancangan perjanjian pemanfaatan tanah desa",
      position: "Kepala Desa",
      withinDays: 30,
      proof: "Berita acara musdes ralat",
    },
    rating: 5,
    comment: "Datang langsung ke lokasi dan mau menjelaskan di depan BPD. Terima kasih.",
  },
  {
    topic: "bumdes_kopdes.modal",
    asker: "kaur_keuangan",
    subject: "Batas waktu menyalurkan penyertaan modal",
    when: "05-05",
    question:
      "Musdes penyertaan modal Rp120.000.000 tanggal 12 Februari, di APBDes sudah ada di 6.2.2. Sampai sekarang awal Mei belum saya transfer karena rekening BUM Desa masih atas nama bendahara lama. Apakah ada batas waktunya dan apakah boleh saya cairkan tunai dulu ke direktur?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Batas tiga bulan jatuh sekitar 12 Mei",
    answer:
      "Ada batasnya: penyertaan modal disalurkan paling lama tiga bulan sejak keputusan musdes, ke rekening BUM Desa. Jadi hitungan Anda jatuh sekitar 12 Mei. Jangan dicairkan tunai ke direktur.\n\nYang harus selesai minggu ini adalah rekeningnya. Direktur membawa sertifikat badan hukum, SK pengurus terbaru dan Anggaran Dasar ke bank untuk mengganti penanda tangan, atau membuka rekening baru atas nama BUM Desa.\n\nSetelah rekening siap, pencairannya memakai SPP pembiayaan seperti biasa, ditandatangani kades dan Anda. Simpan bukti transfer bersama berita acara musdes.\n\nBila ternyata bank tidak selesai sebelum batas, buat catatan tertulis tentang sebabnya dan beri tahu kami sebelum tanggalnya lewat, bukan sesudahnya.",
    citations: [
      { regulation: "PP 11/2021", article: "43", paragraph: "1", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
    recommendation: {
      action: "Menyelesaikan penggantian penanda tangan rekening BUM Desa lalu menyalurkan modal",
      position: "Kaur Keuangan bersama Direktur BUM Desa",
      withinDays: 7,
      proof: "Bukti transfer ke rekening BUM Desa",
    },
  },
  {
    topic: "bumdes_kopdes.modal",
    asker: "kaur_perencanaan",
    subject: "Ketahanan pangan dicatat belanja atau pembiayaan",
    when: "12",
    question:
      "Izin konsultasi. TA 2025 kami menaruh ketahanan pangan 20% sebesar Rp178.400.000 di kegiatan 4.2.03 sebagai belanja barang (bibit ayam petelur, kandang, pakan). Kata pendamping salah, harusnya penyertaan modal ke BUM Desa. Uangnya sebagian sudah dibelanjakan. Bagaimana membetulkannya?",
    urgency: "segera",
    impact: "seluruh_desa",
    concernsPoor: true,
    atStake: "Perubahan APBDes 2025 sedang disusun",
    askBack: {
      question:
        "Berapa yang sudah dibelanjakan, dan apakah ada musdes yang menyebut penyertaan modal ke BUM Desa?",
      reply:
        'Sudah belanja kandang Rp41.000.000. Musdes hanya menyebut "program ketahanan pangan ayam petelur", belum menyebut penyertaan modal.',
    },
    escalation: {
      reason:
        "Sebagian dana sudah menjadi belanja; perlu keputusan cara mengoreksi tanpa menggandakan kegiatan.",
      guidance:
        "Sisa yang belum dibelanjakan dipindah ke 6.2.2 lewat perubahan APBDes setelah musdes. Kandang yang telanjur dibeli tetap dicatat sebagai belanja dan aset desa, dijelaskan dalam berita acara.",
    },
    note: "Dua desa lain di kecamatan ini mengalami hal serupa. Usulkan penjelasan serempak.",
    answer:
      "Untuk tahun anggaran 2025, pendamping Anda benar: paling sedikit 20 % Dana Desa untuk ketahanan pangan disalurkan sebagai penyertaan modal kepada BUM Desa atau lembaga ekonomi lain, lewat musdes, dan dicatat pada pengeluaran pembiayaan (6.2.2), bukan belanja.\n\nArahan DPMD untuk keadaan Anda: adakan musdes yang tegas menyebut penyertaan modal, pindahkan sisa Rp137.400.000 ke 6.2.2 lewat perubahan APBDes. Kandang Rp41.000.000 yang telanjur dibeli tetap belanja dan menjadi aset desa; jelaskan dalam berita acara supaya pemeriksa tidak mengira ada kegiatan ganda.\n\nIngat juga batas menyalurkan modal: tiga bulan sejak musdes. Jangan tetapkan tanggal musdes sebelum rekening BUM Desa siap.\n\nAturan 20 % ini kami jawab untuk tahun 2025. Untuk 2026 porsi Dana Desa berubah, jadi jangan disalin begitu saja.",
    citations: [
      { regulation: "Kepmendesa 3/2025", year: 2025 },
      { regulation: "PP 11/2021", article: "43", paragraph: "1", year: 2025 },
    ],
    recommendation: {
      action: "Mengadakan musdes penyertaan modal dan memasukkan 6.2.2 dalam perubahan APBDes",
      position: "Kaur Perencanaan dan Kepala Desa",
      withinDays: 21,
      proof: "Berita acara musdes dan rancangan perubahan APBDes",
    },
    rating: 4,
  },
  {
    topic: "bumdes_kopdes.modal",
    asker: "bpd",
    subject: "Modal BUM Desa ditambah padahal belum pernah lapor",
    question:
      "Kami dari BPD. Kades mengajukan tambahan modal BUM Desa Rp60 juta di RAPBDes. Modal lama Rp90 juta saja kami tidak pernah melihat laporannya. Apakah BPD boleh menolak? Kami tidak ingin dianggap menghambat.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    answer:
      "Permintaan BPD wajar dan bukan menghambat. Pelaksana operasional BUM Desa melapor setiap semester kepada penasihat dan setiap tahun kepada musdes, dan laporannya dipublikasikan. Tambahan modal sebaiknya dibahas setelah laporan tahunan itu dibahas.\n\nJalan yang tenang: sebelum membahas RAPBDes, BPD bersurat kepada kepala desa meminta musdes laporan tahunan BUM Desa. Di musdes itu sekaligus dibahas layak tidaknya tambahan modal. Keputusannya dituangkan dalam berita acara.\n\nBPD berhak meminta keterangan kepada pemerintah desa. Tetapi yang memeriksa kas BUM Desa bukan BPD; bila ada dugaan penyimpangan, mintalah audit melalui musdes.\n\nYang perlu dihindari: menolak di rapat tanpa alasan tertulis. Tulis alasannya, maka pembahasan lebih mudah dilanjutkan.",
    citations: [
      { regulation: "PP 11/2021", article: "58-59", year: 2026 },
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim surat permintaan musdes laporan tahunan BUM Desa kepada kepala desa",
      position: "Ketua BPD",
      withinDays: 7,
      proof: "Salinan surat dengan tanda terima",
    },
    rating: 4,
    comment: "Jawabannya adil, tidak memihak.",
  },
  {
    topic: "bumdes_kopdes.modal",
    asker: "bumdes",
    subject: "Bank minta jaminan tanah kas desa",
    question:
      "Mau pinjam ke bank Rp200jt utk beli mobil pickup dan freezer ikan. Orang bank minta jaminan, kades bilang pakai saja sertifikat tanah kas desa. Aman gak ya? Saya direktur baru takut salah.",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    answer:
      "Firasat Anda benar, jangan dilanjutkan. Aset desa tidak boleh digadaikan atau dijadikan jaminan pinjaman. Larangan itu ada di PP 43/2014 Pasal 107 ayat (3); karena PP tersebut dikabarkan sudah diganti PP 16/2026, bunyi pasal barunya masih harus dicocokkan, tetapi jangan menunggu itu untuk berkata tidak.\n\nTanah juga bukan milik BUM Desa, sebab modal desa ke BUM Desa tidak boleh berupa tanah dan bangunan.\n\nKalau tetap perlu kendaraan dan freezer, bicarakan tiga pilihan di musdes: tambahan modal bertahap lewat APBDes, kerja sama bagi hasil dengan pemilik kendaraan, atau pinjaman dengan jaminan barang yang dibeli itu sendiri, sesuai Anggaran Dasar.",
    citations: [
      { regulation: "PP 43/2014", article: "107", paragraph: "3", year: 2025 },
      { regulation: "PP 11/2021", article: "41", paragraph: "2", year: 2026 },
    ],
    rating: 5,
    comment: "Alhamdulillah belum tanda tangan.",
  },
  {
    topic: "bumdes_kopdes.modal",
    asker: "sekdes",
    subject: "Penyertaan modal belum ada Perdes, APBDes sudah posting",
    question:
      "Mohon pencerahan, di APBDes kami ada penyertaan modal Rp50.000.000 ke BUM Desa tapi tidak ada musdes khusus maupun perdesnya, hanya lanjutan tahun lalu. Inspektorat akan turun bulan depan. Apakah masih bisa dilengkapi?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Pemeriksaan Inspektorat bulan depan",
    note: "Jangan menyarankan dokumen bertanggal mundur. Sekdes sempat menanyakan itu lewat telepon.",
    answer:
      "Bisa dilengkapi, dengan satu syarat: memakai tanggal hari ini. Jangan membuat berita acara bertanggal mundur. Kekurangan yang diakui dan dibetulkan jauh lebih ringan daripada dokumen yang tanggalnya tidak benar.\n\nPenyertaan modal diputuskan musdes, dan uangnya disalurkan paling lama tiga bulan sejak keputusan itu. Bila uangnya belum disalurkan, tahan dulu. Adakan musdes, buat berita acara, dan cocokkan dengan besaran modal dalam Perdes pendirian; kalau berbeda, Perdesnya ikut diubah.\n\nBila uangnya sudah disalurkan, tetap adakan musdes dan buat penjelasan tertulis kepada kepala desa mengenai urutan yang terlewat. Serahkan penjelasan itu kepada pemeriksa tanpa diminta.",
    citations: [{ regulation: "PP 11/2021", article: "43", paragraph: "1", year: 2026 }],
    recommendation: {
      action:
        "Mengadakan musdes penyertaan modal dan membuat penjelasan tertulis bertanggal sebenarnya",
      position: "Sekretaris Desa",
      withinDays: 14,
      proof: "Berita acara musdes dan surat penjelasan",
    },
    rating: 3,
    comment: "Jawabannya tegas, kami harap ada contoh surat penjelasannya.",
  },
];
