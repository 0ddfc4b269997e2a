// The first five minutes of every role, in words: shown on /panduan to everybody, and on an empty home to whom it concerns.
import type { Actor } from "#platform/actor.ts";

export interface GuideStep {
  title: string;
  text: string;
  /** Opened from here by whoever wears such a hat. */
  href?: string;
}

export interface Guide {
  id: string;
  who: string;
  /** What Klik Desa is for this role, in one sentence. */
  lead: string;
  steps: readonly GuideStep[];
}

const village: Guide = {
  id: "desa",
  who: "Pemerintah desa, kelurahan, dan BPD",
  lead: "Anda bertanya, satgas kecamatan menjawab sebelum batas waktunya. Tidak ada laporan rutin yang harus diisi.",
  steps: [
    {
      title: "Lihat siapa yang melayani Anda",
      text: "Nama anggota satgas, hari layanan, dan tempatnya, seperti tertulis dalam SK.",
      href: "/satgas",
    },
    {
      title: "Tulis satu pertanyaan yang sedang mengganjal",
      text: "Dengan kata sendiri, seperti bertanya kepada rekan. Foto boleh menyusul. Tanpa NIK, nomor KK, atau nama anak.",
      href: "/tanya",
    },
    {
      title: "Simpan kode tanda terima",
      text: "Di situ tertulis siapa yang menerima dan kapan dijawab. Sebutkan kodenya bila menelepon.",
    },
    {
      title: "Kerjakan tindak lanjutnya",
      text: "Jawaban sering berisi saran dengan tenggat. Kirim bukti dari HP: tulisan pendek dan satu foto cukup.",
      href: "/tindak-lanjut",
    },
    {
      title: "Beri nilai",
      text: "Satu ketukan setelah kasus selesai. Belum puas? Buka kembali kasusnya.",
    },
  ],
};

const institution: Guide = {
  ...village,
  id: "lembaga",
  who: "Pengurus LKD dan BUM Desa",
  lead: "Lembaga Anda bertanya atas nama sendiri. Kasusnya dibaca pengurus lembaga ini dan petugas yang menjawab.",
};

const satgas: Guide = {
  id: "satgas",
  who: "Satgas kecamatan",
  lead: "Semua pertanyaan dari desa di kecamatan Anda datang ke satu antrean, yang paling dekat batasnya di atas.",
  steps: [
    {
      title: "Buka antrean dan ambil satu kasus",
      text: "Sejak itu nama Anda tertulis sebagai pemegangnya, dan rekan tahu kasus itu tidak menggantung.",
      href: "/antrean",
    },
    {
      title: "Jawab dengan dasar hukumnya",
      text: "Peraturan, pasal, ayat, dan tahun berlakunya. Bila perlu tindakan, tulis siapa dan paling lambat kapan.",
    },
    {
      title: "Kurang keterangan? Minta",
      text: "Jam kasus berhenti sampai desa membalas. Di luar kewenangan: rujuk ke instansi, atau naikkan ke DPMD.",
    },
    {
      title: "Catat yang datang, menelepon, atau menulis surat",
      text: "Penanya menerima tanda terima cetak, dan pertanyaannya tidak tercecer di WhatsApp.",
      href: "/tanya/untuk-desa",
    },
    {
      title: "Tutup dengan surat",
      text: "Berita acara untuk tatap muka, surat jawaban untuk yang lain. Nomor dan kodenya dibuatkan.",
    },
  ],
};

const camat: Guide = {
  id: "camat",
  who: "Camat",
  lead: "Anda melihat seluruh kasus kecamatan, dan menandatangani jawaban yang berakibat hukum sebelum terkirim.",
  steps: [
    {
      title: "Periksa tanda tangan kedua",
      text: "Setujui, atau kembalikan dengan alasan. Sampai Anda memutuskan, desa belum melihat jawabannya.",
      href: "/tanda-tangan",
    },
    {
      title: "Lihat kasus yang lewat batas",
      text: "Yang lewat batas naik sendiri ke DPMD. Di halaman kasus tertulis siapa yang memegangnya.",
      href: "/konsultasi?tampil=late",
    },
    {
      title: "Pastikan SK satgas tercatat",
      text: "Desa melihat nama anggota, masa berlaku, dan hari layanan persis seperti dalam SK.",
      href: "/admin",
    },
    {
      title: "Ikuti tindak lanjut desa",
      text: "Janji desa dengan tenggat dan bukti, yang terlambat lebih dulu.",
      href: "/tindak-lanjut",
    },
  ],
};

const companion: Guide = {
  id: "pendamping",
  who: "Pendamping desa",
  lead: "Anda membantu desa bertanya, membalas, dan mengirim bukti. Yang menjawab tetap satgas.",
  steps: [
    {
      title: "Lihat kasus yang menunggu balasan desa",
      text: "Jam kasus berhenti selama desa belum membalas. Anda boleh membantu menuliskannya.",
      href: "/beranda",
    },
    {
      title: "Catat pertanyaan desa",
      text: "Dari kunjungan atau telepon: pilih desanya, tulis pertanyaannya, serahkan tanda terimanya.",
      href: "/tanya/untuk-desa",
    },
    {
      title: "Dampingi tindak lanjut",
      text: "Daftar janji semua desa dampingan menurut tenggat. Bukti boleh Anda kirimkan.",
      href: "/tindak-lanjut",
    },
  ],
};

const department: Guide = {
  id: "dpmd",
  who: "DPMD kabupaten",
  lead: "Anda melihat bagaimana klinik bekerja di setiap kecamatan, dan memutuskan yang tidak dapat diputuskan di sana.",
  steps: [
    {
      title: "Putuskan yang naik kepada Anda",
      text: "Jawab sendiri, kembalikan dengan arahan, rujuk ke instansi lain, atau teruskan ke provinsi.",
      href: "/antrean",
    },
    {
      title: "Baca lima angka bulan ini",
      text: "Setiap angka dapat dibuka: di baliknya ada daftar kasus dan cara menghitungnya.",
      href: "/angka",
    },
    {
      title: "Tengok desa yang diam",
      text: "Tidak bertanya selama 90 hari jarang berarti tidak ada masalah.",
      href: "/angka/desa-diam",
    },
    {
      title: "Tetapkan target, jam layanan, dan hari libur",
      text: "Peraturan tidak menetapkan waktu jawab konsultasi; angkanya milik Anda, lengkap dengan versi.",
      href: "/admin",
    },
  ],
};

const agency: Guide = {
  id: "instansi",
  who: "Narasumber instansi dan Bagian Hukum",
  lead: "Anda dimintai masukan untuk kasus tertentu. Desa menerima satu jawaban dari satgas atau DPMD, bukan dua.",
  steps: [
    {
      title: "Buka rujukan",
      text: "Terima, atau tolak dengan alasan bila bukan urusan kantor Anda.",
      href: "/rujukan",
    },
    {
      title: "Tulis masukan",
      text: "Sebutkan dasar hukumnya. Selama menunggu masukan Anda, jam kasus berhenti dan Anda punya batas sendiri.",
    },
    {
      title: "Selesai",
      text: "Satgas atau DPMD meramunya menjadi jawaban. Anda tetap dapat membaca kasus itu.",
    },
  ],
};

const inspectorate: Guide = {
  id: "inspektorat",
  who: "Inspektorat",
  lead: "Anda membaca konsultasi di kabupaten, menerima penyerahan resmi, dan membaca laporan dugaan penyimpangan.",
  steps: [
    {
      title: "Buka penyerahan dan laporan baru",
      text: "Setiap laporan terbatas yang Anda buka tercatat: nama, jabatan, dan waktunya.",
      href: "/rujukan",
    },
    {
      title: "Tanggapi penyerahan",
      text: "Terima atau tolak, lalu tulis hasilnya. Di kasus lain Anda hanya membaca.",
    },
    {
      title: "Telusuri menurut topik dan desa",
      text: "Pertanyaan yang berulang menunjukkan di mana pembinaan kurang.",
      href: "/konsultasi",
    },
  ],
};

const leader: Guide = {
  id: "pimpinan",
  who: "Pimpinan daerah",
  lead: "Angka yang sama dengan yang dibaca DPMD, untuk dibaca saja.",
  steps: [
    {
      title: "Baca lima angka dan tabel kecamatan",
      text: "Bulan lalu tertulis di sebelahnya. Setiap angka dapat dibuka sampai ke kasusnya.",
      href: "/angka",
    },
    {
      title: "Tengok desa yang diam",
      text: "Daftar desa yang tidak bertanya selama 90 hari.",
      href: "/angka/desa-diam",
    },
  ],
};

const province: Guide = {
  id: "provinsi",
  who: "Pembina provinsi",
  lead: "Anda menerima kasus yang tidak dapat diselesaikan kabupaten.",
  steps: [
    {
      title: "Buka kasus yang naik",
      text: "Jawab, atau kembalikan ke kabupaten dengan arahan.",
      href: "/antrean",
    },
    {
      title: "Tanda tangan kedua",
      text: "Jawaban tingkat provinsi yang berakibat hukum menunggu persetujuan Anda.",
      href: "/tanda-tangan",
    },
  ],
};

export const guides: readonly Guide[] = [
  village,
  institution,
  satgas,
  camat,
  companion,
  department,
  agency,
  inspectorate,
  leader,
  province,
];

/** The guide of the hat being worn. */
export function guideOf({ reach, role }: Pick<Actor, "reach" | "role">): Guide {
  if (reach === "village") return village;
  if (reach === "institution") return institution;
  if (reach === "agency") return agency;
  if (reach === "oversight") return inspectorate;
  if (reach === "province") return province;
  if (role === "satgas") return satgas;
  if (role === "camat") return camat;
  if (role === "pendamping") return companion;
  return role === "pimpinan" ? leader : department;
}
