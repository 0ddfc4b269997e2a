// Demo cases about Siskeudes and book-keeping (siskeudes.penatausahaan, siskeudes.spj).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const siskeudesStories2: readonly Story[] = [
  {
    topic: "siskeudes.penatausahaan",
    asker: "kaur_keuangan",
    subject: "Berapa lama panjar kegiatan boleh dipegang pelaksana",
    question:
      "Kasi minta panjar Rp25.000.000 untuk talud swakelola, sudah dua minggu lebih SPJ belum masuk. Alasannya tukang belum selesai. Sampai kapan boleh dibiarkan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Batasnya sepuluh hari kerja. Lewat dari itu, uang yang belum dipakai dikembalikan ke kas desa, dan yang sudah dipakai dipertanggungjawabkan. Pekerjaan yang belum selesai tidak memperpanjang panjarnya.\n\n" +
      "Minta hari ini juga nota yang sudah ada serta sisa uangnya. Untuk minggu berikut, berikan panjar baru sesuai kebutuhan beberapa hari saja, misalnya upah mingguan.\n\n" +
      "Jangan menambah panjar di atas panjar yang belum dipertanggungjawabkan. Dari situlah awalnya uang tidak terlacak.",
    citations: [{ regulation: "Permendagri 20/2018", article: "54", year: 2026 }],
    recommendation: {
      action: "Menagih pertanggungjawaban panjar talud dan menerima sisanya",
      position: "Kaur Keuangan",
      withinDays: 3,
      proof: "SPJ dan bukti pengembalian sisa",
    },
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "sekdes",
    subject: "Kepala desa memegang uang kegiatan di rumah",
    question:
      "Ini rahasia ya Pak. Uang upah Rp48.000.000 dicairkan, tapi disimpan Pak Kades di rumah, katanya lebih aman. Kaur keuangan takut bicara. Apa yang harus saya lakukan sebagai sekdes?",
    urgency: "segera",
    impact: "seluruh_desa",
    channel: "telepon",
    note: "Penelepon minta dirahasiakan. Kasus ini hanya dibaca koordinator. Bila berkembang jadi dugaan penyimpangan, serah terima resmi ke Inspektorat, bukan dibahas di sini.",
    escalation: {
      reason: "Kepala desa menguasai uang tunai kegiatan; menyentuh kebendaharaan.",
      guidance:
        "Kecamatan mengundang kepala desa dan kaur keuangan dalam pembinaan biasa tanpa menyebut pelapor. Uang dikembalikan ke rekening atau dibayarkan kepada pekerja dengan bukti, pada hari yang sama.",
    },
    answer:
      "Kebendaharaan ada pada kaur keuangan; kepala desa tidak memegang uang kegiatan. Maksudnya mungkin baik, tetapi begitu uang hilang atau terlambat dibayar, kepala desa yang menanggung.\n\n" +
      "Kecamatan akan membicarakannya dalam pembinaan keuangan yang memang terjadwal, tanpa menyebut dari mana kami tahu. Anda tidak perlu menegur sendiri.\n\n" +
      "Sambil itu, pastikan daftar pekerja dan hari kerjanya tercatat. Kalau pembayaran upah terlambat, merekalah yang paling rugi.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "kaur_keuangan",
    subject: "Batas uang tunai di brankas kaur keuangan",
    question:
      "Berapa maksimal uang tunai yang boleh disimpan? Di desa saya kadang pegang Rp20.000.000 karena bank jauh. Kalau hilang, tanggung jawab siapa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Batasnya ditentukan Peraturan Bupati, dan angkanya kami pastikan dulu ke DPMD. Sementara itu simpan sesedikit mungkin: cukup untuk kebutuhan beberapa hari.\n\n" +
      "Uang tunai desa disimpan dalam brankas kantor, bukan di rumah, dan dihitung bersama kepala desa setiap akhir bulan dengan berita acara. Kebendaharaan memang di tangan kaur keuangan, jadi berita acara itu melindungi Anda.\n\n" +
      "Pembayaran besar lakukan lewat transfer. Jarak bank bukan alasan menyimpan banyak, melainkan alasan mengatur jadwal pencairan.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "kepala_desa",
    subject: "Siapa menandatangani pencairan rekening kas desa",
    question:
      "Bank minta tiga tanda tangan: kades, bendahara dan sekdes. Menurut kami cukup dua. Sekdes saya sering dinas luar. Benarkah harus tiga?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "kunjungan",
    answer:
      "Dalam aturan yang lama (PP 43/2014 pasal 92) yang menandatangani adalah kepala desa dan bendahara, yaitu kaur keuangan. Sekretaris desa memeriksa kelengkapan sebelum pembayaran, bukan menandatangani penarikan.\n\n" +
      "PP itu dikabarkan diganti PP 16/2026, jadi sebelum bersurat ke bank kami periksa naskah barunya. Bila tetap sama, kami bantu surat kepada bank agar kartu contoh tanda tangan diperbaiki.\n\n" +
      "Jangan menyiapkan cek kosong bertanda tangan untuk berjaga-jaga. Itu kebiasaan yang paling sering disesali.",
    citations: [{ regulation: "PP 43/2014", article: "92", year: 2026 }],
    rating: 4,
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "sekdes",
    subject: "Kaur keuangan diganti, apa saja yang diserahterimakan",
    question:
      "Kaur keuangan kami mengundurkan diri mulai Senin. Penggantinya belum dilantik. Mohon daftar serah terima supaya kami tidak menanggung masalah yang bukan dari kami.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Kaur keuangan berhenti mulai Senin.",
    answer:
      "Buat berita acara serah terima dengan lampiran: hasil penghitungan kas tunai dan saldo rekening pada hari itu, buku bank dan buku kas sampai tanggal terakhir, daftar panjar yang belum selesai, bukti pajak yang sudah dan belum disetor, daftar SPJ per kegiatan, serta barang yang ia pegang.\n\n" +
      "Penghitungan kas dilakukan di depan kepala desa dan satu saksi. Perbedaan sekecil apa pun ditulis apa adanya di berita acara, tanpa menunggu dijelaskan dulu.\n\n" +
      "Kepala desa menunjuk pelaksana tugas tertulis sampai ada pengganti tetap, dan bank diberi tahu hari itu juga. Tanda tangan pejabat lama tidak berlaku lagi.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Menyelenggarakan serah terima dengan penghitungan kas",
      position: "Sekretaris Desa",
      withinDays: 3,
      proof: "Berita acara serah terima berikut lampiran",
    },
    rating: 5,
    comment: "Lengkap, langsung kami pakai.",
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "kasi_pemerintahan",
    subject: "Kasi diminta menandatangani SPP yang bukan kegiatannya",
    question:
      "Saya Kasi Pemerintahan, diminta tanda tangan SPP pengadaan komputer di urusan umum karena kaur umum cuti. Bolehkah, dan kalau ada masalah saya ikut kena?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "SPP diajukan oleh pelaksana kegiatan anggaran yang tercantum. Menandatangani kegiatan milik orang lain berarti ikut bertanggung jawab atas barang yang tidak Anda periksa.\n\n" +
      "Kalau kaur umum cuti panjang, kepala desa dapat menunjuk pelaksana sementara secara tertulis; barulah tanda tangan Anda sah. Untuk cuti beberapa hari, tunda saja.\n\n" +
      'Minta penunjukan itu menyebut kegiatan dan lamanya. Kata "bantu-bantu" tidak akan menolong waktu diperiksa.',
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "bpd",
    subject: "BPD boleh melihat buku bank atau tidak",
    when: "07",
    question:
      "Kami ingin melihat buku kas dan rekening koran triwulan II karena banyak kegiatan yang belum jalan. Kaur keuangan menolak, katanya dokumen rahasia. Apakah betul?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "loket",
    answer:
      "BPD berhak meminta keterangan tentang penyelenggaraan pemerintahan desa, jadi kaur keuangan tidak tepat bila menolak mentah-mentah. Tetapi yang diminta adalah keterangan dari kepala desa, dan lebih baik lewat surat.\n\n" +
      "Tulis yang Anda perlukan: realisasi triwulan II per kegiatan, sisa kas, dan sebab kegiatan belum jalan. Laporan ringkas biasanya lebih berguna daripada rekening koran.\n\n" +
      "Kalau setelah dua minggu tidak dijawab, beri tahu camat dengan salinan surat. Jangan meminta kaur keuangan membawa buku ke rumah.",
    citations: [{ regulation: "UU 6/2014", article: "61 huruf a", year: 2026 }],
    rating: 5,
  },
  {
    topic: "siskeudes.penatausahaan",
    asker: "operator",
    subject: "Bunga bank Rp187.412 masuk kode apa",
    question:
      "min bunga tabungan desa 187.412 masuk pendapatan apa? biasanya saya diamkan sampai akhir tahun krn kecil",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Catat sebagai pendapatan lain, bunga bank (4.3.6), pada bulan diterima. Jangan didiamkan, karena sisa kecil seperti itulah yang membuat saldo buku dan bank selalu berbeda.\n\n" +
      "Biaya administrasi bank juga dicatat bulan itu juga.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.spj",
    asker: "kaur_keuangan",
    subject: "Berkas apa saja yang wajib ada di SPJ kegiatan",
    question:
      "Setiap kali diperiksa selalu ada yang kurang. Pelatihan kader Rp14.700.000 minggu lalu misalnya, notulen tidak ada. Mohon daftar yang bisa kami tempel di dinding.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Untuk pertemuan atau pelatihan: undangan, daftar hadir bertanda tangan, notulen, foto, nota konsumsi, tanda terima honor atau bantuan transpor, dan bukti pajak. Untuk barang: nota, kuitansi, berita acara terima barang, foto barang, bukti pajak. Untuk pekerjaan: daftar hadir dan upah pekerja, nota material, foto sebelum, sedang, sesudah.\n\n" +
      "Catatan pemeriksaan di daerah lain paling sering menyebut empat: daftar hadir, nota, notulen, dan harga di atas standar kabupaten. Periksa keempatnya sebelum berkas masuk lemari.\n\n" +
      "Notulen pelatihan minggu lalu masih dapat disusun dari catatan panitia, asal peserta benar-benar hadir. Jangan membuat notulen untuk acara yang tidak ada.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Menempel daftar kelengkapan SPJ dan memakainya pada tiga kegiatan berikutnya",
      position: "Kaur Keuangan",
      withinDays: 14,
      proof: "Tiga SPJ dengan daftar periksa",
    },
    rating: 5,
    comment: "Daftarnya sudah kami laminating.",
  },
  {
    topic: "siskeudes.spj",
    asker: "kasi_kesejahteraan",
    subject: "Nota dari pasar tanpa cap, SPJ ditolak bendahara",
    question:
      "Beli ikan sama sayur buat PMT di pasar, nota tulis tangan gak ada cap. Bendahara gak mau terima. Padahal pedagangnya nenek2, mana punya cap 😅 gimana solusinya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    channel: "whatsapp",
    answer:
      "Pedagang kecil tanpa cap bisa diatasi. Buat kuitansi yang memuat tanggal, barang, jumlah, harga, lapak pedagang, lalu ditandatangani atau dicap jempol. Tambahkan foto barang di lapaknya, tanpa perlu wajahnya.\n\n" +
      "Gabungkan belanja satu hari dalam satu lembar rekap yang ditandatangani pelaksana. Bandingkan harganya dengan standar harga kabupaten; kalau lebih mahal karena musim, tulis alasannya.\n\n" +
      "Bendahara benar bila menolak nota tanpa tanggal. Jadi yang paling penting adalah tanggal dan tanda tangan, bukan capnya.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 5,
    comment: "siaap makasih kak",
  },
  {
    topic: "siskeudes.spj",
    asker: "sekdes",
    subject: "Temuan pemeriksaan SPJ tahun lalu belum ditindaklanjuti",
    question:
      "Ada sembilan catatan dari pemeriksa, kami tinggal 11 hari. Lima soal daftar hadir, dua soal harga, dua soal pajak. Mana yang didahulukan?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Sisa 11 hari tindak lanjut temuan.",
    note: "Surat pemeriksaan bersifat rahasia; jangan minta berkasnya di sini, bicarakan judul saja.",
    answer:
      "Dahulukan yang menyangkut uang: dua soal harga dan dua soal pajak. Hitung selisihnya, siapkan setoran atau penjelasan harga. Daftar hadir dikerjakan belakangan karena hanya perlu dilengkapi dari yang benar-benar hadir.\n\n" +
      "Untuk harga, pegang standar kabupaten tahun kegiatan, bukan tahun sekarang. Kalau memang melebihi, buat penjelasan dengan bukti penawaran waktu itu; bila tidak ada, siapkan pengembalian.\n\n" +
      "Laporan pemeriksaan itu rahasia, cukup dibawa ke satgas secara langsung, tidak diunggah ke percakapan. Kami luangkan Rabu pagi.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "PP 12/2017", article: "23", paragraph: "2", year: 2026 },
    ],
    recommendation: {
      action: "Menyelesaikan catatan harga dan pajak, lalu melengkapi daftar hadir",
      position: "Sekretaris Desa",
      withinDays: 9,
      proof: "Surat tanggapan dan bukti setor",
    },
  },
  {
    topic: "siskeudes.spj",
    asker: "rt",
    subject: "Pembangunan WC umum RT kami dimintai tanda tangan kosong",
    question:
      "Pak, orang desa bawa daftar hadir gotong royong WC umum, sebagian kolom kosong, sy disuruh tanda tangan dan carikan tanda tangan warga. Warga banyak yang gak ikut krn kerja. Sy boleh nolak gak? Warga sini susah2 semua.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    askBack: {
      question: "Apakah yang dibawa daftar hadir gotong royong atau daftar penerima upah?",
      reply: "Daftar penerima upah Pak, 110 ribu sehari. Ada nama orang yg tdk kerja.",
    },
    note: "Dugaan upah fiktif. Bila terbukti ada uang, alihkan lewat jalur resmi; jangan dicatat nama di sini.",
    escalation: {
      reason: "Daftar upah memuat orang yang tidak bekerja.",
      guidance:
        "Satgas menahan pembayaran upah dan memeriksa kehadiran dengan pelaksana pada kunjungan minggu ini. Pelapor tidak disebut.",
    },
    answer:
      "Boleh menolak, dan memang harus. Menandatangani daftar upah untuk orang yang tidak bekerja berarti ikut menyatakan yang tidak benar, walaupun disuruh.\n\n" +
      'Katakan baik-baik: "Saya hanya bisa menandatangani untuk yang saya lihat bekerja." Jangan menandatangani kolom kosong. Pembayaran upah itu kami tahan dulu dan diperiksa saat kunjungan minggu ini, tanpa menyebut dari siapa.\n\n' +
      "Warga yang sungguh bekerja tetap akan dibayar. Tolong ingat siapa saja yang hadir tiap hari, catatan di buku tulis pun cukup.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 5,
    comment: "Terima kasih, sdh diperiksa dan upahnya benar.",
  },
  {
    topic: "siskeudes.spj",
    asker: "kaur_perencanaan",
    subject: "Foto kegiatan hilang karena HP rusak",
    question:
      "HP yang dipakai dokumentasi pembangunan rabat beton jatuh ke sungai. Foto 0 persen dan 50 persen hilang, yang ada 100 persen saja. Apakah SPJ-nya gagal?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Tidak otomatis gagal. Buat berita acara kehilangan foto, lalu kumpulkan pengganti: foto dari pekerja, pelaksana, pendamping atau grup warga yang pernah mengirimkan. Biasanya ada saja.\n\n" +
      "Lengkapi dengan opname lapangan oleh satgas: ukur panjang, lebar, tebal, cocokkan dengan nota material. Bukti volume lebih kuat daripada foto.\n\n" +
      "Jangan memakai foto pekerjaan lain. Pemeriksa hafal pohon dan rumah di belakangnya.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.spj",
    asker: "kaur_keuangan",
    subject: "Perjalanan dinas kepala desa tanpa tiket speedboat",
    question:
      "Speedboat reguler tidak memberi tiket, ongkosnya Rp350.000 sekali jalan. SPJ perjalanan dinas kades bulan ini tiga kali, Rp2.100.000. Pakai kuitansi apa supaya sah?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Minta juragan speedboat menandatangani kuitansi yang memuat tanggal, rute, tarif dan nama kapal. Lampirkan surat tugas, laporan singkat, dan cap dari kantor yang dikunjungi.\n\n" +
      "Kalau sering terjadi, mintalah daftar tarif tertulis dari dermaga atau dinas, supaya setiap SPJ tidak diperdebatkan. Tarif yang berbeda jauh dari tetangga tentu akan ditanya.\n\n" +
      "Ingat sumber dananya: perjalanan ke luar daerah tidak boleh memakai Dana Desa 2026. Perjalanan ke kecamatan dan kabupaten pun lebih aman dari ADD.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
  },
  {
    topic: "siskeudes.spj",
    asker: "kepala_desa",
    subject: "Upah padat karya dibayar tunai tanpa daftar hadir harian",
    question:
      "Pekerja padat karya kami 19 orang, rata-rata buruh kebun yang sedang tidak ada kerja. Mandor bayar harian Rp115.000 supaya bisa beli beras, tapi daftar hadirnya cuma satu lembar di akhir minggu. Kaur keuangan tidak mau mengesahkan. Siapa yang harus saya bela?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Keduanya ada benarnya. Pekerja memang perlu dibayar cepat, dan kaur keuangan memang tidak boleh mengesahkan upah tanpa bukti hari kerja.\n\n" +
      "Untuk minggu yang sudah lewat, susun ulang daftar per hari bersama para pekerja dan mandor selagi ingatannya segar, dibacakan di depan mereka, lalu ditandatangani. Hari yang diragukan jangan ditulis.\n\n" +
      "Mulai besok gantung satu buku di lokasi: datang tanda tangan, sore terima upah tanda tangan lagi. Pembayaran harian tetap bisa jalan dari panjar, asalkan panjarnya dipertanggungjawabkan dalam sepuluh hari kerja.",
    citations: [{ regulation: "Permendagri 20/2018", article: "54", year: 2026 }],
    recommendation: {
      action: "Menyediakan buku hadir dan tanda terima upah harian di lokasi kerja",
      position: "Kepala Desa",
      withinDays: 3,
      proof: "Foto halaman buku hadir tanpa nama",
    },
    rating: 5,
    comment: "Mandor dan kaur sekarang satu suara.",
  },
];
