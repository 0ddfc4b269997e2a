// Demo cases about procurement in the village (pengadaan.harga_kontrak).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const pengadaanStories2: readonly Story[] = [
  {
    topic: "pengadaan.harga_kontrak",
    asker: "kaur_perencanaan",
    subject: "Harga semen di hulu jauh di atas standar kabupaten",
    question:
      "Standar kabupaten Rp72.000 per sak, di sini Rp104.000 karena ongkos perahu. Kalau pakai standar tidak ada toko yang mau, kalau pakai harga nyata jadi temuan. Tolong jalan keluarnya.",
    urgency: "biasa",
    impact: "seluruh_desa",
    referral: {
      to: "dpu",
      reason:
        "Harga standar tidak memperhitungkan angkutan sungai; perlu cara mencatat biaya angkut.",
      advice:
        "Biaya angkut sungai boleh dipisah sebagai baris sendiri berdasarkan tarif yang dapat dibuktikan. Dinas siap memeriksa kewajarannya.",
    },
    answer:
      "Pisahkan harga barang dan ongkos angkut. Semen tetap memakai standar kabupaten, lalu angkutan sungai ditulis sebagai baris tersendiri dengan bukti tarif. Dinas PU bersedia memeriksa kewajarannya.\n\n" +
      "Lakukan survei harga kepada sekurang-kurangnya dua toko dan juragan perahu, ditandatangani dan bertanggal. Sertakan peta rute atau lama perjalanan supaya pemeriksa paham kenapa ongkosnya besar.\n\n" +
      "Kalau selisih tetap besar, sampaikan kepada kabupaten agar standar tahun depan memuat wilayah hulu. Desa Anda bukan satu-satunya.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Membuat survei harga semen dan angkutan sungai",
      position: "Kaur Perencanaan",
      withinDays: 10,
      proof: "Lembar survei bertanda tangan",
    },
    rating: 5,
    comment: "Praktis dan bisa dipertanggungjawabkan.",
  },
  {
    topic: "pengadaan.harga_kontrak",
    asker: "kaur_keuangan",
    subject: "Penyedia terlambat tiga minggu, dendanya berapa",
    question:
      "Kontrak rangka jembatan Rp164.500.000 selesai harusnya tanggal 10, sekarang tanggal 31 belum kirim. Apakah ada denda, dan kalau tidak ada di kontrak bagaimana?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Jembatan dipakai anak sekolah.",
    askBack: {
      question:
        "Coba lihat pasal keterlambatan di kontrak: apakah ada angka denda dan cara menghitungnya?",
      reply: "Ada pasal keterlambatan tapi angkanya dikosongkan.",
    },
    answer:
      "Angka denda mengikuti kontrak dan Peraturan Bupati. Karena di kontrak kosong, kami pastikan dulu ke DPMD; jangan mengarang angka dalam surat.\n\n" +
      "Yang bisa dikerjakan hari ini: kirim surat teguran, minta tanggal pengiriman yang pasti, dan tunda pembayaran sampai barang diterima dan diperiksa. Catat setiap komunikasi dengan tanggal.\n\n" +
      "Untuk kontrak berikutnya, jangan menandatangani bila ada bagian yang kosong. Sediakan jembatan darurat untuk anak sekolah; itu lebih mendesak daripada dendanya.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
    recommendation: {
      action: "Mengirim surat teguran dan menunda pembayaran",
      position: "Kaur Keuangan",
      withinDays: 2,
      proof: "Salinan surat teguran",
    },
    rating: 2,
    comment: "Soal angka denda masih menggantung sampai sekarang.",
  },
  {
    topic: "pengadaan.harga_kontrak",
    asker: "rt",
    subject: "Semen proyek drainase kurang, warga curiga",
    question:
      "Min, drainase depan rumah sy baru seminggu sdh retak. kt tukang semen dikurangi. RT kami gang sempit, kalau jebol rumah warga kebanjiran, kebanyakan ngontrak. Lapor kmn min?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    askBack: {
      question: "Boleh sebutkan panjang retaknya, dan apakah papan kegiatan terpasang?",
      reply: "Retak 4 titik, kira2 sejengkal. Papan ada tapi sdh sobek, gak kebaca.",
    },
    referral: {
      to: "dpu",
      reason: "Perlu pemeriksaan mutu dan volume drainase di lapangan.",
      advice:
        "Petugas mengukur bersama TPK pada hari kerja terdekat; pembayaran terakhir sebaiknya menunggu hasilnya.",
    },
    answer:
      "Terima kasih sudah melihat. Dinas PU akan mengukur bersama TPK, dan kami minta desa menunda pembayaran terakhir sampai hasilnya keluar.\n\n" +
      "Retak belum tentu karena semen dikurangi; bisa tanahnya bergerak. Karena itu diukur dulu, supaya tidak ada yang difitnah.\n\n" +
      "Kalau setelah hujan airnya naik, kabari dan kirim foto lokasi tanpa wajah orang. Laporan yang berisi dugaan penyalahgunaan uang punya jalur tertulis sendiri, kami bantu bila perlu.",
    citations: [{ regulation: "PP 12/2017", article: "22", year: 2026 }],
    recommendation: {
      action: "Mendampingi pengukuran dan menunda pembayaran terakhir",
      position: "Kasi Kesejahteraan",
      withinDays: 7,
      proof: "Berita acara pengukuran",
    },
    rating: 4,
  },
  {
    topic: "pengadaan.harga_kontrak",
    asker: "sekdes",
    subject: "Volume pekerjaan rabat beton kurang enam meter",
    question:
      "Waktu diperiksa, rabat beton 220 meter ternyata 214. Sudah dibayar lunas Rp132.000.000. TPK bilang ujungnya memang dipotong karena ada pohon. Bagaimana penyelesaiannya?",
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Kurang volume yang dijelaskan sebelum diperiksa jauh lebih ringan. Dorong perbaikan dulu.",
    answer:
      "Kurang volume 6 meter dari 220 sekitar 2,7 persen; nilainya kira-kira Rp3.600.000. Ada dua jalan: pekerjaan ditambah enam meter di bagian lain yang disepakati, atau uangnya dikembalikan ke kas desa.\n\n" +
      "Pilihan mana pun dituangkan dalam berita acara yang memuat ukuran sebelum dan sesudah, foto, tanda tangan TPK dan BPD yang melihat. Alasan pohon ditulis juga, karena itu penjelasannya.\n\n" +
      "Ke depan, perubahan panjang dibuatkan berita acara saat itu juga, bukan setelah diperiksa.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
    recommendation: {
      action: "Menyelesaikan kekurangan enam meter dan membuat berita acaranya",
      position: "Sekretaris Desa",
      withinDays: 21,
      proof: "Berita acara dan foto pengukuran",
    },
  },
  {
    topic: "pengadaan.harga_kontrak",
    asker: "kepala_desa",
    subject: "Talud longsor dan mengancam empat rumah",
    question:
      "Pagi ini talud yang baru seminggu selesai longsor, empat rumah warga tidak mampu terancam, satu dapur sudah miring. Pembayaran ke penyedia tinggal Rp26.000.000. Uang itu boleh dipakai memperbaiki?",
    urgency: "darurat",
    impact: "kelompok",
    atStake: "Empat rumah terancam longsor susulan.",
    concernsPoor: true,
    channel: "telepon",
    referral: {
      to: "dpu",
      reason: "Perlu penanganan darurat dan pemeriksaan sebab longsor.",
      advice:
        "Petugas ke lokasi hari ini. Pasang karung pasir dan larang beban di atasnya; sebab longsor diteliti sebelum diputuskan siapa yang menanggung.",
    },
    answer:
      "Pindahkan dulu penghuni rumah yang paling dekat dan pasang karung pasir. Dinas PU datang hari ini. Bidang 5 APBDes bisa dipakai untuk penanganan bencana, dengan keputusan keadaan darurat dari kepala desa.\n\n" +
      "Rp26.000.000 jangan dibayarkan dan jangan pula dipakai untuk perbaikan, karena masih terkait kontrak. Siapa yang menanggung perbaikan ditentukan setelah sebabnya diketahui: kalau mutu, penyedia; kalau tanah bergerak, dihitung lain.\n\n" +
      "Buat berita acara keadaan dengan foto dan ukuran hari ini. Ingat, jangan menyebut nama pemilik rumah dalam berita yang beredar.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
    recommendation: {
      action: "Membuat berita acara keadaan dan menahan pembayaran terakhir",
      position: "Kepala Desa",
      withinDays: 1,
      proof: "Berita acara dan foto",
    },
  },
  {
    topic: "pengadaan.harga_kontrak",
    asker: "pkk",
    subject: "Seragam kader kebesaran, penyedia tak mau ganti",
    question:
      "Kami memesan 48 seragam kader Rp11.040.000. Yang datang 17 ukurannya tidak sesuai, penjahit bilang sudah dibayar jadi bukan urusannya. Apakah masih bisa diminta ganti?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Masih bisa dibicarakan, terutama bila ukurannya tertulis di pesanan. Kirim surat keluhan bersama daftar 17 ukuran dan tenggat perbaikan.\n\n" +
      "Pelajarannya: jangan membayar penuh sebelum barang diperiksa satu per satu. Nilainya juga di atas Rp10.000.000, jadi menurut ukuran umum seharusnya lewat permintaan penawaran; periksa berkasnya bersama kasi kesejahteraan.\n\n" +
      "Kalau penjahit tetap menolak, permak setempat bisa lebih murah daripada ribut; tetapi catat biayanya.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
  },
  {
    topic: "pengadaan.harga_kontrak",
    asker: "operator",
    subject: "Survei harga cukup tangkapan layar atau harus surat",
    question:
      "min survei harga buat RAB boleh screenshot dari toko online? atau mesti surat bercap toko",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "whatsapp",
    answer:
      "Tangkapan layar boleh sebagai pembanding, asalkan kelihatan tanggal, spesifikasi dan ongkos kirimnya. Tetapi minta juga sekurangnya satu penawaran tertulis dari toko terdekat, karena di situlah nanti belanjanya.\n\n" +
      "Bandingkan semuanya dengan standar harga kabupaten, dan tulis yang dipakai berapa dan kenapa.",
    citations: [{ regulation: "Peraturan LKPP 12/2019", year: 2026 }],
  },
];
