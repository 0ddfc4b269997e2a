// Demo cases about the medium-term plan and the yearly plan of a village.
// Deadlines that rest on PP 43/2014 or PP 47/2015 are given as safe limits, not as settled law.
import type { Story } from "../story.ts";

export const perencanaanStories1: readonly Story[] = [
  {
    topic: "perencanaan.rpjmdes",
    asker: "kepala_desa",
    subject: "RPJMDes setelah pelantikan tinggal tiga minggu",
    when: "11-05",
    question:
      "Saya dilantik akhir Agustus, sudah dua bulan lebih belum ada RPJMDes karena sibuk acara. Kalau lewat tiga bulan apa akibatnya?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Batas tiga bulan setelah pelantikan",
    answer:
      "RPJMDes ditetapkan paling lama tiga bulan setelah pelantikan, jadi batas Bapak akhir November. Sekitar tiga minggu masih cukup bila dimulai besok.\n\nJadwal ringkas: minggu pertama tim penyusun dan pengkajian keadaan desa per dusun; minggu kedua musyawarah desa untuk membahas visi, masalah dan usulan; minggu ketiga musrenbangdes, rancangan Perdes dan kesepakatan dengan BPD.\n\nAkibat lewat waktu yang nyata adalah RKPDes kehilangan induk dan APBDes tahun depan dipertanyakan saat evaluasi.\n\nTenggat tiga bulan ini dari PP 43/2014 Pasal 117. Sebab ada kabar PP itu diganti PP 16/2026, kami akan menghubungi Bapak bila angkanya berubah. Jangan menunggu kabar itu.",
    citations: [{ regulation: "PP 43/2014", article: "117", paragraph: "4", year: 2026 }],
    recommendation: {
      action: "Menetapkan tim penyusun RPJMDes dan jadwal musyawarah per dusun",
      position: "Kepala Desa",
      withinDays: 4,
      proof: "Keputusan tim penyusun dan jadwal",
    },
    rating: 2,
    comment: "Jadwalnya tidak menghitung dusun yang harus ditempuh lewat sungai dua jam.",
  },
  {
    topic: "perencanaan.rpjmdes",
    asker: "sekdes",
    subject: "Visi kades tidak nyambung dengan RPJMD kabupaten",
    question:
      'Visi kades kami "Desa Wisata Internasional", tapi RPJMD kabupaten yang baru menekankan pangan dan perdesaan. Waktu konsultasi awal, RPJMDes kami diminta menyesuaikan. Seberapa jauh harus sama?',
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Cocokkan nama program dengan RPJMD yang berlaku sebelum mengirim contoh tabel.",
    answer:
      "Tidak harus sama kalimatnya. Visi adalah janji kepala desa kepada warganya. Yang diselaraskan adalah arah dan kegiatannya, supaya usulan yang dibawa ke kabupaten ada tempatnya.\n\nBuat tabel dua kolom: kiri tujuan RPJMDes, kanan program kabupaten yang cocok. Untuk wisata misalnya, jembatan sungai dan jalan usaha tani dapat berada di dua kolom. Yang tidak punya pasangan, tetap boleh, tetapi biayanya dari desa sendiri.\n\nNama program kabupaten berubah tiap periode RPJMD, jadi ambil dari dokumen yang berlaku sekarang, bukan dari RPJMDes kades sebelumnya. Itu kesalahan yang berulang.",
    citations: [{ regulation: "Permendagri 114/2014", year: 2026 }],
    askBack: {
      question:
        "Bisa dikirim matriks kegiatan lima tahunnya? Kami ingin melihat mana yang memang tidak ada pasangannya.",
      reply: "Terlampir, ada 48 kegiatan. Yang wisata 9, sisanya jalan, air dan pertanian.",
    },
  },
  {
    topic: "perencanaan.rpjmdes",
    asker: "kaur_perencanaan",
    subject: "Perubahan RPJMDes karena banjir besar",
    when: "03",
    question:
      "Setelah banjir Januari, banyak kegiatan di RPJMDes tidak relevan, jembatan gantung hanyut, dua dusun minta pindah permukiman. Apa alasan yang sah untuk mengubah dan tahapannya apa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    atStake: "Usulan bantuan perumahan perlu masuk dokumen perencanaan",
    answer:
      "Mengubah RPJMDes ditempuh lewat musrenbangdes dan Perdes perubahan. Bencana dan perubahan keadaan desa adalah alasan yang kami kenal dalam PP 43/2014 Pasal 120; rumusan resmi penggantinya belum kami lihat dalam PP 16/2026, jadi sebutkan keadaannya secara rinci di konsideran.\n\nBukti yang mendukung: laporan kejadian bencana, foto, data rumah rusak per dusun, hasil musyawarah dengan keluarga yang terdampak.\n\nUntuk keluarga yang ingin pindah, tulis dulu kebutuhannya, bukan lokasi pastinya. Lokasi memerlukan kepastian tanah yang tidak boleh dijanjikan dalam dokumen.\n\nUsulan yang menunggu bantuan kabupaten dan provinsi tetap dicatat agar dapat diteruskan pada musrenbang kecamatan.",
    citations: [
      { regulation: "PP 43/2014", article: "120", year: 2025 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
  },
  {
    topic: "perencanaan.rpjmdes",
    asker: "bpd",
    subject: "RPJMDes disusun konsultan, warga tidak diajak",
    question:
      "RPJMDes desa kami dibuat konsultan dari kota, dibayar Rp25 juta. Saat musdes hanya dipajang layar lalu diminta setuju. BPD keberatan. Apa yang bisa kami lakukan supaya warga tetap didengar?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    answer:
      "Keberatan BPD masuk akal. Perencanaan desa harus dibahas dalam musyawarah, dan BPD menyelenggarakan musdes. (Sandaran kami PP 47/2015, yang termasuk dilaporkan diganti PP 16/2026; soal siapa penyelenggara akan kami periksa lagi di naskah baru.) Memakai tenaga bantuan untuk mengetik tidak dilarang, tetapi isi dan keputusannya milik warga.\n\nJangan ditolak seluruhnya. Undang musdes lanjutan: bagi warga menurut dusun, beri waktu membaca daftar masalah, minta kelompok perempuan dan keluarga miskin mengusulkan sekurang-kurangnya tiga kegiatan. Lalu cocokkan dengan dokumen konsultan.\n\nMengenai Rp25 juta, tanyakan apakah ada dalam APBDes dan bagaimana pengadaannya. Itu pertanyaan terpisah dan sebaiknya diajukan tertulis, di luar forum warga.",
    citations: [
      { regulation: "PP 47/2015", article: "80", year: 2025 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
    escalation: {
      reason: "Keabsahan dokumen yang disusun tanpa musyawarah dan pengadaan jasa konsultan.",
      guidance:
        "Musdes lanjutan diadakan sebelum Perdes ditetapkan. Biaya konsultan diperiksa tersendiri; bila ada indikasi penyimpangan, sampaikan ke Inspektorat lewat jalur pengaduan, bukan konsultasi.",
    },
    rating: 4,
    comment: "Dasar PP-nya belum pasti, tapi langkah musdesnya jelas.",
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "sekdes",
    subject: "Musdes RKPDes terlambat sampai Agustus",
    when: "08-19",
    question:
      "Izin bertanya. Musdes RKPDes kami seharusnya Juni tapi baru dilaksanakan 12 Agustus karena pilkades dan longsor. Apakah dokumen tetap sah dan apakah ada sanksi? September sudah dekat.",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Perdes RKPDes paling lambat akhir September",
    answer:
      "Musdes RKPDes semestinya dilaksanakan paling lambat Juni, dan Perdesnya paling lambat akhir September. Kami tidak menemukan sanksi bagi yang terlambat dan tidak akan mengarangnya. Yang penting sekarang mengejar September.\n\nBuat berita acara yang menyebut alasan terlambat: pilkades dan longsor, lampirkan buktinya. Setelah itu tim penyusun bekerja dua minggu, musrenbangdes, kesepakatan BPD, Perdes.\n\nTenggat Juni dan September kami ambil dari PP 47/2015 dan PP 43/2014. Dengan PP 16/2026, keduanya perlu dicek ulang, tetapi jadwal kabupaten tahun ini masih memakai pola itu.\n\nJangan mengubah tanggal musdes menjadi Juni di kertas.",
    citations: [
      { regulation: "PP 47/2015", article: "114", year: 2025 },
      { regulation: "PP 43/2014", article: "118", paragraph: "5-6", year: 2025 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
    recommendation: {
      action: "Menyelesaikan musrenbangdes dan Perdes RKPDes sesuai jadwal susulan",
      position: "Sekretaris Desa selaku ketua tim penyusun",
      withinDays: 35,
      proof: "Perdes RKPDes diundangkan",
    },
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "kaur_perencanaan",
    subject: "Susunan tim penyusun RKPDes siapa saja",
    question:
      "Tim RKPDes kami sekarang 5 orang laki-laki semua dari kantor. Camat minta ditambah. Minimal berapa dan siapa ketuanya, kades atau sekdes?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Tim beranggotakan 7 sampai 11 orang, ada perempuannya, dan ketuanya sekretaris desa. Lima orang semuanya laki-laki dari kantor memang belum memenuhi.\n\nTambahkan unsur LPM, tokoh masyarakat, kelompok perempuan seperti PKK atau kader posyandu, dan perwakilan dusun yang jauh. Pilih yang mau mencatat, bukan hanya yang pandai bicara.\n\nTetapkan dengan keputusan kepala desa. Keputusan itu sering terlupa, akibatnya honor tim tidak bisa dibayar.",
    citations: [{ regulation: "Permendagri 114/2014", year: 2026 }],
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "kasi_kesejahteraan",
    subject: "Kegiatan tidak ada di RKPDes tapi mendesak",
    when: "08",
    question:
      "Sumur bor dusun tiga kering sejak Juli, 64 KK beli air tangki 150rb per seminggu. Kegiatan sumur bor baru tidak ada di RKPDes. Ada sisa anggaran Rp38 juta dari jalan yang hemat. Bisa langsung dikerjakan?",
    urgency: "segera",
    impact: "kelompok",
    concernsPoor: true,
    atStake: "64 keluarga membeli air",
    askBack: {
      question:
        "Apakah sudah ada keputusan kades tentang keadaan darurat, dan apakah di APBDes ada belanja tak terduga?",
      reply: "Belum ada keputusan. Belanja tak terduga ada Rp10 juta, belum terpakai.",
    },
    answer:
      "Sumur bor permanen tidak dapat langsung dikerjakan karena kegiatannya tidak ada dalam RKPDes dan APBDes. Jalannya: musdes perubahan RKPDes karena keadaan yang mendesak, lalu perubahan APBDes. Itu dapat disatukan bila jadwal perubahan dekat.\n\nTetapi warga butuh air sekarang. Gunakan belanja tak terduga Rp10 juta setelah kepala desa menetapkan keadaan yang mendesak sesuai ketentuan, untuk air tangki gratis bagi keluarga yang paling tidak mampu. Buat daftar penerima dan tanda terima.\n\nSisa Rp38 juta jangan digeser diam-diam. Sebut dalam berita acara sebagai sumber.\n\nMintalah Dinas PU memeriksa kedalaman sumur lama lebih dulu. Kadang yang rusak hanya pompanya.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "40-42", year: 2026 },
      { regulation: "Permendagri 114/2014", year: 2026 },
    ],
    referral: {
      to: "dpu",
      reason: "Pemeriksaan sumur bor dan air baku dusun.",
      advice:
        "Tim akan memeriksa sumur dalam sepekan. Siapkan data kedalaman, tahun pembuatan dan jenis pompa.",
    },
    recommendation: {
      action: "Menyiapkan daftar keluarga penerima air tangki dan rapat penetapan keadaan mendesak",
      position: "Kasi Kesejahteraan",
      withinDays: 4,
      proof: "Daftar penerima dan keputusan kepala desa",
    },
    rating: 4,
    comment: "Ternyata betul pompanya yang rusak. Biaya jadi 12 juta saja.",
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "operator",
    subject: "Kegiatan di RKPDes beda nama dengan di Siskeudes",
    question:
      'Di RKPDes tulisannya "Semenisasi gang RT 04", di Siskeudes saya pilih kegiatan 2.3.11 jalan lingkungan. Pas evaluasi dibilang tidak konsisten. Apakah nama kegiatan harus sama persis huruf per huruf?',
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      'Tidak perlu sama huruf per huruf, tetapi harus bisa ditelusuri. Kode kegiatan mengikuti lampiran Permendagri 20/2018, sedangkan nama di RKPDes boleh lebih sehari-hari.\n\nCaranya: dalam RKPDes cantumkan kode di samping nama kegiatan, tulis lokasi dan volumenya. Di Siskeudes, isi lokasi dan keluaran dengan kalimat yang sama, misalnya "jalan lingkungan RT 04, 120 m x 2 m".\n\nYang menyebabkan berkas kembali biasanya volume, bukan nama. RKPDes 120 meter, Siskeudes 150 meter. Cocokkan angkanya lebih dulu.',
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 5,
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "rt",
    subject: "Usulan RT hilang dari RKPDes",
    question:
      "mau nanya min. 3 tahun RT saya usul lampu jalan & gorong2, di musdus selalu dicatat. pas keluar rkpdes ga ada. katanya kalah prioritas. boleh minta alasan tertulisnya?",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    answer:
      'Boleh, Pak RT, dan itu permintaan yang wajar. Hasil musdus dibawa ke musdes dan musrenbangdes, lalu ada urutan prioritas. Kalau usulan tidak masuk, catatannya seharusnya ada di berita acara.\n\nMintalah ke sekdes atau kaur perencanaan: daftar usulan tahun ini dan peringkatnya. Lihat tiga hal: berapa biayanya, berapa warga yang terbantu, dan apakah lokasinya milik desa.\n\nSupaya lebih kuat, ajukan dengan foto malam hari, panjang gorong-gorong, dan jumlah rumah. Usulan yang hanya "lampu jalan" sering kalah dengan yang ada angkanya. Lampu kecil bisa juga diusulkan lewat bantuan RT bila masuk menunya.',
    citations: [
      { regulation: "Permendagri 114/2014", year: 2026 },
      { regulation: "UU 6/2014", article: "68", year: 2026 },
    ],
    rating: 3,
    comment: "ya dijawab, tp dari dulu alasannya prioritas terus",
  },
  {
    topic: "perencanaan.rkpdes",
    asker: "pkk",
    subject: "Usulan ibu-ibu supaya masuk musrenbangdes",
    question:
      "Assalamualaikum Bu/Pak satgas, saya ketua pokja PKK. Tiap musrenbang ibu-ibu duduk di belakang dan hanya diminta menyiapkan konsumsi. Kami ingin usul kebun gizi dan pelatihan jahit. Bagaimana caranya supaya didengar?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    note: "Undang ibu ini sebagai contoh baik pada pertemuan PKK kecamatan.",
    answer:
      "Waalaikumsalam, Ibu. Ibu-ibu berhak mengusulkan, bukan hanya memasak. Tim penyusun RKPDes pun harus memuat perempuan.\n\nYang bisa dilakukan: adakan pertemuan kelompok perempuan satu atau dua pekan sebelum musdes. Tulis tiga usulan, berapa orang yang ikut, berapa biayanya, dan siapa yang akan menjalankan. Serahkan satu lembar itu kepada kaur perencanaan dan BPD, minta dibacakan dan dicatat dalam notulen.\n\nUntuk kebun gizi dan jahit, kaitkan dengan keluarga yang paling memerlukan, supaya mudah mendapat tempat dalam prioritas. Kami siap membantu menghitung biayanya bersama Ibu.\n\nMinta juga konsumsi disiapkan bergantian, supaya Ibu dapat duduk dari awal sampai akhir.",
    citations: [{ regulation: "Permendagri 114/2014", year: 2026 }],
    recommendation: {
      action: "Mengadakan pertemuan kelompok perempuan dan menyerahkan tiga usulan tertulis",
      position: "Ketua pokja PKK",
      withinDays: 14,
      proof: "Lembar usulan dengan tanda terima kaur perencanaan",
    },
    rating: 4,
    comment: "Kebun gizi masuk RKPDes. Terima kasih ya.",
  },
];
