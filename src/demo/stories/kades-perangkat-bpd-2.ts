// Demo cases about village heads: term of office, acting heads, and their election.
// The law of 2024 and PP 16/2026 are known from secondary sources only; answers say so.
import type { Story } from "../story.ts";

export const kadesPerangkatBpdStories2: readonly Story[] = [
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "kepala_desa",
    subject: "Masa jabatan delapan tahun dan SK perpanjangan",
    question:
      "Saya dilantik untuk 6 tahun. Dengan undang-undang baru katanya otomatis 8 tahun. Apakah harus ada SK baru dari Bupati? Kalau belum ada apa tanda tangan saya sah setelah tanggal berakhir di SK lama?",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Tanggal akhir pada SK lama tinggal enam minggu",
    referral: {
      to: "bagian_hukum",
      reason: "Memastikan apakah SK penyesuaian masa jabatan desa ini sudah terbit.",
      advice:
        "SK penyesuaian diterbitkan bupati secara kolektif. Periksa lampirannya; bila desa belum tercantum, camat mengusulkan susulan sebelum tanggal akhir jabatan.",
    },
    answer:
      'UU 3/2024 mengubah masa jabatan kepala desa menjadi 8 tahun dan paling banyak dua kali masa jabatan. Untuk kades yang sedang menjabat ada ketentuan peralihan, dan penyesuaiannya dilakukan dengan keputusan bupati. Jadi jangan mengandalkan kata "otomatis".\n\nPegangan Bapak adalah SK. Periksa dulu di kantor desa dan kecamatan apakah SK penyesuaian sudah ada; banyak desa menerimanya tetapi terselip di map pelantikan. Bagian Hukum sedang mengecek lampirannya untuk desa Bapak.\n\nBila ternyata belum ada, camat mengusulkan susulan sekarang, sebelum enam minggu itu habis. Menandatangani pencairan dengan SK yang sudah lewat akan ditolak bank dan membuat pembayaran tertahan.',
    citations: [
      { regulation: "UU 3/2024", article: "39", year: 2026 },
      { regulation: "UU 3/2024", article: "118", year: 2026 },
    ],
    recommendation: {
      action: "Menyerahkan salinan SK pengangkatan dan mengecek SK penyesuaian di kecamatan",
      position: "Kepala Desa",
      withinDays: 5,
      proof: "Salinan SK penyesuaian atau surat usulan camat",
    },
    rating: 4,
    comment: "Ternyata SK-nya memang sudah ada.",
  },
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "sekdes",
    subject: "Kades meninggal, roda pemerintahan harus jalan",
    question:
      "Dengan duka kami sampaikan kades kami wafat Jumat lalu. Sisa jabatan beliau masih 3 tahun lebih. Gaji perangkat, BLT dan kegiatan tertahan karena tidak ada yang tanda tangan. Apa yang harus kami kerjakan minggu ini?",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Siltap perangkat dan BLT 31 keluarga tidak dapat dicairkan",
    concernsPoor: true,
    channel: "telepon",
    escalation: {
      reason: "Penunjukan penjabat oleh bupati perlu dipercepat karena pencairan terhenti.",
      guidance:
        "Camat mengusulkan PNS calon penjabat hari ini. Berkas: surat kematian, surat pemberitahuan BPD, SK kades. Setelah SK penjabat turun, spesimen bank diganti pada hari yang sama.",
    },
    answer:
      "Kami turut berduka cita. Berikut yang perlu dikerjakan minggu ini, satu per satu.\n\nHari ini: BPD membuat surat pemberitahuan kepada bupati melalui camat, dilampiri surat keterangan kematian dan SK pengangkatan. Camat mengusulkan penjabat dari PNS; DPMD sudah menyatakan akan mendahulukan.\n\nSetelah SK penjabat terbit: ganti spesimen tanda tangan di bank pada hari yang sama, baru siltap dan BLT diajukan. Jangan ada pencairan memakai tanda tangan siapa pun sebelum itu, termasuk cek yang pernah ditandatangani almarhum.\n\nKarena sisa jabatannya lebih dari satu tahun, pengisian selanjutnya lewat musyawarah desa, paling lama enam bulan. Tata cara rincinya diatur PP 43/2014 Pasal 56, yang dilaporkan sudah diganti; panitia jangan mulai bekerja sebelum dicocokkan dengan PP 16/2026.",
    citations: [
      { regulation: "UU 6/2014", article: "47", year: 2026 },
      { regulation: "PP 43/2014", article: "56", year: 2025 },
    ],
    recommendation: {
      action: "Mengirim surat pemberitahuan beserta surat kematian kepada camat",
      position: "Ketua BPD dibantu Sekretaris Desa",
      withinDays: 1,
      proof: "Tanda terima surat di kecamatan",
    },
    rating: 5,
    comment: "Penjabat dilantik dalam sembilan hari. Terima kasih banyak.",
  },
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "bpd",
    subject: "Kapan BPD memberi tahu akhir masa jabatan kades",
    question:
      "Masa jabatan kades desa kami habis tahun depan bulan Agustus. Kewajiban BPD apa saja dan kapan? Kami pengurus baru semua, belum ada arsip dari periode lama.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Kewajiban pertama BPD: memberi tahu kepala desa secara tertulis enam bulan sebelum masa jabatannya berakhir. Untuk Agustus, berarti paling lambat Februari. Tembusannya kepada bupati melalui camat.\n\nKepala desa menyusun laporan akhir masa jabatan. Menurut PP 43/2014 Pasal 50, waktunya lima bulan sebelum berakhir, dan dalam rangkaian pilkades disebut juga 30 hari kerja setelah pemberitahuan BPD. Kedua angka itu dari peraturan yang dikabarkan dicabut, maka anggap sebagai perkiraan sampai PP 16/2026 kami baca.\n\nPeriksa pula SK kades: bila sudah disesuaikan menjadi 8 tahun, tanggal Agustus itu mungkin bergeser.\n\nBuat satu map khusus mulai sekarang. BPD periode berikutnya akan berterima kasih.",
    citations: [
      { regulation: "UU 6/2014", article: "32", year: 2026 },
      { regulation: "PP 43/2014", article: "50", paragraph: "2", year: 2025 },
    ],
  },
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "sekdes",
    subject: "RPJMDes enam tahun perlu diubah jadi delapan",
    when: "09",
    question:
      "RPJMDes kami berlaku enam tahun dan berakhir Desember ini, sedangkan jabatan kades sudah disesuaikan 8 tahun. RKPDes tahun depan jadi tidak punya induk. Apakah cukup ditambah lampiran dua tahun, atau membuat RPJMDes baru?",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Perdes RKPDes ditetapkan paling lambat akhir September",
    answer:
      "Bukan RPJMDes baru, melainkan perubahan RPJMDes: dibahas dalam musrenbangdes lalu ditetapkan dengan Perdes perubahan. Lampiran saja tanpa Perdes tidak cukup karena masa berlakunya tertulis di batang tubuh.\n\nIsi yang diubah: masa berlaku, matriks kegiatan untuk dua tahun tambahan, dan perkiraan dananya. Visi dan misi tidak perlu dirombak; jelaskan saja kegiatan mana yang dilanjutkan.\n\nUU 3/2024 menyebut RPJMDes 8 tahun. Caranya mengubah ada di PP 43/2014 Pasal 120 yang menurut kabar telah digantikan, sehingga langkah di atas kami sampaikan sebagai jalan kerja, sambil menunggu pencocokan dengan PP 16/2026.\n\nKerjakan bersamaan dengan RKPDes: satu musrenbangdes, dua berita acara, dua Perdes.",
    citations: [
      { regulation: "UU 3/2024", year: 2026 },
      { regulation: "PP 43/2014", article: "120", year: 2025 },
    ],
    rating: 3,
    comment: "Dasarnya masih menunggu naskah PP baru, padahal waktu kami sempit.",
  },
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "kaur_keuangan",
    subject: "Penjabat kades dari PNS, siltapnya bagaimana",
    question:
      "Pj kades kami PNS kecamatan. Beliau menanyakan apakah berhak siltap dan tunjangan kades dari APBDes. Anggaran siltap kades 12 bulan ada di 1.1.01, terpakai 4 bulan.",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Yang jelas dalam undang-undang: bila kades berhenti, penjabatnya diangkat dari PNS. Mengenai penghasilan penjabat dari APBDes, kami belum memegang ketentuan yang berlaku di kabupaten, jadi kami pastikan dulu ke DPMD sebelum Anda membayar apa pun.\n\nSelama menunggu, siltap delapan bulan yang tersisa jangan dicairkan dan jangan dialihkan ke belanja lain. Uangnya tetap di rekening kas desa.\n\nBila nanti memang boleh, bayarkan sejak tanggal pelantikan menurut SK, bukan sejak kades berhenti. Bila tidak boleh, sisanya dimasukkan dalam perubahan APBDes atau menjadi SiLPA.",
    citations: [
      { regulation: "UU 6/2014", article: "47", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
    rating: 3,
    comment:
      "Masih menunggu jawaban kabupaten, tapi setidaknya tahu apa yang tidak boleh dilakukan.",
  },
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "kasi_kesejahteraan",
    subject: "Kades memakai mobil siaga untuk keperluan keluarga",
    question:
      "Ijin bertanya Pak, mobil siaga desa sering dipakai pak kades ke kebun dan acara keluarga. Minggu lalu ada ibu melahirkan harus sewa mobil sendiri. Saya bawahan, serba salah kalau menegur.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    note: "Jangan sebut penanya kepada siapa pun di desa. Bicarakan pengaturan mobil siaga sebagai pembinaan umum.",
    answer:
      "Terima kasih sudah menyampaikan, dan kami mengerti posisi Anda. Anda tidak perlu menegur langsung. Kami akan membahas pemakaian mobil siaga di rapat pembinaan semua desa, tanpa menyebut sumber.\n\nMobil siaga adalah aset desa, jadi penggunaannya diatur untuk kepentingan desa. Yang paling menolong bukan teguran, tetapi aturan pakai: keputusan kades tentang jadwal jaga, buku keluar masuk kendaraan, pemegang kunci bergantian, dan nomor yang dapat dihubungi warga 24 jam.\n\nAnda bisa memulai dari buku keluar masuk itu dengan alasan tertib aset menjelang laporan semester. Buku yang diisi jujur akan berbicara sendiri.\n\nKeadaan darurat seperti ibu melahirkan didahulukan di atas keperluan siapa pun.",
    citations: [
      { regulation: "UU 6/2014", article: "76", year: 2026 },
      { regulation: "Permendagri 1/2016 jo 3/2024", year: 2026 },
    ],
  },
  {
    topic: "kades_perangkat_bpd.kades",
    asker: "bpd",
    subject: "Kades sakit lama, pemerintahan tersendat",
    question:
      "Kepala desa stroke sejak tiga bulan lalu, bicara belum jelas. Surat-surat ditandatangani istrinya atau sekdes meniru. BPD harus bagaimana tanpa menyakiti keluarga beliau?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Tanda tangan pada dokumen keuangan tidak sah",
    channel: "kunjungan",
    note: "Bawa perawat puskesmas saat kunjungan berikut. Utamakan bicara dengan keluarga.",
    escalation: {
      reason: "Kades berhalangan berbulan-bulan, perlu penanganan camat dan DPMD secara resmi.",
      guidance:
        "Camat berkunjung dan meminta keterangan kesehatan dari fasilitas pemerintah. Bila belum dapat bekerja, ditunjuk pelaksana menurut ketentuan; seluruh dokumen bertanda tangan tiruan didata untuk diperbaiki.",
    },
    answer:
      "Mulai hari ini, tidak boleh ada yang menandatangani atas nama beliau. Tanda tangan tiruan pada dokumen keuangan membahayakan sekdes, istri beliau, dan desa. Sampaikan ini kepada keluarga dengan lembut, sebagai perlindungan, bukan tuduhan.\n\nCamat akan berkunjung minggu ini, dan DPMD meminta surat keterangan dokter dari fasilitas kesehatan pemerintah. Dari situ ditentukan apakah beliau masih dapat bertugas atau perlu ditunjuk pelaksana. Surat BPD menjadi pintu masuknya.\n\nTolong sekdes mendata dokumen selama tiga bulan ini: mana yang ditandatangani sendiri, mana yang tidak. Lebih baik didata oleh desa sendiri daripada ditemukan pemeriksa.\n\nSiltap beliau tetap haknya selama belum diberhentikan.",
    citations: [
      { regulation: "UU 6/2014", article: "47", year: 2026 },
      { regulation: "PP 12/2017", article: "19", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim surat pemberitahuan keadaan kepala desa kepada camat",
      position: "Ketua BPD",
      withinDays: 3,
      proof: "Surat bernomor dengan tanda terima",
    },
    rating: 5,
    comment: "Keluarga menerima dengan baik. Terima kasih caranya.",
  },
  {
    topic: "kades_perangkat_bpd.pilkades",
    asker: "bpd",
    subject: "Pendaftar calon kades hanya satu orang",
    question:
      "Pendaftaran calon kades sudah ditutup, yang mendaftar hanya satu, itu pun petahana. Warga tanya apa langsung menang. Kami panitia bingung harus perpanjang berapa kali.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Jadwal pilkades dan biaya panitia sudah berjalan",
    askBack: {
      question:
        "Apakah pendaftaran sudah diperpanjang, dan apakah panitia dibentuk dengan keputusan BPD?",
      reply: "Panitia dibentuk dengan keputusan BPD. Pendaftaran belum diperpanjang sama sekali.",
    },
    escalation: {
      reason:
        "Ketentuan calon tunggal berada pada peraturan baru yang naskahnya belum dimiliki satgas.",
      guidance:
        "Perpanjang pendaftaran dan umumkan luas. Jangan menetapkan calon sebelum DPMD mengirim ketentuan tertulis. Tahapan lain ditahan dengan berita acara panitia.",
    },
    answer:
      "Tidak langsung menang. UU 3/2024 Pasal 34A mengenal calon tunggal yang melawan kotak kosong. Menurut keterangan yang beredar, PP 16/2026 mengatur pendaftaran diperpanjang dua kali dahulu sebelum calon tunggal dapat ditetapkan. Naskahnya belum kami lihat sendiri, jadi angka dua kali itu belum dapat kami nyatakan pasti.\n\nYang aman dikerjakan sekarang: perpanjang pendaftaran, umumkan di setiap RT, rumah ibadah dan media desa, dan simpan foto pengumumannya. Catat setiap langkah dalam berita acara panitia.\n\nPanitia jangan menetapkan calon, mencetak surat suara, atau menjanjikan tanggal sebelum ada arahan tertulis DPMD. Biaya yang keluar untuk tahapan yang salah sulit dipertanggungjawabkan.",
    citations: [
      { regulation: "UU 3/2024", article: "34A", year: 2026 },
      { regulation: "PP 16/2026", article: "38-50", year: 2026 },
    ],
    recommendation: {
      action: "Memperpanjang pendaftaran dan mendokumentasikan pengumumannya",
      position: "Ketua panitia pemilihan",
      withinDays: 3,
      proof: "Berita acara perpanjangan dan foto pengumuman",
    },
  },
  {
    topic: "kades_perangkat_bpd.pilkades",
    asker: "sekdes",
    subject: "Bolehkah pilkades sebelum aturan turunan jelas",
    question:
      "BPD mendesak pilkades dilaksanakan tahun ini karena kades sudah Pj hampir setahun. Sebagian bilang harus menunggu aturan baru. Mana yang benar? Anggaran pilkades Rp65 juta sudah ada di 1.4.10.",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "bagian_pemerintahan",
      reason: "Jadwal pilkades serentak ditetapkan kabupaten, bukan per desa.",
      advice:
        "Desa masuk daftar gelombang berikutnya. Anggaran jangan dicairkan sebelum keputusan jadwal terbit.",
    },
    answer:
      "Tahun 2025 banyak daerah memang menunda karena aturan turunan UU 3/2024 belum ada. Pada 2026 dikabarkan terbit PP 16/2026 yang memuat bagian tentang pemilihan kepala desa. Kabar itu dari beberapa sumber umum; naskahnya sendiri belum kami pegang.\n\nKarena itu pegangan desa adalah jadwal dari kabupaten. Kami sudah menanyakan, dan desa Anda masuk daftar gelombang berikutnya. Pilkades tidak dijalankan satu desa sendiri atas desakan BPD.\n\nAnggaran Rp65 juta di 1.4.10 biarkan utuh. Jangan membentuk panitia berhonor sebelum keputusan jadwal, sebab honornya tidak akan bisa dibayar mundur.",
    citations: [
      { regulation: "UU 3/2024", year: 2026 },
      { regulation: "PP 16/2026", article: "38-50", year: 2026 },
    ],
  },
  {
    topic: "kades_perangkat_bpd.pilkades",
    asker: "rt",
    subject: "Warga baru pindah, boleh ikut pilih kades?",
    question:
      "permisi min, ada 7 KK baru di RT saya pindahan dari luar kota, ktp nya masih alamat lama. katanya panitia ga boleh dimasukkan daftar pemilih pilkades. padahal udah tinggal 8 bulan",
    urgency: "segera",
    impact: "kelompok",
    channel: "whatsapp",
    atStake: "Daftar pemilih ditutup akhir pekan",
    referral: {
      to: "disdukcapil",
      reason: "Perpindahan penduduk yang belum tercatat.",
      advice:
        "Tujuh keluarga dapat mengurus pindah datang dengan pengantar RT dan desa. Layanan bergerak ada di kecamatan setiap Rabu.",
    },
    answer:
      "Panitia bekerja dengan data kependudukan, jadi alamat KTP memang dilihat. Syarat persis tentang lamanya tinggal berada di aturan pemilihan yang sedang berganti, karena itu kami tidak mau menebak; kami pastikan dulu ke DPMD sebelum akhir pekan.\n\nYang bisa segera dikerjakan Pak RT: buat daftar tujuh keluarga itu beserta sejak kapan mereka tinggal, serahkan ke panitia dengan tanda terima. Keberatan yang tercatat sebelum daftar ditutup lebih kuat daripada protes pada hari pemilihan.\n\nApa pun keputusan soal pilkades, ajak mereka mengurus pindah datang. Tanpa itu mereka juga sulit terdata untuk bantuan dan BPJS.",
    citations: [{ regulation: "UU 24/2013", year: 2026 }],
    recommendation: {
      action: "Menyerahkan daftar keluarga yang belum masuk kepada panitia pemilihan",
      position: "Ketua RT",
      withinDays: 2,
      proof: "Tanda terima dari panitia",
    },
    rating: 3,
    comment: "jawaban pasti blm ada, tp ada jalan keluarnya",
  },
  {
    topic: "kades_perangkat_bpd.pilkades",
    asker: "kepala_desa",
    subject: "Penjabat kades bertanya pemilihan antarwaktu",
    question:
      "Saya Penjabat Kades. Kades definitif diberhentikan, sisa masa jabatan 2 tahun 7 bulan. Siapa yang berhak memilih dalam pemilihan antarwaktu, seluruh warga atau utusan saja?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Karena sisa jabatannya lebih dari satu tahun, pengisiannya dilakukan melalui musyawarah desa, bukan pemungutan suara seluruh warga. Waktunya paling lama enam bulan.\n\nSiapa saja utusan yang berhak hadir dan memilih, serta jumlah calonnya, dahulu diatur rinci dalam PP 43/2014. Dengan adanya PP 16/2026, bagian itu tidak berani kami sampaikan sebagai ketentuan yang berlaku. Mohon tidak memakai panduan lama sebagai tata tertib dulu.\n\nTugas Penjabat sekarang: memfasilitasi BPD, menyediakan anggaran, dan menjaga data kependudukan tetap mutakhir. Panitianya dibentuk BPD. Penjabat sebaiknya tidak menyebut dukungan kepada calon mana pun, termasuk dalam percakapan di warung.",
    citations: [
      { regulation: "UU 6/2014", article: "47", year: 2026 },
      { regulation: "PP 43/2014", article: "56", year: 2025 },
    ],
  },
];
