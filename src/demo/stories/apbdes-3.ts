// Demo cases about the yearly village budget (apbdes.perubahan).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const apbdesStories3: readonly Story[] = [
  {
    topic: "apbdes.perubahan",
    asker: "kepala_desa",
    subject: "Boleh ubah APBDes dua kali dalam setahun",
    when: "09",
    question:
      "Bulan Mei kami sudah perubahan APBDes karena SiLPA. Sekarang ada penyesuaian lagi, beberapa kegiatan mau digeser karena harga material naik. Bolehkah perubahan kedua? BPD tidak keberatan.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Pada dasarnya APBDes diubah satu kali setahun, kecuali dalam keadaan luar biasa. Kenaikan harga material tidak otomatis keadaan luar biasa, jadi persetujuan BPD saja belum cukup.\n\n" +
      "Periksa dahulu mana yang sungguh perlu mengubah Perdes. Pergeseran kecil di dalam satu kegiatan mungkin cukup dengan perubahan penjabaran; batasnya kami pastikan dulu ke DPMD sebelum desa melangkah. Kegiatan yang tidak mungkin selesai dengan harga sekarang lebih baik dikurangi volumenya lewat musyawarah dan berita acara.\n\n" +
      "Yang jangan dilakukan: belanja dulu dengan harga baru, lalu perubahannya menyusul.",
    citations: [{ regulation: "Permendagri 20/2018", article: "40", year: 2026 }],
    recommendation: {
      action: "Mendaftar kegiatan yang terdampak harga beserta selisihnya",
      position: "Kaur Perencanaan",
      withinDays: 7,
      proof: "Tabel kegiatan, harga lama, harga baru dan usul volume",
    },
    rating: 4,
  },
  {
    topic: "apbdes.perubahan",
    asker: "sekdes",
    subject: "Bantuan keuangan provinsi masuk November, cukup Perkades?",
    when: "11-18",
    question:
      "Rekening kas desa menerima bantuan keuangan provinsi Rp200.000.000 untuk sumur bor, padahal perubahan APBDes sudah lewat. Waktu tersisa enam minggu. Dasar belanjanya pakai apa, Perkades atau harus Perdes lagi?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Uang Rp200.000.000 harus terpakai atau kembali akhir tahun.",
    askBack: {
      question:
        "Surat pemberitahuannya menyebut peruntukan dan batas waktu? Kirim halaman yang memuat itu saja.",
      reply:
        "Ada, untuk sumur bor dan jaringan pipa. Batas pelaksanaan 31 Desember, sisa disetor kembali.",
    },
    escalation: {
      reason:
        "Waktu pelaksanaan sangat pendek dan sisa dana harus disetor kembali; perlu arahan apakah desa sanggup melaksanakan.",
      guidance:
        "Desa dapat memakai Perkades perubahan penjabaran sebagai dasar, dengan pemberitahuan kepada BPD. Sebelum mulai, tim kecamatan menilai apakah pekerjaan selesai sebelum 31 Desember. Bila ragu, desa menyurati provinsi lebih dahulu.",
    },
    answer:
      "Cukup dengan Perkades tentang perubahan penjabaran APBDes, karena uangnya masuk sesudah perubahan ditetapkan. Beri tahu BPD secara tertulis dan laporkan kepada bupati melalui camat. Pada saatnya, angka itu ikut dalam laporan realisasi.\n\n" +
      "Urutannya: Perkades terbit, pemberitahuan ke BPD, RAB dan DPA, baru pengadaan. Jangan membalik urutan dengan alasan waktu.\n\n" +
      "Nilai Rp200.000.000 berada tepat di batas permintaan penawaran pada aturan umum, dan peraturan bupati boleh menetapkan lain, jadi tanyakan cara pengadaannya sebelum memanggil penyedia. Bila pekerjaan tidak mungkin selesai, lebih baik menyurati pemberi bantuan sekarang daripada membayar pekerjaan yang belum jadi.",
    citations: [{ regulation: "Permendagri 20/2018", article: "40–42", year: 2026 }],
    recommendation: {
      action: "Menerbitkan Perkades perubahan penjabaran dan memberi tahu BPD",
      position: "Kepala Desa",
      withinDays: 5,
      proof: "Salinan Perkades dan tanda terima BPD",
    },
    rating: 5,
    comment: "Cepat dan runtut.",
  },
  {
    topic: "apbdes.perubahan",
    asker: "kaur_keuangan",
    subject: "SiLPA riil beda dengan yang dianggarkan",
    when: "02",
    question:
      "Di APBDes awal kami taruh SiLPA Rp90.000.000, ternyata setelah tutup buku Rp143.275.000. Selisih Rp53.275.000 ini dari Dana Desa Rp31.000.000 dan sisanya ADD. Boleh langsung dipakai menambah kegiatan jalan usaha tani?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Belum boleh dibelanjakan langsung. Selisih SiLPA termasuk alasan yang sah untuk mengubah APBDes, jadi masukkan dalam perubahan tahun ini, yang lazimnya hanya satu kali. Kalau ada alasan perubahan lain, kumpulkan sekalian.\n\n" +
      "Pisahkan asalnya. Sisa yang berasal dari Dana Desa tetap mengikuti fokus Dana Desa tahun berjalan, tidak menjadi uang bebas. Sisa ADD mengikuti aturan ADD. Di aplikasi, sumber dananya jangan disatukan.\n\n" +
      "Sertakan bukti: rekening koran per 31 Desember, buku bank, dan rekonsiliasi sisa per kegiatan. Tanpa itu, evaluasi biasanya mengembalikan berkas.",
    citations: [{ regulation: "Permendagri 20/2018", article: "40", year: 2026 }],
    recommendation: {
      action: "Menyusun rekonsiliasi SiLPA per sumber dana",
      position: "Kaur Keuangan",
      withinDays: 10,
      proof: "Tabel rekonsiliasi dan rekening koran 31 Desember",
    },
  },
  {
    topic: "apbdes.perubahan",
    asker: "bpd",
    subject: "Kades terbitkan Perkades perubahan, BPD tahu dari warga",
    question:
      "Kami mengetahui ada Perkades perubahan penjabaran dari status Facebook warga yang protes, bukan dari kepala desa. Ada penambahan pembelian laptop. Apakah Perkades itu bisa dibatalkan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question:
        "Apa alasan yang tertulis dalam Perkades: ada pendapatan baru masuk, atau pergeseran belanja?",
      reply: "Tertulis pergeseran, dari pemeliharaan balai ke peralatan kantor Rp24.000.000.",
    },
    escalation: {
      reason:
        "Ada dugaan pergeseran belanja dilakukan melalui Perkades yang tidak didahului pemberitahuan, perlu pendapat DPMD soal sah tidaknya.",
      guidance:
        "Pergeseran belanja adalah salah satu alasan perubahan APBDes dengan Perdes. Perkades mendahului perubahan ditujukan untuk keadaan tertentu. Satgas diminta memeriksa berkas bersama sekretaris desa, belanja laptop ditahan sampai jelas.",
    },
    answer:
      "BPD memang harus diberi tahu ketika Perkades perubahan penjabaran terbit, dan kepala desa melaporkannya kepada bupati melalui camat. Kalau pemberitahuan belum ada, mintalah tertulis; itu hak BPD.\n\n" +
      "Menurut arahan DPMD, pergeseran seperti ini seharusnya dibawa ke perubahan APBDes. Belanja laptop ditahan dulu, berkasnya kami periksa bersama sekretaris desa minggu ini.\n\n" +
      "BPD tidak membatalkan Perkades. Jalurnya: minta keterangan, bahas dalam rapat, catat dalam berita acara, lalu sampaikan kepada camat. Hindari menjawab di media sosial sebelum berkasnya terang.",
    citations: [
      { regulation: "Permendagri 20/2018", article: "40–42", year: 2026 },
      { regulation: "UU 6/2014", article: "61 huruf a", year: 2026 },
    ],
    recommendation: {
      action:
        "Menyampaikan pemberitahuan tertulis dan berkas Perkades kepada BPD serta menahan belanja laptop",
      position: "Kepala Desa",
      withinDays: 5,
      proof: "Tanda terima BPD",
    },
    rating: 4,
    comment: "Adil untuk kedua pihak.",
  },
  {
    topic: "apbdes.perubahan",
    asker: "kaur_perencanaan",
    subject: "Banjir, dana tanggap darurat di APBDes hanya sepuluh juta",
    when: "05",
    question:
      "Pak, tiga RT terendam sejak tadi malam, sekitar 80 rumah, banyak lansia dan keluarga tidak mampu. Di pos bencana cuma ada Rp10.000.000. Kami butuh sembako dan perahu hari ini. Boleh pakai uang kegiatan lain dulu?",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Delapan puluh rumah terendam, warga perlu makan hari ini.",
    concernsPoor: true,
    channel: "telepon",
    note: "Sudah diteruskan lisan ke camat dan BPBD pukul 07.40. Pastikan desa membuat keputusan keadaan darurat hari ini juga.",
    escalation: {
      reason: "Dana di bidang 5 tidak cukup dan perubahan APBDes sudah dilakukan sekali.",
      guidance:
        "Pakai dahulu dana bidang 5 yang ada. Keadaan bencana adalah keadaan luar biasa sehingga perubahan dapat dilakukan lagi; Perkades perubahan penjabaran menjadi dasar sementara dan dilaporkan ke bupati melalui camat. DPMD berkoordinasi dengan BPBD untuk logistik.",
    },
    answer:
      "Belanjakan sekarang Rp10.000.000 dari bidang 5 (5.1.00 penanggulangan bencana) untuk makan dan evakuasi. Kepala desa membuat keputusan tertulis hari ini tentang keadaan daruratnya, sekalipun satu halaman.\n\n" +
      "Jangan mengambil uang kegiatan lain tanpa dasar. Kalau kurang, terbitkan Perkades perubahan penjabaran, beri tahu BPD, dan laporkan melalui camat. Karena ini keadaan luar biasa, batas satu kali perubahan tidak menghalangi.\n\n" +
      "Catat tiap hari: jumlah rumah dan jiwa, barang masuk, barang keluar, tanda terima per RT. Foto cukup memperlihatkan kegiatan, tidak perlu wajah dan nama penerima. Logistik kabupaten sedang kami mintakan.",
    citations: [{ regulation: "Permendagri 20/2018", article: "40", year: 2026 }],
    recommendation: {
      action: "Membuat keputusan keadaan darurat dan buku bantuan harian",
      position: "Kepala Desa",
      withinDays: 1,
      proof: "Keputusan kepala desa dan salinan buku bantuan",
    },
    rating: 5,
    comment: "Dijawab dalam setengah jam, perahu datang siang.",
  },
];
