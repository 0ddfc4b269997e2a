// What the stories alone do not tell: reopenings, two questions asked twice, two cases at the province, two reports.
import type { NewReport } from "#modules/consultation/public.ts";
import { jembayan } from "./places.ts";
import type { Asker, Story } from "./story.ts";

export interface Reopening {
  subject: string;
  reason: string;
  /** The second answer; the case is still open again when absent. */
  answer?: string;
}

export const reopenings: readonly Reopening[] = [
  {
    subject: "Rekanan tidak mau dipungut PPh 22",
    reason:
      "Rekanan datang lagi membawa surat keterangan bebas pungut, tetapi masa berlakunya sudah lewat dua bulan. Apakah tetap kami pungut?",
  },
  {
    subject: "Berkas evaluasi dikembalikan karena lampiran tidak lengkap",
    reason:
      "sudah dilengkapi sesuai daftar, eh balik lagi. katanya lampiran III beda dengan RAB 4 kegiatan. minta dicek bareng di kantor camat bisa?",
  },
  {
    subject: "Saldo buku bank Siskeudes beda dengan rekening",
    reason:
      "Minggu ini muncul selisih lagi Rp450.000, padahal semua SPP sudah dicairkan di aplikasi. Sebabnya bukan yang kemarin.",
    answer:
      "Kali ini biaya administrasi bank dan pajak bunga yang belum dibukukan. Lihat rekening koran halaman terakhir: jumlah keduanya tepat Rp450.000.\n\n" +
      "Catat sebagai mutasi bank dengan tanggal rekening koran, biaya administrasi ke belanja yang sudah dianggarkan, pajak bunga mengurangi pendapatan bunga. Tempelkan salinan rekening korannya pada lembar rekonsiliasi.",
  },
];

export const provinceOpen = {
  subject: "Bagian koperasi dianggarkan belanja atau pembiayaan",
  reason:
    "Perlu satu kode untuk seluruh kabupaten di Kalimantan Timur; aturan pusat tidak menyebut kodenya. Mohon arahan provinsi.",
};

export const provinceClosed = {
  subject: "Kategori nilai kelurahan berbeda dengan desa",
  reason: "Ambang kategori bagi kelurahan tidak kami temukan. Mohon provinsi menanyakannya.",
  guidance:
    "Provinsi sudah menyurati kementerian. Sampai ada balasan, tim penilai memakai persentase dan peringkat, tanpa kategori.",
};

/** Asked a second time by somebody else about the same matter, then merged into the first. */
export const duplicates: readonly { of: string; story: Story }[] = [
  {
    of: "Siltap tiga bulan belum dibayar, anak mau daftar sekolah",
    story: {
      topic: "apbdes.siltap",
      asker: "sekdes",
      subject: "Siltap perangkat Januari sampai Maret belum masuk",
      question:
        "Selamat pagi. Siltap dua belas perangkat dari Januari sampai Maret belum masuk rekening. Apakah ADD desa kami memang belum disalurkan?",
      urgency: "segera",
      impact: "kelompok",
      answer: "",
      citations: [],
    },
  },
  {
    of: "Batas unggah tahap I tinggal dua hari, sistem menolak",
    story: {
      topic: "dana_desa.penyaluran",
      asker: "sekdes",
      subject: "Berkas tahap I tidak bisa diunggah, data terkunci",
      question:
        "Kades sudah menelepon satgas kemarin, saya tuliskan juga di sini: unggahan tahap I ditolak dengan pesan data desa terkunci. Tangkapan layar ada pada saya.",
      urgency: "darurat",
      impact: "seluruh_desa",
      answer: "",
      citations: [],
    },
  },
];

export interface Report {
  /** Who reports; gets an account. */
  by: { asker: Asker; place: string };
  /** Working minutes before now. */
  minutesAgo: number;
  report: NewReport;
  /** Words of the formal hand-over to Inspektorat; it has only just come in when absent. */
  handover?: string;
}

/** Names nobody: the reporter's own words leave the name to the inspectors. */
export const reports: readonly Report[] = [
  {
    by: { asker: "bpd", place: "64.02.05.2007" },
    minutesAgo: 2250,
    report: {
      reporterAddress: "Alamat ada pada sekretariat BPD",
      reportedName: "Ketua pelaksana kegiatan (nama disebut dalam surat)",
      reportedPosition: "Pelaksana kegiatan jalan usaha tani",
      reportedAddress: "Kantor desa",
      deed: "Upah padat karya dibayarkan lebih kecil daripada yang tertulis di daftar. Beberapa pekerja menandatangani daftar kosong, angkanya diisi kemudian.",
      facts:
        "Ada salinan daftar hadir dua minggu, tiga pekerja bersedia ditanya, dan foto papan kegiatan yang mencantumkan jumlah hari kerja.",
    },
    handover:
      "Menyangkut dugaan pembayaran yang tidak sesuai daftar. Kami serahkan untuk diperiksa menurut kewenangan Inspektorat; pelapor minta identitasnya dijaga.",
  },
  {
    by: { asker: "bpd", place: jembayan },
    minutesAgo: 500,
    report: {
      reporterAddress: "Alamat tersimpan pada petugas penerima",
      reportedName: "Nama disampaikan langsung kepada petugas",
      reportedPosition: "Pengurus lembaga desa",
      reportedAddress: "Kantor lembaga yang bersangkutan",
      deed: "Bantuan perlengkapan lembaga dibeli dari toko milik keluarga pengurus dengan harga jauh di atas pasaran, tanpa penawaran lain.",
      facts:
        "Nota pembelian dan harga di dua toko lain dapat ditunjukkan. Barangnya masih ada dan bisa dihitung.",
    },
  },
];
