// The pages on which a request ends badly: refused, in conflict with another text, or broken by us. Nothing typed is lost.
import type { PageFrame } from "./frame.ts";
import { LinkButton, Buttons } from "./Button.tsx";
import { DescriptionList } from "./Facts.tsx";
import { Notice } from "./Notice.tsx";
import { Shell } from "./Shell.tsx";

const titles: Record<number, string> = {
  400: "Kiriman tidak terbaca",
  403: "Bukan untuk jabatan ini",
  404: "Halaman tidak ditemukan",
  410: "Sudah tidak berlaku",
  412: "Ditulis dengan jabatan lain",
  413: "Terlalu besar",
  429: "Terlalu sering",
};

export function RefusalPage(props: { frame: PageFrame; sentence: string; status: number }) {
  const { frame, sentence, status } = props;
  return (
    <Shell frame={frame} title={titles[status] ?? "Tidak dapat diproses"} hidden>
      <p class="lead">{sentence}</p>
      <Buttons>
        <LinkButton href={frame.hat ? "/beranda" : "/"} icon="home">
          Ke beranda
        </LinkButton>
        {frame.hat?.canChange && (
          <LinkButton href="/jabatan" kind="secondary">
            Ganti jabatan
          </LinkButton>
        )}
      </Buttons>
    </Shell>
  );
}

export function BrokenPage({ frame, code }: { frame: PageFrame; code: string }) {
  return (
    <Shell frame={frame} title="Ada yang rusak di pihak kami" hidden>
      <p class="lead">
        Ini bukan kesalahan Anda. Tulisan Anda aman: kembali ke halaman sebelumnya, lalu kirim lagi.
      </p>
      <p>
        Bila terulang, sebutkan kode ini kepada satgas: <strong>{code}</strong>
      </p>
    </Shell>
  );
}

const outages = {
  database: {
    title: "Layanan sedang terganggu",
    says: "Layanan sedang tidak dapat membaca data. Gangguan ini biasanya selesai dalam beberapa menit.",
  },
  room: {
    title: "Tempat simpan penuh",
    says: "Tempat simpan di server kami penuh, jadi kiriman baru belum dapat diterima. Yang sudah tersimpan tetap aman.",
  },
};

export function OutagePage(props: {
  frame: PageFrame;
  outage: keyof typeof outages;
  /** Whether something was being sent. */
  sending: boolean;
}) {
  const { frame, outage, sending } = props;
  const { title, says } = outages[outage];
  return (
    <Shell frame={frame} title={title} hidden>
      <p class="lead">{says}</p>
      {sending ? (
        <Notice tone="wait">
          Tulisan Anda belum tersimpan. Jangan tutup halaman ini: tunggu sebentar, lalu muat ulang
          untuk mengirimnya lagi. Kiriman yang sama tidak akan menjadi dua.
        </Notice>
      ) : (
        <p>Tunggu sebentar, lalu muat ulang halaman ini.</p>
      )}
    </Shell>
  );
}

export interface TwoTexts {
  message: string;
  mine: Record<string, string>;
  theirs: Record<string, string>;
  href: string;
}

const unspoken = new Set(["submission_id", "version", "password", "code"]);
const labels: Record<string, string> = {
  topic: "Topik",
  subject: "Pokok masalah",
  question: "Pertanyaan",
  body: "Isi",
  answer: "Jawaban",
  action: "Tindakan",
  reason: "Alasan",
};

export function ConflictPage({ frame, conflict }: { frame: PageFrame; conflict: TwoTexts }) {
  return (
    <Shell frame={frame} title="Dua tulisan bertemu" hidden>
      <Notice tone="wait">
        {conflict.message} Tidak ada yang ditimpa. Bandingkan keduanya, lalu putuskan.
      </Notice>
      <section class="section">
        <h2>Tulisan Anda</h2>
        <Fields values={conflict.mine} />
      </section>
      <section class="section">
        <h2>Yang sudah tersimpan</h2>
        <Fields values={conflict.theirs} />
      </section>
      <Buttons>
        <LinkButton href={conflict.href}>Buka yang sudah tersimpan</LinkButton>
      </Buttons>
    </Shell>
  );
}

function Fields({ values }: { values: Record<string, string> }) {
  const facts = Object.entries(values)
    .filter(([name, value]) => value && !unspoken.has(name))
    .map(([name, value]) => ({ term: labels[name] ?? name, detail: value }));
  return <DescriptionList facts={facts} />;
}
