// Demo cases about the steps by which a village regulation comes to be, is enacted and evaluated.
// Deadlines from PP 43/2014 are given with the remark that PP 16/2026 may differ.
import type { Story } from "../story.ts";

export const produkHukumStories1: readonly Story[] = [
  {
    topic: "produk_hukum.perdes",
    asker: "sekdes",
    subject: "Urutan dan hitungan hari penetapan Perdes",
    question:
      "Rancangan Perdes ketertiban umum disepakati BPD hari Selasa lalu. Mohon dijelaskan urutan hari sampai diundangkan dan dikirim ke kabupaten. Saya sekdes baru, arsip lama tidak rapi.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Urutannya begini. Paling lama 7 hari setelah disepakati, BPD mengirim rancangan kepada kepala desa. Paling lama 15 hari setelah menerima, kepala desa menetapkannya. Anda sebagai sekdes mengundangkannya dalam Lembaran Desa. Paling lama 7 hari setelah diundangkan, Perdes dikirim kepada bupati melalui camat.\n\nHari di sini hari kerja, jadi Sabtu, Minggu dan hari libur dilewati.\n\nAngka-angka itu dari PP 43/2014 Pasal 84. Kami mendapat kabar bahwa PP tersebut telah dicabut PP 16/2026; sampai naskahnya terbaca, pakailah sebagai batas aman dan jangan jadikan alasan menolak atau membatalkan.\n\nMulailah buku register: nomor, judul, tanggal sepakat, tanggal tetap, tanggal undang, tanggal kirim. Enam kolom itu cukup.",
    citations: [
      { regulation: "PP 43/2014", article: "84", year: 2025 },
      { regulation: "UU 6/2014", article: "69", paragraph: "11", year: 2026 },
    ],
    recommendation: {
      action: "Membuka buku register Perdes dan mengirim Perdes ketertiban melalui camat",
      position: "Sekretaris Desa",
      withinDays: 25,
      proof: "Fotokopi halaman register dan tanda terima kecamatan",
    },
  },
  {
    topic: "produk_hukum.perdes",
    asker: "kepala_desa",
    subject: "Perdes mana yang harus dievaluasi kabupaten dulu",
    question:
      "Apakah semua Perdes harus dievaluasi dulu? Kami punya tiga rancangan: pengelolaan sampah, pungutan parkir pasar, dan susunan organisasi pemerintah desa.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Tidak semua, Pak. Yang harus dievaluasi bupati sebelum ditetapkan ada empat jenis: APBDes, pungutan, tata ruang, dan organisasi pemerintah desa.\n\nJadi dari tiga rancangan Bapak, pungutan parkir pasar dan organisasi pemerintah desa perlu dievaluasi. Pengelolaan sampah ditetapkan dulu, lalu dikirim untuk diketahui; kecuali di dalamnya ada iuran sampah, maka bagian pungutannya ikut aturan evaluasi.\n\nKirim rancangan yang sudah disepakati BPD, lengkap dengan berita acara. Evaluasi paling lama 20 hari kerja; bila diminta memperbaiki, ada 20 hari sejak hasilnya diterima.",
    citations: [{ regulation: "UU 6/2014", article: "69", paragraph: "4-8", year: 2026 }],
    rating: 5,
  },
  {
    topic: "produk_hukum.perdes",
    asker: "bpd",
    subject: "BPD ingin mengusulkan Perdes sendiri",
    question:
      "Kami BPD ingin membuat Perdes tentang larangan setrum dan racun ikan di sungai. Kades kurang semangat karena takut ribut dengan pencari ikan. Boleh tidak usulan datang dari BPD?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    askBack: {
      question:
        "Apakah sudah ada musyawarah dengan pencari ikan, dan sungai itu hanya di wilayah desa Anda?",
      reply: "Belum ada musyawarah. Sungainya melewati tiga desa.",
    },
    referral: {
      to: "bagian_hukum",
      reason: "Memastikan batas kewenangan desa atas sungai yang melewati beberapa desa.",
      advice:
        "Perdes mengatur perilaku warga di wilayah desa. Larangan alat tangkap tertentu sudah ada pada peraturan yang lebih tinggi; Perdes sebaiknya mengatur pengawasan dan kesepakatan warga. Untuk lintas desa, tempuh peraturan bersama kepala desa.",
    },
    answer:
      "Rancangan Perdes dibahas dan disepakati bersama oleh kepala desa dan BPD, dan BPD boleh membawa gagasannya. Untuk teknis pengusulan, ikuti Permendagri 111/2014 dan tata tertib BPD.\n\nSebelum menulis pasal, ajak bicara pencari ikan. Banyak di antara mereka keluarga tidak mampu; kalau tidak diajak, Perdes hanya jadi kertas. Tanyakan apa yang mereka butuhkan supaya berhenti memakai setrum.\n\nKarena sungainya melewati tiga desa, Bagian Hukum menyarankan peraturan bersama kepala desa. Mulai dengan musyawarah tiga desa difasilitasi camat.\n\nHati-hati menulis sanksi. Perdes tidak boleh membuat denda dan hukuman sendiri tanpa dasar.",
    citations: [
      { regulation: "UU 6/2014", article: "69", year: 2026 },
      { regulation: "Permendagri 111/2014", year: 2026 },
    ],
    recommendation: {
      action: "Mengadakan musyawarah dengan pencari ikan dan mengundang dua desa tetangga",
      position: "Ketua BPD bersama Kepala Desa",
      withinDays: 30,
      proof: "Notulen dan daftar hadir",
    },
  },
  {
    topic: "produk_hukum.perdes",
    asker: "sekdes",
    subject: "Perdes sudah ditetapkan tetapi lupa diundangkan",
    question:
      "Kami baru sadar Perdes pengelolaan pasar yang ditetapkan dua tahun lalu belum pernah diundangkan dalam Lembaran Desa. Padahal sudah dipakai menarik sewa kios. Apakah berlaku surut kalau diundangkan sekarang?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Pedagang menolak membayar sewa kios",
    channel: "loket",
    escalation: {
      reason:
        "Keabsahan sewa yang telah ditarik selama dua tahun perlu pendapat DPMD dan Bagian Hukum.",
      guidance:
        "Undangkan sekarang, jangan bertanggal mundur. Hentikan penarikan baru sampai diundangkan. Sewa yang sudah masuk kas desa tetap dicatat; jangan dikembalikan sebelum pendapat hukum keluar.",
    },
    answer:
      "Perdes diundangkan oleh sekretaris desa dalam Lembaran Desa. Selama belum, dasar menarik sewa memang lemah, dan pedagang berhak menanyakannya.\n\nJangan memberi tanggal mundur. Undangkan sekarang dengan tanggal sekarang. Sampai itu selesai, hentikan sementara penarikan sewa dengan pemberitahuan tertulis, agar suasana pasar tenang.\n\nUntuk sewa dua tahun yang telanjur ditarik, arahan DPMD: tetap tercatat sebagai pendapatan asli desa, belum dikembalikan, menunggu pendapat Bagian Hukum. Perdes tidak kami nyatakan berlaku surut.\n\nPeriksa sekalian: apakah Perdes itu memuat pungutan? Jika ya, dahulu ia harus dievaluasi sebelum ditetapkan.",
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "11", year: 2026 },
      { regulation: "UU 6/2014", article: "69", paragraph: "4", year: 2026 },
    ],
    recommendation: {
      action: "Mengundangkan Perdes pasar dan memberi tahu pedagang secara tertulis",
      position: "Sekretaris Desa",
      withinDays: 7,
      proof: "Salinan Lembaran Desa dan foto pengumuman di pasar",
    },
  },
  {
    topic: "produk_hukum.perdes",
    asker: "operator",
    subject: "Format Perdes: konsideran dan dasar hukum yang mana",
    question:
      'Selamat pagi, saya yang mengetik Perdes. Di bagian "Mengingat" apakah masih boleh mencantumkan PP 43/2014? Soalnya teman desa lain bilang sudah diganti PP 16/2026 tapi di contoh masih PP 43.',
    urgency: "biasa",
    impact: "seluruh_desa",
    escalation: {
      reason: "Pertanyaan ini akan datang dari semua desa; perlu satu pegangan kabupaten.",
      guidance:
        "Sementara, rancangan baru mencantumkan UU 6/2014 sebagaimana diubah dengan UU 3/2024. Untuk PP, tunggu kalimat baku dari Bagian Hukum yang akan dikirim bersamaan ke semua kecamatan.",
    },
    answer:
      "Pertanyaan bagus, dan jujur saja belum ada kalimat baku yang bisa kami berikan. Sumber-sumber yang kami baca menyatakan PP 43/2014 beserta perubahannya dicabut oleh PP 16/2026, tetapi naskah resminya belum kami pegang.\n\nArahan sementara dari DPMD: pada rancangan baru, cantumkan UU 6/2014 sebagaimana diubah terakhir dengan UU 3/2024, serta peraturan menteri yang langsung dipakai. Baris PP dikosongkan dulu di konsep dan ditandai kuning.\n\nPerdes lama yang mencantumkan PP 43/2014 jangan diubah satu-satu dulu. Nasibnya ikut kami tanyakan.\n\nSaat menyalin contoh, yang sering salah adalah nomor tahun dan singkatan nama desa lain yang tertinggal di halaman terakhir.",
    citations: [
      { regulation: "PP 16/2026", year: 2026 },
      { regulation: "UU 3/2024", year: 2026 },
      { regulation: "Permendagri 111/2014", year: 2026 },
    ],
    rating: 4,
    comment: "Dijawab apa adanya, saya suka.",
  },
  {
    topic: "produk_hukum.perdes",
    asker: "kasi_pemerintahan",
    subject: "Evaluasi Perdes pungutan sudah 25 hari kerja",
    question:
      "Rancangan Perdes pungutan tambatan perahu kami kirim lewat kecamatan 25 hari kerja yang lalu, belum ada kabar. Apakah boleh ditetapkan saja seperti APBDes?",
    urgency: "biasa",
    impact: "kelompok",
    note: "Berkas ternyata masih di meja kecamatan karena lampiran peta tambatan kurang. Akui saja.",
    answer:
      "Undang-undang memberi waktu evaluasi 20 hari kerja sejak diterima bupati, dan bila lewat tanpa hasil, rancangan dapat berlaku dengan sendirinya. Tetapi hitungannya sejak berkas diterima lengkap.\n\nSetelah kami telusuri, berkas desa Anda tertahan di kecamatan karena lampiran peta lokasi tambatan belum ada, dan kami lalai memberi tahu. Kami minta maaf. Jadi belum dapat dianggap lewat waktu.\n\nSerahkan peta lokasi dan daftar tarif hari ini atau besok, kami teruskan pada hari yang sama dan beri Anda tanggal terima resmi dari kabupaten. Dari tanggal itu 20 hari kerja dihitung.",
    citations: [{ regulation: "UU 6/2014", article: "69", paragraph: "5", year: 2026 }],
    recommendation: {
      action: "Melengkapi peta lokasi tambatan dan daftar tarif",
      position: "Kasi Pemerintahan",
      withinDays: 2,
      proof: "Tanda terima berkas lengkap",
    },
    rating: 2,
    comment: "Kenapa baru diberi tahu setelah 25 hari? Mohon diperbaiki.",
  },
  {
    topic: "produk_hukum.jenis",
    asker: "kaur_perencanaan",
    subject: "Tim penyusun cukup SK kades atau perkades",
    question:
      "Mau tanya yang sederhana tapi bikin debat di kantor: tim penyusun RKPDes ditetapkan dengan keputusan kepala desa atau peraturan kepala desa?",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Keputusan kepala desa. Peraturan berisi aturan yang berlaku umum dan terus-menerus, sedangkan keputusan menetapkan sesuatu yang tertentu: orang, nama, jumlah, tanggal.\n\nTim penyusun adalah penetapan orang, maka bentuknya keputusan. Contoh lain keputusan: pengangkatan pengurus LKD, penerima bantuan, panitia. Contoh peraturan kepala desa: penjabaran APBDes, tata cara pelaksanaan suatu Perdes.\n\nCara mudah mengingat: kalau isinya bisa diganti dengan daftar nama, itu keputusan.",
    citations: [
      { regulation: "UU 6/2014", article: "69", year: 2026 },
      { regulation: "Permendagri 111/2014", year: 2026 },
    ],
    rating: 4,
    comment: "Debat selesai.",
  },
  {
    topic: "produk_hukum.jenis",
    asker: "lurah",
    subject: "Kelurahan ingin membuat aturan jam malam anak",
    question:
      "Dengan hormat, menindaklanjuti keluhan warga mengenai anak-anak yang berkumpul hingga dini hari, para ketua RT meminta kelurahan menerbitkan peraturan. Mohon petunjuk, produk hukum apa yang dapat diterbitkan oleh lurah.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    referral: {
      to: "bagian_hukum",
      reason: "Lurah bukan pembuat peraturan; perlu kejelasan bentuk yang tepat.",
      advice:
        "Gunakan surat edaran atau kesepakatan bersama RT yang dituangkan dalam berita acara. Ketentuan dengan sanksi menunggu peraturan daerah atau peraturan bupati.",
    },
    answer:
      "Dengan hormat. Peraturan desa, peraturan kepala desa dan keputusan kepala desa adalah produk pemerintah desa. Kelurahan merupakan bagian dari kecamatan, sehingga lurah tidak menetapkan peraturan semacam itu.\n\nYang dapat ditempuh: musyawarah dengan ketua RT, tokoh agama dan orang tua, menghasilkan kesepakatan bersama dalam berita acara. Lurah kemudian mengeluarkan imbauan tertulis yang merujuk kepada kesepakatan itu.\n\nBagian Hukum menyarankan agar imbauan tidak memuat sanksi. Bila dirasa perlu ada sanksi, usulan disampaikan lewat camat agar dibahas di tingkat kabupaten.\n\nIzinkan kami menambahkan: jadwal ronda dan kegiatan pemuda biasanya lebih cepat terasa daripada larangan.",
    citations: [
      { regulation: "PP 17/2018", year: 2026 },
      { regulation: "UU 6/2014", article: "69", year: 2026 },
    ],
    rating: 5,
  },
];
