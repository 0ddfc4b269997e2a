// Words out of which the data set writes: questions, answers, names that belong to nobody. Data, no logic.
export const givenNames =
  `Adi Agung Aisyah Amir Anita Ari Asih Bagus Bayu Budi Cahya Darma Dewi Dian Dwi Eka Endah Fajar Fitri Galuh Gilang Hadi
Hana Hendra Ida Indah Intan Iwan Jaya Joko Kartika Kirana Laila Lestari Lukman Made Maya Mega Nanda Ningsih Nur Panji
Pratama Putri Rahma Rani Ratna Rini Rizal Sari Satria Sekar Sinta Siti Surya Tari Teguh Tika Tri Utami Wati Wawan Widya
Wira Yani Yoga Yuda Yuni Zaki Zahra`.split(/\s+/);

export const familyNames =
  `Abadi Anggara Aritonang Baskoro Budiman Cahyono Firdaus Gunawan Hakim Halim Handayani Harahap Hartono Hidayat Iskandar
Kurnia Kusuma Laksana Lubis Mahendra Maulana Nasution Nugraha Permana Pranata Prasetyo Purnama Rahayu Ramadhan Ramli
Saputra Santoso Setiawan Siregar Subekti Sulaiman Susanto Syahputra Utomo Wibowo Wijaya Winarto Yulianto`.split(
    /\s+/,
  );

export const matters = [
  "perubahan APBDes",
  "penyusunan RKPDes",
  "pencairan Dana Desa tahap dua",
  "penyaluran BLT Desa",
  "pengadaan bahan bangunan",
  "pajak belanja makan dan minum",
  "pemotongan pajak honor tim",
  "pengangkatan perangkat desa",
  "pemberhentian kepala dusun",
  "masa jabatan BPD",
  "penghasilan tetap perangkat",
  "tunjangan BPD",
  "sewa tanah kas desa",
  "inventaris aset desa",
  "tukar guling tanah desa",
  "penyertaan modal BUM Desa",
  "laporan tahunan BUM Desa",
  "pembentukan koperasi desa",
  "rancangan peraturan desa",
  "pungutan desa",
  "musyawarah desa khusus",
  "data keluarga miskin",
  "honor kader posyandu",
  "kegiatan pencegahan stunting",
  "batas dusun",
  "profil desa",
  "laporan realisasi semester",
  "papan informasi anggaran",
  "entri data keuangan desa",
  "sisa anggaran tahun lalu",
  "dana bagi hasil pajak",
  "bantuan keuangan kabupaten",
  "pemilihan kepala desa antarwaktu",
  "pengisian anggota BPD",
  "lembaga adat desa",
  "karang taruna",
  "ketahanan pangan desa",
  "padat karya tunai",
  "jalan usaha tani",
  "perpustakaan desa",
];

export const aspects = [
  "belum jelas dasarnya",
  "terlambat dikirim",
  "ditolak saat diperiksa",
  "berbeda dengan petunjuk lama",
  "perlu persetujuan siapa",
  "boleh diubah di tengah tahun",
  "tidak cukup anggarannya",
  "diminta dilengkapi kecamatan",
  "tidak muncul di aplikasi",
  "sudah lewat batas waktunya",
  "dipersoalkan BPD",
  "dibebankan ke kegiatan mana",
  "dihitung dengan cara apa",
  "perlu berita acara atau tidak",
  "siapa yang menandatangani",
  "bagaimana melaporkannya",
];

export const openings = [
  "Selamat pagi, kami mohon penjelasan.",
  "Mohon arahan dari kecamatan.",
  "Kami sedang menyiapkan dokumennya dan menemui kendala.",
  "Pada rapat kemarin hal ini ditanyakan warga.",
  "BPD meminta dasar hukumnya sebelum menyetujui.",
  "Tim pelaksana kegiatan berbeda pendapat tentang hal ini.",
  "Kami sudah membaca petunjuknya, tetapi belum yakin.",
  "Hal ini juga ditemui desa tetangga.",
];

export const circumstances = [
  "Anggarannya sudah tercantum dalam APBDes tahun berjalan.",
  "Kegiatannya belum masuk RKPDes yang ditetapkan bulan Januari.",
  "Dana baru masuk ke rekening desa minggu lalu.",
  "Pelaksana lama sudah tidak bertugas dan berkasnya tidak lengkap.",
  "Bendahara menunggu surat permintaan pembayaran yang benar.",
  "Warga di dua dusun meminta kegiatan ini didahulukan.",
  "Harga bahan naik dibandingkan rencana anggaran biaya.",
  "Peraturan desanya masih dalam pembahasan bersama BPD.",
  "Jaringan di kantor desa putus selama tiga hari.",
  "Aplikasi menampilkan pesan bahwa kode rekening tidak dikenal.",
  "Berita acara musyawarah sudah ditandatangani semua yang hadir.",
  "Penerima bantuan yang pertama sudah pindah ke desa lain.",
  "Nilai belanjanya di bawah sepuluh juta rupiah.",
  "Penyedia yang ada di kecamatan hanya satu.",
  "Laporan tahap pertama sudah dikirim dan diterima.",
  "Kepala desa sedang menjalani cuti sampai akhir bulan.",
  "Kami khawatir batas waktu pelaporannya terlewati.",
  "Data lama dan data terbaru tidak sama jumlahnya.",
];

export const wishes = [
  "Apa langkah yang harus kami lakukan lebih dahulu?",
  "Apakah cukup dengan keputusan kepala desa?",
  "Berapa lama waktu yang kami punya untuk memperbaikinya?",
  "Mohon contoh surat atau berita acaranya.",
  "Pasal mana yang menjadi dasarnya?",
  "Apakah perlu musyawarah desa khusus?",
  "Siapa yang berwenang memutuskan hal ini?",
  "Apakah belanja itu boleh dilanjutkan?",
];

export const answerOpenings = [
  "Terima kasih, pertanyaannya jelas.",
  "Setelah kami pelajari, berikut penjelasannya.",
  "Hal ini dapat diselesaikan di tingkat desa.",
  "Langkah berikut perlu dilakukan berurutan.",
  "Boleh, dengan syarat berikut.",
  "Belum boleh, karena syaratnya belum lengkap.",
];

export const answerSteps = [
  "Sekretaris desa menyiapkan rancangan perubahan dan penjelasannya paling lambat hari Jumat.",
  "Kepala desa mengundang BPD untuk membahasnya dalam musyawarah, dengan daftar hadir dan berita acara.",
  "Kaur keuangan mencatat selisihnya pada buku kas umum sebelum akhir bulan.",
  "Pelaksana kegiatan melengkapi bukti belanja yang asli dan menyerahkannya kepada bendahara.",
  "Perubahan itu dituangkan dalam peraturan kepala desa dan dikirim ke kecamatan untuk dievaluasi.",
  "Pajaknya dipungut saat pembayaran dan disetor pada hari kerja berikutnya.",
  "Daftar penerima ditetapkan lagi lewat musyawarah desa khusus, lalu diumumkan di balai desa.",
  "Tanah kas desa tidak dilepas; yang boleh adalah sewa paling lama tiga tahun.",
  "Camat mengevaluasi rancangan dalam dua puluh hari kerja sejak diterima lengkap.",
  "Sisa anggaran dipakai untuk kegiatan yang sudah tercantum dalam perubahan APBDes.",
  "Operator desa memilih kode rekening yang sesuai dengan bidang dan subbidangnya.",
  "Laporan dikirim bersama surat pengantar dan salinan rekening koran.",
];

export const answerEndings = [
  "Kirimkan berkasnya lewat kasus ini bila sudah siap.",
  "Bila ada yang belum jelas, balas di sini.",
  "Kami akan memeriksanya lagi setelah berkas diterima.",
  "Pendamping desa dapat membantu menyusun rancangannya.",
];

export const askBacks = [
  "Mohon kirim salinan berita acara musyawarahnya.",
  "Tahun anggaran berapa dan dari sumber dana mana?",
  "Berapa nilai belanjanya dan siapa pelaksananya?",
  "Mohon foto papan kegiatan dan halaman APBDes yang dimaksud.",
];

export const replies = [
  "Berikut berkas yang diminta. Nilainya sudah kami cocokkan.",
  "Sumbernya Dana Desa tahun berjalan, pelaksananya kepala seksi kesejahteraan.",
  "Berita acaranya menyusul, ketua BPD baru kembali besok.",
  "Terima kasih, ini keterangan tambahannya.",
];

export const regulations = [
  "UU 6/2014",
  "UU 3/2024",
  "PP 43/2014",
  "PP 11/2021",
  "Permendagri 20/2018",
  "Permendagri 114/2014",
  "Permendagri 110/2016",
  "Permendagri 1/2016",
  "Permendes 7/2023",
  "PMK 145/2023",
  "Perka LKPP 12/2019",
  "Permendagri 83/2015",
];

export const actions = [
  "Menetapkan peraturan desa perubahan APBDes",
  "Menyetor pajak yang belum dipungut",
  "Melengkapi bukti belanja kegiatan",
  "Mengumumkan daftar penerima di balai desa",
  "Memperbarui buku inventaris aset",
  "Mengirim laporan realisasi ke kecamatan",
  "Mengundang musyawarah desa khusus",
];

export const fileNames = [
  "Berita acara.pdf",
  "Foto kegiatan.jpg",
  "Rancangan APBDes.pdf",
  "Daftar hadir.jpg",
  "Rekening koran.pdf",
  "RAB kegiatan.xlsx",
];

export const comments = [
  "",
  "",
  "Jawabannya jelas dan cepat.",
  "Terima kasih, sangat membantu.",
  "Baik, tetapi agak lama.",
  "Langsung dapat kami kerjakan.",
];
