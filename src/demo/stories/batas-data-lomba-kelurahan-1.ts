// Demo cases about boundaries, the village index and village competitions.
// Scores and thresholds come from secondary sources, so answers point to the official result.
import type { Story } from "../story.ts";

export const batasDataLombaKelurahanStories1: readonly Story[] = [
  {
    topic: "batas_data_lomba_kelurahan.batas",
    asker: "kepala_desa",
    subject: "Sengketa batas dengan desa tetangga di kebun sawit",
    question:
      "Kami dan desa sebelah sama-sama mengklaim 140 hektar kebun. Warga sudah mulai memasang patok sendiri-sendiri. Minggu lalu hampir berkelahi. Tolong pandu tahapannya.",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Bentrok warga dan hasil kebun yang dipanen dua pihak",
    channel: "telepon",
    note: "Ada informasi salah satu pihak menyewa orang luar. Beritahu camat dan polsek lewat jalur resmi.",
    escalation: {
      reason: "Ada ancaman bentrok dan perlu fasilitasi kabupaten.",
      guidance:
        "Camat memanggil kedua kepala desa dalam tiga hari, disepakati tidak ada patok baru dan tidak ada panen di area sengketa. Penegasan batas dijadwalkan kabupaten.",
    },
    answer:
      "Dahulukan ketertiban. Mintalah warga tidak memasang atau mencabut patok, dan tidak panen di area yang diperdebatkan, sampai ada pertemuan. Kami sudah menghubungi camat; pertemuan dua kepala desa diadakan dalam tiga hari.\n\nTahapannya: penetapan batas di atas dokumen, penegasan di lapangan dengan pengukuran (kartometrik), lalu bila tidak sepakat, fasilitasi camat dan kemudian bupati. Keputusan akhirnya bukan suara terbanyak warga.\n\nSiapkan: dokumen pembentukan desa, peta lama, surat tanah warga yang tercatat, saksi tetua, dan titik koordinat patok bila ada. Jangan memakai peta buatan sendiri sebagai bukti tunggal.\n\nSampaikan kepada warga bahwa diam sejenak bukan berarti menyerah.",
    citations: [{ regulation: "Permendagri 45/2016", year: 2026 }],
    recommendation: {
      action: "Menghadiri pertemuan dua desa dan menandatangani kesepakatan sementara",
      position: "Kepala Desa",
      withinDays: 3,
      proof: "Berita acara kesepakatan sementara",
    },
    rating: 5,
    comment: "Cepat, malam itu juga camat turun.",
  },
  {
    topic: "batas_data_lomba_kelurahan.batas",
    asker: "kasi_pemerintahan",
    subject: "Beda luas wilayah di profil dan di peta",
    question:
      "Di profil desa luas 3.850 ha, di peta penegasan 3.612 ha, di data kecamatan 4.100 ha. Untuk APBDes dan data yang lain saya pakai yang mana? Takut berbeda-beda terus.",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Apakah peta 3.612 ha itu sudah disertai keputusan bupati tentang batas, atau masih peta kerja?",
      reply: "Masih peta kerja tim tahun 2023, belum ada keputusan.",
    },
    answer:
      'Selama belum ada keputusan batas, tidak ada satu angka yang benar menurut hukum. Angka 3.612 ha adalah ukuran yang lebih teliti, tetapi masih peta kerja.\n\nCantumkan dengan keterangan: "3.612 ha menurut peta kerja, menunggu penetapan", dan jangan mengganti angka lama diam-diam. Untuk isian yang hanya menerima satu angka, pakai angka terakhir yang sudah disahkan dan catat alasannya.\n\nInstrumen lomba menilai batas dengan ordinat, jadi mengurus penetapan juga menambah nilai. Prosesnya lewat kecamatan, dengan kesepakatan desa tetangga.',
    citations: [
      { regulation: "Permendagri 45/2016", year: 2026 },
      { regulation: "Permendagri 81/2015", year: 2026 },
    ],
    rating: 4,
  },
  {
    topic: "batas_data_lomba_kelurahan.batas",
    asker: "rt",
    subject: "Rumah di perbatasan, bayar PBB ke desa mana",
    question:
      "min rumah warga sy di perbatasan, pbb dikirim dr desa sebelah, tp ktp desa sy. mereka bingung kalau mau urus surat & bantuan kemana?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    referral: {
      to: "bagian_pemerintahan",
      reason: "Ada sejumlah rumah yang alamat dan PBB-nya berbeda desa.",
      advice:
        "Data rumah dikirim per titik. Selama batas belum ditetapkan, layanan surat tetap menurut KTP.",
    },
    answer:
      "Untuk surat dan bantuan, patokannya alamat KTP dan KK, jadi tetap dilayani di desa Bapak. PBB tercatat menurut letak tanah, jadi bisa berbeda; membayarnya tetap di tempat yang tertulis supaya tidak menunggak.\n\nYang perlu Pak RT lakukan: buat daftar rumah seperti ini (tanpa NIK), titik atau foto lokasinya, dan nomor PBB yang dikirim ke desa mana. Daftar itu dibutuhkan saat penegasan batas.\n\nJangan menyuruh warga pindah alamat hanya supaya cocok. Nanti kalau batas ditetapkan, semuanya diurus sekaligus.",
    citations: [
      { regulation: "Permendagri 45/2016", year: 2026 },
      { regulation: "UU 24/2013", year: 2026 },
    ],
  },
  {
    topic: "batas_data_lomba_kelurahan.batas",
    asker: "sekdes",
    subject: "Biaya patok batas dari Dana Desa",
    question:
      "Kesepakatan batas sudah ada di tiga sisi, tinggal pasang 14 pilar @Rp1.850.000. Adakah kegiatan di APBDes untuk patok, dan perlukah desa tetangga ikut membayar?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Kegiatannya ada pada bidang pertanahan, 1.5.07 batas dan patok. Empat belas pilar berarti Rp25.900.000. Masukkan ke RKPDes dan APBDes; pelaksanaannya tetap mengikuti aturan pengadaan di desa.\n\nPatok di garis bersama menguntungkan dua desa, jadi wajar dibagi. Tuliskan pembagiannya dalam berita acara kesepakatan batas, agar tidak ada yang merasa dibayari.\n\nSumber Dana Desa 2026 hanya boleh untuk fokus yang ditetapkan; apakah patok termasuk, kami pastikan dulu. Lebih aman ADD atau sumber lain. Pemasangan menunggu titik yang disepakati tim, bukan hanya kesepakatan lisan di lapangan.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
      { regulation: "Permendagri 45/2016", year: 2026 },
    ],
  },
  {
    topic: "batas_data_lomba_kelurahan.batas",
    asker: "lurah",
    subject: "Batas kelurahan dengan desa yang memiliki jalan bersama",
    question:
      "Mohon petunjuk. Kelurahan kami berbatasan dengan desa di sisi barat, jalan menjadi garis tengah. Apakah tata cara penegasan batas desa berlaku juga untuk kelurahan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Dengan hormat. Permendagri 45/2016 mengatur penetapan dan penegasan batas desa. Untuk sisi yang bersinggungan dengan desa, penegasannya dilakukan oleh tim kabupaten dengan desa itu, sementara kelurahan dihadirkan sebagai pihak yang berbatasan melalui camat.\n\nApakah kelurahan mempunyai penetapan batas sendiri menurut aturan kabupaten, kami pastikan dulu ke Bagian Pemerintahan. Mohon tidak memasang patok lebih dahulu.\n\nUntuk pemeliharaan jalan garis tengah, usulkan pembagian ruas yang ditulis bersama agar tidak ada bagian yang terlewat.",
    citations: [{ regulation: "Permendagri 45/2016", year: 2026 }],
    rating: 3,
    comment: "Sopan dan jelas, tetapi kepastian yang kami tunggu belum ada.",
  },
  {
    topic: "batas_data_lomba_kelurahan.indeks_desa",
    asker: "operator",
    subject: "Status Indeks Desa turun padahal banyak pembangunan",
    question:
      "Tahun lalu IDM maju, sekarang di Indeks Desa malah berkembang. Padahal jalan, internet dan posyandu bertambah. Kepala desa marah ke saya. Salah input kah?",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Penjelasan kepada kades dan musdes akhir pekan",
    answer:
      'Jangan dulu merasa bersalah. IDM dan Indeks Desa adalah ukuran yang berbeda: Indeks Desa memakai enam dimensi, jumlah indikatornya berubah, dan batas statusnya lain. Jadi tidak bisa dibandingkan langsung.\n\nTetapi periksa tiap item. Yang sering rendah: data PADes, inventarisasi aset, layanan administrasi berbasis TI, pengelolaan sampah, dan BUM Desa yang belum berbadan hukum. Satu item kosong lebih merugikan daripada jawaban jujur bernilai tiga.\n\nCetak daftar skor per item, beri tanda mana yang datanya memang tidak ada dan mana yang belum diunggah. Bawa itu ke kades; pembicaraannya akan berubah dari "salah siapa" menjadi "mana yang dikerjakan".',
    citations: [
      { regulation: "Permendesa 9/2024", year: 2026 },
      { regulation: "Kepmendes 343/2025", year: 2026 },
    ],
    rating: 5,
    comment: "Pak kades jadi mengerti. Ternyata aset belum diisi.",
  },
  {
    topic: "batas_data_lomba_kelurahan.indeks_desa",
    asker: "kaur_perencanaan",
    subject: "Data sama diminta tiga aplikasi",
    question:
      "Prodeskel, SDGs Desa, Indeks Desa isinya hampir sama, jumlah penduduk, sumur, jamban. Kami tiga orang saja di kantor. Mana yang didahulukan dan apakah boleh disalin?",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Memang tiga sistem dari dua kementerian, dan belum ada yang meniadakan yang lain. Boleh menyalin angka dari satu lembar kerja yang sama, asalkan tanggal datanya sama.\n\nUrutan yang kami sarankan: susun satu lembar induk per tahun (penduduk, rumah, air, jamban, lembaga, aset). Dari lembar itu isi Indeks Desa menjelang tenggatnya, lalu Prodeskel, lalu SDGs bila ada pemutakhiran.\n\nCatat di lembar induk dari mana tiap angka berasal. Kalau nanti berbeda, Anda tinggal menunjukkan sumbernya, tidak mencari ulang selama seminggu.",
    citations: [
      { regulation: "Permendes 21/2020", year: 2026 },
      { regulation: "Permendagri 12/2007", year: 2026 },
      { regulation: "Permendesa 9/2024", year: 2026 },
    ],
  },
  {
    topic: "batas_data_lomba_kelurahan.indeks_desa",
    asker: "kepala_desa",
    subject: "Berapa lagi untuk menjadi desa mandiri",
    question:
      "Skor kami 76,20. Katanya tinggal sedikit lagi jadi mandiri. Apa yang paling cepat dinaikkan? Boleh kami isi dulu yang sedang dikerjakan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "kunjungan",
    note: "Pengisian data sebelum ada bukti pernah ditolak verifikator kecamatan sebelah.",
    answer:
      "Batas mandiri yang kami pakai 79,63, jadi kurang sekitar 3,4 poin. Batas itu dari sumber sekunder dan dapat disesuaikan kementerian, jadi pakai sebagai ancang-ancang, bukan janji.\n\nJangan mengisi yang masih dikerjakan. Tiap jawaban diverifikasi, dan bila tidak ada buktinya, yang rusak bukan hanya skornya tetapi kepercayaan.\n\nYang cepat: BUM Desa berbadan hukum, inventarisasi aset, layanan administrasi dan pengaduan yang tercatat, penerangan jalan. Yang lama: kualitas jalan, SMA, layanan bank. Susun rencana dua tahun, pisahkan dua kelompok itu.\n\nDi samping skor, tanyakan kepada warga apa yang paling mereka rasakan.",
    citations: [
      { regulation: "Permendesa 9/2024", year: 2026 },
      { regulation: "Kepmendes 343/2025", year: 2026 },
    ],
    recommendation: {
      action: "Menyusun rencana perbaikan item Indeks Desa dengan bukti",
      position: "Kepala Desa bersama kaur perencanaan",
      withinDays: 30,
      proof: "Rencana dua tahun dan foto bukti per item",
    },
    rating: 5,
  },
  {
    topic: "batas_data_lomba_kelurahan.indeks_desa",
    asker: "sekdes",
    subject: "Tenggat Indeks Desa dan tanda tangan data",
    when: "05",
    question:
      "Data Indeks Desa tahun ini kapan terakhir? Tahun lalu akhir Juni. Kades sedang naik haji, apakah Plh boleh menandatangani pengesahan data?",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Pengesahan data sebelum batas",
    askBack: {
      question:
        "Apakah ada surat perintah untuk pelaksana harian, dan menyebut kewenangan menandatangani data?",
      reply: 'Ada surat perintah, tapi isinya hanya "melaksanakan tugas sehari-hari".',
    },
    escalation: {
      reason: "Tenggat tahun ini dan kewenangan pelaksana harian perlu ditegaskan kabupaten.",
      guidance:
        "Tenggat tahun ini mengikuti edaran kementerian yang akan diteruskan DPMD. Surat perintah diperbaiki dengan menyebut pengesahan data, dan data dikirim ke kades untuk diketahui.",
    },
    answer:
      "Tahun pertama, yaitu 2025, tenggatnya 30 Juni. Untuk tahun ini kami tidak mau menyebut tanggal sebelum edarannya diterima, jadi kami pastikan dulu ke DPMD. Anggap akhir Juni sebagai target sendiri.\n\nMengenai pelaksana harian, surat perintah yang terlalu umum menimbulkan pertanyaan. Perbaiki dengan satu kalimat yang menyebut pengesahan data Indeks Desa, ditandatangani sebelum kades berangkat.\n\nSebelum disahkan, cetak daftar item dan minta BPD serta pendamping ikut membaca. Data yang dibaca tiga orang jarang salah.",
    citations: [{ regulation: "Permendesa 9/2024", year: 2026 }],
  },
  {
    topic: "batas_data_lomba_kelurahan.lomba",
    asker: "sekdes",
    subject: "Berkas lomba desa dan kapan Epdeskel diisi",
    when: "01",
    question:
      "Kami ditunjuk camat ikut lomba desa. Berkas apa saja yang wajib, dan pengisian Epdeskel untuk tahun penilaian atau tahun sebelumnya? Kami punya waktu sampai Februari.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Evaluasi diri ditutup minggu ketiga Februari",
    askBack: {
      question: "Epdeskel tahun lalu sudah terisi berapa persen?",
      reply: "Baru 60 persen, operator yang lama berhenti bulan Agustus.",
    },
    answer:
      "Evaluasi diri diisi Januari sampai minggu ketiga Februari, dan yang dinilai melihat dua tahun ke belakang. Karena itu siapkan data dua tahun, bukan satu.\n\nBerkas pokok: profil desa dua tahun, Perdes RPJMDes, RKPDes dua tahun, data lampiran instrumen, dan video profil. Kabupaten bisa menambah, jadi tanyakan daftar tambahannya kepada kami sebelum mencetak.\n\nIsi Epdeskel dengan angka yang ada buktinya, beri nama berkas menurut kode item. Yang paling sering menurunkan nilai bukan keadaan desa, tetapi bukti yang tidak ketemu saat verifikasi.\n\nJika nilai sementara belum mencapai kategori berkembang, jangan memaksakan ikut; perbaiki dulu.",
    citations: [{ regulation: "Permendagri 81/2015", year: 2026 }],
    rating: 5,
  },
  {
    topic: "batas_data_lomba_kelurahan.lomba",
    asker: "karang_taruna",
    subject: "Video profil lomba, sewa jasa atau buat sendiri",
    question:
      "Kami diminta bantu video profil lomba. Penawaran jasa 8 juta, padahal kami punya kamera. Penilaiannya lihat videonya atau isinya? Boleh dibayar dari lomba desa?",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    answer:
      "Buat sendiri saja kalau sanggup. Yang dinilai adalah isi: potensi, apa yang dikerjakan, hasil yang bisa dilihat, dan orang-orangnya. Gambar yang tenang dan suara yang jelas lebih penting daripada efek.\n\nAnggarannya ada: kegiatan lomba desa di kode 1.4.11. Karena untuk perlombaan, pakai sumber yang diperbolehkan; Dana Desa 2026 ada pembatasannya, jadi tanyakan kaur keuangan.\n\nJangan memasang musik yang tidak jelas izinnya, dan jangan memperlihatkan data pribadi atau wajah anak tanpa persetujuan orang tua. Dua hal itu pernah membuat video diminta ulang.",
    citations: [
      { regulation: "Permendagri 81/2015", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "UU 27/2022", article: "25", year: 2026 },
    ],
    rating: 4,
    comment: "Kami menang harapan, biayanya cuma 900 ribu.",
  },
  {
    topic: "batas_data_lomba_kelurahan.lomba",
    asker: "kepala_desa",
    subject: "Desa kecil, apakah bisa menang lomba",
    question:
      "Desa kami kecil, 380 KK, tidak punya BUM Desa besar. Tahun lalu nilai 322. Apa yang sebaiknya dibenahi dulu supaya tidak hanya peserta?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Boleh lihat nilai per aspek tahun lalu? Kami ingin tahu di mana paling banyak tertinggal.",
      reply: "Pemerintahan 140, kewilayahan 46, kemasyarakatan 136.",
    },
    answer:
      "Nilai 322 termasuk kategori berkembang (301 sampai 450), jadi berhak ikut. Dari nilai maksimal, pemerintahan Anda 140 dari 243, kewilayahan 46 dari 102, kemasyarakatan 136 dari 215. Celah terbesar ada pada pemerintahan.\n\nYang cepat dan murah di pemerintahan: buku administrasi lengkap, laporan dan Perdes pertanggungjawaban, perdes kewenangan, jam layanan dan SOP, absensi, BPD dengan buku lengkap. Inovasi kewilayahan menyusul: cukup satu yang benar-benar berjalan.\n\nUkuran desa bukan penentu. Yang sering kalah justru desa besar dengan bukti berantakan.",
    citations: [{ regulation: "Permendagri 81/2015", year: 2026 }],
    recommendation: {
      action: "Membenahi administrasi dan laporan sebelum evaluasi diri",
      position: "Kepala Desa bersama Sekretaris Desa",
      withinDays: 90,
      proof: "Daftar buku dan Perdes yang sudah lengkap",
    },
    rating: 5,
    comment: "Analisanya menolong, ternyata bukan soal wisata.",
  },
  {
    topic: "batas_data_lomba_kelurahan.lomba",
    asker: "lurah",
    subject: "Kategori nilai kelurahan berbeda dengan desa",
    question:
      'Nilai kelurahan kami 398 dari maksimum 435 tetapi disebut "berkembang". Apakah kategori cepat berkembang (451) memang tidak mungkin bagi kelurahan? Mohon penjelasan.',
    urgency: "biasa",
    impact: "seluruh_desa",
    escalation: {
      reason: "Ambang kategori untuk kelurahan tidak ditemukan secara resmi.",
      guidance:
        "Tim kabupaten sedang meminta ambang kelurahan kepada kementerian. Sementara itu pakai nilai persen dan peringkat, tidak menyebut kategori.",
    },
    answer:
      "Dengan hormat, pengamatan Anda tepat. Instrumen kelurahan maksimum sekitar 435, sehingga 451 memang tidak terjangkau. Karena itu kategori desa tidak dapat dipakai begitu saja. Ambang resmi untuk kelurahan belum kami temukan, dan kami tidak akan menebak.\n\nSampai ada kepastian, gunakan persentase: 398 dari 435 berarti sekitar 91 persen. Peringkat antar kelurahan tetap adil karena instrumennya sama.\n\nUntuk persiapan lomba, kerjakan dulu item yang bukti fisiknya belum lengkap, misalnya kotak pengaduan yang dipakai dan laporan kinerja lurah.",
    citations: [{ regulation: "Permendagri 81/2015", year: 2026 }],
  },
];
