// Demo cases about village assets and land (aset_tkd.inventarisasi, aset_tkd.sertifikat).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const asetTkdStories1: readonly Story[] = [
  {
    topic: "aset_tkd.inventarisasi",
    asker: "sekdes",
    subject: "Kapan inventarisasi aset dan kapan laporan aset",
    when: "06",
    question:
      "Kami terakhir inventarisasi 2019. Sekarang diminta laporan aset semester. Apakah laporan bisa dibuat tanpa inventarisasi baru, dan masuk Sipades dulu atau kertas dulu?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Inventarisasi dilakukan sekurang-kurangnya sekali dalam lima tahun, jadi yang 2019 sudah lewat. Laporan kepada bupati disampaikan tiap semester, dan pencatatannya memakai aplikasi dari Kemendagri (Sipades).\n\n" +
      "Tidak perlu menunggu sempurna untuk melapor. Laporkan yang sudah tercatat, beri tanda mana yang belum diperiksa, lalu kerjakan inventarisasi per dusun selama dua bulan. Tim kecil: kaur umum, kadus, satu anggota BPD sebagai saksi.\n\n" +
      "Barang yang paling sering tertinggal adalah yang dibeli sendiri oleh kegiatan: tenda, pelantang suara, alat posyandu.",
    citations: [{ regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 }],
    rating: 5,
  },
  {
    topic: "aset_tkd.inventarisasi",
    asker: "operator",
    subject: "Data aset hilang karena laptop Sipades rusak",
    question:
      "Laptop tempat data Sipades rusak kena banjir, cadangan terakhir dua tahun lalu. Kaur umum baru, tidak tahu apa-apa. Mulai dari mana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Masih ada buku inventaris kertas atau lampiran laporan pertanggungjawaban tahun-tahun lalu?",
      reply: "Ada lampiran LPJ dua tahun dan foto papan aset di kantor.",
    },
    answer:
      "Mulai dari kertas. Lampiran LPJ dua tahun terakhir memberi daftar barang yang dibeli; foto papan aset memberi yang lama. Gabungkan keduanya dalam satu lembar kerja, lalu datangi barangnya satu per satu.\n\n" +
      "Setelah cocok, masukkan ke aplikasi. Jangan memasukkan barang yang tidak ditemukan; buat daftar tersendiri, karena untuk menghapusnya dari catatan perlu keputusan.\n\n" +
      "Cadangan data simpan di dua tempat setiap akhir semester, satu di luar kantor.",
    citations: [{ regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 }],
  },
  {
    topic: "aset_tkd.inventarisasi",
    asker: "kepala_desa",
    subject: "Kendaraan dinas lama masih dipegang mantan kades",
    question:
      "Motor dinas yang dibeli desa enam tahun lalu masih dipakai mantan kepala desa, katanya diberi sebagai kenang-kenangan waktu pisah sambut. Tidak ada surat. Bagaimana mengambilnya tanpa bermusuhan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Motor itu aset desa. Tanpa keputusan dan tata cara yang sah, tidak bisa menjadi kenang-kenangan, betapapun baik maksudnya.\n\n" +
      "Datangi beliau bersama tokoh yang dihormati, bawa BPKB dan daftar aset, lalu buat berita acara pengembalian. Lebih baik kunjungan daripada surat panggilan.\n\n" +
      "Kalau setelah dua kali kunjungan belum kembali, baru surat resmi dengan tembusan camat. Jangan memasukkannya ke daftar aset yang dihapus hanya supaya selesai.",
    citations: [
      { regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 },
      { regulation: "UU 6/2014", article: "76", year: 2026 },
    ],
    recommendation: {
      action: "Mendatangi mantan kepala desa dan membuat berita acara pengembalian",
      position: "Kepala Desa",
      withinDays: 14,
      proof: "Berita acara pengembalian kendaraan",
    },
    rating: 5,
    comment: "Sudah kembali dengan baik.",
  },
  {
    topic: "aset_tkd.inventarisasi",
    asker: "kaur_keuangan",
    subject: "Barang rusak berat masih tercatat sebagai aset",
    question:
      "Ada dua komputer tahun 2013, satu mesin rumput patah, tenda sobek. Di neraca masih ada nilainya Rp23.700.000. Boleh langsung kami hapus dari daftar supaya bersih?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Jangan langsung dihapus. Pelepasan aset perlu musyawarah desa, dan caranya diatur dalam pengelolaan aset desa. Kumpulkan barangnya, foto, dan buat berita acara pemeriksaan keadaan oleh tim.\n\n" +
      "Setelah itu bawa ke musyawarah, lalu ikuti keputusan yang ditetapkan. Bentuk penetapannya pernah disebut dalam PP 43/2014 pasal 111, yang dikabarkan telah diganti PP 16/2026; kami periksa dulu sebelum menyarankan bentuk suratnya.\n\n" +
      'Sambil menunggu, tandai di daftar dengan keterangan "rusak berat" supaya tidak ikut diasuransikan atau dipinjamkan.',
    citations: [
      { regulation: "UU 6/2014", article: "54", paragraph: "2", year: 2026 },
      { regulation: "PP 43/2014", article: "111", year: 2026 },
    ],
  },
  {
    topic: "aset_tkd.inventarisasi",
    asker: "karang_taruna",
    subject: "Alat musik bantuan dicatat aset desa atau karang taruna",
    question:
      "Kak, kami dapat alat musik 2 set dari dinas lewat desa. Sekarang dikunci di kantor desa katanya aset desa. Padahal itu buat kami latihan",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    askBack: {
      question:
        "Di berita acara serah terimanya tertulis diserahkan kepada siapa: pemerintah desa atau karang taruna?",
      reply: "kata sekdes di situ tertulis kepada pemerintah desa untuk karang taruna",
    },
    answer:
      "Kalau serah terimanya kepada pemerintah desa, alatnya memang dicatat sebagai aset desa. Dicatat bukan berarti tidak boleh dipakai; justru maksudnya untuk kalian.\n\n" +
      "Ajukan surat pinjam pakai kepada kepala desa: jadwal latihan, siapa penanggung jawab, di mana disimpan. Bila ada yang rusak karena pemakaian, laporkan segera.",
    citations: [{ regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 }],
    rating: 5,
    comment: "mantap kak, sudah boleh dipakai",
  },
  {
    topic: "aset_tkd.inventarisasi",
    asker: "bumdes",
    subject: "Aset BUM Desa dicatat di neraca desa atau sendiri",
    question:
      "Mesin penggiling padi dibeli BUM Desa dari penyertaan modal. Sekdes mencatatnya juga sebagai aset desa. Apakah jadi dobel?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Betul, jadi ganda. Barang yang dibeli BUM Desa dari modal usaha masuk catatan BUM Desa, sedangkan desa mencatat penyertaan modalnya sebagai kekayaan yang dipisahkan.\n\n" +
      "Berbeda bila desa hanya meminjamkan mesin milik desa: mesinnya tetap aset desa. Periksa berita acara penyerahannya, di situlah jawabannya.\n\n" +
      "Sesuaikan catatan desa dan BUM Desa dalam satu pertemuan, jangan dua kali.",
    citations: [
      { regulation: "PP 11/2021", year: 2026 },
      { regulation: "Permendagri 1/2016 jo. Permendagri 3/2024", year: 2026 },
    ],
  },
  {
    topic: "aset_tkd.inventarisasi",
    asker: "lurah",
    subject: "Gedung bekas kantor desa setelah menjadi kelurahan",
    question:
      "Wilayah kami dahulu desa. Gedung bekas balai desa masih berdiri dan dipakai warga, namun tidak tercatat di daftar barang kelurahan. Mohon petunjuk status pencatatannya.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    referral: {
      to: "bpkad",
      reason:
        "Status barang beralih dari desa menjadi kelurahan perlu ditelusuri di catatan barang daerah.",
      advice:
        "Kami telusuri daftar barang daerah dan berita acara peralihan lama. Kelurahan diminta menyampaikan foto, ukuran dan riwayat penggunaan.",
    },
    answer:
      "Kelurahan adalah bagian dari kecamatan, sehingga barang yang dipakai semestinya tercatat sebagai barang daerah. BPKAD sedang menelusuri berita acara peralihannya.\n\n" +
      "Untuk sementara, kelurahan cukup mencatat penggunaan dan keadaan gedung, tidak menyewakan dan tidak menyerahkan kepada pihak lain. Sampaikan foto, ukuran, dan riwayat pemakaiannya.",
    citations: [{ regulation: "PP 17/2018", year: 2026 }],
    rating: 5,
  },
  {
    topic: "aset_tkd.sertifikat",
    asker: "kasi_pemerintahan",
    subject: "Tanah hibah warga untuk posyandu belum bersertifikat",
    question:
      "Almarhum menghibahkan tanah 10 x 12 meter untuk posyandu tahun 2009, hanya ada surat pernyataan. Ahli waris sekarang enam orang, satu di luar pulau. Supaya tidak diminta kembali, langkahnya apa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "kantor_pertanahan",
      reason: "Perlu petunjuk berkas pendaftaran tanah hibah yang ahli warisnya tersebar.",
      advice:
        "Petugas menjelaskan berkas yang diperlukan dan kemungkinan surat kuasa bagi ahli waris yang jauh. Ukur dapat dijadwalkan setelah berkas lengkap.",
    },
    answer:
      "Tanah milik desa disertifikatkan atas nama pemerintah desa, dan semakin lama ditunda semakin banyak ahli warisnya. Kumpulkan enam ahli waris, jelaskan tujuannya, dan minta surat penegasan hibah; yang jauh dapat memakai surat kuasa.\n\n" +
      "Kantor Pertanahan menyebutkan berkas lengkapnya dan jadwal pengukurannya. Biaya sertifikasi dapat dianggarkan, kegiatannya 1.5.01.\n\n" +
      "Jangan menjanjikan imbalan uang kepada ahli waris; itu mengubah hibah menjadi jual beli.",
    citations: [{ regulation: "UU 6/2014", article: "76", paragraph: "4", year: 2026 }],
    recommendation: {
      action: "Mengundang ahli waris dan membuat surat penegasan hibah",
      position: "Kasi Pemerintahan",
      withinDays: 30,
      proof: "Surat penegasan bertanda tangan",
    },
  },
  {
    topic: "aset_tkd.sertifikat",
    asker: "kepala_desa",
    subject: "Sertifikat tanah desa masih atas nama kepala desa lama",
    question:
      "Sertifikat tanah kantor desa atas nama pribadi kepala desa tahun 1987, katanya waktu itu yang bisa dibuat begitu. Beliau sudah wafat, anaknya baik, tapi cucunya mulai bicara lain. Bagaimana menyelamatkannya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Apakah ada bukti desa yang membayar pembelian atau pembangunannya: buku kas lama, berita acara, atau surat dari beliau?",
      reply:
        "Ada catatan rembuk desa tahun 1986 yang menyebut tanah untuk kantor desa, ditandatangani lima orang, dua masih hidup.",
    },
    referral: {
      to: "kantor_pertanahan",
      reason: "Sertifikat atas nama perorangan untuk tanah kantor desa.",
      advice:
        "Perubahan nama memerlukan bukti perolehan dan keterangan ahli waris. Petugas menelaah berkas sebelum desa membuat kesepakatan apa pun.",
    },
    answer:
      "Kumpulkan dulu bukti yang ada: catatan rembuk 1986, dua saksi yang masih hidup, bukti pembayaran, dan pemakaian kantor selama puluhan tahun. Minta keterangan tertulis saksi selagi ada.\n\n" +
      "Ajukan telaah ke Kantor Pertanahan sebelum membuat perjanjian dengan ahli waris. Bicara dengan anaknya lebih dulu, dengan hormat, dan sebutkan bahwa yang diselamatkan adalah kantor semua warga.\n\n" +
      "Jangan membangun baru di atasnya sebelum jelas. Uang desa di atas tanah yang tidak bersertifikat atas nama desa menambah persoalan.",
    citations: [{ regulation: "UU 6/2014", article: "76", paragraph: "4", year: 2026 }],
    rating: 4,
  },
  {
    topic: "aset_tkd.sertifikat",
    asker: "sekdes",
    subject: "Biaya sertifikat tanah desa dari pos mana",
    question:
      "Kami mau menyertifikatkan tiga bidang, perkiraan Rp18.500.000 dengan ukur dan patok. Dananya bisa dari Dana Desa atau harus ADD? Di RAB ditulis kegiatan apa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Kegiatannya 1.5.01, sertifikasi tanah kas desa. Biaya ukur dan patok batas desa lain lagi kodenya (1.5.07), jadi jangan disatukan.\n\n" +
      "Dari Dana Desa 2026 kami tidak menemukan sertifikasi tanah sebagai fokus, sehingga ADD lebih aman. Minta rincian biaya tertulis dari Kantor Pertanahan sebelum menganggarkan.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
  },
  {
    topic: "aset_tkd.sertifikat",
    asker: "rt",
    subject: "Warga miskin diminta bayar untuk pengakuan tanah makam",
    question:
      "Pak, warga kami diminta menyumbang Rp400.000 untuk mengurus surat tanah makam desa. Ada yang tidak mampu, malu menolak. Apakah memang harus bayar?",
    urgency: "biasa",
    impact: "satu_orang",
    concernsPoor: true,
    channel: "telepon",
    note: "Pungutan tanpa Perdes. Sampaikan ke desa supaya dihentikan dulu.",
    answer:
      "Sumbangan boleh sukarela, tetapi tidak boleh diwajibkan. Pungutan desa memerlukan Perdes yang dievaluasi terlebih dahulu, dan kami tidak menemukan dasar untuk mewajibkan Rp400.000 per keluarga.\n\n" +
      "Katakan kepada warga yang tidak mampu bahwa mereka tidak berkewajiban. Kami menghubungi desa agar pengumpulan dihentikan sampai dasarnya jelas; uang yang sudah masuk dicatat.\n\n" +
      "Pemakaman umum milik desa bisa diurus lewat APBDes. Usulkan dalam musyawarah.",
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "4", year: 2026 },
      { regulation: "UU 6/2014", article: "76", year: 2026 },
    ],
  },
  {
    topic: "aset_tkd.sertifikat",
    asker: "kasi_kesejahteraan",
    subject: "Alat berat masuk tanah makam desa pagi ini",
    question:
      "Izin lapor, pagi ini ekskavator perusahaan masuk tanah makam desa bagian belakang, mereka bilang itu lahan mereka. Warga sudah berkumpul, suasana panas. Sertifikat desa tidak ada, cuma peta lama. Apa yang harus kami lakukan sekarang?",
    urgency: "darurat",
    impact: "kelompok",
    atStake: "Makam keluarga warga dan kemungkinan bentrok.",
    channel: "whatsapp",
    note: "Camat dan Polsek diberi tahu pukul 08.15. Jangan menilai siapa pemilik sebelum diukur.",
    escalation: {
      reason:
        "Sengketa tanah dengan perusahaan yang dapat menjadi bentrok; butuh penghentian sementara oleh pejabat berwenang.",
      guidance:
        "Camat meminta penghentian pekerjaan sampai pengukuran bersama. DPMD menghubungkan Kantor Pertanahan dan Bagian Pemerintahan; desa menyiapkan peta lama dan daftar makam.",
    },
    answer:
      "Utamakan keselamatan: minta warga menjauh dari alat, jangan ada yang menghadang. Camat sedang ke lokasi untuk meminta pekerjaan dihentikan sampai ada pengukuran bersama.\n\n" +
      "Sementara itu, kumpulkan peta lama, surat-surat, foto nisan bertahun, dan keterangan orang tua yang mengetahui riwayatnya. Kami belum dapat mengatakan tanah itu milik siapa; itu ditentukan dari berkas dan pengukuran.\n\n" +
      "Setelah tenang, urus sertifikat atas nama pemerintah desa. Peta lama tanpa sertifikat adalah sebab utama kejadian seperti ini.",
    citations: [{ regulation: "UU 6/2014", article: "76", paragraph: "4", year: 2026 }],
    recommendation: {
      action: "Mengumpulkan peta, surat dan keterangan saksi untuk pengukuran bersama",
      position: "Kasi Pemerintahan",
      withinDays: 3,
      proof: "Berkas riwayat tanah makam",
    },
    rating: 5,
    comment: "Alat berhenti hari itu juga. Terima kasih Pak Camat.",
  },
];
