// Demo cases about village taxes (pajak.belanja).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const pajakStories1: readonly Story[] = [
  {
    topic: "pajak.belanja",
    asker: "kaur_keuangan",
    subject: "Belanja ATK Rp2.150.000 kena pajak apa saja",
    question:
      "Kami belanja ATK dan tinta Rp2.150.000 di toko di kota, tokonya PKP. Selama ini kami tidak pungut apa-apa karena dianggap belanja kecil. Yang benar bagaimana?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Belanja barang di atas Rp2.000.000 dan tidak dipecah dikenai PPN dan PPh pasal 22. Jadi Rp2.150.000 sudah kena keduanya, dan desa wajib memungut.\n\n" +
      "PPh 22 disetor dengan NPWP rekanan, PPN dengan NPWP desa, keduanya memakai kode billing. Tarif PPN 11 persen berlaku sejak April 2022; apakah cara hitungnya sudah bergeser sejak 2025, kami pastikan dulu ke KPP sebelum Anda memungut.\n\n" +
      "Jangan memecah nota menjadi dua untuk menghindari batas. Pemeriksa melihat tanggal, toko dan barangnya.",
    citations: [
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
      { regulation: "UU 7/2021", year: 2026 },
    ],
    recommendation: {
      action: "Menghitung dan menyetor pajak belanja ATK setelah tarif dikonfirmasi",
      position: "Kaur Keuangan",
      withinDays: 10,
      proof: "Bukti penerimaan negara",
    },
    rating: 5,
  },
  {
    topic: "pajak.belanja",
    asker: "kaur_keuangan",
    subject: "Tarif PPN yang dipakai sekarang 11 atau 12 persen",
    question:
      "Pak, ini kami mau bayar semen Rp46.800.000 hari ini, toko minta PPN 12, teman desa lain pakai 11. Bendahara siapa yang benar? Kalau salah saya yang nombok.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Pembayaran semen hari ini.",
    channel: "telepon",
    referral: {
      to: "kpp_pratama",
      reason: "Tarif dan dasar pengenaan PPN yang berlaku harus dijawab kantor pajak.",
      advice:
        "Bawa faktur dan kontrak ke meja konsultasi. Kami tunjukkan cara menghitung dasar pengenaannya pada dokumen itu sebelum dibayar.",
    },
    answer:
      "Kami tidak mau menebak tarif dengan uang Anda. Yang kami pegang: 11 persen berlaku sejak 1 April 2022; untuk 2025 dan sesudahnya harus dipastikan ke KPP. Konsultasinya sudah kami mintakan siang ini.\n\n" +
      "Tunda pembayaran sampai jawaban itu ada. Toko yang baik mengerti penundaan satu hari; uang pajak yang salah setor perlu berbulan-bulan untuk diurus.\n\n" +
      "Setelah KPP menjawab, mintalah toko memperbaiki faktur bila perlu, baru bayar.",
    citations: [{ regulation: "UU 7/2021", year: 2026 }],
  },
  {
    topic: "pajak.belanja",
    asker: "sekdes",
    subject: "Nota material dipecah supaya di bawah dua juta",
    question:
      "Pemeriksa menemukan enam nota kayu masing-masing Rp1.900.000 dari toko yang sama dalam tiga hari, total Rp11.400.000. Bendahara lama yang memecah. Sekarang kami diminta membayar pajaknya. Bagaimana menyelesaikannya tanpa menambah masalah?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Apakah kayunya satu kegiatan, dan apakah tokonya masih bersedia memberi faktur atas nilai gabungan?",
      reply: "Satu kegiatan, jembatan. Toko bersedia membuat rekap, tapi NPWP-nya belum aktif.",
    },
    note: "Ini jelas pemecahan. Jangan beri kesan bisa dibenarkan. Arahkan setor dulu, baru soal sanksi.",
    referral: {
      to: "kpp_pratama",
      reason:
        "Perlu cara menghitung pajak atas enam nota yang semestinya satu pembelian, dan status NPWP toko.",
      advice:
        "Datang membawa enam nota, rekap toko dan rekening koran. Petugas membantu menghitung dan membuatkan kode billing pada hari yang sama.",
    },
    answer:
      "Perlakukan keenam nota sebagai satu pembelian, karena memang satu kegiatan, satu toko, tiga hari. Dengan nilai Rp11.400.000 berarti sudah di atas Rp2.000.000 dan terutang PPN serta PPh 22.\n\n" +
      "Hitung dan setor lewat KPP, lalu simpan bukti setor bersama tanggapan atas temuan. Soal NPWP toko yang belum aktif, ikuti petunjuk petugas di sana.\n\n" +
      "Dalam tanggapan, tulis apa adanya dan langkah pencegahannya: nota dikumpulkan per kegiatan, bukan per hari. Jangan meminta toko membuat nota baru bertanggal lama.",
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
    rating: 5,
    comment: "Tegas, tidak menggurui.",
  },
  {
    topic: "pajak.belanja",
    asker: "operator",
    subject: "Jasa servis laptop 450 ribu kena pajak ga",
    question: "min servis laptop kantor 450rb kena potong pajak ga? kan dibawah 2jt",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "whatsapp",
    answer:
      "Kena. Batas Rp2.000.000 itu untuk belanja barang. Jasa dipotong PPh pasal 23 tanpa batas nilai terkecil.\n\n" +
      "Jadi Rp450.000 tetap dipotong, disetor memakai NPWP desa. Kalau ada suku cadang yang dibeli terpisah, minta nota barang dan jasanya dipisah. Tarifnya lihat bersama kaur keuangan di KPP, jangan menebak.",
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
  },
  {
    topic: "pajak.belanja",
    asker: "kaur_keuangan",
    subject: "Nasi kotak rapat dipungut PPN atau pajak daerah",
    question:
      "Katering musdes 120 kotak @Rp28.000 = Rp3.360.000. Pemilik katering bilang kena pajak restoran, tetangga desa pungut PPN, yang lain PPh 23. Bingung, mana yang betul?",
    urgency: "biasa",
    impact: "kelompok",
    referral: {
      to: "bpkad",
      reason: "Perlu kepastian perlakuan pajak daerah atas katering rapat desa.",
      advice:
        "Makan dan minum yang disediakan jasa boga pada umumnya termasuk pajak daerah (PBJT). Tarif dan cara setornya dijelaskan petugas pajak daerah; untuk PPh tetap ke KPP.",
    },
    answer:
      "Umumnya makan dan minum dari jasa boga masuk pajak daerah, yaitu PBJT, sehingga bukan PPN. BPKAD menyampaikan hal yang sama.\n\n" +
      "Untuk PPh atas jasa katering, jawabannya di KPP. Kami pastikan dulu, karena ada perbedaan antara membeli makanan dan memakai jasa.\n\n" +
      "Minta katering menulis nota yang rinci: jumlah, harga, tanggal, kegiatan. Lampirkan undangan dan daftar hadir; jumlah kotak yang jauh melebihi daftar hadir selalu ditanya.",
    citations: [{ regulation: "UU 1/2022", year: 2026 }],
    rating: 3,
    comment: "Separuh jawaban masih menunggu KPP.",
  },
  {
    topic: "pajak.belanja",
    asker: "kasi_kesejahteraan",
    subject: "Beli bibit ke petani tidak punya NPWP",
    question:
      "Kegiatan ketahanan pangan kami beli 1.500 bibit kelapa dari petani warga sendiri, Rp18.000.000. Mereka tidak punya NPWP apalagi faktur. Apakah jadi tidak boleh? Padahal maksudnya supaya uang berputar di desa.",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "kpp_pratama",
      reason: "Pembelian dari petani tanpa NPWP memerlukan petunjuk cara pemungutan.",
      advice:
        "Petani dapat dilayani pembuatan NPWP pada hari layanan di kecamatan. Sambil itu, perlakuan PPh atas pembelian hasil tani dijelaskan dengan melihat dokumen.",
    },
    answer:
      "Membeli dari petani sendiri boleh dan baik. Yang berubah hanya cara memungut pajaknya, dan itu harus dijawab KPP karena menyangkut petani tanpa NPWP.\n\n" +
      "Siapkan: kuitansi bermeterai bila perlu, surat pernyataan asal bibit, berita acara penghitungan jumlah, dan foto. Cara memilih penyedianya tetap mengikuti aturan pengadaan desa, dengan harga pembanding dari pembibitan lain.\n\n" +
      "Jangan meminjam nama toko supaya ada faktur. Itu mengubah pembelian yang jujur menjadi pelanggaran.",
    citations: [
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
      { regulation: "Peraturan LKPP 12/2019", year: 2026 },
    ],
    rating: 5,
  },
  {
    topic: "pajak.belanja",
    asker: "bumdes",
    subject: "BUM Desa menjual ATK ke kantor desa, kena pungutan?",
    question:
      "Unit toko kami memasok ATK ke kantor desa, rata-rata Rp3 juta per bulan. Bendahara bilang harus potong PPh 22. Kami kira sama-sama milik desa jadi tidak kena. Mana yang benar?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "BUM Desa badan usaha tersendiri, terpisah dari pemerintah desa. Belanja barang di atas Rp2.000.000 oleh pemerintah desa tetap dipungut walaupun penjualnya milik desa.\n\n" +
      "PPh 22 disetor dengan NPWP BUM Desa sebagai rekanan. Apakah BUM Desa mendapat perlakuan khusus, misalnya karena ukurannya kecil, tanyakan ke KPP dengan membawa surat keterangan pajaknya.\n\n" +
      'Satu hal lagi: meskipun BUM Desa milik sendiri, harga tetap dibandingkan dengan toko lain. Harga lebih mahal dengan alasan "punya desa" sulit dipertahankan.',
    citations: [
      { regulation: "PMK 59/PMK.03/2022", year: 2026 },
      { regulation: "PP 11/2021", year: 2026 },
    ],
  },
  {
    topic: "pajak.belanja",
    asker: "kaur_keuangan",
    subject: "Rekanan tidak mau dipungut PPh 22",
    question:
      "Toko bangunan langganan menolak dipotong PPh 22, katanya kalau dipotong harga dinaikkan. Nilai belanja Rp28.600.000. Kalau tidak kami pungut, siapa yang salah?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Yang wajib memungut adalah desa, jadi kalau tidak dipungut, desa yang ditanya. Toko tidak bisa memilih.\n\n" +
      "Jelaskan kepada toko bahwa PPh 22 itu disetor atas namanya dan bisa ia perhitungkan dalam pajaknya sendiri. Berikan bukti setornya. Banyak penolakan berhenti setelah bukti itu diberikan.\n\n" +
      "Kalau toko tetap menaikkan harga di atas standar kabupaten, mintalah penawaran dari toko lain. Pindah langganan lebih murah daripada temuan.",
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
    rating: 5,
  },
  {
    topic: "pajak.belanja",
    asker: "kaur_perencanaan",
    subject: "RAB sudah termasuk pajak atau di luar pajak",
    question:
      "Waktu menyusun RAB, harga satuan dari standar kabupaten itu sudah termasuk PPN atau belum? Kalau belum kami tambah, kalau sudah jangan dobel. Tahun lalu kelebihan pajak jadi SiLPA 14 juta.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      'Lihat catatan di halaman awal standar harga kabupaten: biasanya tertulis "termasuk" atau "belum termasuk pajak". Kalau tidak tertulis, jangan ditebak; kami tanyakan ke DPMD dan jawabannya berlaku untuk semua desa.\n\n' +
      'Di RAB, tulis satu baris keterangan yang sama untuk semua kegiatan, misalnya "harga sudah termasuk pajak". Dengan begitu pelaksana dan pemeriksa membaca hal yang sama.\n\n' +
      "SiLPA Rp14.000.000 karena pajak dihitung dua kali menandakan RAB disusun orang berbeda. Minta satu orang memeriksa kolom harganya.",
    citations: [{ regulation: "PMK 59/PMK.03/2022", year: 2026 }],
  },
];
