// Demo cases about the reports a village owes and when they are due.
// Where two regulations give different dates, the answers advise the earlier one.
import type { Story } from "../story.ts";

export const laporanTransparansiStories1: readonly Story[] = [
  {
    topic: "laporan_transparansi.laporan",
    asker: "kaur_keuangan",
    subject: "Tenggat laporan semester I, dua tanggal berbeda",
    when: "07-02",
    question:
      "Di Permendagri tertulis minggu kedua Juli, di surat edaran lama akhir Juli. Kami baru menutup buku 30 Juni dan ada 6 SPJ yang belum selesai senilai Rp84.300.000. Saya harus pegang yang mana?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Laporan semester I, tersisa delapan hari",
    answer:
      "Pegang yang lebih awal: minggu kedua Juli, menurut Permendagri 20/2018 Pasal 68. Tanggal akhir Juli berasal dari PP 43/2014 Pasal 103, peraturan yang kabarnya sudah diganti PP 16/2026, jadi makin tidak bijaksana menggantungkan diri ke sana.\n\nSPJ yang belum selesai tidak menghalangi laporan. Laporkan realisasi sebagaimana tercatat sampai 30 Juni; enam SPJ Rp84.300.000 itu masuk semester berikutnya bila pembayarannya memang belum sah. Jangan memasukkan perkiraan supaya serapan kelihatan bagus.\n\nCocokkan tiga angka sebelum menandatangani: buku kas umum, rekening koran 30 Juni, dan Siskeudes. Selisih kecil yang dibiarkan pada Juli akan dicari lagi pada Januari.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "68", year: 2026 },
      { regulation: "PP 43/2014", article: "103", year: 2025 },
    ],
    recommendation: {
      action: "Mencocokkan kas, rekening koran dan Siskeudes lalu mengirim laporan semester I",
      position: "Kaur Keuangan",
      withinDays: 8,
      proof: "Tanda terima laporan dari kecamatan",
    },
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "sekdes",
    subject: "Beda LPPD, LKPPD, dan IPPD",
    when: "03",
    question:
      "Tiap Februari saya pusing. LPPD, LKPPD, IPPD isinya mirip, boleh tidak satu dokumen saja diganti sampulnya? Kepada siapa masing-masing dan paling lambat kapan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Bedanya pada pembaca. LPPD disampaikan kepada bupati melalui camat. LKPPD disampaikan kepada BPD. IPPD ditujukan kepada masyarakat. Ketiganya paling lambat tiga bulan setelah tahun anggaran berakhir, jadi akhir Maret.\n\nSumber angkanya boleh satu, isinya tidak. LPPD lengkap. LKPPD menekankan pelaksanaan Perdes dan APBDes, karena BPD akan bertanya. IPPD cukup dua sampai empat halaman dengan bahasa yang dipahami warga.\n\nYang perlu dicatat: pembagian tiga laporan ini berasal dari PP 43/2014 Pasal 48 sampai 52 dan Permendagri 46/2016. Permendagrinya masih kami pakai, PP-nya masih menunggu pencocokan dengan PP 16/2026.\n\nMulai dari tabel kegiatan dan realisasi. Bila tabel itu benar, ketiga laporan tinggal disusun.",
    citations: [
      { regulation: "Permendagri 46/2016", year: 2026 },
      { regulation: "PP 43/2014", article: "48-52", year: 2025 },
    ],
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "kepala_desa",
    subject: "Pertanggungjawaban APBDes harus Perdes atau cukup laporan",
    when: "03",
    question:
      "Laporan pertanggungjawaban APBDes tahun lalu sudah saya tanda tangani dan dikirim. Kecamatan mengembalikan karena tidak ada Perdes. Saya kira laporan cukup.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "loket",
    answer:
      "Laporan pertanggungjawaban realisasi APBDes ditetapkan dengan Perdes, paling lambat tiga bulan setelah tahun anggaran berakhir. Jadi pengembaliannya tepat, walaupun angkanya sudah benar.\n\nTidak perlu menyusun ulang angka. Buat rancangan Perdes satu halaman, lampirkan laporan realisasi, laporan kekayaan dan daftar program yang masuk desa, bahas dengan BPD, lalu tetapkan dan kirim.\n\nKalau pembahasan BPD sampai melewati Maret, catat tanggal Bapak menyerahkan rancangan. Itu membedakan siapa yang terlambat.\n\nKeterangan Perdes ini ada dalam Permendagri 20/2018 Pasal 70. Rujukan kedua, PP 47/2015 Pasal 104, menunggu dicek pada PP 16/2026.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "70", year: 2026 },
      { regulation: "PP 47/2015", article: "104", year: 2025 },
    ],
    recommendation: {
      action: "Mengajukan rancangan Perdes pertanggungjawaban kepada BPD",
      position: "Kepala Desa",
      withinDays: 7,
      proof: "Tanda terima rancangan oleh BPD",
    },
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "kepala_desa",
    subject: "Menyusun laporan akhir masa jabatan",
    question:
      "Jabatan saya berakhir tahun depan. Katanya ada laporan akhir masa jabatan. Isinya 6 tahun semua? Dari mana mulai, arsip tiga tahun pertama tinggal di sekdes lama.",
    urgency: "biasa",
    impact: "satu_orang",
    note: "Sekdes lama sekarang tinggal di kecamatan sebelah. Pernah menawarkan bantuan.",
    answer:
      "Ya, mencakup seluruh masa jabatan. Waktunya, menurut PP 43/2014 Pasal 50, lima bulan sebelum masa jabatan berakhir. Apakah angka itu tetap di PP 16/2026 belum kami ketahui; mulai sekarang supaya tidak tergesa kalau waktunya dipercepat.\n\nUntuk tiga tahun pertama, jangan mengarang. Ambil dari salinan LPPD di kecamatan dan Perdes pertanggungjawaban; kami bantu mencarikan. Sekdes lama cukup dimintai keterangan tertulis untuk bagian yang kosong.\n\nSusunannya: program RPJMDes dan berapa yang selesai, realisasi uang tiap tahun, aset yang bertambah dan berkurang, utang atau kegiatan belum selesai, dan hal yang dititipkan kepada pengganti.\n\nBagian terakhir itu yang paling berharga bagi desa.",
    citations: [{ regulation: "PP 43/2014", article: "50", paragraph: "2", year: 2025 }],
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "kaur_keuangan",
    subject: "Laporan Dana Desa Januari terlambat dua minggu",
    when: "02-09",
    question:
      "Kami terlambat kirim laporan realisasi Dana Desa semester akhir, seharusnya minggu keempat Januari, baru siap 9 Februari karena server. Apakah penyaluran tahun ini pasti ditunda? BLT Januari belum diterima 26 keluarga.",
    urgency: "segera",
    impact: "seluruh_desa",
    concernsPoor: true,
    atStake: "Penyaluran tahap I dan BLT 26 keluarga",
    askBack: {
      question:
        "Adakah bukti gangguan server (tangkapan layar, nomor laporan), dan apakah laporannya sekarang sudah masuk?",
      reply: "Tangkapan layar ada tiga, tgl 24, 27 dan 30 Januari. Laporan sudah masuk tadi pagi.",
    },
    referral: {
      to: "bpkad",
      reason: "Menanyakan apakah keterlambatan menunda penyaluran.",
      advice:
        "Laporan sudah diterima. Penyaluran menunggu verifikasi kolektif; sampaikan bukti gangguan sebagai lampiran surat.",
    },
    note: "Tahun depan ingatkan semua desa seminggu sebelum batas Januari.",
    answer:
      'Batas laporan adalah minggu keempat Januari. Bupati dapat menunda penyaluran bila laporan terlambat; kata kuncinya "dapat", jadi tidak otomatis. BPKAD memberi tahu bahwa laporan Anda sudah diterima dan sekarang dalam verifikasi.\n\nKirim hari ini surat keterangan terlambat dengan tiga tangkapan layar yang tanggalnya jelas. Jangan menyalahkan server secara umum; sebut tanggal, jam, dan apa yang sudah dicoba.\n\nUntuk 26 keluarga, jelaskan apa adanya dan jangan menyebut tanggal. Bila ada yang sakit atau kehabisan makanan, lihat kemungkinan bantuan lain lewat kecamatan.\n\nMulai tahun ini, tutup buku dan unggah seminggu sebelum batas.',
    citations: [{ regulation: "PP 60/2014", article: "24-25", year: 2026 }],
    recommendation: {
      action: "Mengirim surat keterangan keterlambatan beserta bukti gangguan",
      position: "Kaur Keuangan",
      withinDays: 1,
      proof: "Surat dengan tanda terima BPKAD",
    },
    rating: 5,
    comment: "Penyaluran cair tiga minggu kemudian.",
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "operator",
    subject: "Angka laporan semester beda dengan buku bank",
    when: "07",
    question:
      'Di laporan semester Siskeudes saldo Rp127.604.250, rekening koran Rp129.104.250. Selisih 1.500.000. Pak kaur minta "disesuaikan saja". Gimana sebaiknya min?',
    urgency: "biasa",
    impact: "satu_orang",
    channel: "whatsapp",
    answer:
      "Jangan disesuaikan dengan mengetik angka supaya sama. Selisih Rp1.500.000 hampir selalu punya sebab, dan sebabnya dapat dicari.\n\nBuat daftar rekonsiliasi sederhana: uang yang sudah dicatat di Siskeudes tetapi belum keluar di bank (pencairan 30 Juni sore), uang yang keluar di bank tetapi belum dicatat, bunga dan biaya administrasi, serta salah ketik yang angkanya terbalik. Cari tepat 1.500.000 lebih dulu.\n\nSelisih yang sudah ketemu dijelaskan dalam lembar rekonsiliasi, ditandatangani kaur keuangan. Yang belum ketemu tulis belum ketemu. Pemeriksa lebih percaya itu daripada angka yang dibuat rata.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Membuat lembar rekonsiliasi kas dan bank per 30 Juni",
      position: "Kaur Keuangan",
      withinDays: 3,
      proof: "Lembar rekonsiliasi dan rekening koran",
    },
    rating: 4,
    comment: "ketemu min! ternyata spp dobel entry",
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "bpd",
    subject: "LPJ tidak dibahas dalam musdes, hanya dibagi fotokopi",
    question:
      "Kami menerima fotokopi laporan realisasi tanpa pembahasan. Menurut kades, itu sudah cukup. Warga bertanya kapan ada pertemuan. Apakah wajib disampaikan di musdes?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Undang-undang menyebut laporan disampaikan kepada masyarakat melalui musdes paling sedikit satu kali dalam setahun. Fotokopi untuk BPD tidak menggantikan pertemuan itu.\n\nBPD dapat mengundang sendiri karena BPD menyelenggarakan musdes. Siapkan tempat yang mudah dicapai, jam yang tidak bertabrakan dengan kerja ladang, dan satu lembar ringkasan: uang masuk, uang keluar, kegiatan selesai, belum selesai, sisa.\n\nSetelah itu mintalah warga bertanya. Pertanyaan dan jawabannya dicatat. Musdes yang hanya membacakan laporan dua jam biasanya berakhir tanpa satu pun pertanyaan.",
    citations: [{ regulation: "UU 6/2014", article: "82", paragraph: "4", year: 2026 }],
    rating: 4,
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "lurah",
    subject: "Laporan kegiatan kelurahan apakah seperti LPPD",
    question:
      "Mohon penjelasan, apakah kelurahan menyusun LPPD sebagaimana desa? Kami diminta laporan kinerja tahunan dan tidak ingin membuat dokumen yang tidak dikenal.",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Dengan hormat. LPPD, LKPPD dan IPPD adalah laporan kepala desa. Kelurahan adalah bagian dari kecamatan, sehingga laporannya menjadi bagian dari laporan perangkat daerah melalui camat, mengikuti bentuk yang ditetapkan kabupaten.\n\nWalaupun demikian, laporan kinerja tahunan tetap berguna. Dalam instrumen evaluasi perkembangan kelurahan ada butir laporan kinerja tahunan dan laporan kinerja lurah. Jadi menyusunnya menaikkan nilai.\n\nKami sarankan isi ringkas: layanan surat, kegiatan dana kelurahan, kegiatan RT, aduan yang selesai, dan rencana tahun depan.",
    citations: [
      { regulation: "PP 17/2018", year: 2026 },
      { regulation: "Permendagri 81/2015", year: 2026 },
    ],
  },
  {
    topic: "laporan_transparansi.laporan",
    asker: "sekdes",
    subject: "Laporan harus terbit, kaur keuangan sakit",
    when: "01-07",
    question:
      "Kaur keuangan opname sejak Senin, semua laporan semester II ada di laptopnya dan password Siskeudes juga dia yang tahu. Hari terakhir Jumat. Mohon bantuan.",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Batas laporan semester II akhir minggu",
    channel: "telepon",
    escalation: {
      reason: "Akses akun Siskeudes perlu dibuka oleh admin kabupaten.",
      guidance:
        "Admin kabupaten mereset sandi setelah menerima surat kepala desa dan berita acara. Sandi tidak dikirim lewat pesan berantai.",
    },
    answer:
      "Pertama, jangan meminta kata sandi dari orang yang sedang dirawat, dan jangan membuka laptop pribadinya. Kades membuat surat permintaan reset dan keputusan penugasan sementara untuk perangkat lain, dilampiri keterangan rawat. Admin kabupaten siap memprosesnya hari ini.\n\nKedua, cetak rekening koran per 31 Desember dan salin bukti yang ada di lemari. Itu cukup untuk mulai.\n\nKetiga, bila Jumat tidak terkejar, kirim surat pemberitahuan ke kecamatan sebelum Jumat pukul 15.00, sebutkan sebab dan tanggal penyelesaian. Terlambat dengan pemberitahuan lebih baik daripada laporan dengan angka tebakan.\n\nSesudahnya, buat dua pemegang akses dan simpan salinan berkas di kantor.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "68", year: 2026 },
      { regulation: "PP 60/2014", article: "24", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim surat permintaan reset akses dan keputusan penugasan sementara",
      position: "Kepala Desa",
      withinDays: 1,
      proof: "Surat bertanda terima dan akses baru berfungsi",
    },
    rating: 5,
    comment: "Terkirim Jumat jam 14.40. Terima kasih.",
  },
];
