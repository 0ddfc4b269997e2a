// Demo cases about the kelurahan, population records and the programme for neighbourhoods.
// The rules of the neighbourhood grant are the regency's; open points are asked, not guessed.
import type { Story } from "../story.ts";

export const batasDataLombaKelurahanStories2: readonly Story[] = [
  {
    topic: "batas_data_lomba_kelurahan.kelurahan",
    asker: "lurah",
    subject: "Dana kelurahan boleh untuk apa dan forumnya",
    question:
      "Kelurahan kami menerima dana pembangunan sebesar Rp386.000.000. Mohon penjelasan jenis kegiatan yang diperbolehkan serta forum penetapannya, karena para ketua RT mengusulkan dibagi rata.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Dengan hormat. Dana kelurahan dipakai untuk pembangunan sarana dan prasarana serta pemberdayaan masyarakat di kelurahan. Kegiatannya dipilih dalam musyawarah pembangunan kelurahan, bukan dibagi rata per RT.\n\nRp386.000.000 dibagi 28 RT menjadi hampir Rp13,8 juta tiap RT; pekerjaan kecil seperti itu biasanya tidak selesai dan sukar dipertanggungjawabkan. Ajak RT mengurutkan kebutuhan: drainase yang sering banjir, jalan sempit, sanitasi, pelatihan.\n\nHasil musyawarah dituangkan dalam berita acara dan daftar hadir, kemudian diajukan lewat camat. Ketentuan teknisnya Permendagri 130/2018 dan petunjuk kabupaten.",
    citations: [
      { regulation: "PP 17/2018", article: "30", year: 2026 },
      { regulation: "Permendagri 130/2018", year: 2026 },
    ],
    recommendation: {
      action: "Mengadakan musyawarah pembangunan kelurahan dan menyusun urutan kegiatan",
      position: "Lurah",
      withinDays: 30,
      proof: "Berita acara dan daftar hadir",
    },
    rating: 5,
  },
  {
    topic: "batas_data_lomba_kelurahan.kelurahan",
    asker: "lurah",
    subject: "Besaran dana kelurahan dibandingkan Dana Desa",
    question:
      "Pada rapat kecamatan disebutkan dana kelurahan sekurang-kurangnya sama dengan Dana Desa terendah di kabupaten. Jumlah kami jauh di bawah itu. Apakah dapat kami ajukan keberatan?",
    urgency: "biasa",
    impact: "seluruh_desa",
    askBack: {
      question: "Mohon salinan pagu kelurahan dan sumber pernyataan tentang Dana Desa terendah.",
      reply:
        "Pagu kami Rp297 juta. Angka terendah kata bagian keuangan belum ada, tahun ini Dana Desa berubah.",
    },
    referral: {
      to: "bpkad",
      reason: "Penghitungan pagu kelurahan dan Dana Desa terendah tahun ini.",
      advice:
        "Angka terendah masih dihitung setelah ketentuan 2026 berlaku. Kelurahan menyampaikan pertanyaan tertulis lewat camat.",
    },
    answer:
      "Dengan hormat. PP 17/2018 Pasal 30 memang menyebut, di kabupaten, alokasi tiap kelurahan paling sedikit sebesar Dana Desa terendah yang diterima desa di kabupaten itu. Jadi pembandingnya resmi, tetapi angkanya harus angka tahun yang sama.\n\nPada 2026, 58,03 % Dana Desa tiap desa dikhususkan untuk Koperasi Desa; apakah pembandingnya pagu penuh atau setelah bagian itu, belum dapat kami jawab. BPKAD sedang menghitungnya.\n\nAjukan permintaan penjelasan, bukan keberatan. Sertakan pagu kelurahan dan minta dasar hitungnya. Jalurnya lewat camat.",
    citations: [
      { regulation: "PP 17/2018", article: "30", year: 2026 },
      { regulation: "PMK 7/2026", article: "15", paragraph: "3", year: 2026 },
    ],
    recommendation: {
      action: "Mengirim permintaan penjelasan pagu lewat camat",
      position: "Lurah",
      withinDays: 10,
      proof: "Salinan surat dan tanda terima",
    },
  },
  {
    topic: "batas_data_lomba_kelurahan.kelurahan",
    asker: "lpm",
    subject: "Pelaksana kegiatan kelurahan, LPM atau penyedia",
    question:
      "Kami pengurus LPM kelurahan. Katanya perbaikan pos ronda Rp42 juta dikerjakan kelompok masyarakat. Siapa yang menandatangani, LPM atau lurah? Lalu pajaknya siapa?",
    urgency: "biasa",
    impact: "kelompok",
    referral: {
      to: "bagian_pemerintahan",
      reason: "Cara pelaksanaan kegiatan kelurahan mengikuti aturan pengadaan daerah.",
      advice:
        "Swakelola kelurahan memakai tata cara kabupaten; LPM sebagai kelompok masyarakat menandatangani kontrak swakelola dengan pejabat pembuat komitmen, bukan dengan lurah pribadi.",
    },
    answer:
      "Kelurahan bagian dari kecamatan, jadi aturan pengadaannya aturan pemerintah daerah, bukan aturan pengadaan di desa. Jadi jangan menyalin cara desa tetangga.\n\nMenurut penjelasan Bagian Pemerintahan, kelompok masyarakat dapat menjadi pelaksana swakelola. Yang menandatangani adalah pimpinan kelompok dan pejabat pembuat komitmen yang ditunjuk. Pastikan SK kelompok, rekening atas nama kelompok, dan rencana biaya ada sebelum mulai.\n\nPajaknya kami pastikan dulu ke KPP dan BPKAD karena tarif dan pemungutnya berbeda antara desa dan kelurahan. Jangan memotong sendiri.",
    citations: [
      { regulation: "Permendagri 130/2018", year: 2026 },
      { regulation: "PP 17/2018", article: "30", year: 2026 },
    ],
  },
  {
    topic: "batas_data_lomba_kelurahan.kelurahan",
    asker: "lurah",
    subject: "Satu kecamatan tanpa desa, apakah tetap bisa konsultasi",
    question:
      "Kecamatan kami seluruhnya kelurahan, tidak ada desa. Apakah layanan ini juga untuk kami? Beberapa pengurus RT bertanya tentang laporan bantuan RT.",
    urgency: "biasa",
    impact: "seluruh_desa",
    channel: "loket",
    answer:
      "Ya, layanan ini juga untuk kelurahan. Beberapa kecamatan memang seluruhnya kelurahan, dan satgasnya tetap bekerja; pertanyaan tentang APBDes atau Perdes saja yang tidak berlaku bagi Anda.\n\nPertanyaan yang sesuai: musyawarah pembangunan kelurahan, sarana prasarana, lembaga kemasyarakatan, evaluasi perkembangan kelurahan, administrasi, dan laporan bantuan RT.\n\nKami catat pertanyaan RT sebagai kasus tersendiri, dan mengajak para ketua RT belajar bersama satu jam di kantor kelurahan.",
    citations: [{ regulation: "PP 17/2018", article: "10", year: 2026 }],
    recommendation: {
      action: "Menentukan hari belajar bersama laporan RT di kantor kelurahan",
      position: "Lurah",
      withinDays: 21,
      proof: "Undangan dan daftar hadir",
    },
    rating: 4,
    comment: "Terima kasih, kami pikir khusus desa.",
  },
  {
    topic: "batas_data_lomba_kelurahan.kependudukan",
    asker: "operator",
    subject: "Data warga meninggal masih aktif di sistem",
    question:
      "Data di aplikasi desa sudah saya tandai meninggal 19 orang, tapi di Dukcapil masih aktif, sehingga bantuan masih terhitung. Siapa yang mengubah, saya atau Dukcapil?",
    urgency: "biasa",
    impact: "kelompok",
    concernsPoor: true,
    referral: {
      to: "disdukcapil",
      reason: "Pencatatan kematian 19 penduduk.",
      advice:
        "Akta kematian diterbitkan dengan pelaporan keluarga dan surat dari desa atau faskes. Pelayanan keliling dapat dijadwalkan bila keluarga jauh.",
    },
    answer:
      "Yang berwenang mengubah data kependudukan adalah Dukcapil. Desa mengantar: surat keterangan, daftar, dan mengingatkan keluarga. Jadi menandai di aplikasi desa baru langkah pertama.\n\nBuat daftar 19 nama itu dengan status keluarga sudah melapor atau belum, jangan dikirim lewat grup. Dukcapil bersedia mengadakan layanan keliling bila keluarga sulit datang.\n\nUntuk bantuan yang masih berjalan atas nama orang yang sudah meninggal, jangan menyerahkan kepada orang lain. Laporkan ke petugas bantuan dan tunggu arahan.",
    citations: [
      { regulation: "UU 24/2013", year: 2026 },
      { regulation: "Permendagri 47/2016", year: 2026 },
    ],
    rating: 4,
  },
  {
    topic: "batas_data_lomba_kelurahan.kependudukan",
    asker: "rt",
    subject: "Warga belum punya KTP mau berobat",
    question:
      "min warga RT sy kakek umur 70 lebih, KTP hilang waktu kebakaran, KK juga. mau berobat ditanya nik. siapa yg bantu dulu? beliau sakit",
    urgency: "darurat",
    impact: "satu_orang",
    concernsPoor: true,
    atStake: "Seorang lansia perlu dirawat tetapi tidak punya dokumen",
    channel: "telepon",
    referral: {
      to: "disdukcapil",
      reason: "Penerbitan ulang dokumen hilang karena kebakaran.",
      advice:
        "Perekaman lansia bisa dilakukan di tempat. Surat keterangan kebakaran dari desa dipakai sementara.",
    },
    answer:
      "Berobat dulu, dokumen menyusul. Pak RT minta surat keterangan dari desa bahwa beliau warga dan dokumennya hilang karena kebakaran, bawa sekarang ke puskesmas. Jangan mengirim NIK siapa pun lewat pesan.\n\nUntuk dokumennya, Disdukcapil dapat datang ke rumah karena beliau lansia. Kami sudah menyampaikan; siapkan saksi dua orang dan salinan dokumen keluarga bila ada, misalnya KK anaknya.\n\nSampaikan juga ke kasi kesejahteraan agar BPJS dan bantuan lain diperiksa. Kabari kami besok apakah beliau sudah ditangani.",
    citations: [{ regulation: "UU 24/2013", year: 2026 }],
    recommendation: {
      action: "Mengantar ke puskesmas dan mengurus surat keterangan kebakaran",
      position: "Ketua RT bersama kantor desa",
      withinDays: 1,
      proof: "Surat keterangan desa",
    },
    rating: 5,
    comment: "sdh dirawat min, besok perekaman. terimakasih byk",
  },
  {
    topic: "batas_data_lomba_kelurahan.kependudukan",
    asker: "kasi_pemerintahan",
    subject: "Penduduk musiman tambang, dihitung atau tidak",
    question:
      "Di desa kami ada sekitar 400 pekerja tambang tinggal di mess, KTP luar. Untuk profil desa dan data lain apakah dihitung sebagai penduduk? Angka jadi naik 15%.",
    urgency: "biasa",
    impact: "seluruh_desa",
    answer:
      "Penduduk dihitung menurut dokumen kependudukan, jadi pekerja yang ber-KTP luar tidak menjadi penduduk desa Anda. Tetapi mereka tetap hidup di sana, memakai air dan jalan, jadi catat tersendiri sebagai pendatang sementara.\n\nDalam buku administrasi desa ada kolom untuk itu; bentuk bukunya kami cocokkan dengan Permendagri 47/2016 bila Anda kirim contohnya. Untuk profil, tulis keduanya dengan jelas: penduduk 2.610, pendatang sementara 400.\n\nJangan menjumlahkan dua angka supaya kelihatan besar. Nanti berbeda dengan Dukcapil dan dicari sebabnya setiap tahun.",
    citations: [
      { regulation: "UU 24/2013", year: 2026 },
      { regulation: "Permendagri 47/2016", year: 2026 },
    ],
  },
  {
    topic: "batas_data_lomba_kelurahan.kependudukan",
    asker: "operator",
    subject: "Surat pindah tertahan karena nama beda ejaan",
    question:
      "Warga mau pindah, nama di KK beda satu huruf dengan akta. Tiga kali bolak-balik. Apakah saya sebagai operator boleh memperbaiki supaya cepat?",
    urgency: "segera",
    impact: "satu_orang",
    concernsPoor: true,
    atStake: "Anak warga harus daftar sekolah akhir pekan",
    askBack: {
      question:
        "Apakah perbedaan ejaan ada pada nama, atau pada tanggal lahir? Dan sekolah mensyaratkan dokumen apa?",
      reply: "Hanya nama, satu huruf. Sekolah minta KK dengan nama sama dengan akta.",
    },
    answer:
      "Jangan memperbaiki data di luar kewenangan, walaupun satu huruf. Yang berwenang Dukcapil, dan jejaknya terlihat.\n\nSupaya cepat: keluarga membawa KK asli, akta asli, dan surat pengantar desa yang menjelaskan bahwa orangnya sama. Jelaskan kepada sekolah bahwa sedang diperbaiki, minta waktu beberapa hari; umumnya sekolah memberi bila ada surat.\n\nAnda sendiri boleh membantu mengecek bahwa nomor KK dan akta tepat sebelum berangkat. Itu yang paling sering membuat bolak-balik.",
    citations: [{ regulation: "UU 24/2013", year: 2026 }],
    rating: 3,
    comment: "Selesai juga akhirnya, walau tidak sekali jalan.",
  },
  {
    topic: "batas_data_lomba_kelurahan.kependudukan",
    asker: "sekdes",
    subject: "Permintaan data NIK dari pihak luar",
    question:
      "Sebuah perusahaan minta daftar warga beserta NIK dan nomor telepon untuk rekrutmen. Kades setuju karena ingin warga bekerja. Bolehkah kami berikan?",
    urgency: "segera",
    impact: "seluruh_desa",
    note: "Perusahaan sama pernah meminta data ke desa lain. Beri tahu satgas sekitar.",
    answer:
      "Tidak, Pak/Bu Sekdes. NIK dan nomor telepon adalah data pribadi; diserahkan hanya dengan dasar yang jelas dan persetujuan orangnya. Keinginan baik kades tidak menjadi persetujuan warga.\n\nCara yang menolong warga tetapi aman: desa mengumumkan lowongan di kantor, masjid dan grup RT, warga yang berminat mendaftar sendiri ke perusahaan. Desa boleh menyediakan ruangan dan waktu.\n\nBila perusahaan hanya perlu jumlah tenaga kerja, beri angka menurut umur dan pendidikan, tanpa nama.\n\nKalau sudah ada yang terkirim, katakan kepada kami sekarang. Kebocoran lebih ringan diurus lebih awal.",
    citations: [
      { regulation: "UU 27/2022", article: "20", paragraph: "2", year: 2026 },
      { regulation: "UU 27/2022", article: "46", year: 2026 },
    ],
    recommendation: {
      action: "Mengumumkan lowongan tanpa menyerahkan data warga",
      position: "Sekretaris Desa",
      withinDays: 5,
      proof: "Foto pengumuman lowongan",
    },
    rating: 5,
    comment: "Untung bertanya, sudah hampir dikirim.",
  },
  {
    topic: "batas_data_lomba_kelurahan.program_rt",
    asker: "rt",
    subject: "Laporan bantuan RT, notanya kurang",
    question:
      "min laporan RT sy blm kelar. uang dipake gorong2, perbaiki pos ronda & beli lampu. nota toko ada, tp upah tukang ga ada kuitansi krn tukang ga bisa tulis. gimana ya",
    urgency: "segera",
    impact: "kelompok",
    channel: "whatsapp",
    atStake: "Laporan ditunggu kecamatan minggu depan",
    concernsPoor: true,
    askBack: {
      question: "Berapa orang tukang dan berapa hari? Ada foto kerja sebelum dan sesudah, Pak?",
      reply: "Ada 3 orang, 6 hari. foto ada banyak di hp. upah 150rb sehari",
    },
    note: "Contoh daftar upah sudah dikirim; simpan sebagai bahan bersama untuk RT lain.",
    answer:
      "Jangan mengarang kuitansi. Cara yang jujur: buat daftar upah berisi nama tukang, tanggal kerja, jumlah hari, upah, dan tanda tangan atau cap jempol. Tiga orang, enam hari, Rp150.000, jadi Rp2.700.000. Dua warga ikut menandatangani sebagai saksi.\n\nLampirkan foto sebelum dan sesudah dengan tanggal, denah kecil, dan berita acara musyawarah RT. Nota toko disusun menurut tanggal.\n\nFormat resmi laporannya dari juknis kabupaten; kami pastikan dulu ke DPMD apakah daftar upah seperti itu diterima, dan ada satu jam belajar bersama hari Kamis di kecamatan.",
    citations: [{ regulation: "Peraturan Bupati tentang bantuan RT", year: 2026 }],
    recommendation: {
      action: "Menyusun daftar upah bertanda tangan dan melengkapi foto",
      position: "Ketua RT",
      withinDays: 5,
      proof: "Berkas laporan lengkap",
    },
    rating: 5,
    comment: "dapat contoh formatnya, enak min",
  },
  {
    topic: "batas_data_lomba_kelurahan.program_rt",
    asker: "rt",
    subject: "Uang RT 150 juta mau dibagi tunai",
    question:
      "assalamualaikum, katanya RT dapat 150jt. warga sy minta dibagi rata tunai aja 1jt lebih per KK drpd bikin pos. boleh ga pak?",
    urgency: "segera",
    impact: "kelompok",
    concernsPoor: true,
    atStake: "Musyawarah RT dijadwalkan Minggu",
    escalation: {
      reason: "Petunjuk teknis bantuan RT tahun ini belum diterima lengkap di kecamatan.",
      guidance:
        "Sampaikan bahwa kegiatan dikerjakan swakelola dari musyawarah RT, menunya ditetapkan kabupaten. Jangan ada pembagian tunai sebelum juknis tertulis diterima.",
    },
    answer:
      "Waalaikumsalam Pak RT. Setahu kami bantuan ini berupa kegiatan swakelola yang dipilih dalam musyawarah RT, disalurkan lewat kecamatan, dan ada ukurannya sekurang-kurangnya Rp1 juta per KK. Itu ukuran anggaran, bukan uang untuk dibagikan.\n\nMenunya antara lain rumah tidak layak huni, stunting, PAUD, air bersih. Juknis tertulis tahun ini yang menentukan; kami sedang memintanya ke DPMD, jadi jangan menjanjikan apa pun Minggu nanti.\n\nUntuk Minggu: catat usulan warga, urutkan, dahulukan rumah yang hampir roboh dan air. Uang yang dibagi habis dalam sehari, sedangkan pemeriksaan datang setahun kemudian.",
    citations: [{ regulation: "Peraturan Bupati tentang bantuan RT", year: 2026 }],
    recommendation: {
      action: "Mengadakan musyawarah RT untuk urutan usulan tanpa menjanjikan uang tunai",
      position: "Ketua RT",
      withinDays: 7,
      proof: "Notulen dan daftar hadir musyawarah",
    },
  },
  {
    topic: "batas_data_lomba_kelurahan.program_rt",
    asker: "lurah",
    subject: "RT tidak mampu menyusun pertanggungjawaban",
    when: "02",
    question:
      "Terdapat 31 ketua RT, 19 belum dapat menyusun laporan penggunaan bantuan. Kami tidak mempunyai tenaga pendamping lagi sejak kontraknya berakhir. Mohon arahan langkah yang dapat ditempuh.",
    urgency: "segera",
    impact: "seluruh_desa",
    atStake: "Laporan gabungan kelurahan dalam dua minggu",
    channel: "surat",
    askBack: {
      question:
        "Bagian mana yang paling sulit: mencatat, mengumpulkan nota, atau mengetik laporan?",
      reply: "Mengetik dan menyusun urutannya. Nota sebagian besar ada.",
    },
    note: "Minta dua staf kecamatan menjadi narasumber, jangan hanya satgas.",
    answer:
      "Dengan hormat. Kontrak pendamping memang berakhir 31 Desember, dan penggantinya menunggu peraturan kabupaten; kami tidak dapat menjanjikan tanggalnya.\n\nKarena notanya ada, yang dibutuhkan adalah dua hari klinik: hari pertama menyusun nota dan daftar upah, hari kedua mengetik dengan format yang sama untuk semua. Gabungkan lima RT satu meja; yang sudah selesai mengajari yang belum.\n\nUntuk batas waktu dua minggu, kirim lebih dulu yang selesai dan daftar yang belum disertai tanggalnya. Bagian yang meragukan kami bantu baca sebelum ditandatangani.",
    citations: [{ regulation: "Peraturan Bupati tentang bantuan RT", year: 2026 }],
    recommendation: {
      action: "Mengadakan klinik laporan dua hari bagi 19 ketua RT",
      position: "Lurah",
      withinDays: 10,
      proof: "Daftar hadir dan daftar laporan yang selesai",
    },
    rating: 5,
    comment: "Klinik sangat membantu, 17 dari 19 selesai.",
  },
  {
    topic: "batas_data_lomba_kelurahan.program_rt",
    asker: "rt",
    subject: "Pengerjaan gorong-gorong RT salah ukuran",
    question:
      "pak gorong2 rt sy tdk sesuai rencana, rencana 30 meter jadi 26 meter krn batu. sisa uang 1,9jt. laporan ditulis apa adanya atau ditulis 30?",
    urgency: "biasa",
    impact: "kelompok",
    channel: "whatsapp",
    answer:
      "Tulis apa adanya, Pak RT: 26 meter. Jelaskan sebabnya, batu yang tidak dapat ditembus, sertai foto lokasi dan berita acara yang ditandatangani beberapa warga. Menulis 30 meter justru menjadi masalah besar.\n\nSisa Rp1.900.000 jangan dipakai dulu. Apakah dikembalikan atau boleh untuk kegiatan lain, ikut juknis; kami pastikan dulu. Simpan di rekening RT.\n\nKejujuran dalam laporan kecil membuat RT dipercaya pada bantuan berikutnya.",
    citations: [{ regulation: "Peraturan Bupati tentang bantuan RT", year: 2026 }],
    rating: 4,
    comment: "siap pak, sudah ditulis 26 meter",
  },
];
