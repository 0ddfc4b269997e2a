// Answer templates for the satgas: a frame to complete, never an answer by itself.
// Invariant: only the variables listed here occur, and every template names a topic of the catalogue or none.

export const templateVariables = ["desa", "penanya", "tanggal", "satgas", "tahun"] as const;
export type TemplateVariable = (typeof templateVariables)[number];

export interface AnswerTemplate {
  key: string;
  /** Code of a topic, of a group, or null for any. */
  topic: string | null;
  title: string;
  body: string;
}

const opening = "Yth. {{penanya}}, {{desa}}.";
const closing =
  "Bila masih ada yang belum jelas, balas di halaman ini.\n\nHormat kami,\n{{satgas}}, {{tanggal}}";

const write = (...paragraphs: string[]): string => [opening, ...paragraphs, closing].join("\n\n");

export const answerTemplates: readonly AnswerTemplate[] = [
  {
    key: "minta_kelengkapan",
    topic: null,
    title: "Minta keterangan tambahan",
    body: write(
      "Terima kasih atas pertanyaannya. Agar jawaban kami tepat, mohon lengkapi: [sebutkan satu per satu].",
      "Selama menunggu, batas waktu jawaban kami berhenti dan berjalan lagi begitu balasan Anda kami terima.",
    ),
  },
  {
    key: "diteruskan_ke_instansi",
    topic: null,
    title: "Diteruskan ke instansi lain",
    body: write(
      "Pertanyaan ini menyangkut wewenang [instansi]. Kami sudah meneruskannya hari ini dengan permintaan jawaban sampai [tanggal].",
      "Anda tidak perlu mengirim ulang. Jawaban mereka akan kami sampaikan di halaman ini.",
    ),
  },
  {
    key: "aturan_sedang_berubah",
    topic: null,
    title: "Aturan sedang berubah",
    body: write(
      "Jawaban ini memakai aturan yang kami ketahui untuk tahun {{tahun}}: [dasar hukum]. Ada kabar bahwa aturan tersebut diganti, dan naskah penggantinya sedang kami periksa.",
      "Sebelum ada kepastian, sebaiknya [langkah yang aman]. Kami akan memberi kabar bila isinya berbeda.",
    ),
  },
  {
    key: "data_pribadi_dihapus",
    topic: null,
    title: "Data pribadi ditutup",
    body: write(
      "Dalam pertanyaan Anda terdapat data pribadi warga. Kami sudah menutupnya karena tidak diperlukan untuk menjawab.",
      "Lain kali cukup tulis jumlah atau inisialnya. Jawaban atas pertanyaan Anda: [jawaban].",
    ),
  },
  {
    key: "apbdes_jadwal",
    topic: "apbdes.penyusunan",
    title: "Jadwal penyusunan APBDes",
    body: write(
      "Untuk APBDes tahun {{tahun}}, urutannya: rancangan disepakati bersama BPD, dikirim melalui camat untuk dievaluasi, diperbaiki bila ada catatan, lalu ditetapkan sebelum akhir tahun berjalan.",
      "Tenggat untuk desa Anda: [tanggal tiap langkah]. Langkah terdekat: [langkah].",
    ),
  },
  {
    key: "apbdes_perubahan",
    topic: "apbdes.perubahan",
    title: "Perubahan APBDes",
    body: write(
      "Sebab yang Anda sebutkan [termasuk/tidak termasuk] alasan perubahan APBDes tahun {{tahun}}. Dasarnya: [pasal].",
      "Urutannya: [langkah]. Siapkan surat dasar perubahan dan rancangan penjabarannya sebelum dibahas dengan BPD.",
    ),
  },
  {
    key: "dana_desa_boleh",
    topic: "dana_desa.penggunaan",
    title: "Boleh tidaknya suatu kegiatan",
    body: write(
      "Menurut aturan prioritas Dana Desa tahun {{tahun}}, kegiatan tersebut [boleh/tidak boleh/boleh dengan batas]. Dasarnya: [pasal].",
      "Pastikan kegiatan tercantum di RKPDes dan disepakati dalam musyawarah desa. Bila tidak boleh, pilihan sumber dana lain: [sumber].",
    ),
  },
  {
    key: "blt_ganti_penerima",
    topic: "blt_kemiskinan.penerima",
    title: "Mengganti penerima BLT",
    body: write(
      "Penggantian penerima dilakukan lewat musyawarah desa khusus, dituangkan dalam berita acara, lalu ditetapkan dengan perubahan keputusan kepala desa.",
      "Simpan nama dan NIK di berkas desa, jangan dikirim lewat halaman ini. Batas tahun {{tahun}}: [ketentuan].",
    ),
  },
  {
    key: "pajak_belanja",
    topic: "pajak.belanja",
    title: "Pajak atas satu belanja",
    body: write(
      "Untuk belanja yang Anda sebutkan, pajaknya: [jenis pajak, tarif, hitungan]. Tarif ini untuk tahun {{tahun}}.",
      "Setor dengan kode billing [jenis setoran], catat di buku pembantu pajak, dan lampirkan bukti setor pada SPJ.",
    ),
  },
  {
    key: "siskeudes_gagal_posting",
    topic: "siskeudes.aplikasi",
    title: "Siskeudes gagal posting",
    body: write(
      "Periksa berurutan: cadangkan data, pastikan pendapatan dikurangi belanja ditambah pembiayaan sama dengan nol, lalu pastikan nomor dan tanggal Perdes serta Perkades terisi.",
      "Bila masih gagal, kirim foto layar pesan kesalahannya. Kami akan [menelepon/mendampingi] pada [waktu].",
    ),
  },
  {
    key: "spj_kelengkapan",
    topic: "siskeudes.spj",
    title: "Kelengkapan SPJ",
    body: write(
      "Untuk kegiatan itu, berkas yang perlu ada: nota, kuitansi, daftar hadir, notulen, foto, berita acara, dan bukti setor pajak. Yang belum kami lihat: [sebutkan].",
      "Bukti yang hilang tidak boleh dibuat ulang seolah asli. Mintalah salinan dari penyedia dan buat pernyataan kehilangan.",
    ),
  },
  {
    key: "tukar_menukar_tkd",
    topic: "aset_tkd.pemanfaatan",
    title: "Tukar-menukar tanah kas desa",
    body: write(
      "Tanah kas desa tidak dijual. Tukar-menukar hanya untuk keperluan yang diatur dan memerlukan izin berjenjang. Keperluan yang Anda sebutkan [termasuk/tidak termasuk].",
      "Jangan menandatangani apa pun sebelum izin keluar. Langkah pertama: musyawarah desa dengan BPD, lalu surat permohonan melalui camat.",
    ),
  },
  {
    key: "perangkat_berhenti",
    topic: "kades_perangkat_bpd.perangkat",
    title: "Pemberhentian perangkat desa",
    body: write(
      "Perangkat desa hanya dapat diberhentikan karena alasan yang diatur. Alasan yang Anda sebutkan [termasuk/tidak termasuk]. Dasarnya: [pasal].",
      "Sebelum keputusan terbit: lengkapi teguran dan buktinya, lalu mintalah rekomendasi tertulis camat. Keputusan tanpa rekomendasi berisiko dibatalkan.",
    ),
  },
  {
    key: "perdes_alur",
    topic: "produk_hukum.perdes",
    title: "Alur penetapan Perdes",
    body: write(
      "Urutannya: rancangan disusun, warga dimintai pendapat, dibahas dan disepakati dengan BPD, dievaluasi bila termasuk jenis yang wajib, ditetapkan kepala desa, lalu diundangkan sekretaris desa.",
      "Rancangan Anda sekarang berada pada tahap [tahap]. Batas waktu berikutnya: [tanggal].",
    ),
  },
  {
    key: "informasi_publik",
    topic: "laporan_transparansi.informasi_publik",
    title: "Permintaan informasi oleh warga",
    body: write(
      "Dokumen yang diminta [terbuka/terbuka sebagian/dikecualikan]. Dasarnya: [pasal]. Bila terbuka sebagian, tutuplah data pribadi sebelum diserahkan.",
      "Jawablah permintaan itu secara tertulis sebelum [tanggal], dan catat di buku permintaan informasi.",
    ),
  },
  {
    key: "lembaga_pengurus",
    topic: "lkd_posyandu_stunting.lkd",
    title: "Pengurus lembaga kemasyarakatan",
    body: write(
      "Lembaga dibentuk dengan peraturan desa, sedangkan pengurusnya ditetapkan dengan keputusan kepala desa. Hal yang Anda tanyakan: [jawaban].",
      "Periksa pula rangkap jabatan dan masa jabatan pengurus sebelum keputusan ditandatangani.",
    ),
  },
];

/**
 * Puts values into a template's variables. A variable without a value stays visible as [name], so that nobody sends
 * a letter with a hole unnoticed.
 */
export function fillTemplate(
  body: string,
  values: Partial<Record<TemplateVariable, string>>,
): string {
  return body.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const known = templateVariables.find((variable) => variable === name);
    return (known && values[known]) || `[${name}]`;
  });
}
