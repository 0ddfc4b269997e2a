// Demo cases about proposals to the regency and programmes that enter a village.
// Announcement and recording of such programmes is the village's right under the law itself.
import type { Story } from "../story.ts";

export const perencanaanStories2: readonly Story[] = [
  {
    topic: "perencanaan.usulan_program",
    asker: "kepala_desa",
    subject: "Dinas membangun jembatan tanpa pemberitahuan",
    question:
      "Tiba-tiba ada material dan pekerja di dusun empat, katanya proyek dinas. Desa tidak pernah diberi tahu, padahal kami juga menganggarkan jembatan di tempat yang sama. Bagaimana hak desa?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Kegiatan ganda senilai Rp140 juta di APBDes",
    answer:
      "Undang-undang mewajibkan program pemerintah yang masuk desa diinformasikan kepada pemerintah desa, dan desa mencatatnya dalam lampiran APBDes. Jadi desa berhak bertanya dan mendapat jawaban.\n\nJangan menghentikan pekerjaan sendiri. Catat siapa pelaksananya, papan proyeknya, dan lokasinya; kami minta keterangan ke dinas. Sementara itu, tunda dulu pencairan jembatan dari APBDes.\n\nBila memang ganda, dana desa untuk jembatan dialihkan lewat perubahan APBDes setelah musdes. Kalau lokasinya berbeda beberapa meter tetapi fungsinya sama, tetap dianggap ganda oleh pemeriksa.\n\nRincian tentang kewajiban itu ada pula di PP 43/2014 Pasal 122 yang masih harus diperiksa kembali pada PP 16/2026.",
    citations: [
      { regulation: "UU 6/2014", article: "81", paragraph: "5", year: 2026 },
      { regulation: "PP 43/2014", article: "122", year: 2025 },
    ],
    referral: {
      to: "dpu",
      reason: "Menjelaskan jadwal, panjang dan sumber dana pekerjaan di dusun empat.",
      advice:
        "Pekerjaan tersebut adalah jembatan pada ruas kabupaten. Dinas mengundang desa pada rapat lapangan Kamis dan menyerahkan gambar.",
    },
    recommendation: {
      action: "Menunda kegiatan jembatan desa dan mencatat program dinas dalam lampiran APBDes",
      position: "Kepala Desa",
      withinDays: 14,
      proof: "Berita acara rapat lapangan dan lampiran APBDes",
    },
    rating: 5,
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "sekdes",
    subject: "Usulan jalan kabupaten tidak pernah muncul di RKPD",
    question:
      "Ruas jalan kabupaten sepanjang 4,2 km di desa kami rusak berat sejak tiga tahun. Setiap musrenbang kecamatan kami usulkan, di RKPD tidak pernah ada. Apa sebenarnya jalurnya, dan siapa yang memutuskan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    askBack: {
      question:
        "Tolong kirim berita acara musrenbangdes dan kecamatan tahun lalu, dan apakah usulan ada di sistem perencanaan kabupaten?",
      reply:
        'Berita acara ada. Di sistem kata operator masuk tapi statusnya "ditolak mitra", tidak ada alasan.',
    },
    referral: {
      to: "bappeda",
      reason: "Melacak status dan alasan penolakan usulan tahun lalu.",
      advice:
        "Usulan ditolak karena tidak dilampiri panjang ruas, kondisi per segmen dan koordinat. Ajukan kembali dengan formulir ruas dan foto, sebut fungsi ekonominya.",
    },
    note: "Ajak ketiga desa di ruas ini datang bersama.",
    answer:
      "Jalurnya: dusun, musrenbangdes, lalu musrenbang kecamatan dan kabupaten. Bila disetujui, kegiatannya masuk RKPDes tahun berikutnya sebagai catatan, tetapi pengerjaannya oleh dinas.\n\nBappeda memberi tahu bahwa usulan tahun lalu ditolak karena data ruas tidak lengkap. Jadi siapkan: panjang per segmen, lebar, jenis kerusakan, koordinat awal dan akhir, jumlah rumah dan kebun yang dilayani, foto di musim hujan.\n\nSebaiknya dua atau tiga desa yang memakai ruas itu mengusulkan bersama. Usulan bersama dibaca sebagai kebutuhan kawasan.\n\nDasar jalur itu adalah PP 43/2014 Pasal 119, dan kami akan mencocokkannya dengan PP 16/2026 yang dikabarkan menggantikannya. Jangan mengganti jalan kabupaten dengan Dana Desa hanya karena tidak sabar.",
    citations: [{ regulation: "PP 43/2014", article: "119", year: 2026 }],
    recommendation: {
      action: "Melengkapi data ruas jalan dan mengajukan bersama desa tetangga",
      position: "Sekretaris Desa",
      withinDays: 45,
      proof: "Formulir ruas dan tanda terima usulan",
    },
    rating: 4,
    comment: "Akhirnya tahu kenapa ditolak, selama ini tidak ada yang bilang.",
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "kaur_perencanaan",
    subject: "Cara mencatat program masuk desa dalam APBDes",
    question:
      "Tahun ini ada program bibit kakao dari dinas, internet gratis, dan rehab puskesmas pembantu. Kolom di lampiran APBDes untuk mencatat itu formatnya seperti apa? Nilai uangnya kami tidak tahu.",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question: "Sudah pernahkah desa bersurat kepada ketiga dinas itu?",
      reply: "Belum Pak, selama ini hanya tanya lewat telepon ke petugas lapangannya.",
    },
    answer:
      'Permendagri 114/2014 mengenal daftar rencana program kabupaten yang masuk ke desa. Sekurang-kurangnya isi: nama dinas, nama kegiatan, lokasi, volume, perkiraan biaya, sumber dana, waktu, sasaran dan penanggung jawab.\n\nBila nilai belum diketahui, tulis "belum diterima dari dinas" dan tanggal Anda menanyakan. Jangan menebak angkanya. Kirim satu surat ke tiap dinas meminta keterangan, tembusan camat.\n\nCatatan itu bukan penambah belanja desa. Banyak yang memasukkannya sebagai pendapatan, lalu neraca tidak cocok.',
    citations: [
      { regulation: "UU 6/2014", article: "81", paragraph: "5", year: 2026 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "bumdes",
    subject: "Bibit bantuan dinas mati, siapa yang bertanggung jawab",
    when: "10",
    question:
      "Bantuan bibit kopi dari dinas datang 8.000 batang, separuhnya mati karena datang waktu kemarau. Kelompok tani menyalahkan desa. Apakah desa ikut bertanggung jawab padahal hanya menerima?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "dinas_pertanian",
      reason: "Penggantian bibit dan waktu kirim yang tepat.",
      advice:
        "Dinas mencatat tingkat kematian dari daftar kelompok tani. Penggantian diajukan pada musim tanam berikutnya dengan berita acara dan foto.",
    },
    answer:
      "Bila bantuan diserahkan langsung dari dinas kepada kelompok tani, urusannya antara keduanya; desa bukan pemilik kegiatannya. Yang penting adakah berita acara serah terima dan siapa yang menandatangani.\n\nDesa membantu dengan mendata: berapa hidup, berapa mati, kapan datang, keadaan hujan. Data itu yang dibaca Dinas Pertanian untuk mengganti pada musim tanam.\n\nUntuk program berikutnya, mintalah waktu kirim disesuaikan musim sejak pemberitahuan awal, dan sepakati siapa menyiapkan naungan serta penyiraman. Ini hak desa sebagai pihak yang harus diberi tahu.",
    citations: [{ regulation: "UU 6/2014", article: "81", paragraph: "5", year: 2026 }],
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "lurah",
    subject: "Program dinas berjalan di kelurahan tanpa koordinasi",
    question:
      "Kelurahan kami menemukan dua kegiatan perbaikan drainase yang dilaksanakan dinas berbeda pada RT yang sama. Mohon petunjuk mekanisme pemberitahuan program kepada kelurahan.",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Dengan hormat. Aturan tentang pemberitahuan program dan pencatatan dalam lampiran APBDes ditujukan kepada desa; kelurahan tidak mempunyai APBDes. Kelurahan adalah bagian dari kecamatan, sehingga koordinasinya lewat camat.\n\nLangkah praktis: lurah menyampaikan daftar kegiatan yang diketahui kepada camat, camat meminta penjelasan kepada dinas, dan hasilnya dicatat pada buku program kelurahan. Untuk dua drainase itu, satu rapat lapangan cukup untuk membagi ruas.\n\nUsulan kelurahan sendiri tetap lewat musyawarah pembangunan kelurahan. Bawa hasil koordinasi ini ke musyawarah supaya warga tahu mana yang sudah dikerjakan.",
    citations: [{ regulation: "PP 17/2018", article: "30", year: 2026 }],
    rating: 5,
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "karang_taruna",
    subject: "Pemuda usul lapangan futsal, tanah milik siapa?",
    question:
      "Kami mau mengusulkan lapangan futsal di lahan kosong dekat masjid. Katanya itu lahan warga yang dipinjamkan. Sudah dibuatkan gambar oleh teman anak teknik. Bisa masuk RKPDes?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      'Gambarnya simpan dulu, karena yang pertama diperiksa adalah tanahnya. Bangunan desa di atas tanah warga yang hanya dipinjamkan akan bermasalah bila pemiliknya berubah pikiran atau diwariskan.\n\nPilihan: pemilik menghibahkan kepada desa lalu disertifikatkan atas nama pemerintah desa; atau mencari tanah milik desa; atau mengajukan ke kabupaten dengan tanah yang jelas.\n\nUsulan bisa ditulis di musdus sekarang dengan catatan "menunggu kejelasan tanah", supaya tetap ada dalam daftar. Jangan mengumpulkan uang dari warga dulu.',
    citations: [{ regulation: "UU 6/2014", article: "76", paragraph: "4", year: 2026 }],
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "sekdes",
    subject: "Usulan lewat anggota dewan, masuk RKPDes atau tidak",
    question:
      "Ada usulan pembangunan pos kamling dari pokok pikiran anggota dewan yang disampaikan langsung ke kami. Warga senang, tetapi di musrenbangdes tidak pernah diusulkan. Bagaimana mencatatnya?",
    urgency: "biasa",
    impact: "kelompok",
    note: "Jangan menyebut nama partai dalam tanggapan.",
    answer:
      "Perlakukan sama seperti program lain yang masuk desa. Bila dikerjakan dinas, desa meminta keterangan tertulis: nama kegiatan, lokasi, biaya, waktu, pelaksana. Lalu dicatat dalam lampiran APBDes.\n\nKalau yang diminta adalah desa membangunnya dengan uang desa, ia harus melalui musdes dan perubahan RKPDes. Janji siapa pun tidak menggantikan musyawarah.\n\nSiapkan satu kalimat untuk warga: desa bersyukur, menunggu keterangan resmi, dan mencatatnya di papan pengumuman begitu diterima. Dengan begitu tidak ada yang dikecewakan kalau batal.",
    citations: [
      { regulation: "UU 6/2014", article: "81", paragraph: "5", year: 2026 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
  },
  {
    topic: "perencanaan.usulan_program",
    asker: "kasi_kesejahteraan",
    subject: "Bantuan rumah tidak layak huni, desa hanya diminta nama",
    question:
      "Dinas meminta 10 nama untuk rehab rumah tidak layak huni dalam dua hari. Data kami 37 keluarga. Takut kalau kami pilih, nanti dibilang pilih kasih. Bagaimana cara yang adil?",
    urgency: "darurat",
    impact: "kelompok",
    concernsPoor: true,
    atStake: "Batas pengiriman nama besok sore",
    channel: "telepon",
    answer:
      "Jangan memilih sendiri di meja kantor. Malam ini kumpulkan kepala dusun, RT, BPD dan dua orang dari kelompok perempuan. Gunakan ukuran yang sama: atap bocor, dinding lapuk, lantai tanah, jumlah jiwa, ada lansia atau difabel, dan status tanah.\n\nBeri angka per ukuran untuk ke-37 keluarga, urutkan, ambil sepuluh teratas. Tuangkan dalam berita acara dan tempelkan urutannya tanpa data pribadi: cukup inisial dan RT.\n\nTanyakan kepada dinas apakah tanahnya harus milik sendiri. Kami pastikan dulu hari ini, agar tidak ada yang gugur di tengah jalan.\n\nKeluarga yang belum masuk disebut dalam daftar tunggu, supaya tahun depan tidak mulai dari nol.",
    citations: [{ regulation: "UU 6/2014", article: "68", year: 2026 }],
    recommendation: {
      action: "Mengadakan rapat penentuan urutan dan mengirim sepuluh nama beserta berita acara",
      position: "Kasi Kesejahteraan",
      withinDays: 1,
      proof: "Berita acara dan tanda kirim ke dinas",
    },
    rating: 5,
    comment: "Warga menerima karena urutannya ditempel.",
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "sekdes",
    subject: "Pagu indikatif ADD belum keluar, RKPDes bagaimana",
    when: "09-02",
    question:
      "Menyusun RKPDes September tetapi angka ADD dan bagi hasil tahun depan belum diberi tahu kabupaten. Pakai angka apa supaya tidak melenceng? Tahun lalu kami pakai perkiraan dan harus dikurangi Rp165 juta.",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Penetapan RKPDes akhir September",
    answer:
      "Pagu ADD, bagi hasil dan bantuan keuangan disampaikan bupati dalam 10 hari kerja setelah kebijakan umum anggaran disepakati. Jadi wajar bila pada September belum keluar. Angka hari itu berasal dari PP 43/2014 Pasal 102, dan karena PP itu dilaporkan digantikan PP 16/2026, tunggu kepastian kami.\n\nUntuk RKPDes, pakai angka tahun berjalan yang sudah pasti, lalu buat dua daftar: kegiatan yang pasti jalan (kira-kira 85 persen pagu tahun ini) dan daftar cadangan yang sudah diurutkan. Kegiatan cadangan tidak dijanjikan kepada warga.\n\nKhusus Dana Desa, jangan mengira porsinya sama. Tahun 2026 58,03 % tiap pagu dikhususkan untuk Koperasi Desa; tahun berikutnya belum diketahui.",
    citations: [
      { regulation: "PP 43/2014", article: "102", year: 2025 },
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
    ],
    escalation: {
      reason: "Pagu sementara ADD perlu diumumkan serempak; banyak desa bertanya hal yang sama.",
      guidance:
        "DPMD akan mengirim angka sementara ke kecamatan. Sampai itu terbit, desa memakai angka tahun berjalan sebagai patokan.",
    },
  },
  {
    topic: "perencanaan.rpjmdes",
    asker: "kepala_desa",
    subject: "RPJMDes kades lama apakah harus dipakai",
    question:
      "Saya kades baru hasil pergantian antarwaktu, sisa jabatan 2 tahun. Apakah saya harus membuat RPJMDes baru atau tetap pakai milik kades lama? Janji saya waktu musyawarah berbeda sedikit.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Belum ada dasar tegas yang kami pegang tentang kades antarwaktu, jadi untuk bagian itu kami pastikan dulu ke DPMD. Yang lebih mudah dan lebih cepat: RPJMDes lama dipertahankan, lalu diubah pada bagian yang memang berbeda.\n\nMengubah dilakukan lewat musrenbangdes dan Perdes perubahan. Bila janji Bapak masih sejalan, cukup dituangkan sebagai kegiatan prioritas dalam RKPDes dua tahun ke depan tanpa mengubah RPJMDes.\n\nMembuat RPJMDes baru dari awal untuk sisa dua tahun memakan biaya dan waktu warga. Pertimbangkan itu.\n\nTata cara perubahan kami ambil dari PP 43/2014 Pasal 120; karena diberitakan tidak berlaku lagi sejak ada PP 16/2026, mohon jangan menjadikannya satu-satunya dasar dalam konsideran.",
    citations: [
      { regulation: "PP 43/2014", article: "120", year: 2025 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
  },
];
