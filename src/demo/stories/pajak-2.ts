// Demo cases about village taxes (pajak.honor, pajak.setor_lapor).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const pajakStories2: readonly Story[] = [
  {
    topic: "pajak.honor",
    asker: "kaur_keuangan",
    subject: "Potongan PPh 21 honor TPK dan kader",
    question:
      "Kami akan bayar honor TPK Rp750.000 x 3 orang, kader posyandu Rp200.000 x 15 orang, dan narasumber Rp600.000 dua jam. Semua dipotong PPh 21 berapa? Ada yang punya NPWP, ada yang tidak.",
    urgency: "biasa",
    impact: "kelompok",
    referral: {
      to: "kpp_pratama",
      reason: "Besaran PPh 21 untuk tiga jenis penerima memakai aturan TER yang berlaku.",
      advice:
        "Bawa daftar honor per orang per bulan. Kami hitung bersama dan tunjukkan cara mengisi bukti potong.",
    },
    answer:
      "Cara hitung PPh 21 sekarang memakai tarif efektif menurut PMK 168/2023, berbeda untuk pegawai tetap, tidak tetap, dan bukan pegawai. Persentasenya tidak kami sebut dari ingatan; kami pastikan dulu ke KPP.\n\n" +
      "Siapkan daftar: nama jabatan, jumlah honor per bulan, status NPWP. KPP bersedia menghitung bersama, sehingga sekali duduk selesai untuk tiga kelompok.\n\n" +
      "Bayarkan honor setelah jelas potongannya. Memotong belakangan dari uang yang sudah dibawa pulang selalu menimbulkan salah paham.",
    citations: [{ regulation: "PMK 168/2023", year: 2026 }],
    recommendation: {
      action: "Membawa daftar honor ke meja konsultasi pajak",
      position: "Kaur Keuangan",
      withinDays: 10,
      proof: "Lembar hitung PPh 21 dari KPP",
    },
  },
  {
    topic: "pajak.honor",
    asker: "posyandu",
    subject: "Insentif kader dua ratus ribu dipotong pajak",
    question:
      "Pak, insentif kami kader cuma 200 ribu, kemarin terima 190. Katanya dipotong pajak. Kami ikhlas sih, cuma mau tau memang benar begitu? Teman-teman kader banyak yang janda.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    askBack: {
      question: "Apakah ada tanda terima yang menulis potongannya, Bu?",
      reply: "Cuma tanda tangan di daftar, tertulis 200 ribu.",
    },
    note: "Tanda terima tertulis penuh tetapi dibayar kurang. Periksa bersama sekdes, jangan dibahas di grup.",
    answer:
      "Terima kasih sudah bertanya. Kalau memang ada potongan, jumlahnya harus tertulis di daftar dan ada bukti setornya. Daftar yang tertulis Rp200.000 tetapi diterima Rp190.000 tidak boleh terjadi.\n\n" +
      "Apakah insentif sekecil itu kena PPh 21, kami pastikan dulu ke KPP. Sambil menunggu, kami periksa daftar pembayarannya bersama sekretaris desa; nama Ibu tidak kami sebut.\n\n" +
      "Bulan depan, bacalah angka di daftar sebelum menandatangani. Kalau berbeda, tulis angka yang diterima di samping tanda tangan.",
    citations: [
      { regulation: "PMK 168/2023", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
    recommendation: {
      action: "Mencocokkan daftar pembayaran insentif kader dengan bukti setor pajak",
      position: "Sekretaris Desa",
      withinDays: 5,
      proof: "Daftar pembayaran dan bukti setor",
    },
    rating: 4,
    comment: "Alhamdulillah kekurangannya sudah dikembalikan.",
  },
  {
    topic: "pajak.honor",
    asker: "sekdes",
    subject: "Upah pekerja padat karya apakah dipotong pajak",
    question:
      "Upah padat karya Rp120.000 per hari, 22 orang, 18 hari. Mereka warga tidak mampu. Bendahara mau potong PPh 21, saya keberatan. Mohon pendapat.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Keberatan Anda wajar, tetapi yang menentukan aturan, bukan rasa kasihan. PPh 21 untuk pekerja harian dihitung dari upah harian menurut PMK 168/2023, dan apakah Rp120.000 sehari sudah kena, kami pastikan dulu ke KPP. Jangan memotong sebelum jawaban itu ada.\n\n" +
      "Apa pun jawabannya, buat daftar hadir per hari dan tanda terima per orang. Data itu juga yang dipakai KPP.\n\n" +
      "Kalau ternyata tidak terutang, simpan penjelasannya bersama SPJ supaya pemeriksa tahun depan tidak mengulang pertanyaan yang sama.",
    citations: [{ regulation: "PMK 168/2023", year: 2026 }],
  },
  {
    topic: "pajak.honor",
    asker: "kepala_desa",
    subject: "PPh 21 siltap belum pernah disetor sejak tahun lalu",
    question:
      "Ternyata bendahara memotong PPh 21 dari siltap kami tiap bulan, tapi bukti setornya tidak ada. Kalau dijumlah kira-kira Rp6.900.000. Bendahara bilang lupa. Saya harus bagaimana, saya tidak ingin dia dipecat.",
    urgency: "biasa",
    impact: "kelompok",
    channel: "kunjungan",
    escalation: {
      reason: "Uang potongan pajak satu tahun tidak terbukti disetor; ada kemungkinan kerugian.",
      guidance:
        "Kepala desa meminta pertanggungjawaban tertulis dan penyetoran segera. DPMD menyampaikan kepada Inspektorat untuk pendampingan pemeriksaan kas. Pembicaraan tidak diteruskan di luar jalur resmi.",
    },
    answer:
      "Uang yang dipotong bukan uang desa dan bukan uang bendahara; harus disetor. Minta bendahara menyerahkan catatan potongan per bulan dan uangnya, lalu setor segera melalui kode billing.\n\n" +
      "Karena bukti setor tidak ada selama setahun, DPMD meneruskannya kepada Inspektorat untuk pemeriksaan kas. Itu bukan hukuman, melainkan jalan supaya jelas apakah lupa mencatat atau lain. Sanksi untuk bendahara tidak dibahas dulu.\n\n" +
      "Mulai bulan ini, bukti setor diperlihatkan kepada Anda sebelum menandatangani pembayaran berikutnya.",
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
    recommendation: {
      action: "Meminta pertanggungjawaban tertulis dan menyetor potongan PPh 21",
      position: "Kepala Desa",
      withinDays: 7,
      proof: "Bukti setor per bulan",
    },
  },
  {
    topic: "pajak.honor",
    asker: "bpd",
    subject: "Tunjangan BPD dipotong PPh tanpa bukti potong",
    when: "02",
    question:
      "Tunjangan kami dipotong pajak setiap triwulan. Kami perlu bukti potong untuk SPT tahunan, desa bilang tidak pernah buat. Apakah kami berhak meminta?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Berhak meminta, dan permintaan Anda wajar: potongan tanpa bukti tidak bisa dipertanggungjawabkan. Sampaikan kepada kaur keuangan secara tertulis untuk seluruh tahun, lengkap dengan masa pajaknya.\n\n" +
      "Kalau desa belum pernah membuatnya, kemungkinan pelaporannya pun belum lengkap. Tata cara membuat bukti susulan kami pastikan dulu ke KPP; ajak kaur keuangan datang bersama.",
    citations: [{ regulation: "PMK 168/2023", year: 2026 }],
  },
  {
    topic: "pajak.honor",
    asker: "lpm",
    subject: "Honor pelatih tari dari luar desa dipotong berapa",
    question:
      "LPM mengundang pelatih tari dari kota, honornya Rp1.500.000 untuk tiga pertemuan, lewat kegiatan kebudayaan desa. Pelatih tidak keberatan dipotong, hanya minta bukti. Hitungannya bagaimana?",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "PPh 21-nya dihitung menurut PMK 168/2023. Masuk kelompok mana pelatih lepas seperti ini dan berapa potongannya, kami pastikan dulu ke KPP; sebutkan apakah beliau punya NPWP.\n\n" +
      "Yang membayar dan memotong adalah kaur keuangan desa, bukan LPM, karena kegiatannya dari APBDes. Mintalah surat tugas atau undangan, laporan singkat tiap pertemuan, dan daftar hadir peserta.",
    citations: [{ regulation: "PMK 168/2023", year: 2026 }],
  },
  {
    topic: "pajak.setor_lapor",
    asker: "kaur_keuangan",
    subject: "Salah NPWP waktu menyetor PPN dan PPh 22",
    question:
      "Setoran PPh 22 Rp429.000 dan PPN Rp3.146.000 kemarin dua-duanya saya pakai NPWP desa. Baru sadar PPh 22 harusnya NPWP rekanan. Bisa ditarik lagi atau harus setor ulang?",
    urgency: "segera",
    impact: "seluruh_desa",
    answer:
      "Jangan setor ulang dulu. Aturannya memang begitu: PPN dan PPh 23 dengan NPWP desa, PPh 22 dengan NPWP rekanan. Yang PPN sudah benar.\n\n" +
      "Untuk PPh 22 yang salah NPWP, ajukan pemindahbukuan ke KPP dengan bukti setor asli dan surat penjelasan. Bagaimana caranya sekarang, lewat formulir atau daring, kami pastikan dulu ke KPP dan mengabari Anda.\n\n" +
      'Beri tahu rekanan supaya ia tidak mencari buktinya dulu. Tempel catatan kecil "PPh 22 = NPWP rekanan" di dekat komputer; ini kesalahan paling sering.',
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
    recommendation: {
      action: "Mengajukan pemindahbukuan PPh 22 ke KPP",
      position: "Kaur Keuangan",
      withinDays: 7,
      proof: "Tanda terima permohonan",
    },
    rating: 5,
  },
  {
    topic: "pajak.setor_lapor",
    asker: "kaur_keuangan",
    subject: "Pajak dipungut Desember, kas sudah ditutup",
    when: "01",
    question:
      "Pembayaran tanggal 30 Desember, pajaknya Rp5.870.000 masih di brankas karena bank tutup lebih awal. Kalau saya setor Januari, dibukukan di tahun mana? Kepala desa marah karena katanya jadi temuan.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Rp5.870.000 pajak tertahan di brankas.",
    channel: "loket",
    askBack: {
      question: "Apakah di Buku Pembantu Pajak sudah tercatat sebagai pungutan Desember?",
      reply: "Sudah, tapi penyetorannya kosong.",
    },
    answer:
      "Setorkan sekarang juga begitu layanan buka. Pungutannya tetap tercatat Desember, penyetorannya dicatat pada tanggal sebenarnya di Januari. Jangan memundurkan tanggal.\n\n" +
      "Per 31 Desember uang itu tampak sebagai utang pajak di buku, dan harus bisa ditunjukkan fisiknya. Buat berita acara penghitungan kas yang ditandatangani Anda dan kepala desa.\n\n" +
      "Apakah terlambat setor kena bunga, tanyakan saat menyetor. Tahun depan hentikan pembayaran tiga hari sebelum bank tutup.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
    ],
    recommendation: {
      action: "Menyetor pajak Desember dan membuat berita acara kas",
      position: "Kaur Keuangan",
      withinDays: 2,
      proof: "Bukti setor dan berita acara",
    },
    rating: 5,
    comment: "Terima kasih, kades sudah tenang.",
  },
  {
    topic: "pajak.setor_lapor",
    asker: "operator",
    subject: "Lapor SPT Masa Unifikasi desa kalau nihil",
    question:
      "Bulan ini tidak ada belanja kena pajak. SPT Masa Unifikasi tetap dilaporkan atau dilewati? Aplikasinya baru, menu kami berbeda dari panduan.",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "kpp_pratama",
      reason: "Kewajiban lapor nihil dan menu aplikasi baru perlu dijawab petugas pajak.",
      advice:
        "Kirim tangkapan layar menu tanpa memperlihatkan kata sandi. Petugas menjadwalkan pendampingan di kecamatan bersama desa lain.",
    },
    answer:
      "Pelaporan desa memang lewat SPT Masa Unifikasi. Apakah bulan tanpa transaksi tetap harus dilapor, kami pastikan dulu ke KPP; jangan terlanjur melewatkan.\n\n" +
      "Petugas akan mendampingi beberapa desa sekaligus di kantor kecamatan. Bawa laptop, data belanja tiga bulan terakhir dan bukti setor.\n\n" +
      "Catat kata sandi dan akun atas nama kantor, bukan HP pribadi operator. Banyak desa kehilangan akses ketika operatornya berhenti.",
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
  },
  {
    topic: "pajak.setor_lapor",
    asker: "sekdes",
    subject: "Surat tagihan pajak dari KPP untuk tahun sebelum menjabat",
    question:
      "Kantor kami menerima surat tagihan Rp9.240.000 atas kewajiban dua tahun lalu. Bendahara dan kepala desa saat itu sudah berganti. Apakah tagihan itu menjadi beban pejabat sekarang, dan dari mana membayarnya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    escalation: {
      reason: "Sumber pembayaran tagihan pajak lampau tidak jelas dan menyangkut pejabat lama.",
      guidance:
        "Dana Desa tidak dipakai untuk utang tahun lalu. Desa menyandingkan tagihan dengan bukti setor lama terlebih dahulu; bila pajak sudah dipungut tetapi tidak disetor, pertanggungjawaban ada pada yang memungut. DPMD mendampingi pertemuan dengan bendahara lama.",
    },
    answer:
      "Kewajiban tetap milik desa sebagai lembaga, tetapi belum tentu dari kas desa. Langkah pertama: cari bukti setor masa itu. Tidak jarang tagihan terbit karena setoran salah kode.\n\n" +
      "Jika pajak sudah dipungut dari rekanan namun tidak pernah disetor, itu tanggung jawab yang memungut. DPMD mendampingi pertemuan dengan bendahara lama supaya berlangsung baik.\n\n" +
      "Jangan membayarnya dari Dana Desa; untuk 2026 utang tahun sebelumnya dilarang. Sambil menelusuri, balas surat KPP dengan permohonan waktu.",
    citations: [
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
    ],
    recommendation: {
      action: "Mengumpulkan bukti setor masa terkait dan membalas surat KPP",
      position: "Sekretaris Desa",
      withinDays: 10,
      proof: "Salinan surat balasan",
    },
  },
  {
    topic: "pajak.setor_lapor",
    asker: "lurah",
    subject: "Bendahara kelurahan mengikuti aturan pajak desa atau dinas",
    question:
      "Mohon penjelasan, pada kegiatan sarana prasarana kelurahan, pemungutan pajaknya berpedoman pada ketentuan pajak desa ataukah ketentuan instansi pemerintah daerah pada umumnya? Bendahara kami baru dipindahkan dari desa.",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Kelurahan adalah bagian dari kecamatan, jadi belanjanya belanja pemerintah daerah, bukan belanja desa. PMK 59/2022 mengatur instansi pemerintah termasuk desa, sehingga pokok aturannya satu rumpun, tetapi NPWP, rekening dan pembukuannya berbeda.\n\n" +
      "Pastikan NPWP yang dipakai bukan NPWP desa tempat bendahara itu dahulu bertugas. Tata cara setornya mengikuti bagian keuangan kecamatan; untuk rinciannya kami pastikan dulu ke BPKAD dan KPP.",
    citations: [
      { regulation: "PP 17/2018", article: "30", year: 2026 },
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
    ],
    rating: 4,
  },
];
