// Demo cases about cash aid and data of poor families (blt_kemiskinan.penerima).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const bltKemiskinanStories1: readonly Story[] = [
  {
    topic: "blt_kemiskinan.penerima",
    asker: "rt",
    subject: "Penerima BLT meninggal, anaknya minta meneruskan",
    question:
      "Assalamualaikum min. Nenek penerima BLT di RT sy meninggal minggu lalu, cucunya yg ngurus minta bantuan diteruskan atas nama dia. Dia juga susah orangnya. Boleh langsung diganti ya?",
    urgency: "segera",
    impact: "satu_orang",
    atStake: "Pencairan BLT bulan berikutnya.",
    concernsPoor: true,
    channel: "whatsapp",
    answer:
      "Turut berduka. Bantuan itu melekat pada keluarga yang ditetapkan, jadi tidak berpindah sendiri kepada cucu. Laporkan kematiannya ke kantor desa dulu supaya bulan depan tidak dibayarkan kepada orang yang sudah tiada.\n\n" +
      "Penggantian penerima dibicarakan dalam musyawarah desa dan ditetapkan dengan perubahan keputusan kepala desa. Cucunya boleh diusulkan, tetapi bersaing dengan keluarga lain yang keadaannya mungkin lebih berat. Rincian aturan tahun ini kami pastikan dulu ke DPMD.\n\n" +
      "Kalau keluarga itu kehilangan makan hari ini, kabari kami; jangan menunggu musyawarah.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Mengadakan musyawarah penggantian penerima dan mengubah keputusan kepala desa",
      position: "Kepala Desa",
      withinDays: 21,
      proof: "Berita acara musyawarah dan keputusan perubahan",
    },
    rating: 5,
    comment: "Terimakasih min",
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "kasi_kesejahteraan",
    subject: "Penerima BLT ternyata juga dapat PKH",
    question:
      "Dari 32 KPM kami, setelah dicek pendamping, tujuh juga terdata menerima PKH dan tiga menerima bantuan sembako. Aturan tahun ini boleh merangkap atau harus dicoret semua? Kalau dicoret, apakah uang yang sudah diterima dikembalikan?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "dinsos",
      reason: "Perlu kejelasan penerima ganda antara BLT desa dan bantuan sosial pusat.",
      advice:
        "Dinas mencocokkan daftar secara tertutup dan menyampaikan hasilnya kepada desa. Sampai pencocokan selesai, desa diminta tidak mencoret sepihak.",
    },
    answer:
      "Kami belum berani mengatakan boleh atau tidak. Ketentuan merangkap ikut aturan tahun berjalan, dan untuk 2026 yang sudah pasti hanyalah BLT diarahkan kepada kemiskinan ekstrem. Kami pastikan dulu ke Dinas Sosial.\n\n" +
      "Yang bisa dikerjakan sekarang: jangan mencoret sepihak, jangan meminta uang kembali. Serahkan daftar kepada Dinas Sosial lewat jalur tertutup, bukan lewat grup percakapan, karena memuat data pribadi keluarga.\n\n" +
      "Setelah hasil pencocokan keluar, keputusannya diambil dalam musyawarah desa dan ditulis dalam keputusan kepala desa.",
    citations: [
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
      { regulation: "UU 27/2022", article: "4", year: 2026 },
    ],
    recommendation: {
      action: "Menyerahkan daftar penerima untuk dicocokkan melalui jalur tertutup",
      position: "Kasi Kesejahteraan",
      withinDays: 5,
      proof: "Tanda terima Dinas Sosial",
    },
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "kepala_desa",
    subject: "Warga protes nama penerima BLT dan datangi kantor desa",
    question:
      "Tadi pagi sekitar 25 warga datang, marah karena tetangga yang punya motor baru masuk daftar BLT sedangkan janda tua tidak. Mereka beri waktu sampai Jumat. Saya takut jadi ribut. Apa saya boleh langsung ganti nama?",
    urgency: "segera",
    impact: "kelompok",
    atStake: "Warga memberi waktu sampai Jumat.",
    concernsPoor: true,
    note: "Sudah diberi tahu camat dan babinsa secara lisan, tanpa menyebut nama. Tidak ada ancaman kekerasan.",
    answer:
      "Jangan mengganti nama di bawah tekanan, sekalipun protesnya mungkin benar. Nama diganti lewat musyawarah, supaya yang masuk dan yang keluar sama-sama tahu alasannya.\n\n" +
      "Undang musyawarah desa khusus sebelum Jumat. Hadirkan ketua RT, BPD, tokoh perempuan. Bahas ukuran dulu: siapa yang disebut miskin ekstrem di desa ini, baru kemudian keluarga mana yang memenuhi. Nama tidak perlu dibacakan dengan pengeras suara.\n\n" +
      "Sampaikan hari ini kepada warga: tanggal musyawarah, bahwa daftar akan ditinjau, dan bahwa ibu yang disebut tadi masuk usulan. Satgas akan hadir.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    recommendation: {
      action: "Menyelenggarakan musyawarah desa khusus peninjauan penerima BLT",
      position: "Kepala Desa",
      withinDays: 4,
      proof: "Berita acara dan daftar hadir",
    },
    rating: 5,
    comment: "Satgas hadir dan suasananya jadi tenang.",
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "bpd",
    subject: "Ketua RT dan keluarga perangkat masuk daftar BLT",
    question:
      "Di daftar BLT ada adik kandung kasi dan istri ketua RT. Rumahnya memang sederhana, tapi omongan warga macam-macam. Apakah ada larangan keluarga perangkat menerima?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    channel: "loket",
    askBack: {
      question:
        "Apakah keluarga itu masuk lewat musyawarah yang tercatat, atau ditambahkan kemudian?",
      reply:
        "Yang adik kasi lewat musdes. Yang istri RT ditambahkan belakangan, tidak ada di berita acara.",
    },
    answer:
      "Kami tidak menemukan larangan khusus bagi kerabat perangkat. Ukurannya keadaan keluarga, bukan hubungan darah. Tetapi justru karena kerabat, alasannya harus tertulis dan diputuskan dalam musyawarah.\n\n" +
      "Adik kasi yang lewat musyawarah kemungkinan tidak bermasalah, asalkan keadaannya memang sesuai. Nama yang ditambahkan belakangan tanpa berita acara harus dibawa kembali ke musyawarah; sampai diputuskan, pembayarannya ditahan dulu.\n\n" +
      "BPD dapat memintanya secara tertulis kepada kepala desa. Sebaiknya tanpa menyebut nama keluarga di surat yang ditempel.",
    citations: [
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
      { regulation: "Permendesa PDT 16/2025", year: 2026 },
    ],
    rating: 4,
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "sekdes",
    subject: "KPM pindah domisili ke kabupaten lain sejak April",
    when: "04",
    question:
      "Satu KPM kami sudah pindah ikut anaknya, surat pindahnya terbit bulan lalu, tetapi di keputusan kades masih tercantum sampai Desember. Sisa sembilan bulan itu dialihkan ke KPM cadangan atau masuk SiLPA?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Hentikan pembayaran sejak keluarga itu resmi pindah, dan simpan salinan surat pindahnya di berkas. Pembayaran setelah itu sulit dipertanggungjawabkan.\n\n" +
      "Bila desa mempunyai daftar cadangan hasil musyawarah, urutan pertama bisa ditetapkan lewat perubahan keputusan kepala desa. Bila tidak ada, adakan musyawarah singkat. Sisa uang yang tidak terpakai menjadi SiLPA dengan sumber Dana Desa.\n\n" +
      "Apakah juknis tahun ini meminta syarat lain untuk penggantian, masih kami pastikan; jangan menetapkan sebelum kabar kami, paling lama dua hari kerja.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "pkk",
    subject: "Ibu hamil miskin belum masuk daftar bantuan apa pun",
    when: "04",
    question:
      "Bu, kami kader PKK menemukan ibu hamil tujuh bulan, suaminya sakit, anak dua, makan dari tetangga. Tidak dapat PKH, tidak BLT. Musdes BLT sudah lewat. Apa harus tunggu tahun depan?",
    urgency: "biasa",
    impact: "satu_orang",
    concernsPoor: true,
    channel: "telepon",
    note: "Kader menyebut nama di telepon; tidak dicatat di kartu kasus. Puskesmas dihubungi langsung.",
    referral: {
      to: "dinsos",
      reason: "Keluarga rentan belum tercakup bantuan dan musyawarah BLT sudah lewat.",
      advice:
        "Dinas menugaskan pendamping untuk kunjungan rumah minggu ini dan membantu permohonan bantuan yang sesuai.",
    },
    answer:
      "Tidak harus menunggu tahun depan. Daftar BLT bisa ditinjau lagi lewat musyawarah desa bila ada penerima yang berhenti, jadi sampaikan keluarga ini sebagai usulan kepada kasi kesejahteraan sekarang.\n\n" +
      "Pendamping Dinas Sosial akan mengunjungi rumahnya minggu ini, dan puskesmas sudah kami kabari untuk pemeriksaan kehamilannya. Dampingi ibu itu saat petugas datang supaya tidak canggung.\n\n" +
      "Terima kasih sudah tidak mengirim foto dan nama di grup. Itu menjaga martabat keluarganya.",
    citations: [{ regulation: "Permendesa PDT 16/2025", year: 2026 }],
    rating: 5,
    comment: "Sudah ada yang datang. Terharu kami.",
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "kaur_keuangan",
    subject: "BLT dititipkan ke tetangga karena penerima sakit",
    question:
      "Waktu penyaluran Rp300.000 kemarin ada empat KPM lansia tidak bisa hadir. Kami titipkan ke ketua RT, tanda tangan diwakilkan. Apakah SPJ-nya sah, atau harus ditarik lagi?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    answer:
      "Jangan ditarik, tetapi buktinya dilengkapi minggu ini. Datangi keempat rumah bersama ketua RT, pastikan uang sampai utuh, lalu buat berita acara penyerahan di rumah yang ditandatangani atau dicap jempol oleh penerima.\n\n" +
      "Untuk bulan berikut, umumkan bahwa lansia dan orang sakit didatangi. Satu petugas, satu saksi, satu daftar.\n\n" +
      "Tanda tangan yang diwakilkan tanpa surat kuasa paling sering menjadi temuan, bukan karena uangnya hilang, tetapi karena tidak bisa dibuktikan sampai.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Mendatangi empat penerima dan membuat berita acara penyerahan di rumah",
      position: "Kaur Keuangan",
      withinDays: 7,
      proof: "Empat berita acara penyerahan",
    },
    rating: 5,
  },
  {
    topic: "blt_kemiskinan.penerima",
    asker: "rt",
    subject: "Warga miskin tidak punya KTP apakah bisa dapat BLT",
    question:
      "Pak ada warga lama di RT kami, hidup sendiri di pondok, KTP hilang waktu kebakaran, KK juga. Orangnya susah bgt. Kata desa gk bisa diusulkan krn data gk ada. Kasian pak",
    urgency: "biasa",
    impact: "satu_orang",
    concernsPoor: true,
    referral: {
      to: "disdukcapil",
      reason: "Warga kehilangan KTP dan KK, menghalangi usulan bantuan.",
      advice:
        "Rekam ulang dapat dilakukan saat pelayanan keliling di kecamatan. Desa memberi surat pengantar dan surat keterangan kehilangan dari kepolisian bila ada.",
    },
    answer:
      "Kehilangan dokumen bukan alasan berhenti diusulkan, tetapi datanya memang harus dibereskan. Disdukcapil melayani perekaman ulang saat keliling ke kecamatan; minta surat pengantar dari desa dan antar beliau.\n\n" +
      "Sambil itu, sampaikan namanya secara lisan dalam musyawarah sebagai usulan, agar tidak terlewat. Penetapan penerima menyusul setelah datanya ada.\n\n" +
      "Kalau beliau tidak kuat berjalan, beri tahu kami supaya petugas diminta datang ke pondoknya.",
    citations: [{ regulation: "UU 24/2013", year: 2026 }],
  },
];
