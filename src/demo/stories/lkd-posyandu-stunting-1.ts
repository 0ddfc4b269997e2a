// Demo cases about community institutions of a village: how they are founded, who may serve.
// The institution rests on a village regulation, its officers on a separate decision.
import type { Story } from "../story.ts";

export const lkdPosyanduStuntingStories1: readonly Story[] = [
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "kasi_pemerintahan",
    subject: "LKD cukup SK kades atau harus Perdes",
    question:
      "Hasil pembinaan kemarin, desa kami diminta membuat Perdes LKD. Selama ini RT, LPM, karang taruna hanya SK kades dan jalan-jalan saja. Seberapa perlu, dan mulai dari mana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Perlu, karena pembentukan lembaganya memang harus dengan Perdes, sedangkan orang-orangnya dengan keputusan kepala desa yang terpisah. Tanpa Perdes, insentif dan bantuan lembaga mudah dipersoalkan saat pemeriksaan.\n\nMulai dari inventarisasi: lembaga apa saja yang nyata hidup, berapa RT, siapa pengurusnya, sejak kapan. Lalu satu Perdes untuk semua lembaga yang memuat jenis, tugas, susunan, masa bakti, dan hubungan dengan pemerintah desa. Sesudahnya, satu keputusan per lembaga.\n\nJangan menuliskan nama orang dalam Perdes. Setiap ada yang pindah rumah, Perdesnya jadi harus diubah.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
    recommendation: {
      action: "Menyusun daftar LKD yang ada dan rancangan Perdes pembentukannya",
      position: "Kasi Pemerintahan",
      withinDays: 30,
      proof: "Daftar lembaga dan rancangan Perdes",
    },
    rating: 5,
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "rt",
    subject: "Ketua RT mau jadi pengurus LPM juga",
    question:
      "assalamualaikum min. sy ketua RT, diajak jadi bendahara LPM krn ga ada orang lain. boleh rangkap ga? jabatan rt sy sdh jalan 6 tahun, apa harus turun?",
    urgency: "biasa",
    impact: "satu_orang",
    channel: "whatsapp",
    answer:
      "Waalaikumsalam Pak RT. Rangkap tidak boleh: pengurus satu LKD tidak merangkap di LKD lain. RT dan LPM sama-sama LKD, jadi harus pilih salah satu.\n\nSoal masa jabatan: lima tahun, paling banyak dua kali. Enam tahun berarti Bapak sudah melewati satu masa. Kalau pada tahun kelima dulu ada pemilihan dan SK baru, Bapak sedang di masa kedua dan boleh sampai selesai. Kalau belum ada, minta kades menyiapkan pemilihan RT.\n\nSatu lagi yang sering terlupa: pengurus LKD bukan anggota partai politik.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
    rating: 4,
    comment: "oke min, saya pilih RT aja",
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "kepala_desa",
    subject: "Ketua RT terpilih ternyata anggota partai",
    question:
      "Ketua RT 07 terpilih dengan suara terbanyak. Setelah dilantik baru ketahuan dia anggota partai, punya kartu. Warga lain menuntut dibatalkan. Apakah otomatis gugur?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Ketentuannya, pengurus LKD bukan anggota partai politik. Apakah ia otomatis gugur atau diberi kesempatan memilih, tidak kami temukan rumusannya, jadi kami pastikan dulu ke DPMD dan jangan Bapak batalkan sendiri hari ini.\n\nYang adil: panggil yang bersangkutan, dengar apakah ia benar anggota atau hanya namanya dicantumkan, dan minta pernyataan tertulis. Bila bersedia keluar dari partai dan dibuktikan, persoalannya selesai dengan tenang.\n\nUntuk pemilihan berikutnya, cantumkan syarat itu dalam formulir pencalonan. Masalah yang sama muncul karena panitia tidak menanyakan.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
    escalation: {
      reason: "Akibat hukum syarat yang baru terungkap setelah pelantikan tidak diatur jelas.",
      guidance:
        "Beri kesempatan memilih secara tertulis dalam 14 hari. Bila tidak dipilih, kepala desa memberhentikan dan mengadakan pemilihan ulang di RT itu.",
    },
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "karang_taruna",
    subject: "Karang taruna tidak punya kegiatan, uangnya dari mana",
    question:
      "Kak, kami karang taruna baru, SK kades sudah ada, tapi anggarannya nol. Mau buat turnamen voli antar RT, butuh 9 juta. Bisa dari desa? Kegiatan kami mau yang ada manfaatnya juga buat anak putus sekolah.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Bisa diusulkan, tetapi untuk tahun anggaran berikutnya, kecuali ada sisa yang diubah lewat perubahan APBDes. Kodenya sub-bidang kepemudaan dan olah raga, 3.3.06 untuk karang taruna.\n\nSusun satu lembar: kegiatan apa, untuk siapa, kapan, berapa biayanya, siapa penanggung jawabnya. Pisahkan turnamen dari kegiatan untuk anak putus sekolah; yang kedua lebih mudah disetujui bila ada jumlah anak dan jenis keterampilannya.\n\nSerahkan sebelum musdes RKPDes. Kalau datang sesudahnya, walaupun bagus biasanya harus menunggu.\n\nSementara itu, turnamen kecil dapat digelar dengan sumbangan RT dan lapangan sekolah. Catat uang masuk dan keluarnya, itu jadi bukti kalian bisa dipercaya.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendagri 18/2018", year: 2026 },
    ],
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "lpm",
    subject: "Membagi tugas RT, LPM dan karang taruna",
    question:
      "Yth. Satgas, di desa kami kegiatan gotong royong dilakukan RT, dikoordinir LPM, dan diklaim karang taruna. Uang operasional sama-sama minta. Bagaimana membagi tugas yang wajar?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Pembagian tugas dasar sudah ada dalam Permendagri 18/2018, dan lebih jelas lagi kalau dituliskan dalam Perdes LKD. Intinya: RT melayani warga di wilayahnya, LPM menggerakkan pembangunan partisipatif, karang taruna membina pemuda.\n\nTidak harus saling meniadakan. Adakan pertemuan satu jam setiap bulan: kegiatan apa, siapa memimpin, siapa mendukung. Hasilnya satu kalender. Biaya operasional dibagi menurut kegiatan yang dipimpin, bukan menurut jumlah pengurus.\n\nKalau dua lembaga menghitung kegiatan yang sama sebagai miliknya, catatan kegiatan dalam laporan desa menjadi ganda, dan ini merugikan desa pada evaluasi perkembangan.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
    rating: 3,
    comment: "Rapat koordinasi sudah sering, yang sulit orang mau hadir.",
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "kaur_keuangan",
    subject: "Insentif RT dihitung di pos mana",
    question:
      "Insentif 18 ketua RT @Rp600.000/bulan = 129.600.000 setahun saya masukkan ke 1.1.07. Pendamping bilang itu menambah persentase 30% operasional. Yang benar masuk hitungan 70 atau 30?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Kode 1.1.07 sudah benar untuk insentif dan operasional RT/RW. Hitungan Anda Rp129.600.000 juga cocok.\n\nMengenai persentase, sejak PP 11/2019 insentif RT/RW berada pada kelompok 70 persen, bukan pada kelompok 30 persen bersama siltap. Namun PP itu perubahan atas PP 43/2014 yang menurut kabar sudah dicabut, jadi pembagian ini perlu dicek ulang terhadap PP 16/2026 sebelum dipakai untuk APBDes baru.\n\nLampiran rekening tahun 2018 masih menyebut 1.1.01 sampai 1.1.07 sebagai kelompok 30 persen. Di situlah pendamping dan Anda sama-sama dapat benar, tergantung dokumen mana yang dibaca. Tulis dasar yang Anda pakai pada lembar kerja.",
    citations: [
      { regulation: "PP 11/2019", article: "100", year: 2025 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "lurah",
    subject: "Pengurus RT di kelurahan, dasar pengangkatannya",
    question:
      "Dengan hormat, masa bakti 34 ketua RT di kelurahan kami berakhir bersamaan. Apakah Permendagri 18/2018 berlaku juga untuk kelurahan, dan siapa yang menetapkan?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Insentif 34 ketua RT berhenti bila masa bakti habis",
    channel: "surat",
    referral: {
      to: "bagian_pemerintahan",
      reason: "Pengaturan lembaga kemasyarakatan kelurahan mengikuti peraturan daerah.",
      advice:
        "Keputusan lurah untuk pengangkatan RT disesuaikan dengan peraturan bupati. Sambil menunggu pemilihan, masa bakti lama dapat diperpanjang sementara bila peraturan mengizinkan; kami kirim salinannya.",
    },
    answer:
      "Dengan hormat. Permendagri 18/2018 mengatur lembaga kemasyarakatan desa. Untuk kelurahan istilahnya lembaga kemasyarakatan kelurahan, dan kelurahan adalah bagian dari kecamatan; karena itu dasar pengangkatan perlu dilihat pada peraturan kabupaten. Kami sudah meneruskan pertanyaan ini ke Bagian Pemerintahan.\n\nSambil menunggu, susun jadwal pemilihan bertahap per RW, bukan 34 RT pada hari yang sama. Data kepala keluarga dimutakhirkan lebih dulu.\n\nUntuk insentif, jangan membayar dengan SK yang sudah lewat tanggalnya. Sampaikan kepada para ketua RT kapan kepastian kami berikan.",
    citations: [
      { regulation: "Permendagri 18/2018", year: 2026 },
      { regulation: "PP 17/2018", year: 2026 },
    ],
    recommendation: {
      action: "Menyusun jadwal pemilihan RT bertahap",
      position: "Lurah",
      withinDays: 14,
      proof: "Jadwal pemilihan per RW",
    },
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "pkk",
    subject: "Ketua PKK desa istri kades yang sudah berhenti",
    question:
      "Bu, kades kami sudah berganti, tetapi ketua TP PKK masih istri kades lama karena dulu rajin. Sekarang istri kades baru tidak mau ambil alih. Kegiatan mandek. Apakah harus istri kades yang memimpin?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "PKK adalah lembaga kemasyarakatan desa, jadi pengurusnya ditetapkan dengan keputusan kepala desa. Apakah ketuanya harus istri kepala desa, ketentuannya ada pada aturan PKK sendiri, yang belum kami pegang untuk memastikan. Kami pastikan dulu ke TP PKK kecamatan.\n\nSupaya kegiatan tidak menunggu, adakan rapat pengurus, bagi tugas pokja, dan minta kepala desa menetapkan pelaksana sementara. Penyuluhan, dasawisma dan posyandu tetap berjalan.\n\nSampaikan terima kasih kepada ibu yang lama. Cara berganti yang baik membuat kader mau bertahan.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
  },
  {
    topic: "lkd_posyandu_stunting.lkd",
    asker: "rt",
    subject: "Ketua RT diganti kades tanpa pemilihan",
    question:
      "pak saya dipilih warga 2023, tiba2 kades kasih SK ke orang lain krn beda pilihan. stempel sy diminta. apa boleh begitu? sy ga ribut tapi mau tau",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    note: "Bicara dengan kades secara pribadi. Masih dalam suasana pilkades, jangan dikirim ke grup.",
    answer:
      "Terima kasih Bapak tetap tenang. Masa jabatan ketua RT lima tahun. Menurut cara yang benar, pemberhentian sebelum waktunya perlu alasan, bukan perbedaan pilihan. Alasan apa saja tertulis dalam Perdes LKD desa, jadi kami perlu melihatnya lebih dulu.\n\nSimpan SK lama dan undangan pemilihan 2023 beserta daftar hadirnya. Jangan menyerahkan stempel tanpa berita acara serah terima; catat siapa yang meminta dan kapan.\n\nKami akan bicara dengan kepala desa dalam minggu ini. Sementara itu layanan surat warga jangan berhenti, bila perlu diteruskan melalui kepala dusun.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
    recommendation: {
      action: "Menyampaikan salinan SK, undangan dan daftar hadir pemilihan kepada satgas",
      position: "Ketua RT",
      withinDays: 3,
      proof: "Berkas diterima satgas",
    },
    rating: 5,
    comment: "sudah dipanggil kades, kembali seperti semula. makasih pak",
  },
  {
    topic: "lkd_posyandu_stunting.posyandu",
    asker: "posyandu",
    subject: "Posyandu enam bidang, kader bingung tugasnya",
    question:
      "Assalamualaikum, kami kader 9 orang, biasanya timbang bayi saja. Sekarang katanya posyandu urus enam SPM termasuk rumah, keamanan, sosial. Apa kami harus ngurus semuanya? Takut tidak sanggup karena ibu rumah tangga semua.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Waalaikumsalam Ibu kader, terima kasih sudah jujur. Enam bidang itu pendidikan, kesehatan, pekerjaan umum, perumahan rakyat, ketenteraman dan perlindungan masyarakat, serta sosial. Kader bukan tukang bangun rumah dan bukan satpam. Kader mendengar dan mencatat kebutuhan warga, lalu meneruskan kepada dinas yang mengurusnya.\n\nContoh: ketika menimbang Ibu melihat ada anak tidak sekolah, dicatat dan disampaikan ke sekolah. Ada keluarga tidak mampu, disampaikan ke urusan sosial. Selebihnya tetap seperti biasa.\n\nSusun pembagian dua orang satu bidang, jadi tidak menumpuk. Buku catatan cukup satu: tanggal, RT, kebutuhan, diteruskan ke siapa, hasilnya.",
    citations: [{ regulation: "Permendagri 13/2024", year: 2026 }],
    recommendation: {
      action: "Menyusun pembagian tugas kader menurut bidang",
      position: "Ketua posyandu bersama kasi kesejahteraan",
      withinDays: 21,
      proof: "Daftar pembagian tugas",
    },
    rating: 4,
    comment: "Lega rasanya, terima kasih ya bu.",
  },
];
