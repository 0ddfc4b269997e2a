// Every part of the interface on one page, with the kind of content it will carry. For looking at, and for the
// accessibility check; it is shown only in development.
import { Badge, DueText, StateBadge } from "./Badge.tsx";
import { Button, Buttons, LinkButton } from "./Button.tsx";
import { DescriptionList, Figure, Figures, PersonLine, ProgressBar } from "./Facts.tsx";
import { GalleryCase } from "./gallery-case.tsx";
import { GalleryCharts } from "./gallery-chart.tsx";
import { GalleryForm } from "./gallery-form.tsx";
import { Icon, iconNames } from "./Icon.tsx";
import { Layout, MorePlaces } from "./Layout.tsx";
import { Card, Cards, CaseRow, LinkRow, List } from "./List.tsx";
import { EmptyState, Notice } from "./Notice.tsx";
import { PageHeading, Pagination, Section, Tabs } from "./Page.tsx";
import { BulkBar, Presence, Queue } from "./Queue.tsx";
import { Table } from "./Table.tsx";
import type { PageFrame } from "./frame.ts";
import { galleryFrame } from "./gallery-frame.ts";

/** The whole gallery as a page; `assets` are those of the running app. */
export function Gallery({ assets }: { assets: PageFrame["assets"] }) {
  return (
    <Layout
      frame={galleryFrame(assets)}
      title="Selamat pagi, Bu Rahmawati"
      width="wide"
      heading={
        <PageHeading
          title="Selamat pagi, Bu Rahmawati"
          lead="Dua tindak lanjut menunggu Anda, satu di antaranya lewat tanggal."
          actions={
            <LinkButton href="/tanya" icon="plus">
              Tanya Klik Desa
            </LinkButton>
          }
        />
      }
    >
      <GalleryHome />
      <GalleryFigures />
      <GalleryCharts />
      <GalleryQueue />
      <GalleryForm />
      <GalleryCase />
      <GallerySmallParts />
    </Layout>
  );
}

function GalleryHome() {
  return (
    <>
      <Section title="Yang perlu Anda lakukan" count={2} all={{ href: "#", label: "Semua" }}>
        <List>
          <CaseRow
            href="#1"
            title="Perbaiki SK pengangkatan Kaur Keuangan sesuai rekomendasi camat"
            meta="Dari KD-2026-0398 · Perangkat desa"
            due={<DueText words="lewat 2 hari kerja" tone="late" />}
          />
          <CaseRow
            href="#2"
            title="Nilai jawaban: pajak honor TPK"
            meta="Dijawab Satgas Loa Kulu kemarin 14.20"
            badge={<Badge tone="wait">Menunggu Anda</Badge>}
          />
        </List>
      </Section>
      <Section title="Pertanyaan desa Anda" all={{ href: "#", label: "Semua pertanyaan" }}>
        <Tabs
          label="Pertanyaan desa"
          tabs={[
            { href: "#a", label: "Berjalan", current: true, count: 3 },
            { href: "#b", label: "Dijawab", current: false, count: 12 },
            { href: "#c", label: "Ditutup", current: false, count: 41 },
          ]}
        />
        <List>
          <CaseRow
            href="#3"
            fresh
            title="Bolehkah SiLPA Dana Desa dipakai untuk BLT bulan Januari?"
            meta="KD-2026-0417 · Dana Desa"
            badge={<StateBadge word="Sedang dijawab" tone="info" />}
            due={<DueText words="sisa 3 jam kerja" tone="wait" href="#kenapa" />}
            holder="Dipegang Hendra, Satgas Loa Kulu"
          />
          <CaseRow
            href="#4"
            title="Cara mencatat hibah tanah untuk Posyandu di Sipades"
            meta="KD-2026-0389 · Aset desa"
            badge={<StateBadge word="Dijawab" tone="done" />}
            holder="DPMD, Bidang Pemerintahan Desa"
          />
        </List>
      </Section>
      <EmptyState
        title="Belum ada pertanyaan dari desa Anda"
        text="Tanyakan apa saja tentang pemerintahan desa, keuangan, aset, atau lembaga. Satgas kecamatan menjawab dalam dua hari kerja."
        examples={[
          { text: "Kapan paling lambat Perdes APBDes ditetapkan?", href: "/tanya?contoh=1" },
          {
            text: "Bolehkah kepala desa memberhentikan perangkat tanpa rekomendasi camat?",
            href: "/tanya?contoh=2",
          },
          { text: "Berapa pajak honor tim pelaksana kegiatan?", href: "/tanya?contoh=3" },
        ]}
        action={
          <LinkButton href="/tanya" icon="plus">
            Tanya Klik Desa
          </LinkButton>
        }
      />
    </>
  );
}

function GalleryFigures() {
  const rows = [
    { name: "Loa Kulu", asked: 38, onTime: "92 %", late: 1 },
    { name: "Tenggarong Seberang", asked: 61, onTime: "88 %", late: 4 },
    { name: "Muara Kaman", asked: 12, onTime: "71 %", late: 3 },
  ];
  return (
    <Section title="Bulan ini di Kutai Kartanegara">
      <Figures label="Angka bulan ini">
        <Figure label="Pertanyaan masuk" value="214" previous="bulan lalu 187" href="#f1" />
        <Figure
          label="Dijawab tepat waktu"
          value="91 %"
          previous="naik dari 84 %"
          tone="done"
          href="#f2"
        />
        <Figure label="Lewat tenggat" value="8" previous="bulan lalu 3" tone="late" href="#f3" />
        <Figure
          label="Menunggu keputusan Anda"
          value="5"
          previous="tertua 3 hari"
          tone="wait"
          href="#f4"
        />
        <Figure label="Desa yang diam" value="27" previous="bulan lalu 34" href="#f5" />
      </Figures>
      <Table
        caption="Tepat waktu menurut kecamatan"
        columns={[
          { head: "Kecamatan", cell: (row) => <a href="#k">{row.name}</a> },
          { head: "Masuk", cell: (row) => row.asked, numeric: true },
          { head: "Tepat waktu", cell: (row) => row.onTime, numeric: true },
          { head: "Lewat", cell: (row) => row.late, numeric: true },
        ]}
        rows={rows}
        foot={["Jumlah", "111", "87 %", "8"]}
      />
    </Section>
  );
}

function GalleryQueue() {
  const titles = [
    "Perangkat desa yang jadi caleg, apakah harus mundur dahulu?",
    "RAB jalan usaha tani naik karena harga semen, boleh langsung diubah?",
  ];
  return (
    <Section title="Antrean Satgas Loa Kulu" count={9}>
      <Presence url="/galeri/hadir" others={["Hendra"]} />
      <Queue
        list={
          <>
            <BulkBar formId="banyak" action="/galeri" submissionId="b1">
              <Button kind="secondary" name="deed" value="ambil" icon="person">
                Saya yang pegang
              </Button>
            </BulkBar>
            <List label="Antrean">
              {titles.map((title, index) => (
                <CaseRow
                  href={`#q${index}`}
                  title={title}
                  meta="Desa Jembayan · Perangkat desa"
                  current={index === 0}
                  select={{ name: "kasus", value: String(index), form: "banyak" }}
                  due={
                    index === 0 ? (
                      <DueText words="lewat 1 jam kerja" tone="late" />
                    ) : (
                      <DueText words="sisa 1 hari kerja" tone="plain" />
                    )
                  }
                  holder={index === 0 ? "Dipegang Hendra" : "Belum dipegang"}
                />
              ))}
            </List>
            <Pagination next="#2" previous="#1" words="26–50 dari 214" />
          </>
        }
        opened={
          <PageHeading
            over="KD-2026-0421 · Desa Jembayan"
            title={titles[0] ?? ""}
            lead="Menunggu jawaban Satgas Loa Kulu sampai hari ini 15.30."
            actions={
              <LinkButton href="#jawab" hotkey="a">
                Tulis jawaban
              </LinkButton>
            }
          />
        }
      />
    </Section>
  );
}

function GallerySmallParts() {
  return (
    <>
      <Section title="Pengetahuan">
        <Cards>
          <Card
            href="#p1"
            title="Batas 30 persen belanja operasional"
            badge={<Badge>APBDes</Badge>}
          >
            <p class="meta">Dibaca 128 kali, berlaku sampai aturan baru</p>
          </Card>
          <Card href="#p2" title="Pajak honor: tarif dan cara setor">
            <p class="meta">Diperiksa DPMD 3 November 2026</p>
          </Card>
        </Cards>
        <List>
          <LinkRow href="#p3" title="Musyawarah desa" meta="11 tulisan" aside="11" />
        </List>
        <MorePlaces
          more={[{ href: "#m", label: "Tindak lanjut", icon: "check", current: false, count: 2 }]}
        />
      </Section>
      <Section title="Rincian">
        <PersonLine
          name="Hendra Wijaya"
          office="Satgas Kecamatan Loa Kulu"
          note="memegang kasus ini"
        />
        <DescriptionList
          facts={[
            { term: "Nomor", detail: "KD-2026-0417" },
            { term: "Desa", detail: "Loa Kulu Kota, Kecamatan Loa Kulu" },
            { term: "Jawaban paling lambat", detail: "Selasa, 24 November 2026, 10.00 WITA" },
          ]}
        />
        <ProgressBar label="Rekomendasi" value={6} max={10} words="6 dari 10 rekomendasi selesai" />
        <Notice tone="info" title="Kasus ini rahasia">
          Hanya Anda, camat, dan Inspektorat yang dapat membukanya.
        </Notice>
        <Notice tone="wait">Jawaban menunggu tanda tangan kedua dari Kabid.</Notice>
        <Notice tone="late">Sambungan terputus. Tulisan Anda aman di HP ini.</Notice>
        <p>
          <Badge>Umum</Badge> <Badge tone="done">Selesai</Badge>{" "}
          <Badge tone="wait">Menunggu desa</Badge> <Badge tone="late">Lewat tenggat</Badge>{" "}
          <Badge tone="info" icon="lock">
            Terbatas
          </Badge>
        </p>
        <Buttons>
          <Button>Kirim ke satgas</Button>
          <Button kind="secondary" icon="camera">
            Ambil foto
          </Button>
          <Button kind="danger">Hapus selamanya</Button>
          <Button kind="quiet">Batal</Button>
          <Button disabled>Sedang dikirim</Button>
        </Buttons>
        <p>
          {iconNames.map((name) => (
            <>
              <Icon name={name} /> <span class="meta">{name}</span>{" "}
            </>
          ))}
        </p>
      </Section>
    </>
  );
}
