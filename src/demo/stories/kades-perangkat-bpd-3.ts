// Demo cases about the village council (BPD): members, quorum, rights and limits.
// The village law is cited where it speaks itself; older implementing rules are marked as open.
import type { Story } from "../story.ts";

export const kadesPerangkatBpdStories3: readonly Story[] = [
  {
    topic: "kades_perangkat_bpd.pilkades",
    asker: "karang_taruna",
    subject: "Panitia pilkades muda, boleh netral tapi punya saudara calon",
    question:
      "Saya ketua karang taruna ditunjuk BPD jadi sekretaris panitia pilkades. Om saya kemungkinan ikut mencalonkan. Apa saya harus mundur? Honornya lumayan buat kuliah hehe.",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Bagus kamu bertanya dari awal. Larangan tertulis tentang hubungan keluarga panitia dengan calon belum kami temukan di bahan yang kami pegang; aturan pemilihannya juga sedang berganti ke PP 16/2026. Jadi bagian hukumnya kami pastikan dulu ke DPMD.\n\nTetapi ada nasihat yang tidak perlu menunggu aturan: kalau om benar mendaftar, sampaikan tertulis kepada ketua panitia dan BPD, lalu minta diganti dari tugas yang menyentuh penelitian berkas dan penghitungan. Kalau warga tetap meragukan, mundur dengan baik jauh lebih murah daripada pemilihan ulang.\n\nHonor dibayar menurut pekerjaan yang sudah dilakukan sesuai SK, jadi mundur tidak berarti harus mengembalikan.",
    citations: [{ regulation: "PP 16/2026", article: "38-50", year: 2026 }],
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "bpd",
    subject: "Musyawarah BPD hanya dihadiri empat dari tujuh",
    when: "10-27",
    question:
      "Anggota BPD kami 7 orang. Rapat penetapan kesepakatan APBDes kemarin yang hadir 4, yang 3 sedang panen. Sudah diketok palu setuju. Sekdes bilang tidak sah. Apakah harus rapat ulang?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Batas kesepakatan RAPBDes akhir Oktober, tinggal empat hari",
    note: "BPD ini sudah dua kali kurang kuorum. Masukkan ke jadwal pembinaan BPD.",
    answer:
      "Sekdes benar. Musyawarah BPD sah bila dihadiri paling sedikit dua pertiga anggota. Dari tujuh orang, dua pertiga adalah 4,67, jadi harus hadir lima. Empat belum cukup.\n\nAdakan rapat ulang dalam dua hari ini. Bila mufakat tidak tercapai, keputusan diambil dengan suara paling sedikit setengah ditambah satu dari yang hadir. Kalau hadir lima, berarti empat suara supaya aman dari perdebatan pecahan.\n\nRapat kemarin jangan dihapus dari buku; catat sebagai rapat yang tidak memenuhi kuorum. Untuk anggota yang panen, tanyakan jam yang bisa, misalnya setelah magrib.\n\nJangan mengedarkan daftar hadir untuk ditandatangani menyusul di rumah. Itu yang paling sering ditemukan pemeriksa.",
    citations: [{ regulation: "UU 6/2014", article: "65", year: 2026 }],
    recommendation: {
      action: "Mengadakan rapat ulang dengan kehadiran paling sedikit lima anggota",
      position: "Ketua BPD",
      withinDays: 2,
      proof: "Daftar hadir, notulen dan berita acara kesepakatan",
    },
    rating: 4,
    comment: "Rapat ulang sudah dilaksanakan, hadir enam orang.",
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "bpd",
    subject: "BPD minta fotokopi dokumen keuangan ditolak kades",
    question:
      'BPD sudah dua kali bersurat minta rincian penggunaan ADD, jawabannya cuma "sudah sesuai aturan". Sebenarnya hak kami sampai di mana? Apakah boleh langsung memeriksa buku kas?',
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Ada dua versi cerita. Dengarkan kades sebelum menyimpulkan.",
    answer:
      'BPD berhak mengawasi dan meminta keterangan tentang penyelenggaraan pemerintahan desa. Setiap tahun BPD juga menerima laporan keterangan (LKPPD) paling lambat tiga bulan setelah tahun anggaran berakhir. Jadi jawaban "sudah sesuai aturan" belum memenuhi permintaan keterangan.\n\nNamun BPD bukan pemeriksa. Membongkar buku kas dan bukti adalah pekerjaan inspektorat. Bedanya penting, supaya tidak berubah jadi pertengkaran.\n\nSaran kami: tulis pertanyaan yang terarah, misalnya lima kegiatan ADD, berapa anggarannya, berapa terpakai, apa yang belum selesai. Minta dijawab dalam rapat bersama dan dicatat notulen. Bila tetap tidak dijawab, kirim salinan suratnya ke camat.\n\nKetentuan LKPPD ke BPD bersumber dari PP 43/2014 Pasal 51 yang kabarnya telah dicabut; Permendagri 46/2016 masih memuat hal serupa, dan pencocokan dengan PP 16/2026 sedang kami tunggu.',
    citations: [
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
      { regulation: "Permendagri 46/2016", year: 2026 },
      { regulation: "PP 43/2014", article: "51", year: 2025 },
    ],
    recommendation: {
      action: "Menyusun pertanyaan tertulis dan meminta rapat bersama dengan pemerintah desa",
      position: "Ketua BPD",
      withinDays: 10,
      proof: "Surat BPD dan notulen rapat",
    },
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "kasi_kesejahteraan",
    subject: "Anggota BPD diusulkan masuk TPK jembatan",
    question:
      "Untuk pembangunan jembatan usaha tani Rp186 juta, warga mengusulkan salah satu anggota BPD masuk TPK karena beliau lulusan STM bangunan. Apakah diperbolehkan kalau tidak digaji?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Tidak boleh, dengan atau tanpa honor. Anggota BPD dilarang menjadi pelaksana proyek desa. Alasannya sederhana: BPD mengawasi, sehingga tidak dapat sekaligus mengerjakan.\n\nKeahliannya tetap bisa dipakai. Ia boleh menyampaikan saran teknis dalam rapat, memeriksa hasil sebagai pengawas dan mengingatkan TPK bila mutu kurang. Yang tidak boleh adalah namanya di SK TPK, tanda tangan di nota, atau memegang uang.\n\nUntuk TPK, cari unsur masyarakat lain dan minta pendampingan teknis. Bila di desa tidak ada yang paham jembatan, kami bantu menghubungkan dengan Dinas PU sebelum RAB dikunci.",
    citations: [{ regulation: "UU 6/2014", article: "64 huruf g", year: 2026 }],
    referral: {
      to: "dpu",
      reason: "Pemeriksaan gambar dan RAB jembatan oleh tenaga teknis.",
      advice:
        "Bawa gambar kerja, foto lokasi dan perkiraan beban kendaraan. Pemeriksaan dapat dilakukan di kantor tanpa biaya.",
    },
    rating: 5,
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "sekdes",
    subject: "Jumlah anggota BPD dan keterwakilan perempuan",
    question:
      "Pengisian BPD tahun ini: penduduk kami 1.920 jiwa, 4 dusun. Panitia mau menetapkan 6 anggota supaya seimbang per dusun. Perempuan yang bersedia hanya satu. Sudah memenuhi atau belum?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Enam tidak bisa, karena jumlah anggota BPD harus ganjil, paling sedikit lima dan paling banyak sembilan. Pilihannya lima atau tujuh; pembagian per dusun disesuaikan setelah itu.\n\nPerempuan wajib terwakili. Permendagri 110/2016 meminta keterwakilan, dan UU 3/2024 menyebut angka 30 persen. Untuk tujuh anggota, 30 persen berarti dua sampai tiga orang. Bagaimana angka itu diterapkan pada pengisian tahun ini kami pastikan dulu ke DPMD, tetapi sebaiknya panitia tidak berhenti pada satu orang.\n\nCara yang berhasil di tempat lain: undang kelompok PKK, guru PAUD dan kader posyandu dalam satu pertemuan khusus, jelaskan jam rapat BPD, lalu tawarkan. Banyak yang menolak karena mengira rapatnya malam.",
    citations: [
      { regulation: "UU 6/2014", article: "58", year: 2026 },
      { regulation: "Permendagri 110/2016", year: 2026 },
      { regulation: "UU 3/2024", year: 2026 },
    ],
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "pkk",
    subject: "Ibu PKK ingin maju jadi anggota BPD",
    question:
      "Assalamualaikum, saya sekretaris PKK desa. Didorong ibu-ibu maju BPD dari unsur perempuan. Apakah saya harus berhenti dari PKK dulu, dan masa jabatannya sekarang berapa tahun ya?",
    urgency: "biasa",
    impact: "satu_orang",
    channel: "whatsapp",
    answer:
      "Waalaikumsalam, Ibu. Senang mendengarnya. Masa jabatan BPD setelah UU 3/2024 adalah delapan tahun, paling banyak dua kali.\n\nMengenai PKK: PKK adalah lembaga kemasyarakatan desa. Larangan rangkap yang kami pegang berlaku antar pengurus LKD, sedangkan untuk anggota BPD ada larangan rangkap yang perlu kami baca kembali di Permendagri 110/2016 bersama DPMD. Jadi jangan mengundurkan diri dulu; daftar saja dan tanyakan ke panitia, kami kabari hasilnya.\n\nSiapkan dari sekarang: ijazah, KTP, surat kesediaan. Ceritakan kepada warga apa yang akan Ibu perjuangkan, misalnya air bersih dan posyandu. Itu yang paling diingat orang.",
    citations: [
      { regulation: "UU 3/2024", year: 2026 },
      { regulation: "Permendagri 110/2016", year: 2026 },
    ],
    rating: 4,
    comment: "Dijawab ramah sekali, jadi berani.",
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "kepala_desa",
    subject: "BPD tidak mau membahas LKPPD sampai Mei",
    when: "05",
    question:
      "LKPPD sudah saya sampaikan ke BPD 20 Maret. Sampai sekarang Mei tidak pernah dibahas, undangan rapat tidak ada. Apakah laporan saya dianggap belum diterima?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question: "Adakah tanda terima dari BPD beserta tanggalnya?",
      reply: "Ada, diterima sekretaris BPD tanggal 20 Maret, ditandatangani.",
    },
    answer:
      "Kewajiban Bapak adalah menyampaikan LKPPD paling lambat tiga bulan setelah tahun anggaran berakhir. Dengan tanda terima tertanggal 20 Maret, kewajiban itu sudah terpenuhi. Tidak dibahasnya laporan bukan kesalahan Bapak.\n\nTetap lebih baik dibahas. Kirim surat pengingat yang santun, tawarkan dua pilihan tanggal dan tempat. Bila perlu, kami hadir sebagai penengah.\n\nPerlu kami sampaikan terus terang: tenggat dan isi LKPPD yang kami pakai berasal dari PP 43/2014 dan Permendagri 46/2016. PP tersebut dinyatakan tidak berlaku lagi menurut beberapa sumber, sehingga jawaban ini akan kami perbarui bila PP 16/2026 berbunyi lain.",
    citations: [
      { regulation: "PP 43/2014", article: "48-52", year: 2025 },
      { regulation: "Permendagri 46/2016", year: 2026 },
    ],
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "bpd",
    subject: "Tunjangan BPD belum dibayar empat bulan",
    when: "10-06",
    question:
      "Selamat siang, tunjangan kami 7 orang @Rp750.000 belum dibayar sejak Juni, alasannya ADD belum cair. Tetapi siltap perangkat lancar. Apakah ini adil? Kami juga tidak diberi operasional untuk rapat.",
    urgency: "biasa",
    impact: "kelompok",
    atStake: "Rp21 juta tunjangan dan biaya rapat pembahasan APBDes",
    askBack: {
      question: "Apakah di APBDes ada anggaran 1.1.05 dan 1.1.06? Berapa yang sudah dicairkan?",
      reply: "Ada, 1.1.05 Rp63 juta dan 1.1.06 Rp12 juta. Yang cair sampai Mei Rp26.250.000.",
    },
    referral: {
      to: "bpkad",
      reason: "Memastikan apakah ADD tahap ini memang belum disalurkan ke desa.",
      advice:
        "ADD tahap dimaksud telah disalurkan sebagian pada bulan lalu; desa dapat melihat rekening koran.",
    },
    answer:
      'Kami sudah menanyakan ke BPKAD: ADD sudah disalurkan sebagian bulan lalu. Dengan demikian alasan "belum cair" perlu dilihat lagi bersama kaur keuangan, bukan untuk mencari kesalahan, tetapi untuk melihat urutan pembayarannya.\n\nAnggarannya ada: 1.1.05 Rp63.000.000 dan sampai Mei tepat Rp26.250.000, jadi hitungannya cocok. Sisa yang seharusnya dibayar Juni sampai September Rp21.000.000.\n\nMintalah pertemuan dengan kepala desa dan kaur keuangan, bawa rekening koran. Bila ADD belum cukup untuk semua, buat kesepakatan tertulis urutan dan tanggalnya, termasuk operasional rapat APBDes, karena tanpa rapat BPD seluruh desa ikut terlambat.',
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Menyusun jadwal pembayaran tunjangan dan operasional BPD",
      position: "Kaur Keuangan",
      withinDays: 7,
      proof: "Jadwal tertulis dan bukti transfer pertama",
    },
    rating: 4,
    comment: "Sudah dibayar tiga bulan, satu lagi menyusul.",
  },
  {
    topic: "kades_perangkat_bpd.bpd",
    asker: "sekdes",
    subject: "Ketua BPD menolak tanda tangan kesepakatan Perdes",
    question:
      "Rapat BPD sudah sah, 6 dari 7 hadir dan semua setuju rancangan Perdes. Tetapi ketua BPD setelah itu menolak menandatangani karena masalah pribadi dengan kades. Apakah boleh wakil ketua yang menandatangani?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Batas tujuh hari pengiriman rancangan ke kepala desa",
    answer:
      "Yang sudah pasti: rapatnya sah, karena hadir lebih dari dua pertiga dan suaranya lebih dari setengah ditambah satu. Keputusan rapat tidak menjadi batal hanya karena satu orang tidak mau tanda tangan.\n\nSiapa yang menandatangani bila ketua menolak, lihat tata tertib BPD desa Anda. Bila di situ wakil ketua dapat mewakili, buat berita acara bahwa ketua tidak bersedia, ditandatangani anggota yang hadir, lalu wakil ketua menandatangani. Bila tata tertib tidak mengaturnya, camat memfasilitasi.\n\nJangan menunggu sampai lewat. BPD mengirim rancangan paling lama tujuh hari setelah disepakati menurut PP 43/2014 Pasal 84, ketentuan yang masih harus dicek ulang pada PP 16/2026.\n\nKami sarankan satu pembicaraan dahulu dengan ketua BPD, tanpa kades di ruangan.",
    citations: [
      { regulation: "UU 6/2014", article: "65", year: 2026 },
      { regulation: "PP 43/2014", article: "84", year: 2025 },
      { regulation: "Permendagri 110/2016", year: 2026 },
    ],
    recommendation: {
      action: "Membuat berita acara dan menyerahkan tata tertib BPD untuk dibaca bersama",
      position: "Sekretaris BPD",
      withinDays: 3,
      proof: "Berita acara dan salinan tata tertib",
    },
    rating: 5,
  },
];
