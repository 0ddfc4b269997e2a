// Demo cases about Dana Desa (dana_desa.penyaluran, dana_desa.laporan_silpa).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const danaDesaStories2: readonly Story[] = [
  {
    topic: "dana_desa.penyaluran",
    asker: "kaur_keuangan",
    subject: "Dana Desa tahap I belum cair sampai Mei",
    when: "05-12",
    question:
      "Desa kami bukan mandiri. Sekarang sudah Mei, tahap I belum masuk juga. Di desa sebelah sudah. Apa syaratnya yang kurang, dan apa ada batas waktunya?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Penyaluran tahap I paling lambat Juni.",
    askBack: {
      question:
        "Berkas apa saja yang sudah diunggah dan tanggal berapa? Apakah ada catatan pengembalian?",
      reply: 'Perdes APBDes dan surat kuasa sudah. Catatan: "laporan tahun lalu belum sesuai".',
    },
    referral: {
      to: "bpkad",
      reason: "Perlu diketahui bagian mana dari laporan tahun lalu yang belum sesuai.",
      advice:
        "Angka realisasi di laporan berbeda Rp2.115.000 dari rekening koran. Setelah desa memperbaiki, berkas diteruskan hari kerja berikutnya.",
    },
    answer:
      "Untuk 2026, desa yang bukan mandiri menerima 40 persen pada tahap I sampai dengan Juni, dan 60 persen pada tahap II mulai April. Jadi masih ada waktu, tetapi jangan menunggu akhir Juni.\n\n" +
      "Hambatannya satu: laporan realisasi tahun lalu selisih Rp2.115.000 dari rekening koran. Cocokkan buku bank bulan Desember; biasanya itu pajak yang disetor setelah tutup buku atau bunga bank yang tidak dicatat.\n\n" +
      "Setelah diperbaiki, unggah ulang dan kirimkan kabar di sini supaya kami pantau.",
    citations: [{ regulation: "PMK 7/2026", article: "23", year: 2026 }],
    recommendation: {
      action: "Memperbaiki laporan realisasi tahun lalu sesuai rekening koran dan mengunggah ulang",
      position: "Kaur Keuangan",
      withinDays: 5,
      proof: "Bukti unggah dan rekonsiliasi bank",
    },
    rating: 5,
    comment: "Ternyata bunga bank. Sudah cair.",
  },
  {
    topic: "dana_desa.penyaluran",
    asker: "kepala_desa",
    subject: "Desa naik jadi mandiri, pencairan berubah atau tidak",
    question:
      "Alhamdulillah tahun ini status desa kami mandiri. Kawan bilang pencairan Dana Desa jadi lebih besar di depan. Apakah otomatis, atau kami harus bersurat?",
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Cek status di Kepmendes 343/2025 sudah dilakukan: benar mandiri.",
    answer:
      "Selamat. Untuk desa mandiri pembagiannya memang 60 persen pada tahap pertama dan 40 persen pada tahap kedua, kebalikan dari desa lain.\n\n" +
      "Penetapan statusnya mengikuti daftar resmi tahun itu, bukan perasaan atau pengumuman setempat. Sepanjang desa tercantum, Anda cukup memastikan kepada BPKAD bahwa kolom status di berkas penyaluran sudah benar. Kami belum menemukan kewajiban bersurat khusus.\n\n" +
      "Uang yang masuk lebih dulu menuntut rencana kerja yang lebih siap. Susun jadwal belanja per bulan agar tidak menjadi sisa besar di akhir tahun.",
    citations: [
      { regulation: "PMK 7/2026", article: "23", year: 2026 },
      { regulation: "Kepmendes 343/2025", year: 2025 },
    ],
    rating: 5,
  },
  {
    topic: "dana_desa.penyaluran",
    asker: "sekdes",
    subject: "Tahap II ditolak karena serapan tahap I kurang",
    when: "12-01",
    question:
      "Mohon bantuan, pengajuan tahap II tahun 2025 ditolak. Serapan tahap I baru 52 persen karena pekerjaan talud berhenti (air sungai naik). Syaratnya 60 ya? Bisa minta keringanan?",
    urgency: "segera",
    impact: "seluruh_desa",
    channel: "whatsapp",
    answer:
      "Betul, untuk 2025 serapan tahap I sekurang-kurangnya 60 persen sebelum tahap II diajukan. Kami tidak menemukan keringanan karena cuaca, jadi jangan berharap dari situ.\n\n" +
      "Hitung kekurangannya: 8 persen dari tahap I. Periksa belanja yang sudah dibayar tetapi SPJ-nya belum dibukukan, terutama BLT dan upah. Sering kali persentase naik hanya dengan membereskan catatan.\n\n" +
      "Kalau memang belum dibelanjakan, kerjakan kegiatan lain yang sudah ada di APBDes dan tidak terhalang air. Jangan membuat SPJ untuk talud yang belum dikerjakan.",
    citations: [{ regulation: "PMK 108/2024", year: 2025 }],
    recommendation: {
      action: "Membukukan semua SPJ tahap I yang sudah dibayar dan mengajukan kembali",
      position: "Sekretaris Desa",
      withinDays: 7,
      proof: "Laporan realisasi tahap I yang baru",
    },
    rating: 4,
    comment: "Naik jadi 63 persen setelah SPJ BLT dibukukan.",
  },
  {
    topic: "dana_desa.penyaluran",
    asker: "bpd",
    subject: "Warga tanya kenapa Dana Desa jauh berkurang",
    question:
      "Dalam rapat, warga menuduh Dana Desa dipotong pemdes karena pekerjaan tahun ini hanya dua. Tahun lalu ada tujuh. Kami BPD bingung menjelaskan. Ada penjelasan resmi yang bisa dibawa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "loket",
    answer:
      "Ada. Tahun 2026 pengelolaan Dana Desa berubah: 58,03 persen dari pagu setiap desa disediakan untuk dukungan Koperasi Desa Merah Putih. Sisanya, sekitar 42 persen, barulah untuk kegiatan lain. Jadi berkurangnya kegiatan tidak dengan sendirinya berarti ada yang mengambil.\n\n" +
      "Supaya warga percaya, mintalah pemerintah desa memasang papan APBDes yang memperlihatkan pagu, bagian koperasi dan sisa per kegiatan. Angka di papan lebih meyakinkan daripada penjelasan lisan.\n\n" +
      "Bila setelah itu masih ada selisih yang tidak terjawab, BPD berhak meminta keterangan tertulis kepada kepala desa.",
    citations: [
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
      { regulation: "Permendagri 20/2018", article: "39", year: 2026 },
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
    ],
    recommendation: {
      action: "Memasang papan APBDes yang memuat bagian koperasi dan sisa per kegiatan",
      position: "Sekretaris Desa",
      withinDays: 10,
      proof: "Foto papan APBDes",
    },
  },
  {
    topic: "dana_desa.penyaluran",
    asker: "operator",
    subject: "Nomor rekening kas desa berubah setelah ganti bank",
    question:
      "RKD kami pindah kantor cabang, nomornya baru. Data penyaluran masih nomor lama. Yang mengubah siapa, kami atau kabupaten? Takut dana nyasar.",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "bpkad",
      reason: "Perubahan nomor rekening menyangkut data penyaluran yang dipegang keuangan daerah.",
      advice:
        "Desa mengirim surat kepala desa, keputusan penetapan rekening dan surat keterangan bank. Perubahan dilakukan BPKAD sebelum pengajuan tahap berikutnya.",
    },
    answer:
      "Bukan desa yang mengubah sendiri. Kirim tiga berkas lewat kecamatan: surat kepala desa, keputusan tentang rekening kas desa yang baru, dan surat keterangan bank. BPKAD yang memperbarui data penyaluran.\n\n" +
      "Biarkan rekening lama terbuka sampai ada pemberitahuan bahwa data sudah berubah. Menutup terlalu cepat adalah penyebab uang kembali ke kas asal.",
    citations: [{ regulation: "PMK 7/2026", article: "23", year: 2026 }],
    recommendation: {
      action: "Mengirim surat perubahan rekening beserta lampiran bank",
      position: "Kaur Keuangan",
      withinDays: 5,
      proof: "Tanda terima BPKAD",
    },
  },
  {
    topic: "dana_desa.penyaluran",
    asker: "kaur_keuangan",
    subject: "Batas unggah tahap I tinggal dua hari, sistem menolak",
    when: "06-28",
    question:
      "Pak tolong, 28 Juni, berkas tahap I tidak bisa diunggah, muncul pesan data desa terkunci. Sudah coba dari pagi. Kalau lewat tanggal 30 hangus Rp391 juta?",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Dana Desa tahap I sekitar Rp391 juta.",
    channel: "telepon",
    note: "Operator BPKAD dihubungi langsung; kunci berasal dari verifikasi ganda. Dibuka pukul 14.20.",
    referral: {
      to: "bpkad",
      reason: "Data desa terkunci di sisi kabupaten, dua hari sebelum batas.",
      advice:
        "Kunci dibuka hari ini. Desa mengunggah sebelum pukul 16.00 besok, tim keuangan berjaga memeriksa.",
    },
    answer:
      "Kuncinya ada di sisi kabupaten dan sudah dibuka. Unggah sore ini juga: Perdes APBDes, surat kuasa dan laporan yang diminta, satu berkas satu unggahan. Setelah selesai, kirim tangkapan layarnya ke sini.\n\n" +
      "Batas tahap I tahun 2026 adalah Juni. Tentang apakah yang terlambat benar-benar hangus atau dapat disusulkan, jangan kita uji; kami pun belum memegang keterangan resminya.\n\n" +
      "Tahun depan ajukan segera setelah Perdes APBDes terbit. Minggu terakhir Juni selalu padat.",
    citations: [{ regulation: "PMK 7/2026", article: "23", year: 2026 }],
    recommendation: {
      action: "Mengunggah seluruh berkas tahap I",
      position: "Kaur Keuangan",
      withinDays: 1,
      proof: "Tangkapan layar status terkirim",
    },
    rating: 5,
    comment: "Diselamatkan! Terima kasih banyak.",
  },
  {
    topic: "dana_desa.laporan_silpa",
    asker: "kaur_keuangan",
    subject: "SiLPA Dana Desa besar, takut pagu dikurangi",
    question:
      "SiLPA DD tahun lalu Rp212.600.000 karena pekerjaan jembatan dibatalkan (sengketa lahan). Apakah tahun depan pagu kami dikurangi sebesar itu? Di kolom alasan laporan ditulis apa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question: "Apakah uangnya tetap di rekening kas desa, atau pernah ditempatkan di deposito?",
      reply: "Tetap di rekening, tidak ada deposito. Berita acara pembatalan ada.",
    },
    answer:
      "Pengurangan sebesar sisa memang dikenal untuk sisa yang tidak wajar, yaitu karena dipakai di luar prioritas atau didepositokan lebih dari dua bulan. Sisa karena pekerjaan batal oleh sengketa lahan tidak termasuk dua sebab itu, asalkan dapat dibuktikan.\n\n" +
      "Tulis apa adanya: kegiatan, nilai, sebab batal, nomor berita acara, dan kapan akan dipakai. Lampirkan rekening koran. Masukkan sisa itu ke perubahan APBDes sebagai penerimaan pembiayaan dengan sumber tetap Dana Desa.\n\n" +
      "Aturannya PP 60/2014 pasal 27; penyaluran sekarang diatur PMK 7/2026, sehingga kami sarankan alasan itu juga disampaikan kepada BPKAD sebelum pemeriksaan.",
    citations: [
      { regulation: "PP 60/2014", article: "27", year: 2026 },
      { regulation: "PMK 7/2026", year: 2026 },
    ],
    recommendation: {
      action: "Menyusun penjelasan SiLPA dilampiri berita acara pembatalan dan rekening koran",
      position: "Kaur Keuangan",
      withinDays: 7,
      proof: "Surat penjelasan yang diterima BPKAD",
    },
    rating: 5,
  },
  {
    topic: "dana_desa.laporan_silpa",
    asker: "sekdes",
    subject: "Laporan realisasi semester I lewat minggu keempat Juli",
    when: "07-27",
    question:
      "Kaur keuangan melahirkan, laporan realisasi DD semester I belum jadi dan hari ini sudah 27 Juli. Apakah ada sanksi kalau kami serahkan awal Agustus?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Penyaluran tahap berikutnya dapat ditunda.",
    answer:
      "Batasnya minggu keempat Juli. Bila lewat, bupati dapat menunda penyaluran sampai laporan masuk; bukan dipotong, tetapi pekerjaan bisa terhenti.\n\n" +
      "Kerjakan versi yang benar dahulu, bukan versi yang cepat: cetak buku bank Januari sampai Juni, cocokkan dengan SPJ yang sudah masuk Siskeudes, baru isi formulir. Kami kirim petugas besok untuk menemani setengah hari.\n\n" +
      "Kepala desa sebaiknya segera menunjuk pelaksana tugas kaur keuangan secara tertulis. Sekdes yang merangkap semua adalah sebab keterlambatan paling umum.",
    citations: [
      { regulation: "PP 60/2014", article: "24", year: 2026 },
      { regulation: "PP 60/2014", article: "25", year: 2026 },
    ],
    recommendation: {
      action: "Menunjuk pelaksana tugas kaur keuangan dan menyerahkan laporan semester I",
      position: "Kepala Desa",
      withinDays: 5,
      proof: "Keputusan penunjukan dan tanda terima laporan",
    },
    rating: 5,
    comment: "Petugasnya benar-benar datang.",
  },
  {
    topic: "dana_desa.laporan_silpa",
    asker: "kepala_desa",
    subject: "Permohonan penjelasan deposito Dana Desa tahun lalu",
    question:
      "Dengan hormat, pada masa Pj. Kepala Desa sebelumnya, sebagian Dana Desa Rp300.000.000 ditempatkan sebagai deposito selama empat bulan dan bunganya masuk kas desa. Kami mohon petunjuk apakah hal ini bermasalah dan apa yang harus kami lakukan sebagai pejabat baru.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    escalation: {
      reason:
        "Penempatan lebih dari dua bulan menyentuh ketentuan sisa tidak wajar; perlu arahan sebelum diperiksa.",
      guidance:
        "Kepala desa yang baru menyusun kronologi dan mencatat bunga sebagai pendapatan desa. DPMD menyampaikan kronologi kepada Inspektorat secara resmi; desa tidak perlu mengambil langkah lain dahulu.",
    },
    answer:
      "Bermasalah, tetapi Anda mengambil langkah yang benar dengan melaporkannya lebih dahulu. Dana Desa yang didepositokan lebih dari dua bulan termasuk sebab sisa yang tidak wajar, dan pagu dapat dikurangi sebesar sisa itu.\n\n" +
      "Susun kronologi satu halaman: tanggal penempatan, nilai, bunga, tanggal cair, siapa yang memerintahkan, dan surat apa yang mendasari. Pastikan bunganya tercatat di 4.3.6 dan pokoknya kembali ke rekening kas desa.\n\n" +
      "DPMD yang meneruskan kepada Inspektorat. Sampai ada tanggapan, jangan membahasnya di grup dan jangan mengubah pembukuan tahun lalu.",
    citations: [{ regulation: "PP 60/2014", article: "27", year: 2026 }],
    recommendation: {
      action: "Menyusun kronologi deposito beserta rekening koran",
      position: "Kepala Desa",
      withinDays: 10,
      proof: "Kronologi bertanda tangan",
    },
  },
  {
    topic: "dana_desa.laporan_silpa",
    asker: "kaur_keuangan",
    subject: "Sisa DD dua juta harus dikembalikan ke mana",
    question:
      "siang, sisa dd di rekening cuma 2.340.000 dari kegiatan posyandu krn harga turun. dikembalikan ke kas negara atau tetap di rekening desa ya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "whatsapp",
    answer:
      "Tetap di rekening kas desa dan dicatat sebagai SiLPA, kecuali ada surat resmi yang meminta sisa disetor. Jangan disetor sendiri tanpa surat.\n\n" +
      "Tahun depan angka itu muncul sebagai penerimaan pembiayaan (6.1.1) dengan sumber Dana Desa, dan dipakai lagi untuk fokus tahun berjalan lewat APBDes.\n\n" +
      "Harga yang turun bukan masalah; justru baik. Simpan nota terakhir supaya sisanya dapat dijelaskan.",
    citations: [{ regulation: "PP 60/2014", article: "27", year: 2026 }],
    rating: 5,
    comment: "singkat jelas",
  },
  {
    topic: "dana_desa.laporan_silpa",
    asker: "operator",
    subject: "Angka laporan Dana Desa beda dengan Siskeudes",
    when: "07",
    question:
      "Di laporan Omspan realisasi tertulis Rp611.900.000, di Siskeudes Rp609.785.000. Saya cek tidak ada yang terlewat. Yang dipakai sebagai acuan yang mana kalau ditanya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Coba lihat selisih Rp2.115.000: apakah sama dengan salah satu SPJ atau setoran pajak?",
      reply:
        "Sama dengan setoran pajak bulan Juni, di Omspan sudah dihitung, di Siskeudes SPP-nya belum dipotong.",
    },
    answer:
      "Acuannya pembukuan desa, yaitu buku bank dan Siskeudes yang cocok dengan rekening koran. Laporan lain disusun dari situ, bukan sebaliknya.\n\n" +
      "Selisihnya sudah ketemu: potongan pajak Juni belum dicatat pada SPP di Siskeudes. Perbaiki di Siskeudes, lalu cocokkan lagi dengan rekening koran akhir Juni.\n\n" +
      "Biasakan rekonsiliasi tiap akhir bulan. Selisih satu bulan dicari lima belas menit, selisih satu semester dicari tiga hari.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
];
