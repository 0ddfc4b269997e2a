// The first page, for a village officer who has thirty apps already: what this is, who answers, by when. One screen of reading.
import type { ComponentChildren } from "preact";
import { Buttons, LinkButton } from "#ui/Button.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import { Table } from "#ui/Table.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { TargetLine } from "../standards.ts";
import { levelNames, levelOrder, tellSpan } from "./targets.ts";

export interface LandingProps {
  frame: PageFrame;
  /** "Kabupaten Kutai Kartanegara"; null where the installation serves more than one. */
  regency: string | null;
  /** Names of the groups of topics. */
  topics: readonly string[];
  targets: readonly TargetLine[];
}

const examples = [
  { who: "Sekretaris Desa", text: "Hasil evaluasi APBDes minta perbaikan, berapa lama waktunya?" },
  { who: "Kaur Keuangan", text: "Belanja makan minum rapat dipotong pajak apa?" },
  { who: "Ketua RT", text: "Pengurus RT cukup SK kepala desa atau harus Perdes?" },
  { who: "Kader Posyandu", text: "Insentif kader boleh dari Dana Desa atau hanya ADD?" },
] as const;

export function LandingPage({ frame, regency, topics, targets }: LandingProps) {
  return (
    <Shell
      frame={frame}
      title="Klinik konsultasi desa dan kelurahan"
      description="Tanya urusan pemerintahan desa. Satgas kecamatan dan DPMD menjawab sebelum batas waktunya, dengan dasar hukum."
      hidden={false}
      width="wide"
      heading={
        <PageHeading
          over={regency ?? "Klinik konsultasi desa dan kelurahan"}
          title="Tanya urusan desa. Dijawab petugas yang bernama, sebelum batas waktunya."
          lead="Anda menulis satu kali. Satgas kecamatan menjawab dengan dasar hukumnya; yang tidak bisa dijawab di sana naik ke DPMD. Siapa yang memegang dan kapan dijawab selalu terlihat."
          actions={
            <>
              <LinkButton href="/masuk">Masuk</LinkButton>
              <LinkButton href="/satgas" kind="secondary" icon="people">
                Siapa satgas saya?
              </LinkButton>
            </>
          }
        />
      }
    >
      <Points />
      <ThreeSteps />
      <Section title="Siapa menjawab, paling lambat kapan">
        <Answerers targets={targets} />
      </Section>
      <Section title="Yang sering ditanyakan">
        <ul class="quotes">
          {examples.map((example) => (
            <li>
              “{example.text}” <span class="meta">{example.who}</span>
            </li>
          ))}
        </ul>
        <p>
          Bidangnya: {topics.slice(0, -1).join(" · ")} · {topics.at(-1)}.
        </p>
      </Section>
      <WithoutAccount />
    </Shell>
  );
}

function Points() {
  return (
    <div class="trio">
      <Point title="Bukan aplikasi laporan lagi">
        Tidak ada data yang harus diisi rutin. Buka hanya bila ada pertanyaan, atau bila jawabannya
        sudah ada.
      </Point>
      <Point title="Jalan di HP lama">
        Tidak perlu dipasang. Halamannya ringan, dan tulisan Anda tersimpan di HP sampai benar-benar
        terkirim.
      </Point>
      <Point title="Tercatat, tidak hanyut">
        Setiap pertanyaan punya nomor, tanda terima, dan surat jawaban yang dapat diarsipkan.
        Gratis.
      </Point>
    </div>
  );
}

function ThreeSteps() {
  return (
    <Section title="Tiga langkah">
      <ol class="guide three">
        <li>
          <p class="guide-title">Tulis pertanyaan Anda</p>
          <p>Dengan kata sendiri. Foto boleh dilampirkan.</p>
        </li>
        <li>
          <p class="guide-title">Simpan tanda terimanya</p>
          <p>Tertulis siapa yang menerima dan paling lambat kapan dijawab.</p>
        </li>
        <li>
          <p class="guide-title">Baca jawabannya</p>
          <p>Lengkap dengan dasar hukum, dan saran yang dapat langsung dikerjakan.</p>
        </li>
      </ol>
    </Section>
  );
}

function WithoutAccount() {
  return (
    <Section title="Belum punya akun, atau tidak ada sinyal?">
      <p>
        Minta undangan kepada satgas atau camat Anda. Boleh juga datang, menelepon, atau menulis
        surat: satgas mencatat pertanyaan Anda dan memberi tanda terima yang sama.
      </p>
      <Buttons>
        <LinkButton href="/satgas" kind="secondary">
          Cari satgas kecamatan
        </LinkButton>
        <LinkButton href="/panduan" kind="quiet">
          Lima menit pertama
        </LinkButton>
      </Buttons>
    </Section>
  );
}

function Point({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h2 class="point">{title}</h2>
      <p>{children}</p>
    </div>
  );
}

function Answerers({ targets }: { targets: readonly TargetLine[] }) {
  if (targets.length === 0) {
    return (
      <p>
        Satgas di kecamatan menjawab lebih dulu, lalu DPMD kabupaten, lalu provinsi. Batas waktunya
        ditetapkan DPMD tiap kabupaten: <a href="/standar-layanan">lihat standar layanan</a>.
      </p>
    );
  }
  return (
    <>
      <Table
        caption="Penjawab dan batas waktunya"
        hideCaption
        columns={[
          { head: "Penjawab", cell: (level) => levelNames[level] },
          {
            head: "Balasan pertama",
            cell: (level) => tellSpan(targets, level, "firstReplyMinutes"),
          },
          { head: "Selesai", cell: (level) => tellSpan(targets, level, "resolutionMinutes") },
        ]}
        rows={levelOrder.filter((level) => level !== "rujukan")}
      />
      <p class="hint">
        Tergantung mendesak tidaknya. Lewat batas, kasus naik sendiri ke tingkat di atasnya.{" "}
        <a href="/standar-layanan">Standar layanan lengkap</a>
      </p>
    </>
  );
}
