// Demo cases about billboards, requests for papers and personal data in public information.
// Two rules meet here: people have a right to information, and personal data stays protected.
import type { Story } from "../story.ts";

export const laporanTransparansiStories2: readonly Story[] = [
  {
    topic: "laporan_transparansi.infografis",
    asker: "operator",
    subject: "Isi baliho APBDes supaya tidak kurang",
    question:
      "Mau cetak baliho APBDes ukuran 3x4. Template desa tetangga cuma pendapatan belanja. Ada yang wajib lagi ga? Takut sudah dicetak mahal 1,2 juta ternyata salah.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "whatsapp",
    answer:
      "Yang diminta pada awal tahun: APBDes (pendapatan, belanja, pembiayaan), siapa pelaksana dan timnya, dan alamat pengaduan. Template tetangga kurang dua yang terakhir.\n\nUntuk akhir tahun atau semester, isinya bertambah: realisasi, kegiatan yang selesai, kegiatan yang belum selesai, sisa anggaran, dan sekali lagi alamat pengaduan.\n\nPengaduan cukup alamat kantor, kotak saran, dan nomor yang dijaga kantor, bukan nomor pribadi perangkat. Kode belanjanya 2.6.02. Tulisan terbaca dari jarak lima meter; baliho yang penuh tabel kecil hanya dibaca orang yang membuatnya.",
    citations: [{ regulation: "Permendagri 20/2018", article: "39", year: 2026 }],
    rating: 4,
    comment: "Belum dicetak, selamat 1,2 juta saya.",
  },
  {
    topic: "laporan_transparansi.infografis",
    asker: "kaur_perencanaan",
    subject: "Realisasi diumumkan lewat media apa kalau sinyal sulit",
    when: "01",
    question:
      "Di desa kami internet hanya di kantor, web desa jarang dibuka warga. Untuk realisasi akhir tahun cukup tempel papan atau harus diunggah juga?",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      'Yang diminta adalah media yang mudah diakses masyarakat. Bila warga jarang membuka internet, papan di kantor saja juga tidak cukup. Gunakan tempat yang mereka lewati: dermaga, warung, masjid, posyandu, pos RT.\n\nBuat satu lembar A3 per dusun dengan kegiatan di dusun itu. Warga lebih membaca "semenisasi 85 meter, Rp61.400.000, selesai" daripada tabel seluruh desa.\n\nUnggah sekali ke laman desa untuk arsip. Foto tiap lembar yang terpasang, simpan dalam map sebagai bukti.',
    citations: [{ regulation: "Permendagri 20/2018", article: "72", year: 2026 }],
  },
  {
    topic: "laporan_transparansi.infografis",
    asker: "kepala_desa",
    subject: "Baliho APBDes dicoret orang, perlu dicetak ulang",
    question:
      "Baliho APBDes di simpang tiga dicoret-coret, ada tulisan tidak sopan. Saya kesal. Apa perlu dicetak lagi atau saya laporkan saja ke polisi?",
    urgency: "biasa",
    impact: "kelompok",
    answer:
      "Kewajiban mengumumkan tetap berjalan, jadi pasang kembali setidaknya di kantor dan satu tempat ramai. Ukurannya boleh lebih kecil; yang diminta isinya, bukan besarnya.\n\nUntuk coretannya, lihat dulu bunyinya. Bila isinya pertanyaan warga, misalnya soal jalan yang tidak jadi, itu pesan yang ingin dijawab. Undang mereka dalam musdes penyampaian laporan.\n\nBila ada ancaman, dokumentasikan dan serahkan kepada Bhabinkamtibmas. Selebihnya, kami sarankan menjawab dengan angka, bukan dengan laporan polisi.",
    citations: [{ regulation: "Permendagri 20/2018", article: "39", year: 2026 }],
    rating: 3,
    comment: "Kurang memuaskan saya, tapi warga memang hanya tanya soal jalan.",
  },
  {
    topic: "laporan_transparansi.infografis",
    asker: "rt",
    subject: "Baliho tahun ini tidak dipasang",
    question:
      "min knp tahun ini ga ada baliho apbdes di desa kami? biasanya ada. warga nanya ke sy terus uang desa dipake apa. sy ga bisa jawab",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "whatsapp",
    concernsPoor: true,
    note: "Kades tertutup terhadap pertanyaan warga. Hubungi sekdes dulu.",
    answer:
      'Pertanyaan warga itu hak mereka, Pak RT. Pemerintah desa wajib mengumumkan APBDes, pelaksana kegiatan, dan alamat pengaduan.\n\nKami akan menghubungi sekdes dan menanyakan kapan dipasang. Pak RT tidak perlu menjawab angka yang tidak dipegang. Katakan saja: "sedang ditanyakan, jawabannya akan ditempel".\n\nKalau mau lebih kuat, kumpulkan pertanyaan warga dalam satu lembar (tanpa nama), serahkan ke kantor desa dan simpan tanda terimanya. Kalau dalam dua minggu belum ada kabar, sampaikan ke kami lagi lewat kasus ini.',
    citations: [{ regulation: "Permendagri 20/2018", article: "39", year: 2026 }],
    recommendation: {
      action: "Memasang informasi APBDes di kantor desa dan minimal dua tempat ramai",
      position: "Sekretaris Desa",
      withinDays: 14,
      proof: "Foto pemasangan",
    },
    rating: 4,
    comment: "sdh dipasang min, meski kecil",
  },
  {
    topic: "laporan_transparansi.informasi_publik",
    asker: "sekdes",
    subject: "Warga minta salinan semua SPJ lima tahun",
    question:
      "Ada satu orang yang mengaku lembaga swadaya, minta fotokopi seluruh SPJ lima tahun dalam tiga hari. Kalau tidak dikasih katanya akan diviralkan. Apakah wajib diberikan?",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Tekanan dan tenggat tiga hari dari pemohon",
    channel: "telepon",
    askBack: {
      question:
        "Apakah permohonannya tertulis, dan menyebut nama, alamat serta tujuan? Apa persisnya dokumen yang diminta?",
      reply: 'Hanya pesan WhatsApp. Tidak menyebut tujuan, hanya "semua SPJ".',
    },
    referral: {
      to: "bagian_hukum",
      reason: "Menentukan bagian dokumen yang terbuka dan yang dikecualikan.",
      advice:
        "Minta permohonan tertulis. Ringkasan APBDes dan realisasi selalu terbuka. Lembar yang memuat nomor rekening, NIK dan tanda tangan orang tidak diberikan utuh.",
    },
    answer:
      'Warga berhak atas informasi desa, dan tidak boleh ditolak begitu saja. Tetapi hak itu dijalankan lewat permohonan yang tertulis, jelas dokumennya, dan jelas pemohonnya. Tenggat tiga hari dari pemohon tidak berlaku.\n\nBeri jawaban tertulis: permohonan diterima, mohon disebutkan dokumen, tahun, dan identitas. Sambil menunggu, siapkan yang memang terbuka: APBDes, penjabaran, laporan realisasi, daftar kegiatan. Itu boleh diberikan segera.\n\nMana bagian SPJ yang dikecualikan harus dilihat dalam daftar informasi yang dikecualikan. Kami pastikan dulu ke Bagian Hukum. Yang sudah pasti: data pribadi, nomor rekening, dan NIK tidak boleh ikut tersebar.\n\nAncaman "diviralkan" tidak mengubah prosedur. Jawab dengan tenang, catat, jangan membayar siapa pun.',
    citations: [
      { regulation: "UU 6/2014", article: "68", year: 2026 },
      { regulation: "UU 14/2008", year: 2026 },
      { regulation: "UU 27/2022", article: "4", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim jawaban tertulis dan menyiapkan dokumen yang terbuka",
      position: "Sekretaris Desa",
      withinDays: 3,
      proof: "Salinan surat jawaban",
    },
    rating: 4,
    comment: "Orang itu tidak datang lagi setelah diminta menulis resmi.",
  },
  {
    topic: "laporan_transparansi.informasi_publik",
    asker: "kasi_kesejahteraan",
    subject: "Daftar nama penerima BLT ditempel dengan NIK",
    question:
      "Demi keterbukaan kami tempel daftar 38 keluarga penerima BLT lengkap dengan NIK dan alamat di papan. Ada warga keberatan. Apakah salah? Bukannya transparan?",
    urgency: "segera",
    impact: "kelompok",
    concernsPoor: true,
    atStake: "NIK 38 keluarga sudah tersebar di papan dan difoto orang",
    channel: "kunjungan",
    referral: {
      to: "dinsos",
      reason: "Menyamakan cara mengumumkan penerima bantuan.",
      advice:
        "Pengumuman penerima cukup jumlah dan hasil musyawarah per RT; nama penuh hanya untuk petugas yang berwenang.",
    },
    answer:
      "Niatnya baik, tetapi NIK tidak boleh ditempel. Segera turunkan lembar itu hari ini dan minta yang mempotret atau membagikan agar menghapusnya.\n\nGanti dengan pengumuman yang cukup: jumlah penerima per RT, besaran, jadwal bayar, cara menyampaikan keberatan, dan bahwa daftar lengkap bisa dilihat di kantor oleh orang yang bersangkutan. Apakah nama boleh ditampilkan ikuti ketentuan tahun berjalan dan arahan Dinas Sosial.\n\nJelaskan pula kepada 38 keluarga bahwa lembar itu sudah diturunkan, dan mintalah waspada terhadap telepon yang menyebut NIK mereka.",
    citations: [
      { regulation: "UU 27/2022", article: "4", year: 2026 },
      { regulation: "UU 6/2014", article: "68", year: 2026 },
    ],
    recommendation: {
      action: "Menurunkan daftar ber-NIK dan memasang pengumuman pengganti",
      position: "Kasi Kesejahteraan",
      withinDays: 1,
      proof: "Foto papan sebelum dan sesudah",
    },
    rating: 4,
  },
  {
    topic: "laporan_transparansi.informasi_publik",
    asker: "operator",
    subject: "Perlukah PPID desa dan berapa lama jawab",
    question:
      "Pak, ada surat minta data penduduk dari mahasiswa untuk skripsi. Apakah desa harus punya PPID? Berapa hari batas jawabannya?",
    urgency: "biasa",
    impact: "satu_orang",
    answer:
      "Layanan informasi publik desa ada aturannya sendiri dalam Perki 1/2018, dan pada 2026 terbit pula Permendagri 2/2026 yang naskahnya belum kami baca. Karena itu jumlah hari dan susunan petugas informasi kami pastikan dulu ke DPMD, agar Anda tidak membuat SK dua kali.\n\nUntuk skripsi, berikan data yang sudah diolah: jumlah menurut umur, jenis kelamin, pekerjaan, pendidikan. Data orang per orang tidak diberikan.\n\nMinta surat pengantar dari kampus, catat di buku permintaan informasi: tanggal, siapa, apa, dijawab kapan. Buku itu yang akan ditanya orang lebih dulu.",
    citations: [
      { regulation: "UU 14/2008", year: 2026 },
      { regulation: "Perki 1/2018", year: 2026 },
      { regulation: "UU 27/2022", article: "4", year: 2026 },
    ],
    rating: 3,
    comment: "Menunggu kepastian hari jawabannya.",
  },
  {
    topic: "laporan_transparansi.informasi_publik",
    asker: "kepala_desa",
    subject: "Wartawan minta foto rekening kas desa",
    question:
      "Wartawan minta screenshot rekening kas desa dan daftar gaji semua perangkat untuk berita. Kami tidak menolak, tapi ragu. Apa yang aman diberi?",
    urgency: "biasa",
    impact: "kelompok",
    askBack: {
      question: "Untuk berita tentang apa, dan apakah permintaannya tertulis dari redaksi?",
      reply: "Tentang serapan anggaran. Baru lewat WA, katanya surat menyusul.",
    },
    answer:
      "Yang aman dan sudah semestinya terbuka: APBDes, realisasi, serapan per kegiatan, dan sisa anggaran. Cetak, beri cap, dan catat penyerahannya. Untuk serapan anggaran, itu sudah cukup.\n\nJangan mengirim tangkapan layar rekening. Besar siltap menurut jabatan dapat dijelaskan karena tercantum dalam APBDes; yang tidak ikut diberi adalah nomor rekening, NIK, dan potongan pribadi perangkat.\n\nTunggu surat redaksi. Sambil itu tawarkan bertemu di kantor dengan kaur keuangan, supaya angka yang dipakai sama.",
    citations: [
      { regulation: "UU 14/2008", year: 2026 },
      { regulation: "UU 27/2022", article: "4", year: 2026 },
    ],
  },
  {
    topic: "laporan_transparansi.informasi_publik",
    asker: "posyandu",
    subject: "Kader diminta memberi data balita ke orang luar",
    question:
      "Assalamu'alaikum, ada orang dari luar membawa surat mau minta data nama balita dan hasil timbangan. Katanya untuk program susu. Saya kader, apakah boleh saya berikan? Takut salah",
    urgency: "segera",
    impact: "kelompok",
    concernsPoor: true,
    channel: "whatsapp",
    referral: {
      to: "dinkes",
      reason:
        "Memastikan apakah program yang disebut memang dikenal dan siapa yang boleh memegang data balita.",
      advice:
        "Jangan diberikan. Program resmi meminta data lewat puskesmas. Bila surat meragukan, kirim salinannya ke puskesmas.",
    },
    note: "Surat serupa beredar di dua posyandu lain. Teruskan ke puskesmas hari ini.",
    answer:
      "Waalaikumussalam, terima kasih Ibu sudah berhati-hati. Data nama dan berat badan anak adalah data yang dilindungi khusus, jadi jangan diberikan kepada siapa pun selain petugas yang memang menanganinya, yaitu puskesmas dan bidan.\n\nKatakan dengan santun: data ada di puskesmas, silakan mengajukan ke sana. Catat nama lembaga dan tanggalnya, foto suratnya, kirim ke kepala desa.\n\nKalau jumlahnya saja tanpa nama, misalnya berapa balita yang ditimbang bulan ini, boleh disampaikan lewat bidan. Jangan khawatir dianggap tidak ramah; Ibu sedang menjaga anak-anak.",
    citations: [{ regulation: "UU 27/2022", article: "4", paragraph: "2", year: 2026 }],
    rating: 5,
    comment: "Alhamdulillah, ternyata memang bukan dari puskesmas.",
  },
];
