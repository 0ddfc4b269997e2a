// Demo cases about village assets and land (aset_tkd.pemanfaatan).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const asetTkdStories2: readonly Story[] = [
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "kepala_desa",
    subject: "Bolehkah tanah kas desa dijual untuk biaya pembangunan",
    question:
      "Tanah kas desa 3.200 meter di pinggir jalan, ada yang berani Rp650.000.000. Uangnya bisa untuk balai dan jalan. Pemuka masyarakat setuju. Boleh dijual?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Pembeli meminta jawaban minggu depan.",
    answer:
      "Tidak boleh dijual. Tanah dan bangunan milik desa hanya bisa berpindah tangan lewat tukar-menukar, dengan syarat dan izin berjenjang. Persetujuan tokoh tidak menggantikan aturan itu.\n\n" +
      "Kalau tanahnya kurang produktif, manfaatkan: disewakan, dikerjasamakan, atau dijadikan lahan usaha BUM Desa. Uang sewa menjadi pendapatan desa di kode 4.1.2.01.\n\n" +
      "Sampaikan kepada peminat malam ini juga. Penolakan yang ditunda membuat orang mengira masih ada harapan, apalagi bila uang muka terlanjur diterima.",
    citations: [
      { regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 },
      { regulation: "UU 6/2014", article: "76", year: 2026 },
    ],
    recommendation: {
      action: "Menyampaikan penolakan tertulis dan menyusun rencana pemanfaatan",
      position: "Kepala Desa",
      withinDays: 14,
      proof: "Salinan surat dan rencana pemanfaatan",
    },
    rating: 5,
    comment: "Terima kasih sudah tegas.",
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "sekdes",
    subject: "Sewa tanah kas desa untuk menara telekomunikasi",
    question:
      "Perusahaan menara mau menyewa 12 x 15 meter tanah kas desa sepuluh tahun, Rp120.000.000 dibayar di depan. Perlu Perdes atau cukup perjanjian kades? Uangnya boleh dipakai sekaligus?",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "bagian_hukum",
      reason:
        "Perjanjian sewa jangka panjang atas tanah kas desa perlu ditelaah sebelum ditandatangani.",
      advice:
        "Kirim rancangan perjanjian, keputusan musyawarah dan peta letak. Yang diperiksa: jangka waktu, hak mengalihkan sewa, dan pengembalian tanah.",
    },
    answer:
      "Jangan menandatangani dulu. Bawa ke musyawarah desa, lalu kirim rancangan perjanjian ke Bagian Hukum. Lamanya sewa dan bentuk penetapannya kami pastikan dulu, karena aturan aset berubah tahun 2024.\n\n" +
      "Yang harus ada dalam perjanjian: luas dan letak, lama, harga, larangan menjaminkan tanah, larangan mengalihkan tanpa izin, dan keadaan tanah saat kembali.\n\n" +
      "Uang sewa Rp120.000.000 dicatat 4.1.2.01 dan masuk APBDes. Jangan dibelanjakan sebelum dianggarkan; apakah boleh dibagi untuk beberapa tahun, kami tanyakan ke DPMD.",
    citations: [
      { regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 },
      { regulation: "UU 6/2014", article: "54", paragraph: "2", year: 2026 },
    ],
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "bpd",
    subject: "Kades menyewakan tanah desa tanpa musyawarah",
    question:
      "Tanah kas desa 2 hektare sudah ditanami sawit orang luar, katanya sewa lima tahun dengan kades. Uangnya kami tidak tahu. BPD tidak pernah dilibatkan.",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Apakah ada salinan perjanjian, dan apakah uang sewanya terlihat di APBDes atau laporan?",
      reply: "Tidak ada salinan. Di laporan, pendapatan sewa tanah hanya Rp2.000.000 setahun.",
    },
    note: "Sebelum menjadi dugaan penyimpangan, mintalah keterangan tertulis dulu. Ruang laporan terpisah dari konsultasi.",
    escalation: {
      reason:
        "Diduga ada penyewaan tanah desa di luar musyawarah dan pendapatan yang tidak sepenuhnya masuk kas desa.",
      guidance:
        "BPD mengirim permintaan keterangan tertulis dengan batas waktu. Bila tidak dijawab, DPMD menyerahkan pemeriksaannya kepada Inspektorat melalui surat resmi, bukan lewat konsultasi ini.",
    },
    answer:
      "BPD berhak meminta keterangan tertulis kepada kepala desa: perjanjian, luas, lama, harga, dan ke mana uangnya. Beri tenggat yang wajar, misalnya sepuluh hari.\n\n" +
      "Uang sewa harus masuk rekening kas desa dan tercatat dalam APBDes. Kalau hanya sebagian yang tercatat, itulah pertanyaannya, bukan tuduhannya.\n\n" +
      "Laporan dugaan penyimpangan disampaikan tertulis dengan data dasar, dan diterima di tempat yang berbeda dari konsultasi. Arahan DPMD: tempuh permintaan keterangan dulu.",
    citations: [
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
      { regulation: "PP 12/2017", article: "22", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim permintaan keterangan tertulis kepada kepala desa",
      position: "Ketua BPD",
      withinDays: 10,
      proof: "Salinan surat dan tanda terima",
    },
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "kaur_keuangan",
    subject: "Aset desa dijadikan jaminan pinjaman BUM Desa",
    question:
      "BUM Desa mau pinjam Rp200.000.000 ke bank, bank minta jaminan sertifikat tanah kas desa. Direktur bilang nanti ditebus sebelum jatuh tempo. Boleh?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Tidak boleh. Aset desa dilarang digadaikan atau dijadikan jaminan. Larangan itu ada dalam PP 43/2014 pasal 107 ayat (3); PP-nya dikabarkan diganti PP 16/2026 dan naskahnya masih kami periksa, tetapi tidak ada alasan untuk mencoba sekarang.\n\n" +
      "Cari sumber modal lain: penyertaan modal lewat musyawarah desa, tabungan usaha, atau pinjaman dengan jaminan milik BUM Desa sendiri. Penyertaan modal pun berupa uang atau barang, bukan tanah dan bangunan.\n\n" +
      'Kembalikan sertifikatnya ke lemari desa hari ini. Sertifikat yang "cuma dititipkan" ke bank sudah sering menjadi pangkal sengketa.',
    citations: [
      { regulation: "PP 43/2014", article: "107", paragraph: "3", year: 2026 },
      { regulation: "PP 11/2021", article: "41", paragraph: "2", year: 2026 },
    ],
    rating: 5,
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "sekdes",
    subject: "Tanah kas desa terkena pelebaran jalan negara",
    question:
      "Pelebaran jalan memakan 480 meter tanah kas desa. Panitia minta surat pelepasan secepatnya, katanya penggantinya tanah di belakang. Kami harus mulai dari mana, dan siapa yang memberi izin?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Panitia meminta surat pelepasan minggu ini.",
    channel: "loket",
    escalation: {
      reason:
        "Pelepasan tanah kas desa untuk kepentingan umum menyangkut izin berjenjang yang bukan wewenang desa atau camat.",
      guidance:
        "DPMD mendampingi desa bersama Bagian Hukum. Desa tidak menandatangani apa pun sebelum nilai dan tanah pengganti ditetapkan tim; surat kepada panitia cukup meminta waktu.",
    },
    answer:
      "Jangan menandatangani surat pelepasan dulu. Untuk kepentingan umum, pindah tangan tanah desa dilakukan dengan tukar-menukar dan izin berjenjang; wewenangnya bukan pada kepala desa sendiri.\n\n" +
      "Langkahnya: balas panitia minta waktu, adakan musyawarah desa, minta penilaian tanah dan keterangan tanah pengganti, baru proses izin lewat camat ke kabupaten. DPMD dan Bagian Hukum mendampingi.\n\n" +
      'Periksa tanah penggantinya: apakah setara, apakah bisa ditempuh, apakah bebas sengketa. Tanah "di belakang" sering tidak punya jalan.',
    citations: [
      { regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 },
      { regulation: "UU 6/2014", article: "54", paragraph: "2", year: 2026 },
    ],
    recommendation: {
      action: "Membalas surat panitia dengan permintaan waktu dan menjadwalkan musyawarah",
      position: "Sekretaris Desa",
      withinDays: 3,
      proof: "Salinan surat balasan",
    },
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "rt",
    subject: "Warga miskin numpang bangun di tanah desa",
    question:
      "Pak RT mau tanya nih pak, ada 3 keluarga gak mampu numpang bikin pondok di tanah desa sejak lama. skrg desa mau bangun lapangan, disuruh pindah 2 minggu. mereka bingung mau kmn. bisa minta waktu?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    note: "Kasihan, jangan sampai dibongkar sebelum ada tempat. Minta kades menunda.",
    referral: {
      to: "dinsos",
      reason: "Tiga keluarga tidak mampu akan kehilangan tempat tinggal.",
      advice:
        "Dinas melakukan pendataan dan menawarkan penampungan sementara; desa diminta menunda pengosongan sampai ada tempat.",
    },
    answer:
      "Bisa minta waktu, dan kami sudah meminta desa menunda pengosongan. Tanah itu milik desa, tetapi cara menggunakannya harus tetap manusiawi dan dibicarakan dulu.\n\n" +
      "Dinas Sosial akan mendata tiga keluarga itu dan mencari tempat sementara. Sampaikan kepada mereka agar tidak membongkar sendiri dulu.\n\n" +
      "Untuk tempat tinggal tetapnya, usulkan dalam musyawarah desa; fasilitasi rumah tidak layak huni ada kodenya di 2.4.",
    citations: [{ regulation: "UU 6/2014", article: "76", year: 2026 }],
    recommendation: {
      action: "Menunda pengosongan dan membawa keadaan tiga keluarga ke musyawarah desa",
      position: "Kepala Desa",
      withinDays: 7,
      proof: "Surat penundaan",
    },
    rating: 5,
    comment: "Terimakasih pak, keluarganya lega",
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "kasi_pemerintahan",
    subject: "Hasil kebun bengkok boleh untuk tambahan penghasilan",
    question:
      "Dulu bengkok 1,5 hektare digarap perangkat sebagai tambahan. Sekarang katanya harus masuk APBDes dulu. Kalau masuk, apakah perangkat masih boleh menerima, dan apa tidak menambah 30 persen?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Hasil bengkok dicatat sebagai pendapatan desa dan masuk APBDes, lalu dapat dipakai untuk tambahan tunjangan menurut ketetapan desa. Yang tidak boleh adalah menikmatinya langsung tanpa catatan.\n\n" +
      "Dalam hitungan batas 30 persen, hasil tanah bengkok termasuk yang dikecualikan. Itu berdasar perubahan tahun 2019 atas PP 43/2014 yang disebut sudah diganti PP 16/2026, jadi masih kami cocokkan sebelum Anda pakai untuk tahun depan.\n\n" +
      "Buat perjanjian garap tertulis berapa lama dan berapa bagiannya, supaya kalau penggarapnya berhenti tidak ada yang merasa punya.",
    citations: [
      { regulation: "PP 43/2014 jo. PP 11/2019", article: "100", year: 2026 },
      { regulation: "UU 6/2014", article: "76", year: 2026 },
    ],
  },
  {
    topic: "aset_tkd.pemanfaatan",
    asker: "operator",
    subject: "Pasar desa kios banyak kosong tapi retribusi ditagih",
    question:
      "Kios pasar desa 24, yang jalan cuma 9. Penjual minta sewa turun. Pak kades bilang tidak boleh karena sudah di perdes. Bener gak min?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Kalau besarnya tertulis dalam Perdes, memang tidak bisa diturunkan begitu saja oleh petugas. Tetapi Perdes bisa diubah: usulkan perubahan lewat musyawarah, dan Perdes tentang pungutan perlu dievaluasi dahulu.\n\n" +
      "Bawa angkanya: berapa kios kosong, berapa lama, berapa pendapatan yang hilang. Menurunkan tarif dengan 20 kios terisi bisa lebih untung daripada tarif tinggi dengan 9 kios.\n\n" +
      "Sambil menunggu, catat keringanan sementara harus ada dasarnya. Petugas jangan memberi diskon dari mulut ke mulut.",
    citations: [{ regulation: "UU 6/2014", article: "69", paragraph: "4", year: 2026 }],
    rating: 4,
  },
];
