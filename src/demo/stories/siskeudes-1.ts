// Demo cases about Siskeudes and book-keeping (siskeudes.aplikasi).
// Positions only: no persons, no places; every rule stands under its own year.

import type { Story } from "../story.ts";

export const siskeudesStories1: readonly Story[] = [
  {
    topic: "siskeudes.aplikasi",
    asker: "operator",
    subject: "APBDes tidak bisa diposting di Siskeudes",
    question:
      "min tolong, apbdes mau posting muncul terus gagal. sudah saya cek pendapatan 1.406.220.000 belanja 1.431.520.000. besok berkas diminta kecamatan",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Berkas APBDes diminta besok.",
    channel: "whatsapp",
    askBack: {
      question:
        "Berapa angka penerimaan dan pengeluaran pembiayaannya, dan apakah nomor Perdes serta Perkades sudah diisi?",
      reply: "silpa 55.300.000, penyertaan modal 25.000.000. nomor perkades masih kosong min",
    },
    answer:
      "Ketemu dua hal. Pertama: defisit Anda Rp25.300.000, sedangkan pembiayaan neto Rp55.300.000 dikurangi Rp25.000.000 adalah Rp30.300.000. Masih lebih Rp5.000.000, padahal harus tepat nol. Periksa penyertaan modal atau belanja yang belum masuk.\n\n" +
      "Kedua: nomor Perdes dan Perkades penjabaran harus terisi. Isi setelah nomornya benar-benar ada, jangan nomor karangan.\n\n" +
      "Setelah nol, posting ulang, lalu cetak lampirannya dari aplikasi, bukan dari lembar hitung lama.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 5,
    comment: "ketemu, penyertaan modal harusnya 30 juta. makasih min!",
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "kaur_keuangan",
    subject: "Salah kode rekening setelah anggaran diposting",
    question:
      "Sesudah posting baru terlihat belanja pemeliharaan jembatan Rp37.200.000 masuk ke belanja modal jembatan. SPP-nya belum ada. Bisa diperbaiki sendiri atau harus ke kabupaten?",
    urgency: "biasa",
    impact: "seluruh_desa",
    escalation: {
      reason: "Data sudah terkunci; membuka posting adalah wewenang admin kabupaten.",
      guidance:
        "Admin kabupaten membuka kunci untuk desa yang belum mempunyai SPP pada kegiatan itu. Desa mengirim surat pendek yang menyebut kode lama, kode baru dan alasannya.",
    },
    answer:
      "Tidak bisa diperbaiki sendiri karena sudah diposting. Selama SPP-nya belum dibuat, admin kabupaten dapat membuka kuncinya; kirim surat pendek yang memuat kode lama, kode seharusnya, nilai, dan alasan.\n\n" +
      "Kalau SPP sudah terlanjur dibuat, jalurnya perubahan APBDes. Karena itu berhentilah membuat SPP pada kegiatan tersebut sampai perbaikan selesai.\n\n" +
      "Cara mudah membedakan: memperbaiki yang sudah ada masuk pemeliharaan, membangun atau menambah masuk belanja modal.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "operator",
    subject: "Akun Siskeudes terkunci setelah operator lama berhenti",
    question:
      "Operator lama keluar tanpa serah terima, akun Siskeudes dan email kantor pakai HP-nya. Sekarang kami tidak bisa masuk. Nomornya tidak aktif. Gaji perangkat mau diproses.",
    urgency: "biasa",
    impact: "seluruh_desa",
    atStake: "Pembayaran siltap bulan ini.",
    channel: "telepon",
    answer:
      "Kepala desa mengirim surat ke DPMD berisi penunjukan operator baru dan permintaan menonaktifkan akun lama. Admin kabupaten yang mengganti; kami teruskan hari ini juga agar siltap tidak terganggu.\n\n" +
      "Setelah masuk, periksa log terakhir dan cetak buku bank sampai hari ini, supaya jelas batas tanggung jawab operator lama dan yang baru.\n\n" +
      "Untuk seterusnya, akun memakai surel kantor, kata sandi disimpan dalam amplop tertutup di lemari kepala desa, dan setiap pergantian operator memakai berita acara.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "sekdes",
    subject: "Siskeudes daring sering putus di desa tanpa sinyal",
    question:
      "Desa kami hanya punya sinyal di balai dan sering padam pukul 12 sampai 17. Siskeudes daring hampir tidak bisa dipakai, operator begadang. Adakah versi luring, atau boleh input di kantor kecamatan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    note: "Listrik desa ini 10 jam per hari. Catat untuk usulan titik internet.",
    answer:
      "Di kabupaten kita Siskeudes dipakai daring sejak 2024. Apakah versi luring masih boleh, kami pastikan dulu ke DPMD; jangan memakai pemasangan lama karena datanya tidak tersambung.\n\n" +
      "Sambil menunggu, operator boleh memasukkan data di kantor kecamatan setiap Selasa dan Kamis, ada meja dan colokan listrik. Siapkan data di lembar kerja dahulu, supaya waktu daringnya pendek.\n\n" +
      "Begadang dan kirim berkas pukul dua pagi sering menghasilkan salah angka. Lebih baik dua kali datang dengan data yang sudah diperiksa.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 4,
    comment: "Meja di kecamatan sangat membantu.",
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "operator",
    subject: "Sumber dana DDS tertukar ADD pada RAB",
    question:
      "Saya baru sadar 4 kegiatan yang harusnya ADD terpilih DDS waktu input RAB. Total Rp63.400.000. Sudah tercetak tapi belum diposting. Hapus satu-satu atau ada cara cepat?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Karena belum diposting, masih bebas diperbaiki. Ubah sumber dana di setiap baris RAB, bukan hanya di kepala kegiatan, sebab laporan per sumber dana membaca barisnya.\n\n" +
      'Setelah itu bandingkan total per sumber dana dengan pagu: DDS, ADD, bagi hasil pajak, PAD. Kalau jumlah per sumber sama dengan pagu, pekerjaan selesai. Cetakan lama dicoret dan diberi tulisan "batal" agar tidak tercampur.',
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    rating: 5,
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "kaur_perencanaan",
    subject: "Nama kegiatan di RKPDes tidak ada kodenya",
    question:
      'Usulan "bersih sungai dan tanam bakau" disepakati musdes, tapi waktu di Siskeudes tidak ada kegiatan dengan nama itu. Apakah harus ditolak, atau boleh pakai kode lain-lain?',
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Tidak perlu ditolak. Cari sub-bidang yang paling dekat, yaitu kehutanan dan lingkungan hidup (2.5). Kalau tidak ada yang pas, kode 90 sampai 99 di setiap sub-bidang disediakan untuk kegiatan lain-lain.\n\n" +
      "Kode lain-lain jangan dijadikan kebiasaan; penulisan nama kegiatannya harus jelas sehingga orang luar tahu isinya. Samakan namanya dengan yang tertulis di RKPDes.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "kaur_keuangan",
    subject: "Saldo buku bank Siskeudes beda dengan rekening",
    question:
      "Saldo rekening per kemarin Rp284.517.300, di Siskeudes Rp291.067.300. Selisih Rp6.550.000. Sudah saya ulang dua kali, ketemunya selalu segitu. Besok ada pemeriksaan.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Pemeriksaan besok pagi.",
    askBack: {
      question:
        "Apakah ada pembayaran lewat transfer minggu ini yang SPP-nya belum dicairkan di aplikasi, atau pajak yang sudah disetor?",
      reply: "Ada, pembayaran kayu Rp6.550.000 tanggal 3, SPP-nya saya buat tapi belum dicairkan.",
    },
    answer:
      "Jawabannya ada di sana: uang sudah keluar dari bank, pencairan di aplikasi belum dicatat. Catat pencairan SPP itu dengan tanggal transaksi bank, lalu cetak ulang buku bank.\n\n" +
      "Siapkan lembar rekonsiliasi satu halaman untuk pemeriksa: saldo bank, saldo buku, selisih dan sebabnya. Menunjukkan selisih yang sudah dijelaskan lebih baik daripada buku yang terlihat selalu cocok.\n\n" +
      "Mulai sekarang cocokkan setiap Jumat; selisih sehari lebih mudah dicari.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
    recommendation: {
      action: "Membuat lembar rekonsiliasi bank dan mencatat pencairan yang tertinggal",
      position: "Kaur Keuangan",
      withinDays: 1,
      proof: "Lembar rekonsiliasi",
    },
    rating: 5,
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "operator",
    subject: "Data realisasi satu triwulan hilang dari Siskeudes",
    when: "07-09",
    question:
      "min gawat, saya buka tadi pagi, realisasi april-juni kosong semua. padahal kemarin ada. besok laporan semester terakhir. apa kena hapus?",
    urgency: "darurat",
    impact: "seluruh_desa",
    atStake: "Laporan semester I jatuh tempo besok.",
    channel: "whatsapp",
    escalation: {
      reason:
        "Data satu triwulan tidak tampil di Siskeudes, diduga gangguan atau salah memilih tahun anggaran.",
      guidance:
        "Admin kabupaten memeriksa catatan server dan cadangan harian. Operator dilarang memasukkan ulang sampai ada kabar.",
    },
    answer:
      "Jangan memasukkan ulang data apa pun dulu; nanti malah ganda. Coba periksa tahun anggaran dan nama desa yang terpilih di pojok layar, karena tampilan kosong sering berasal dari situ.\n\n" +
      "Admin kabupaten sedang memeriksa cadangan harian. Sambil menunggu, kumpulkan SPJ asli April sampai Juni dan cetakan buku bank terakhir; laporan bisa disusun dari kertas bila terpaksa.\n\n" +
      "Kalau besok belum pulih, sekretaris desa mengirim laporan yang ditandai sementara disertai surat pemberitahuan gangguan, jangan diam.",
    citations: [{ regulation: "Permendagri 20/2018", article: "68", year: 2026 }],
    recommendation: {
      action: "Mengirim laporan semester I atau surat pemberitahuan gangguan",
      position: "Sekretaris Desa",
      withinDays: 1,
      proof: "Tanda terima",
    },
    rating: 5,
    comment: "Ternyata salah tahun anggaran, hehe. Terima kasih sabar.",
  },
  {
    topic: "siskeudes.aplikasi",
    asker: "kaur_keuangan",
    subject: "Siltap dan tunjangan digabung dalam satu SPP",
    question:
      "Operator kami menggabung siltap, tunjangan dan BPJS perangkat dalam satu SPP tiap bulan Rp31.480.000. Pemeriksa minta dipisah. Memang ada aturannya atau selera saja?",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "loket",
    answer:
      "Bukan soal selera. Siltap dan tunjangan kepala desa (1.1.01), perangkat (1.1.02) dan jaminan sosial (1.1.03) adalah kegiatan yang berbeda, jadi SPP-nya mengikuti kegiatan.\n\n" +
      "Bulan-bulan yang sudah lewat tidak perlu dibongkar kalau rinciannya jelas di dalam SPP; jelaskan kepada pemeriksa. Mulai bulan ini pisahkan, dan simpan daftar pembayaran per orang bersama bukti transfer.",
    citations: [{ regulation: "Permendagri 20/2018", year: 2026 }],
  },
];
