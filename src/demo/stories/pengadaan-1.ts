// Demo cases about procurement in the village (pengadaan.cara, pengadaan.tpk).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const pengadaanStories1: readonly Story[] = [
  {
    topic: "pengadaan.cara",
    asker: "sekdes",
    subject: "Sampai nilai berapa boleh pembelian langsung",
    question:
      "Kami mau beli mebel kantor Rp9.400.000, genset Rp31.000.000 dan bahan jembatan Rp218.000.000. Mana yang pembelian langsung, mana yang penawaran, mana yang lelang?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Ukuran umumnya: sampai Rp10.000.000 pembelian langsung, sampai Rp200.000.000 permintaan penawaran, di atas itu lelang. Jadi mebel pembelian langsung, genset minta penawaran, bahan jembatan lelang.\n\n" +
      "Tetapi bupati boleh menetapkan batas lain. Sebelum memulai, buka Peraturan Bupati tentang pengadaan di desa; kalau belum punya salinannya, minta kepada kami.\n\n" +
      "Bahan jembatan jangan dipecah menjadi dua paket supaya turun di bawah Rp200.000.000. Kalau memang dua lokasi dan dua waktu, tulis alasannya dalam perencanaan.",
    citations: [
      { regulation: "Peraturan LKPP 12/2019", year: 2026 },
      { regulation: "Permendagri 20/2018", article: "52", paragraph: "6", year: 2026 },
    ],
    recommendation: {
      action: "Mencocokkan tiga paket dengan batas dalam Peraturan Bupati",
      position: "Sekretaris Desa",
      withinDays: 7,
      proof: "Lembar cara pengadaan per paket",
    },
  },
  {
    topic: "pengadaan.cara",
    asker: "kaur_keuangan",
    subject: "Beli laptop lewat toko daring harga lebih murah",
    question:
      "Toko di kecamatan jual laptop Rp9.850.000, di lokapasar Rp7.990.000 barang sama. Boleh beli daring? Pajak dan garansinya bagaimana, dan SPJ pakai apa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Aturan pengadaan desa yang kami pegang tidak melarang, tetapi apakah Peraturan Bupati membatasi caranya, kami pastikan dulu ke DPMD. Harga Rp7.990.000 masih dalam pembelian langsung menurut ukuran umum.\n\n" +
      "Kalau diperbolehkan: pilih toko yang memberi faktur, simpan tangkapan layar harga pembanding, pesan dengan alamat kantor desa, dan buat berita acara terima barang dengan nomor seri. Barang di atas Rp2.000.000 dikenai pajak; tanyakan cara memungutnya sebelum membayar.\n\n" +
      "Yang sering menyulitkan justru garansi. Hemat Rp1.800.000 tidak berarti kalau servisnya di luar pulau.",
    citations: [
      { regulation: "Peraturan LKPP 12/2019", year: 2026 },
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
    ],
    rating: 4,
  },
  {
    topic: "pengadaan.cara",
    asker: "kepala_desa",
    subject: "Penyedia cuma satu di kecamatan untuk permintaan penawaran",
    when: "10",
    question:
      "Kami mau minta penawaran pasir dan batu Rp74.000.000, tetapi penambang yang punya izin di sekitar sini hanya satu. Penawaran minimal dari berapa penyedia?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Musim hujan tiga minggu lagi.",
    channel: "telepon",
    escalation: {
      reason: "Jumlah penyedia yang memenuhi syarat hanya satu.",
      guidance:
        "Desa mengumumkan secara terbuka di papan desa dan kecamatan, mencatat bahwa hanya satu yang menjawab, lalu menawar dengan pembanding harga dari luar kecamatan. Berita acaranya dikirim ke kecamatan.",
    },
    answer:
      "Jumlah penawaran yang diminta ada di Peraturan Bupati, dan untuk keadaan hanya satu penyedia, DPMD memberi arahan ini: umumkan secara terbuka, catat siapa yang menjawab, dan tawar dengan pembanding dari luar kecamatan.\n\n" +
      "Tulis dalam berita acara kapan diumumkan, di mana ditempel, dan berapa hari. Kalau memang hanya satu yang datang, bukan desa yang salah.\n\n" +
      "Ongkos angkut dari luar kecamatan ikut dihitung saat membandingkan. Pastikan penyedianya memiliki izin; pasir tanpa izin bisa menyeret desa.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
    recommendation: {
      action: "Mengumumkan kebutuhan pasir dan batu serta membuat berita acara hasilnya",
      position: "Kepala Desa",
      withinDays: 7,
      proof: "Foto pengumuman dan berita acara",
    },
  },
  {
    topic: "pengadaan.cara",
    asker: "operator",
    subject: "Pengadaan desa harus diumumkan di mana",
    question:
      "min, pengumuman pengadaan cukup ditempel di papan desa? atau harus di web juga. desa kami web-nya mati",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Cara mengumumkan ditentukan Peraturan Bupati, jadi kami pastikan dulu ke DPMD apakah web wajib. Yang pasti jangan hanya ditempel di dalam kantor.\n\n" +
      "Sementara ini: papan desa, kantor kecamatan, dan grup warga, dengan foto bertanggal. Isinya cukup: nama kegiatan, volume, waktu, syarat, dan tempat mengambil penjelasan.",
    citations: [{ regulation: "Permendagri 20/2018", article: "52", paragraph: "6", year: 2026 }],
    rating: 4,
  },
  {
    topic: "pengadaan.cara",
    asker: "bumdes",
    subject: "BUM Desa boleh jadi penyedia kegiatan desa sendiri",
    question:
      "Unit material kami bisa menyediakan batako untuk pembangunan posyandu Rp22.500.000. Pak Kades mendukung, tapi BPD khawatir main sendiri. Bolehkah?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Kami tidak menemukan larangan bagi BUM Desa menjadi penyedia, karena organisasinya terpisah dari pemerintah desa. Tetapi kepala desa adalah penasihat BUM Desa, sehingga kehati-hatiannya harus lebih.\n\n" +
      "Caranya: ikuti cara yang sama dengan penyedia lain. Nilai Rp22.500.000 berarti permintaan penawaran, bukan penunjukan. Minta sedikitnya satu pembanding, simpan surat penawarannya, dan biarkan TPK yang memutuskan.\n\n" +
      "Kalau harga BUM Desa lebih mahal, jangan dipaksakan. Kekhawatiran BPD akan hilang sendiri begitu perbandingannya bisa dibaca siapa saja.",
    citations: [
      { regulation: "Peraturan LKPP 12/2019", year: 2026 },
      { regulation: "PP 11/2021", article: "14–16", year: 2026 },
    ],
  },
  {
    topic: "pengadaan.cara",
    asker: "kaur_perencanaan",
    subject: "Swakelola boleh menyewa alat berat untuk jalan",
    question:
      "Jalan usaha tani 1,2 km, tanah keras berbatu. Warga sanggup tapi minta sewa ekskavator tiga hari Rp9.600.000. Apakah masih disebut swakelola kalau pakai alat sewa?",
    urgency: "biasa",
    impact: "seluruh_desa",
    concernsPoor: true,
    referral: {
      to: "dpu",
      reason: "Perlu pertimbangan teknis apakah alat memang diperlukan dan berapa hari yang wajar.",
      advice:
        "Untuk tanah berbatu dan panjang 1,2 km, alat dua sampai tiga hari wajar. Pekerjaan perapian dan drainase tetap bisa dikerjakan warga.",
    },
    answer:
      "Pada dasarnya swakelola boleh memuat bagian yang dikerjakan penyedia, misalnya sewa alat, selama warga tetap mengerjakan bagian utamanya. Dinas PU menyatakan dua sampai tiga hari wajar untuk kondisi Anda.\n\n" +
      "Batas dan cara memilih penyewa diatur Peraturan Bupati, kami pastikan dulu ke DPMD supaya tidak salah langkah. Catat jam kerja alat tiap hari dan bahan bakarnya, karena dua hal itu yang paling sering tidak bisa dibuktikan.\n\n" +
      "Sediakan pekerjaan untuk warga: membersihkan, menyusun batu, drainase. Kalau semuanya alat, warga hanya menonton.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
  },
  {
    topic: "pengadaan.cara",
    asker: "kasi_kesejahteraan",
    subject: "Beli sembako korban kebakaran malam ini",
    question:
      "Pak, tadi malam 12 rumah habis terbakar, 47 jiwa, semuanya orang tidak mampu. Kami mau beli kasur, selimut, beras sekitar 30 jutaan. Harus tiga penawaran? Toko tutup jam 5.",
    urgency: "darurat",
    impact: "kelompok",
    atStake: "Empat puluh tujuh jiwa tanpa tempat tidur malam ini.",
    concernsPoor: true,
    channel: "whatsapp",
    referral: {
      to: "dinsos",
      reason: "Bantuan logistik dan dapur umum lebih cepat dari kabupaten.",
      advice:
        "Logistik 50 paket dan tenda tiba sore ini. Desa diminta melengkapi hanya yang kurang.",
    },
    answer:
      "Orangnya dulu. Beli malam ini yang benar-benar diperlukan: tikar, selimut, makan, perlengkapan bayi. Dinas Sosial mengirim 50 paket sore ini, jadi jangan membeli ganda.\n\n" +
      "Dasar uangnya bidang 5, penanggulangan bencana, dengan keputusan kepala desa tentang keadaan darurat hari ini. Cara pengadaan dalam keadaan darurat kami pastikan dulu ke DPMD besok pagi; sementara ini bandingkan harga dua toko lewat telepon dan catat.\n\n" +
      "Simpan nota dan daftar penerima per keluarga. Cukup jumlah jiwa; foto diambil saat barang dibagikan tanpa memperlihatkan wajah.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
    recommendation: {
      action: "Membuat keputusan keadaan darurat dan daftar penerima per keluarga",
      position: "Kepala Desa",
      withinDays: 1,
      proof: "Keputusan dan daftar penerima",
    },
    rating: 5,
    comment: "Pelayanan malam-malam, terima kasih.",
  },
  {
    topic: "pengadaan.cara",
    asker: "sekdes",
    subject: "Perbup pengadaan desa yang lama atau yang baru",
    question:
      "Di laptop kantor ada dua salinan Peraturan Bupati tentang pengadaan, tahunnya beda. Yang baru tidak ada lampirannya. Yang mana yang dipakai untuk tahun ini?",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "bagian_hukum",
      reason: "Perlu kepastian naskah Peraturan Bupati pengadaan yang berlaku dan lampirannya.",
      advice:
        "Naskah terakhir beserta lampiran akan dikirim lewat kecamatan; naskah lama dinyatakan tidak dipakai oleh pasal penutupnya.",
    },
    answer:
      "Pakai yang terbaru; yang lama dikesampingkan bila pasal penutup naskah baru mencabutnya. Bagian Hukum akan mengirim naskah lengkap beserta lampiran, sebab batas nilainya ada di sana.\n\n" +
      "Sampai lampirannya datang, tunda pengadaan yang nilainya mendekati batas. Yang di bawah Rp10.000.000 tetap dapat berjalan.",
    citations: [{ regulation: "Permendagri 20/2018", article: "52", paragraph: "6", year: 2026 }],
    rating: 5,
  },
  {
    topic: "pengadaan.tpk",
    asker: "bpd",
    subject: "Anggota BPD diminta menjadi ketua TPK",
    question:
      "Kades minta saya jadi ketua TPK jembatan karena saya mantan tukang. Saya senang membantu, tapi teman BPD melarang. Apakah betul tidak boleh?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Teman Anda benar. Anggota BPD dilarang menjadi pelaksana proyek desa, jadi tidak bisa menjadi TPK, walaupun keahliannya cocok.\n\n" +
      "Keahlian itu tetap bisa dipakai: sebagai BPD Anda mengawasi, memeriksa mutu campuran, dan memberi masukan tertulis. Itu justru peran yang lebih kuat.\n\n" +
      "Sampaikan penolakan dengan menyebut pasalnya agar tidak dianggap tidak mau menolong.",
    citations: [{ regulation: "UU 6/2014", article: "64 huruf g", year: 2026 }],
  },
  {
    topic: "pengadaan.tpk",
    asker: "kepala_desa",
    subject: "Susunan TPK boleh diisi perangkat dan kepala dusun",
    question:
      "Bersama ini kami mohon petunjuk mengenai unsur keanggotaan Tim Pelaksana Kegiatan. Tenaga di desa kami terbatas, sehingga kami bermaksud menunjuk kepala dusun dan seorang kaur sebagai anggota.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "surat",
    answer:
      "Tentang kepala dusun dan kaur di dalam TPK, kami pastikan dulu ke DPMD, karena susunan persisnya dijabarkan dalam Peraturan Bupati. Mohon keputusan belum ditandatangani.\n\n" +
      "Yang sudah pasti: BPD tidak boleh. Usahakan ada unsur masyarakat, dan hindari kaur keuangan karena ia yang membayar.\n\n" +
      "Jumlah ganjil dan pembagian tugas tertulis mencegah semua pekerjaan jatuh kepada ketuanya.",
    citations: [
      { regulation: "Peraturan LKPP 12/2019", year: 2026 },
      { regulation: "UU 6/2014", article: "64 huruf g", year: 2026 },
    ],
    recommendation: {
      action: "Menyusun rancangan keputusan TPK dan mengirimnya untuk diperiksa",
      position: "Kepala Desa",
      withinDays: 10,
      proof: "Rancangan keputusan",
    },
    rating: 4,
  },
  {
    topic: "pengadaan.tpk",
    asker: "lpm",
    subject: "Pengurus LPM ikut TPK, siapa yang mengawasi",
    question:
      "Ketua LPM dan dua anggotanya ditunjuk jadi TPK di semua kegiatan, jadi pengawasnya ya mereka sendiri. Warga mulai tanya. Ada batas berapa kegiatan?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Kami tidak menemukan angka batas dalam aturan umum; kalau ada, tempatnya di Peraturan Bupati, dan itu kami pastikan dulu ke DPMD. Tetapi satu tim untuk semua kegiatan memang tidak sehat.\n\n" +
      "Usulkan agar setiap kegiatan besar punya tim berbeda, dan pengawasan dilakukan BPD serta warga sekitar. Papan kegiatan dengan nilai dan pelaksana dipasang di lokasi.\n\n" +
      "Kekhawatiran warga biasanya hilang ketika boleh melihat pengukuran bersama di akhir pekerjaan.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
  },
  {
    topic: "pengadaan.tpk",
    asker: "kasi_kesejahteraan",
    subject: "Ketua TPK berhenti ketika pekerjaan baru separuh",
    when: "10",
    question:
      "Ketua TPK sakit dan mundur. Talud baru 55 persen, masih ada uang panjar Rp12.750.000 di tangannya. Siapa yang meneruskan, dan apa urutannya?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Talud terhenti menjelang musim hujan.",
    channel: "loket",
    askBack: {
      question: "Apakah sisa panjar itu sudah dihitung bersama, dan notanya lengkap?",
      reply: "Notanya Rp8.900.000, sisanya belum dihitung.",
    },
    answer:
      "Hitung uang dan nota bersama ketua lama, disaksikan kepala desa, hari ini juga. Dari Rp12.750.000 dengan nota Rp8.900.000, sisanya harus Rp3.850.000; kalau berbeda, tulis apa adanya.\n\n" +
      "Kepala desa mengganti susunan TPK dengan keputusan baru, lalu dibuat serah terima: pekerjaan yang selesai, sisa material, nota, uang. Sesudah itu pekerjaan diteruskan.\n\n" +
      "Panjar punya batas sepuluh hari kerja. Kembalikan sisanya, dan minta panjar baru atas nama ketua yang baru.",
    citations: [{ regulation: "Permendagri 20/2018", article: "54", year: 2026 }],
    recommendation: {
      action: "Mengganti susunan TPK dan membuat serah terima pekerjaan",
      position: "Kepala Desa",
      withinDays: 5,
      proof: "Keputusan TPK dan berita acara serah terima",
    },
  },
  {
    topic: "pengadaan.tpk",
    asker: "karang_taruna",
    subject: "Karang taruna ingin mengerjakan lapangan voli sendiri",
    question:
      "Kami pemuda siap mengerjakan lapangan voli Rp35.000.000 biar hemat dan ada kas. Bisa kami yang pegang anggarannya? Kata Sekdes harus TPK.",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Sekdes benar: anggaran desa dilaksanakan oleh tim yang ditunjuk kepala desa dan dibayar kaur keuangan. Karang taruna tidak memegang uangnya.\n\n" +
      "Tapi pemuda boleh terlibat penuh: usulkan satu atau dua orang menjadi anggota TPK dan sisanya bekerja dengan upah atau gotong royong. Catat siapa kerja hari apa.\n\n" +
      "Untuk kas organisasi, ajukan kegiatan pembinaan tersendiri. Menitip keuntungan di dalam pembangunan tidak boleh.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
  },
];
