// Demo cases about village levies and about choosing the right kind of legal product.
// A levy always comes back to one rule: the regulation is evaluated before it is enacted.
import type { Story } from "../story.ts";

export const produkHukumStories2: readonly Story[] = [
  {
    topic: "produk_hukum.pungutan",
    asker: "rt",
    subject: "Surat pengantar dari desa diminta biaya",
    question:
      'min mau nanya, warga sy urus surat keterangan tidak mampu di kantor desa disuruh bayar 20rb "uang administrasi". itu boleh ga? mereka kan justru ga mampu',
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    note: "Sampaikan ke kades sebagai pembinaan. Jangan sebut RT mana.",
    answer:
      'Terima kasih Pak RT sudah menyampaikan. Pungutan desa hanya boleh ada bila diatur dalam Perdes tentang pungutan, dan Perdes itu lebih dulu dievaluasi. Tanpa Perdes, tidak ada biaya.\n\nKami belum tahu apakah desa Anda punya Perdes semacam itu, jadi kami tanyakan dulu ke sekdes tanpa menyebut dari mana kabarnya. Untuk surat keterangan tidak mampu, minta warga menanyakan dengan sopan: "Dasar biayanya Perdes nomor berapa, dan boleh minta kuitansi?"\n\nKalau ada yang terlanjur membayar, simpan dulu keterangannya. Tidak usah ramai di grup.',
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "4", year: 2026 },
      { regulation: "Permendagri 111/2014", year: 2026 },
    ],
    recommendation: {
      action: "Memasang pengumuman biaya layanan surat, termasuk yang tidak dipungut biaya",
      position: "Sekretaris Desa",
      withinDays: 7,
      proof: "Foto pengumuman di loket",
    },
    rating: 4,
    comment: "skrg gratis min, ditempel jg di kantor desa. makasih",
  },
  {
    topic: "produk_hukum.pungutan",
    asker: "kepala_desa",
    subject: "Pungutan truk sawit yang lewat jalan desa",
    question:
      "Tiap hari 70-an truk sawit lewat jalan desa, jalan hancur. Warga pasang portal, Rp20.000 per truk, masuk kas pemuda. Sekarang kami mau resmikan lewat Perdes. Boleh?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Perusahaan mengancam melapor ke polisi",
    channel: "kunjungan",
    escalation: {
      reason: "Potensi sengketa dengan perusahaan dan pungutan tanpa dasar yang sedang berjalan.",
      guidance:
        "Hentikan pungutan portal sekarang juga. Pertemukan desa, perusahaan dan Dinas PU. Bila menjadi sumbangan, buat perjanjian tertulis yang masuk APBDes.",
    },
    note: "Suasana di portal tegang, jangan turun sendiri. Berkabar dulu dengan camat.",
    answer:
      "Yang pertama dan paling penting: hentikan pungutan portal hari ini. Tanpa Perdes yang dievaluasi, itu pungutan tanpa dasar, dan yang paling terancam adalah pemuda di portal.\n\nApakah desa boleh memungut kendaraan yang lewat jalan, belum dapat kami jawab pasti; itu kami tanyakan ke Bagian Hukum, karena menyangkut status jalannya. Jangan berharap evaluasinya mudah.\n\nJalan lain yang lebih cepat: pertemuan dengan perusahaan membahas perbaikan jalan bersama. Bila perusahaan memberi uang, itu dicatat sebagai penerimaan dari pihak ketiga atau perusahaan (kode 4.3.2 atau 4.3.3), masuk rekening kas desa dan APBDes, lalu digunakan terbuka.\n\nUang Rp20.000 yang sudah terkumpul supaya didata lebih dulu, berapa dan dipakai untuk apa.",
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "4", year: 2026 },
      { regulation: "Permendagri 20/2018", year: 2026 },
    ],
    referral: {
      to: "dpu",
      reason: "Status jalan dan kerusakannya.",
      advice:
        "Ruas itu akan diperiksa statusnya, apakah jalan desa atau kabupaten. Hasil pemeriksaan disampaikan tertulis ke kecamatan.",
    },
    recommendation: {
      action: "Menghentikan pungutan portal dan mendata uang yang sudah diterima",
      position: "Kepala Desa",
      withinDays: 2,
      proof: "Berita acara penghentian dan catatan uang",
    },
    rating: 4,
    comment: "Perusahaan akhirnya mau perbaiki jalan 1,2 km.",
  },
  {
    topic: "produk_hukum.pungutan",
    asker: "kaur_keuangan",
    subject: "Sewa balai desa untuk pesta pernikahan",
    question:
      "Balai desa sering dipinjam pesta, warga biasa kasih 300-500 ribu ke penjaga. Saya mau setor ke kas desa tapi tidak tahu dasar dan kodenya. Perlu Perdes juga?",
    urgency: "biasa",
    impact: "satu_orang",
    askBack: {
      question: "Kira-kira berapa kali dipinjam dalam setahun, dan adakah aturan tertulisnya?",
      reply: "Sekitar 20 kali setahun. Aturan tidak ada, hanya kebiasaan.",
    },
    answer:
      "Langkah Anda tepat: uang itu pendapatan desa, bukan milik penjaga. Balai desa adalah aset desa, jadi hasilnya masuk pendapatan asli desa, hasil aset (4.1.2). Rincian objek untuk gedung Anda cocokkan dengan daftar rekening di Siskeudes, jangan membuat sendiri.\n\nDasarnya perlu ditulis. Bila bersifat pungutan dengan tarif untuk semua orang, Perdesnya dievaluasi dulu. Bila sewa pemanfaatan aset, ikuti ketentuan aset desa. Mana yang lebih tepat untuk balai, kami pastikan dulu ke DPMD.\n\nSambil menunggu: buat kuitansi bernomor, terima lewat rekening desa atau setor pada hari kerja berikutnya, dan beri penjaga imbalan dari APBDes, bukan dari uang sewa langsung.",
    citations: [
      { regulation: "Permendagri 20/2018", year: 2026 },
      { regulation: "Permendagri 1/2016 jo 3/2024", year: 2026 },
    ],
  },
  {
    topic: "produk_hukum.pungutan",
    asker: "lpm",
    subject: "Iuran sampah Rp10.000 per rumah lewat Perdes",
    question:
      "Kami pengurus LPM. Musyawarah dusun sepakat iuran sampah 10 ribu/rumah/bulan. Ada yang bilang cukup kesepakatan RT, ada yang bilang wajib Perdes. Beberapa janda lansia minta dibebaskan. Mohon penjelasan.",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    askBack: {
      question:
        "Siapa yang memegang uangnya: LPM, BUM Desa, atau kas desa? Dan siapa yang mengangkut sampah?",
      reply: "Rencananya masuk kas desa. Pengangkut pakai motor roda tiga milik desa.",
    },
    answer:
      "Karena uangnya masuk kas desa dan layanannya memakai aset desa, ini pungutan desa. Dasarnya Perdes tentang pungutan, yang dievaluasi dulu sebelum ditetapkan.\n\nSusun tarif yang ringan dan jelas: Rp10.000 per rumah, siapa memungut, ke mana disetor, dan siapa yang dibebaskan. Pembebasan untuk lansia hidup sendiri dan keluarga miskin tulis dalam Perdes, jangan mengandalkan kebaikan petugas.\n\nSelama Perdes dievaluasi, warga boleh bergotong royong secara sukarela, tetapi tidak dengan daftar tagihan.\n\nHitung biayanya lebih dulu: bensin, upah pengangkut, perbaikan. Bila iuran tidak menutup, sebutkan kekurangannya dari sumber apa.",
    citations: [
      { regulation: "UU 6/2014", article: "69", paragraph: "4", year: 2026 },
      { regulation: "Permendagri 111/2014", year: 2026 },
    ],
    recommendation: {
      action: "Menyusun perhitungan biaya dan daftar yang dibebaskan untuk dasar rancangan Perdes",
      position: "LPM bersama Kasi Kesejahteraan",
      withinDays: 21,
      proof: "Lembar perhitungan dan rancangan Perdes",
    },
    rating: 5,
  },
  {
    topic: "produk_hukum.jenis",
    asker: "sekdes",
    subject: "Perdes LKD digabung dengan pengangkatan pengurus",
    question:
      "Kami punya satu SK yang membentuk RT, PKK, Posyandu, Karang Taruna, LPM sekaligus mengangkat pengurusnya. DPMD bilang keliru. Bagaimana membongkarnya tanpa mengganggu insentif bulan ini?",
    urgency: "biasa",
    impact: "kelompok",
    atStake: "Insentif 24 ketua RT dan 35 kader bulan ini",
    answer:
      "Ini temuan yang paling sering, jadi Anda tidak sendiri. Lembaganya dibentuk dengan Perdes; orang-orangnya ditetapkan dengan keputusan kepala desa yang terpisah. Satu SK untuk keduanya tidak tepat.\n\nUrutan yang aman: pertama susun Perdes tentang pembentukan LKD untuk semua lembaga. Kedua, buat keputusan kepala desa per lembaga tentang pengurus. Ketiga, dalam keputusan itu sebut bahwa SK lama tidak berlaku sejak tanggal tertentu. Selama belum, SK lama masih menjadi dasar.\n\nInsentif bulan ini tetap dibayar dengan SK lama karena orangnya tidak berubah. Jangan menghentikan pembayaran warga hanya karena kita sedang merapikan kertas.",
    citations: [{ regulation: "Permendagri 18/2018", year: 2026 }],
    recommendation: {
      action: "Menyusun Perdes LKD dan keputusan kepala desa per lembaga",
      position: "Sekretaris Desa",
      withinDays: 60,
      proof: "Perdes LKD diundangkan dan salinan keputusan pengurus",
    },
    rating: 4,
    comment: "Insentif tetap jalan, perdes tinggal dibahas BPD.",
  },
  {
    topic: "produk_hukum.jenis",
    asker: "kepala_desa",
    subject: "Dua desa ingin mengatur pasar bersama",
    question:
      "Kami dan desa sebelah sama-sama punya pedagang di satu lapangan di perbatasan. Apa bentuk aturannya kalau mau dikelola berdua? Perdes masing-masing atau satu saja?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Bentuknya peraturan bersama kepala desa (permakades), karena mengatur dua desa. Di belakangnya ada kesepakatan kerja sama antar desa yang dimusyawarahkan di masing-masing desa.\n\nUrutannya: musdes di tiap desa menyetujui kerja sama, lalu dua kepala desa menyusun permakades: siapa mengelola, bagaimana hasil dibagi, bagaimana kebersihan dan keamanan, apa yang terjadi bila salah satu berhenti. Camat memfasilitasi.\n\nBila nanti ada tarif untuk pedagang, bagian itu kembali pada Perdes pungutan di desa yang menarik, dan dievaluasi dahulu.\n\nSebelum semua itu, pastikan lapangannya milik siapa dan batasnya jelas. Lebih baik beres sekarang daripada setelah pasar ramai.",
    citations: [
      { regulation: "Permendagri 111/2014", year: 2026 },
      { regulation: "UU 6/2014", article: "69", year: 2026 },
    ],
  },
  {
    topic: "produk_hukum.jenis",
    asker: "bumdes",
    subject: "Tarif air bersih cukup keputusan pengurus?",
    question:
      "Unit air bersih BUM Desa mau menaikkan tarif dari 3.000 jadi 4.500 per kubik krn solar naik. Apakah perlu Perdes atau cukup keputusan direktur? Pelanggan kami 212 rumah, sebagian besar petani.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    askBack: {
      question:
        "Apakah tarif sekarang ditetapkan lewat Perdes, Anggaran Dasar, atau rapat pelanggan?",
      reply: "Tarif 3.000 itu hasil rapat pelanggan tahun 2022, ada notulennya, tidak ada perdes.",
    },
    answer:
      "Harga layanan usaha BUM Desa pada dasarnya keputusan usaha menurut Anggaran Dasar, bukan pungutan desa. Yang menjadi pungutan adalah bila desa yang menarik. Jadi periksa Anggaran Dasar: siapa berwenang menetapkan harga dan apakah perlu persetujuan musdes.\n\nAir bersih menyangkut orang banyak. Ulangi cara tahun 2022: rapat pelanggan dengan catatan biaya per kubik sebelum dan sesudah solar naik. Tarif bertingkat dapat dipertimbangkan, misalnya pemakaian sampai 10 kubik tetap Rp3.000.\n\nSampaikan hasilnya dalam laporan semesteran. Kenaikan tanpa rapat yang biasanya membuat pelanggan berhenti membayar.",
    citations: [{ regulation: "PP 11/2021", article: "58-59", year: 2026 }],
    recommendation: {
      action: "Mengadakan rapat pelanggan dengan rincian biaya per kubik",
      position: "Direktur BUM Desa",
      withinDays: 21,
      proof: "Notulen rapat dan lembar biaya",
    },
    rating: 5,
  },
  {
    topic: "produk_hukum.perdes",
    asker: "kepala_desa",
    subject: "Perdes dipersoalkan perusahaan, minta dicabut",
    question:
      "Perusahaan tambang minta Perdes larangan tambang dekat mata air dicabut, katanya bertentangan dengan aturan lebih tinggi. Perdes itu disepakati bersama BPD dan warga. Apa kami wajib mencabut?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Perusahaan memberi tenggat 7 hari",
    concernsPoor: true,
    channel: "surat",
    referral: {
      to: "bagian_hukum",
      reason: "Permintaan pencabutan Perdes dari pihak ketiga.",
      advice:
        "Pencabutan bukan permintaan perusahaan. Bila dinilai bertentangan, yang menilai adalah pemerintah kabupaten. Kirim salinan Perdes, berita acara, dan surat perusahaan.",
    },
    answer:
      "Tidak, permintaan perusahaan tidak membuat Perdes wajib dicabut. Perdes diubah atau dicabut dengan Perdes, lewat kepala desa dan BPD. Bila isinya dianggap bertentangan, yang menilai adalah pemerintah kabupaten.\n\nTenggat tujuh hari dari perusahaan tidak mengikat desa. Jawab dengan singkat: surat sudah diterima dan sedang dikonsultasikan.\n\nBagian Hukum telah menerima salinan. Kami minta juga dasar penyusunannya: peta mata air, hasil musyawarah, dan data keluarga yang bergantung pada airnya. Bila Perdes perlu diperbaiki agar lebih kuat, perbaiki sebelum ada perkara.\n\nUntuk urusan izin tambang, itu bukan kewenangan desa, dan kami tidak dapat menilainya di sini.",
    citations: [
      { regulation: "UU 6/2014", article: "69", year: 2026 },
      { regulation: "Permendagri 111/2014", year: 2026 },
    ],
    rating: 5,
    comment: "Kami jadi berani menjawab surat perusahaan.",
  },
];
