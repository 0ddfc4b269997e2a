// Demo cases about village officials: appointment, discipline and dismissal.
// Statements on PP 43/2014 stand as open until they are compared with PP 16/2026.
import type { Story } from "../story.ts";

export const kadesPerangkatBpdStories1: readonly Story[] = [
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "kepala_desa",
    subject: "Kades baru ingin mengganti semua perangkat lama",
    question:
      "Saya baru dilantik dua bulan. Perangkat yang ada semua orangnya kades lama, surat saja sering disembunyikan. Tim saya minta semua diganti. Boleh tidak kalau saya buat SK pemberhentian dan angkat yang baru sekaligus?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "SK pemberhentian sudah diketik dan tinggal ditandatangani",
    channel: "kunjungan",
    note: "Kades terbuka diajak bicara. Jaga pembicaraan ini, jangan sampai perangkat mendengar dari kecamatan.",
    answer:
      "Mohon SK itu jangan ditandatangani, Pak. Pergantian kades bukan alasan memberhentikan perangkat. Perangkat berhenti karena meninggal dunia, meminta sendiri, atau diberhentikan; dan diberhentikan pun alasannya terbatas: usia genap 60 tahun, berhalangan tetap, tidak lagi memenuhi syarat, atau melanggar larangan.\n\nSelain alasan, jalannya juga harus ditempuh: konsultasi dengan camat dan rekomendasi tertulis camat. SK yang melompati ini biasanya dibatalkan, dan siltap perangkat yang telanjur tidak dibayar menjadi beban.\n\nKalau memang ada yang menyembunyikan surat, tangani sebagai pelanggaran tugas: catat kejadiannya, tegur lisan, lalu tegur tertulis. Itu sah dan lebih cepat terasa hasilnya.\n\nKami tawarkan satu kali duduk bersama di kecamatan dengan seluruh perangkat untuk membagi ulang tugas.",
    citations: [
      { regulation: "UU 6/2014", article: "53", year: 2026 },
      { regulation: "UU 6/2014", article: "52", year: 2026 },
    ],
    recommendation: {
      action: "Membatalkan rancangan SK dan mengadakan rapat pembagian tugas perangkat",
      position: "Kepala Desa",
      withinDays: 14,
      proof: "Notulen rapat dan daftar uraian tugas",
    },
    rating: 4,
    comment: "Tidak sesuai harapan saya, tapi untung belum tanda tangan.",
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "sekdes",
    subject: "Kasi tidak masuk kantor lebih dari dua bulan",
    when: "06-18",
    question:
      "Kasi kami tidak masuk sejak awal April, kabarnya kerja di perkebunan. Siltap tetap masuk rekeningnya. Kalau dihitung sekarang 47 hari kerja. Langkah apa yang benar supaya nanti tidak digugat?",
    urgency: "biasa",
    impact: "satu_orang",
    askBack: {
      question:
        "Sudah adakah teguran tertulis yang diterima yang bersangkutan, dan bagaimana absensinya dicatat?",
      reply: "Baru ditegur lewat WA. Absen manual ada, dia kosong semua sejak 7 April.",
    },
    answer:
      "Batas yang disebut undang-undang adalah 60 hari kerja berturut-turut tanpa alasan yang jelas. Pada hari ke-47 belum sampai, tetapi tegurannya harus mulai sekarang.\n\nUrutannya: teguran lisan yang dicatat, lalu teguran tertulis, diserahkan langsung dengan tanda terima. Kalau tidak ditemui, serahkan kepada keluarga serumah disaksikan ketua RT dan buat berita acaranya. Teguran lewat WhatsApp simpan, tetapi jangan hanya itu.\n\nBila sampai 60 hari kerja tetap tidak masuk, kepala desa mengajukan konsultasi kepada camat dan menunggu rekomendasi tertulis sebelum SK pemberhentian.\n\nHitung hari kerja dengan melewati hari libur, lampirkan rekap absensinya. Kesalahan yang sering: hitungan memakai hari kalender, jadi SK terbit terlalu cepat.",
    citations: [
      { regulation: "UU 6/2014", article: "51 huruf l", year: 2026 },
      { regulation: "UU 6/2014", article: "52-53", year: 2026 },
    ],
    recommendation: {
      action: "Menyampaikan teguran tertulis pertama dengan tanda terima",
      position: "Sekretaris Desa atas nama Kepala Desa",
      withinDays: 3,
      proof: "Salinan teguran dan tanda terima",
    },
    rating: 5,
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "kepala_desa",
    subject: "Syarat umur dan ijazah calon kaur",
    question:
      "Kami buka lowongan kaur umum. Yang daftar 6 orang, salah satunya 43 tahun tapi pengalaman honorer di kantor desa 11 tahun, satu lagi tamatan paket C. Siapa yang boleh ikut tes?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Syarat pokoknya: pendidikan paling rendah SMA atau sederajat, dan umur 20 sampai 42 tahun saat mendaftar. Tamatan paket C masuk sederajat, jadi boleh ikut. Peserta 43 tahun tidak memenuhi syarat walaupun pengalamannya panjang.\n\nSyarat domisili tidak lagi dipakai sejak Permendagri 67/2017, jadi warga desa tetangga tidak boleh ditolak hanya karena alamat.\n\nSyarat umur dan pendidikan ini dulu bersandar juga pada PP 43/2014 Pasal 65. PP itu dilaporkan diganti PP 16/2026 dan naskah barunya belum kami baca, sehingga sebelum pengumuman dipasang, panitia sebaiknya menanyakan sekali lagi kepada kami.\n\nUntuk tenaga honorer yang tidak lolos syarat, jelaskan sejak awal. Yang membuat sengketa biasanya peserta diberi harapan sampai hari tes.",
    citations: [
      { regulation: "Permendagri 83/2015 jo 67/2017", year: 2026 },
      { regulation: "PP 43/2014", article: "65", year: 2025 },
    ],
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "sekdes",
    subject: "Rekomendasi camat belum turun, kades ingin melantik",
    question:
      "Mohon arahan segera. Kades kami menjadwalkan pelantikan dua kasi besok pagi, undangan sudah disebar, konsumsi sudah dipesan. Rekomendasi camat baru kami ajukan tiga hari lalu dan belum terbit. Bolehkah dilantik dulu, rekomendasi menyusul?",
    urgency: "darurat",
    impact: "kelompok",
    atStake: "Pelantikan besok pagi, 60 undangan sudah diedarkan",
    channel: "telepon",
    answer:
      "Tidak boleh, Bu Sekdes. Rekomendasi tertulis camat adalah bagian dari pengangkatan, bukan pelengkap. Pelantikan tanpa rekomendasi membuka jalan SK dibatalkan, dan yang rugi kedua calon itu sendiri.\n\nYang dapat dilakukan hari ini: tanyakan ke kecamatan apa yang masih kurang pada berkas. Kami sudah mengecek, kurang berita acara hasil ujian dan fotokopi ijazah yang dilegalisir. Bila masuk sebelum pukul 14.00, Kasi akan menaikkannya ke camat hari ini juga, tetapi tanda tangan tidak dapat kami janjikan.\n\nUndangan sebaiknya ditunda dengan satu kalimat: menunggu kelengkapan administrasi. Acara boleh tetap berjalan sebagai rapat biasa.",
    citations: [
      { regulation: "UU 6/2014", article: "49", year: 2026 },
      { regulation: "UU 6/2014", article: "53", paragraph: "3", year: 2026 },
    ],
    recommendation: {
      action: "Melengkapi berita acara ujian dan legalisir ijazah, lalu menunda pelantikan",
      position: "Sekretaris Desa",
      withinDays: 1,
      proof: "Tanda terima kelengkapan berkas di kecamatan",
    },
    rating: 4,
    comment: "Terima kasih diangkat teleponnya walau sudah sore.",
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "bpd",
    subject: "Kaur jadi pengurus partai politik",
    question:
      "Nama kaur keuangan desa kami ada di baliho sebagai wakil bendahara partai tingkat kecamatan. Apakah itu diperbolehkan bagi perangkat? BPD mau menyurati tapi ingin tahu dasarnya.",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Perangkat desa dilarang menjadi pengurus partai politik. Dasarnya UU 6/2014 Pasal 51 huruf g. Menjadi pemilih atau memiliki pilihan pribadi tentu haknya; yang dilarang adalah menjadi pengurus.\n\nLangkah yang sepadan: BPD menyampaikan surat kepada kepala desa, melampirkan foto baliho, meminta klarifikasi. Kepala desa memanggil yang bersangkutan. Sering terjadi nama dicantumkan tanpa sepengetahuan orangnya; bila demikian, ia membuat surat pernyataan dan meminta namanya dicabut.\n\nBila memang pengurus, ia memilih: mundur dari partai atau dikenai sanksi bertahap, mulai teguran lisan dan tertulis sampai pemberhentian menurut Pasal 52. BPD tidak memberhentikan perangkat; itu kewenangan kepala desa dengan rekomendasi camat.",
    citations: [
      { regulation: "UU 6/2014", article: "51 huruf g", year: 2026 },
      { regulation: "UU 6/2014", article: "52", year: 2026 },
    ],
    rating: 5,
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "kasi_pemerintahan",
    subject: "Usia perangkat hampir 60, kapan berhenti",
    question:
      "Mau menanyakan, kaur perencanaan kami genap 60 tahun tanggal 14 bulan depan. Apakah berhentinya pas ulang tahun, akhir bulan, atau akhir tahun anggaran? Siltapnya sampai kapan kami anggarkan?",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Undang-undang menyebut perangkat diberhentikan karena usia telah genap 60 tahun. Jadi sejak tanggal genap 60 tahun alasan pemberhentian sudah terpenuhi; tidak ditarik sampai akhir tahun anggaran.\n\nYang belum kami temukan tertulis adalah apakah siltap dibayar sampai tanggal itu atau penuh satu bulan. Bagian itu kami pastikan dulu ke DPMD, karena biasanya mengikuti Perbup siltap.\n\nSiapkan dari sekarang: surat konsultasi kepada camat, SK pemberhentian yang berlaku mulai tanggal genap 60, SK pelaksana tugas dari perangkat lain, dan berita acara serah terima berkas. Dokumen RKPDes sering hanya ada di laptop pribadi, jadi serahkan juga filenya.",
    citations: [{ regulation: "UU 6/2014", article: "53", year: 2026 }],
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "rt",
    subject: "Kadus jarang di tempat, warga mau ganti",
    question:
      "pak kadus kami jarang ada, warga mau urus surat susah. kemarin 40 warga tanda tangan minta diganti. apa bisa langsung diganti pak? kami siap antar tanda tangannya",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    concernsPoor: true,
    answer:
      'Terima kasih Pak RT. Tanda tangan warga adalah bahan yang perlu didengar, tetapi bukan alasan langsung mengganti. Kadus itu perangkat desa; pemberhentiannya hanya karena alasan yang disebut undang-undang dan harus ada rekomendasi camat.\n\nSampaikan saja surat warga kepada kepala desa, tembusan BPD. Isinya bukan "minta diganti", tetapi kapan saja warga tidak terlayani: tanggal, keperluan, dan apa akibatnya. Itu jauh lebih kuat.\n\nSementara itu, mintalah kepala desa menetapkan jam layanan kadus atau loket pengganti di kantor desa, supaya warga yang perlu surat untuk berobat atau bantuan tidak menunggu.',
    citations: [{ regulation: "UU 6/2014", article: "52-53", year: 2026 }],
    recommendation: {
      action: "Menyampaikan surat warga yang memuat kejadian dan tanggal kepada kepala desa",
      position: "Ketua RT",
      withinDays: 7,
      proof: "Tanda terima surat di kantor desa",
    },
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "sekdes",
    subject: "SK pemberhentian perangkat digugat, apa yang disiapkan",
    question:
      "Desa kami menerima surat dari kuasa hukum mantan kasi kesejahteraan yang diberhentikan tahun lalu. Mereka minta SK dicabut dan siltap 11 bulan dibayar, kalau tidak akan menggugat. Waktu itu ada teguran tapi rekomendasi camat hanya lisan. Posisi desa bagaimana?",
    urgency: "segera",
    impact: "satu_orang",
    atStake: "Tenggat jawaban surat kuasa hukum 14 hari",
    channel: "loket",
    note: "Kasus ini terjadi pada masa camat sebelumnya. Cari buku agenda rekomendasi tahun lalu.",
    referral: {
      to: "bagian_hukum",
      reason: "Ada ancaman gugatan; perlu pendampingan hukum sebelum desa menjawab.",
      advice:
        "Desa menjawab singkat bahwa surat sudah diterima dan sedang dipelajari. Jangan mengakui atau menolak isi tuntutan. Serahkan semua berkas asli untuk disalin.",
    },
    answer:
      "Kami tidak ingin memberi harapan yang tidak berdasar: rekomendasi camat yang disyaratkan adalah tertulis. Tanpa itu, posisi desa lemah, apa pun kesalahan perangkatnya. Keharusan itu ada dalam undang-undang; rinciannya dahulu di PP 43/2014 dan masih kami cocokkan dengan PP 16/2026.\n\nKasus ini sudah kami teruskan ke Bagian Hukum. Nasihat sementara mereka: jawab surat secara singkat bahwa surat sudah diterima dan sedang dipelajari, tanpa membantah atau mengakui isinya.\n\nKumpulkan dalam satu map: SK pengangkatan, surat teguran beserta tanda terimanya, absensi, SK pemberhentian, bukti pembayaran terakhir. Jangan menambah atau memperbaiki dokumen yang sudah ada.\n\nJangan pula membayar 11 bulan siltap dari kas sebelum ada keputusan. Pembayaran tanpa dasar akan menjadi temuan baru.",
    citations: [
      { regulation: "UU 6/2014", article: "53", paragraph: "3", year: 2026 },
      { regulation: "PP 43/2014", article: "69", year: 2025 },
    ],
    recommendation: {
      action: "Menyerahkan salinan berkas pemberhentian lengkap kepada Bagian Hukum",
      position: "Sekretaris Desa",
      withinDays: 5,
      proof: "Tanda terima berkas",
    },
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "kepala_desa",
    subject: "Sekdes mundur, siapa yang mengganti sementara",
    when: "10-05",
    question:
      "Sekdes saya mengundurkan diri mulai tanggal 1 karena diterima PPPK. Padahal ini musim APBDes. Siapa yang boleh saya tunjuk sementara, boleh operator?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Rancangan APBDes harus disepakati Oktober",
    answer:
      "Tunjuk salah satu perangkat yang ada, kaur atau kasi, sebagai pelaksana tugas dengan surat perintah Bapak. Operator yang bukan perangkat sebaiknya jangan, sebab sekdes memverifikasi keuangan dan mengundangkan peraturan desa.\n\nUntuk urusan uang, jangan menunjuk kaur keuangan. Kalau orang yang sama memegang kas dan memverifikasi pengeluarannya, tidak ada lagi yang memeriksa.\n\nSurat pengunduran dirinya diproses: konsultasi camat, rekomendasi tertulis, lalu SK pemberhentian. Minta serah terima kata sandi Siskeudes, buku register peraturan, dan berkas APBDes sebelum hari terakhirnya.",
    citations: [
      { regulation: "UU 6/2014", article: "53", year: 2026 },
      { regulation: "UU 6/2014", article: "69", paragraph: "11", year: 2026 },
    ],
    recommendation: {
      action: "Menerbitkan surat perintah pelaksana tugas dan melakukan serah terima",
      position: "Kepala Desa",
      withinDays: 5,
      proof: "Surat perintah dan berita acara serah terima",
    },
  },
  {
    topic: "kades_perangkat_bpd.perangkat",
    asker: "kaur_keuangan",
    subject: "Perangkat baru diangkat tengah bulan, siltap dihitung bagaimana",
    question:
      "Kasi baru dilantik tanggal 17. Siltap bulan itu dibayar penuh 2.022.200 atau dibagi hari? Di Siskeudes anggarannya untuk setahun penuh karena jabatannya sempat kosong 5 bulan.",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Angka Rp2.022.200 adalah batas paling rendah per bulan untuk perangkat selain sekdes menurut PP 11/2019, jadi dasarnya benar. PP itu mengubah PP 43/2014 yang sekarang dilaporkan digantikan PP 16/2026; sampai isinya kami ketahui, besarannya tetap mengikuti Perbup yang berlaku tahun ini.\n\nApakah bulan pertama dibayar penuh atau menurut hari tidak diatur di sana. Lihat Perbup siltap; bila tidak ada kalimatnya, tanyakan tertulis, jangan mengikuti kebiasaan desa lain. Kami pastikan dulu ke DPMD dan kabar paling lambat pekan depan.\n\nSisa anggaran lima bulan yang kosong tidak boleh dibagikan kepada perangkat yang merangkap tugas tanpa dasar. Biarkan menjadi sisa atau alihkan lewat perubahan APBDes.",
    citations: [{ regulation: "PP 11/2019", article: "81", year: 2025 }],
    rating: 2,
    comment: "Belum ada jawaban pasti, padahal gajian tanggal 1.",
  },
];
