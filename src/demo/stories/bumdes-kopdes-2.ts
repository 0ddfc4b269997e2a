// Demo cases about running a BUM Desa and about the Koperasi Desa Merah Putih.
// Rules on Dana Desa carry the year they hold for, because they change every year.
import type { Story } from "../story.ts";

export const bumdesKopdesStories2: readonly Story[] = [
  {
    topic: "bumdes_kopdes.pengelolaan",
    asker: "kepala_desa",
    subject: "Kades ingin merangkap direktur BUM Desa",
    question:
      "Direktur BUM Desa kami mundur karena kerja di tambang. Tidak ada yang mau menggantikan, gajinya kecil. Untuk sementara boleh saya sendiri yang pegang? Saya tidak minta gaji.",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Niat Bapak baik, tetapi tidak boleh. Organisasi BUM Desa terpisah dari pemerintah desa, dan kepala desa duduk sebagai penasihat. Penasihat yang sekaligus menjalankan usaha berarti mengawasi dirinya sendiri.\n\nYang bisa dilakukan: musdes menunjuk pelaksana sementara dari pengurus yang ada, misalnya sekretaris BUM Desa, dengan batas waktu yang ditulis di SK. Bersamaan dengan itu buka pengumuman untuk mencari direktur baru.\n\nSoal imbalan yang kecil, coba bahas imbalan dasar ditambah bagian dari hasil usaha. Beberapa desa baru mendapat pelamar setelah caranya begitu.",
    citations: [{ regulation: "PP 11/2021", article: "14-16", year: 2026 }],
  },
  {
    topic: "bumdes_kopdes.pengelolaan",
    asker: "bumdes",
    subject: "Laporan BUM Desa dibuat untuk siapa saja",
    question:
      "Kami pengurus unit air bersih. Kades minta laporan bulanan, BPD minta laporan sendiri, pendamping minta format lain lagi. Sebenarnya laporan resmi BUM Desa itu apa saja dan ke siapa?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Yang diwajibkan ada dua. Pertama laporan semesteran, dari pelaksana operasional kepada penasihat, yaitu kepala desa. Kedua laporan tahunan, disampaikan kepada musyawarah desa. Laporan itu juga dipublikasikan kepada warga, cukup satu lembar ringkas di papan pengumuman atau laman desa.\n\nLaporan bulanan untuk kepala desa boleh ada bila disepakati, tetapi buatlah sebagai ringkasan buku kas, bukan laporan baru. BPD mendapat penjelasan lewat musdes tahunan, dan boleh meminta keterangan kepada pemerintah desa bila perlu.\n\nSaran praktis: buat satu buku kas dan satu daftar aset yang rapi. Semua laporan diambil dari dua itu, jadi angkanya tidak pernah berbeda.",
    citations: [{ regulation: "PP 11/2021", article: "58-59", year: 2026 }],
    rating: 5,
    comment: "Jadi ringan, selama ini kami buat empat laporan.",
  },
  {
    topic: "bumdes_kopdes.pengelolaan",
    asker: "sekdes",
    subject: "BUM Desa merugi, siapa yang menanggung",
    question:
      "Usaha ternak ayam pedaging BUM Desa rugi Rp68 juta karena penyakit dan harga jatuh. Warga menuntut pengurus mengganti. Pengurus bilang ini risiko usaha. Kami pemerintah desa harus bersikap bagaimana?",
    urgency: "segera",
    impact: "seluruh_desa",
    concernsPoor: true,
    channel: "loket",
    askBack: {
      question:
        "Apakah pembukuannya lengkap (pembelian bibit, pakan, catatan kematian ternak), dan adakah uang yang keluar tanpa bukti?",
      reply:
        "Catatan kematian ternak ada dari penyuluh. Nota pakan lengkap sampai bulan keempat, setelah itu sekitar Rp9 juta tanpa nota.",
    },
    escalation: {
      reason: "Ada dana tanpa bukti di samping kerugian usaha; perlu pendapat tentang audit.",
      guidance:
        "Sarankan audit atas permintaan musdes. Pisahkan kerugian usaha dari pengeluaran tanpa bukti. Bila hasil audit menunjukkan unsur lalai atau sengaja, baru dibicarakan tanggung jawab pengelola; dugaan penyimpangan diserahkan lewat jalur tersendiri ke Inspektorat.",
    },
    answer:
      "Pisahkan dua hal, karena tanggung jawabnya berbeda. Kerugian yang murni karena usaha, misalnya penyakit dan harga jatuh, menjadi beban BUM Desa. Kerugian karena lalai atau sengaja menjadi tanggung jawab pengelola. Yang menentukan mana yang mana adalah audit, bukan suara terbanyak.\n\nDalam keadaan Anda, catatan penyuluh dan nota sampai bulan keempat mendukung kerugian usaha. Uang sekitar Rp9 juta tanpa nota harus dijelaskan pengurus secara tertulis.\n\nLangkah desa: adakan musdes, sampaikan angka apa adanya, putuskan audit, dan tunda semua tuntutan ganti rugi sampai hasilnya ada. Mintalah warga tidak menagih ke rumah pengurus.\n\nPengalaman di tempat lain, pengurus yang dipaksa membuat surat kesanggupan mengganti di depan massa justru memperpanjang perkara.",
    citations: [{ regulation: "PP 11/2021", article: "61-63", year: 2026 }],
    recommendation: {
      action: "Mengadakan musdes yang memutuskan audit BUM Desa",
      position: "Kepala Desa selaku penasihat BUM Desa",
      withinDays: 14,
      proof: "Berita acara musdes dan surat permintaan audit",
    },
    rating: 5,
    comment: "Warga jadi lebih tenang setelah jawaban ini dibacakan di musdes.",
  },
  {
    topic: "bumdes_kopdes.pengelolaan",
    asker: "kaur_keuangan",
    subject: "Bagi hasil BUM Desa masuk kode rekening apa",
    when: "04",
    question:
      "BUM Desa menyetor bagi hasil Rp8.450.000 ke rekening kas desa tgl 20 Maret. Belum dianggarkan di APBDes. Saya catat di mana dan apakah boleh langsung dipakai untuk bantu acara 17-an?",
    urgency: "biasa",
    impact: "satu_orang",
    askBack: {
      question: "Apakah BUM Desa menyertakan keputusan musdes tentang pembagian hasilnya?",
      reply: "Ada berita acara musdes 14 Maret, bagian desa 35 persen dari laba bersih.",
    },
    answer:
      "Catat sebagai pendapatan asli desa, hasil usaha desa, rincian bagi hasil BUM Desa (4.1.1.01). Uangnya sudah benar masuk rekening kas desa.\n\nBelum boleh langsung dipakai. Penggunaannya harus ada dulu dalam APBDes. Bila pendapatan ini muncul setelah APBDes ditetapkan, bahas dengan sekdes apakah menunggu perubahan APBDes, atau lebih dulu lewat Perkades perubahan penjabaran yang diberitahukan kepada BPD dan dilaporkan lewat camat.\n\nUntuk tahun depan, minta BUM Desa menyampaikan perkiraan bagi hasil sebelum Oktober supaya sudah tercantum dalam rancangan APBDes.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "40-42", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
  },
  {
    topic: "bumdes_kopdes.pengelolaan",
    asker: "bumdes",
    subject: "Perangkat desa jadi bendahara BUM Desa",
    question:
      "Min ijin bertanya, bendahara BUMDes kami kebetulan kaur umum di kantor desa. Ada warga protes katanya tidak boleh rangkap. Padahal susah cari orang yg paham komputer di sini",
    urgency: "biasa",
    impact: "satu_orang",
    note: "Tanyakan juga apakah kaur umum ini menandatangani serah terima barang dari BUM Desa ke desa.",
    answer:
      "Warga itu mengingatkan hal yang benar arahnya: organisasi BUM Desa terpisah dari pemerintah desa. Orang yang mengelola usaha tidak sebaiknya juga bekerja di pihak yang memberi modal dan mengawasi.\n\nTidak perlu ribut. Berikan waktu sampai tutup buku semester, serahkan kas dan catatan dengan berita acara kepada bendahara baru yang ditetapkan menurut Anggaran Dasar. Kaur umum boleh mengajari sampai bendahara baru bisa, tetapi tidak lagi memegang kas.\n\nKalau soalnya tidak ada yang paham komputer, buku kas tulis tangan yang rapi jauh lebih baik daripada rangkap jabatan. Kami bisa membantu satu hari belajar di kecamatan.",
    citations: [{ regulation: "PP 11/2021", article: "14-16", year: 2026 }],
    recommendation: {
      action: "Menetapkan bendahara baru dan melakukan serah terima kas serta pembukuan",
      position: "Direktur BUM Desa",
      withinDays: 45,
      proof: "Berita acara serah terima kas",
    },
  },
  {
    topic: "bumdes_kopdes.pengelolaan",
    asker: "karang_taruna",
    subject: "Pemuda ingin kelola wisata lewat BUM Desa",
    question:
      "Halo Kak, kami karang taruna mengelola spot mancing dan sewa perahu, sebulan bisa dapat 3-4 juta. Kata Pak Kades harus masuk BUMDes biar resmi. Kami takut uangnya nanti tidak kembali ke pemuda. Sebaiknya bagaimana?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Halo, usaha kalian bagus dan wajar kalau ingin jelas dulu. Ada dua jalan, dan tidak ada yang langsung merugikan pemuda.\n\nJalan pertama: menjadi unit usaha BUM Desa. Pengelolanya tetap bisa dari karang taruna, pembagian hasilnya ditulis dalam Anggaran Rumah Tangga atau keputusan musdes. Laporannya ikut laporan semesteran dan tahunan BUM Desa.\n\nJalan kedua: kerja sama antara BUM Desa dan karang taruna dengan perjanjian tertulis. BUM Desa menyediakan modal atau sarana, pemuda menjalankan, hasil dibagi menurut persentase yang disepakati.\n\nApa pun pilihannya, tuliskan sebelum uang bercampur. Yang paling sering jadi masalah bukan bentuknya, melainkan tidak ada catatan siapa membeli perahu dengan uang siapa.",
    citations: [{ regulation: "PP 11/2021", article: "58-59", year: 2026 }],
  },
  {
    topic: "bumdes_kopdes.kopdes",
    asker: "kepala_desa",
    subject: "Porsi Dana Desa 2026 untuk Kopdes Merah Putih",
    question:
      "Pagu Dana Desa kami 2026 Rp912.000.000. Kami dengar lebih dari separuh dipotong untuk Koperasi Merah Putih. Betul berapa persisnya, dan apakah uang itu lewat rekening desa? Warga bertanya terus kenapa jalan gang tidak jadi dicor.",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Musdes penyesuaian kegiatan minggu depan",
    concernsPoor: true,
    answer:
      "Untuk 2026 besarnya 58,03 % dari pagu tiap desa. Dari Rp912.000.000 berarti sekitar Rp529.233.600 untuk dukungan Koperasi Desa Merah Putih, dan sekitar Rp382.766.400 tersisa untuk fokus lain.\n\nKegunaannya ditentukan: membayar angsuran pembangunan gerai, gudang dan kelengkapannya. Bukan untuk modal usaha sehari-hari dan bukan untuk honor pengurus. Bagaimana arus pembayarannya secara teknis, kami pastikan dulu ke BPKAD sebelum Bapak menjelaskannya kepada warga.\n\nUntuk musdes minggu depan, bawa dua angka itu dan daftar kegiatan yang tidak lagi tertampung. Katakan apa adanya bahwa ini ketentuan nasional tahun 2026, lalu minta musdes memilih mana yang didahulukan: BLT untuk keluarga miskin ekstrem biasanya tidak boleh kalah dari jalan gang.\n\nJangan menjanjikan angka 2027. Ketentuan Dana Desa berubah setiap tahun.",
    citations: [
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
      { regulation: "PMK 7/2026", article: "20", paragraph: "3", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
    referral: {
      to: "bpkad",
      reason: "Cara pembayaran angsuran dan pencatatannya dalam APBDes.",
      advice:
        "Desa mencantumkan pagu penuh dalam APBDes. Tata cara pencatatan bagian Kopdes akan disampaikan seragam untuk semua desa; jangan membuat kode sendiri.",
    },
    rating: 4,
    comment: "Angkanya jelas, tinggal menunggu cara pencatatannya.",
  },
  {
    topic: "bumdes_kopdes.kopdes",
    asker: "sekdes",
    subject: "Kopdes belum terbentuk, Dana Desa tahap II tertahan",
    when: "12-03",
    question:
      "Izin, tahun 2025 kami belum sempat membentuk Kopdes karena warga terbelah, sementara syarat salur tahap II minta dokumen komitmen. Apakah tanpa akta koperasi Dana Desa benar-benar tidak cair?",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Tahap II Rp356 juta, termasuk BLT tiga bulan",
    concernsPoor: true,
    channel: "telepon",
    askBack: {
      question:
        "Apa yang sudah ada: musdes khusus, berita acara, atau surat komitmen dukungan APBDes?",
      reply: "Musdes khusus sudah sekali tapi tidak sampai keputusan. Surat komitmen belum dibuat.",
    },
    referral: {
      to: "dinas_koperasi",
      reason: "Pendampingan pembentukan koperasi dan kepastian dokumen minimum.",
      advice:
        "Penyuluh koperasi dapat hadir pada musdes khusus berikutnya. Siapkan daftar calon anggota dan calon pengurus dari luar perangkat desa.",
    },
    answer:
      "Untuk penyaluran 2025, PMK 81/2025 meminta komitmen pembentukan Kopdes. Jadi yang ditunggu adalah keputusan dan komitmen desa, disertai dokumen pendukungnya. Rincian dokumen minimum kami pastikan hari ini ke BPKAD.\n\nLangkah cepat: BPD mengundang musdes khusus kedua dalam minggu ini. Penyuluh Dinas Koperasi bersedia hadir. Targetkan keputusan membentuk atau bergabung, dituangkan dalam berita acara, lalu kades menandatangani surat komitmen.\n\nBLT jangan dijanjikan tanggal kepada keluarga penerima sebelum uang masuk. Sampaikan bahwa berkas sedang dilengkapi dan kapan kabar berikutnya.\n\nBila warga terbelah soal siapa pengurusnya, pisahkan: hari ini memutuskan koperasinya, pengurus dibahas pada rapat anggota.",
    citations: [{ regulation: "PMK 81/2025", year: 2025 }],
    recommendation: {
      action: "Mengadakan musdes khusus kedua dan menerbitkan surat komitmen",
      position: "Kepala Desa bersama BPD",
      withinDays: 5,
      proof: "Berita acara musdes khusus dan surat komitmen",
    },
    rating: 5,
    comment: "Ditelepon balik pada hari itu juga. Musdes kedua berhasil.",
  },
  {
    topic: "bumdes_kopdes.kopdes",
    asker: "bumdes",
    subject: "Gerai Kopdes menjual barang yang sama dengan BUM Desa",
    question:
      "Kami punya toko sembako BUM Desa sejak 2021. Sekarang Kopdes juga buka gerai sembako 200 meter dari toko kami. Omzet kami turun hampir separuh. Apakah ada aturan pembagian usahanya?",
    urgency: "biasa",
    impact: "kelompok",
    note: "Direktur BUM Desa dan ketua Kopdes masih berselisih pribadi. Pertemukan di kecamatan, bukan di desa.",
    referral: {
      to: "dinas_koperasi",
      reason: "Perlu arahan pembagian usaha antara koperasi dan BUM Desa di satu desa.",
      advice:
        "Duduk bersama lewat musdes. Contoh yang berjalan: Kopdes menjadi pemasok dan gudang, BUM Desa memegang usaha yang tidak dijalankan koperasi seperti air bersih dan persewaan.",
    },
    answer:
      "Kami belum menemukan aturan yang melarang keduanya menjual barang yang sama, dan kami tidak ingin mengarang. Keduanya lembaga yang berbeda, dengan pengurus dan anggaran sendiri.\n\nTetapi desa berkepentingan pada keduanya, jadi tempat menyelesaikannya adalah musdes. Bawa angka: omzet setahun terakhir, pelanggan, barang yang paling laku. Tawarkan pembagian, misalnya Kopdes memegang barang pokok dan gudang, BUM Desa memegang usaha yang tidak dijalankan koperasi.\n\nDinas Koperasi bersedia mendampingi. Selama belum ada kesepakatan, jangan perang harga dengan modal desa, karena kerugiannya nanti harus Anda jelaskan di laporan tahunan.",
    citations: [
      { regulation: "PP 11/2021", article: "58-59", year: 2026 },
      { regulation: "PMK 7/2026", article: "20", paragraph: "3", year: 2026 },
    ],
    recommendation: {
      action: "Menyiapkan ringkasan usaha dan meminta musdes pembagian bidang usaha",
      position: "Direktur BUM Desa",
      withinDays: 21,
      proof: "Surat permohonan musdes beserta ringkasan omzet",
    },
    rating: 3,
    comment: "Sudah dijawab, tapi kami berharap ada aturan yang lebih tegas.",
  },
  {
    topic: "bumdes_kopdes.kopdes",
    asker: "rt",
    subject: "Warga ragu ikut jadi anggota koperasi",
    question:
      "min mau tanya, warga RT sy disuruh daftar anggota kopdes bayar simpanan 100rb. ada yg bilang kalo ga daftar nanti ga dapat bansos. itu bener ga? kasian warga yg ga mampu",
    urgency: "segera",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    atStake: "Keluarga tidak mampu hendak meminjam uang untuk membayar simpanan",
    referral: {
      to: "dinsos",
      reason: "Memastikan bahwa keanggotaan koperasi bukan syarat bantuan sosial.",
      advice:
        "Penerima bantuan sosial ditentukan dari pendataan, bukan dari keanggotaan koperasi. Bila ada petugas yang mensyaratkannya, catat waktu dan tempatnya lalu laporkan.",
    },
    answer:
      "Terima kasih Pak RT sudah menanyakan. Kami sudah memastikan ke Dinas Sosial: menjadi anggota koperasi bukan syarat menerima bantuan sosial. Tolong sampaikan itu kepada warga.\n\nMasuk koperasi sifatnya sukarela. Besarnya simpanan ditentukan rapat anggota, dan warga berhak melihat aturannya sebelum membayar. Jangan sampai ada yang berutang untuk itu.\n\nKalau ada orang yang menagih sambil menyebut bansos, catat kapan dan di mana, kirim ke kami. Tidak perlu menyebut nama di grup RT.",
    citations: [{ regulation: "UU 6/2014", article: "68", year: 2026 }],
    rating: 4,
    comment: "makasih min cepat jawabnya, warga sdh tenang",
  },
  {
    topic: "bumdes_kopdes.kopdes",
    asker: "kaur_keuangan",
    subject: "Sisa Dana Desa setelah Kopdes, kegiatan mana dikurangi",
    question:
      "Pagu kami Rp864.500.000. Setelah 58,03% untuk Kopdes tinggal kurang lebih Rp362.800.000, padahal di RKPDes sudah ada drainase 240 jt, posyandu 96 jt, BLT 54 jt, operasional 3%. Totalnya lewat. Apakah operasional 3% dihitung dari pagu penuh atau dari sisa?",
    urgency: "segera",
    impact: "seluruh_desa",
    concernsPoor: true,
    atStake: "Rancangan APBDes harus masuk evaluasi camat Senin",
    escalation: {
      reason:
        "Dasar penghitungan operasional 3 % tidak disebut tegas; akan ditanyakan banyak desa.",
      guidance:
        "Sambil menunggu kepastian, pakai hitungan yang lebih kecil, yaitu dari sisa setelah Kopdes. Jangan sampai desa diminta mengurangi lagi setelah evaluasi.",
    },
    answer:
      "Hitungan Anda benar: 58,03 % dari Rp864.500.000 adalah Rp501.669.350, sisanya Rp362.830.650. Usulan Rp390 juta ditambah operasional memang tidak muat.\n\nUntuk operasional paling banyak 3 %, belum kami temukan penegasan apakah dari pagu penuh atau dari sisa. Arahan DPMD: pakai yang lebih kecil dulu, sekitar Rp10.884.000, dan tunggu kepastian.\n\nUrutan yang kami sarankan saat mengurangi: BLT untuk keluarga miskin ekstrem dan layanan posyandu dipertahankan, drainase dibagi dua tahun atau dipindah ke sumber lain seperti ADD atau bantuan keuangan. Perubahan terhadap RKPDes harus dibahas di musdes dan dicatat alasannya.\n\nBerkas evaluasi sering kembali karena RKPDes dan APBDes tidak lagi sama. Lampirkan berita acara perubahannya.",
    citations: [
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
    recommendation: {
      action: "Menyesuaikan rancangan APBDes dan melampirkan berita acara perubahan RKPDes",
      position: "Kaur Keuangan bersama Kaur Perencanaan",
      withinDays: 5,
      proof: "Rancangan APBDes hasil penyesuaian",
    },
  },
];
