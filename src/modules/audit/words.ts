// The plain words of the trail: what a table holds and what a column means to a reader who knows no tables.
import { writePaperDate, writeTime, type ZoneName } from "#modules/calendar/public.ts";

export const tableWords: Readonly<Record<string, string>> = {
  consultations: "Kasus",
  messages: "Balasan dan jawaban",
  citations: "Dasar hukum jawaban",
  notes: "Catatan internal",
  escalations: "Eskalasi",
  pauses: "Jeda waktu",
  closings: "Penutupan kasus",
  ratings: "Penilaian",
  case_links: "Tautan kasus",
  case_events: "Riwayat kasus",
  case_claims: "Kode klaim kasus",
  guest_book: "Buku tamu",
  report_details: "Isi laporan penyimpangan",
  referrals: "Rujukan",
  restricted_reads: "Catatan pembaca kasus tertutup",
  oversight_reads: "Catatan bacaan Inspektorat",
  follow_ups: "Tindak lanjut",
  follow_up_steps: "Langkah tindak lanjut",
  papers: "Surat dan berita acara",
  attachments: "Lampiran",
  offices: "Kantor",
  people: "Orang",
  assignments: "Jabatan",
  credentials: "Kata sandi dan kode masuk",
  access_links: "Tautan undangan dan atur ulang",
  decrees: "SK satgas",
  decree_members: "Anggota SK satgas",
  duty_days: "Hari layanan",
  leaves: "Cuti",
  working_hours: "Jam kerja",
  holidays: "Hari libur",
  clock_targets: "Target waktu",
  clinic_settings: "Pengaturan klinik",
  topics: "Topik",
  camat_duties: "Tugas camat",
  office_subjects: "Topik yang dijawab kantor",
  answer_templates: "Templat jawaban",
  region_code_changes: "Perubahan kode wilayah",
  data_requests: "Permintaan data pribadi",
};

const columnWords: Readonly<Record<string, string>> = {
  state: "keadaan",
  level: "tingkat",
  kind: "jenis",
  number: "nomor",
  name: "nama",
  title: "sebutan",
  version: "versi",
  active: "aktif",
  priority: "prioritas",
  urgency: "mendesak",
  impact: "terdampak",
  topic_code: "topik",
  holder_id: "pemegang",
  holder_name: "nama pemegang",
  responsible_person_id: "penanggung jawab",
  handling_office_id: "kantor penangan",
  first_replied_at: "tanggapan pertama",
  answered_at: "dijawab",
  closed_at: "ditutup",
  first_reply_due: "batas tanggapan",
  resolution_due: "batas penyelesaian",
  breached_at: "lewat batas",
  subject: "pokok masalah",
  question: "pertanyaan",
  body: "isi",
  reason: "alasan",
  phone: "nomor HP",
  email: "surel",
  username: "nama pengguna",
  password_hash: "kata sandi",
  totp_secret: "kode HP",
  changed_at: "diubah pada",
  starts_on: "mulai",
  ends_on: "berakhir",
  valid_from: "berlaku mulai",
  valid_until: "berlaku sampai",
  due_on: "tenggat",
  region_code: "wilayah",
  office_id: "kantor",
  person_id: "orang",
  role: "peran",
  sha256: "sidik berkas",
};

export const actionWords = {
  baseline: "sudah ada",
  insert: "ditambah",
  update: "diubah",
  delete: "dihapus",
} as const;

/** A column in plain words; an unknown one by its own name. */
export function writeColumn(name: string): string {
  return columnWords[name] ?? name.replaceAll("_", " ");
}

/** A value as it stands in an entry, short enough for a line; instants in the reader's zone. */
export function writeValue(value: unknown, zone: ZoneName): string {
  if (value === undefined || value === null) return "kosong";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "object" && "sha256" in value)
    return `teks, sidik ${String(value.sha256).slice(0, 8)}`;
  if (typeof value === "number" || typeof value === "string") return shorten(String(value), zone);
  return shorten(JSON.stringify(value), zone);
}

function shorten(text: string, zone: ZoneName): string {
  // Ids are told by their last signs; the first ones only tell the time.
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text)) return `#${text.slice(-6)}`;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) {
    const instant = new Date(text);
    return `${writePaperDate(instant, zone)} ${writeTime(instant, zone)}`;
  }
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
