// The gallery's case: thread, citations, folded deeds, signatures.
import { Button, Buttons, LinkButton } from "./Button.tsx";
import { Disclosure, Section } from "./Page.tsx";
import { FootnoteMark, Footnotes, Qr, SignatureBlock, Signatures } from "./Paper.tsx";
import { PlainText, Timeline, TimelineItem } from "./Timeline.tsx";

const blank = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==";

export function GalleryCase() {
  return (
    <Section title="Perjalanan kasus">
      <Buttons>
        <LinkButton href="#jawab">Tulis jawaban</LinkButton>
        <Disclosure summary="Lainnya" button>
          <LinkButton href="#naik" kind="quiet" icon="arrow-up">
            Naikkan ke DPMD
          </LinkButton>
          <LinkButton href="#gabung" kind="quiet" icon="merge">
            Gabung dengan kasus lain
          </LinkButton>
          <Button kind="quiet" icon="lock">
            Jadikan terbatas
          </Button>
        </Disclosure>
      </Buttons>
      <GalleryTalk />
      <Disclosure summary="Mengapa tenggatnya Selasa?">
        <p>Dua hari kerja dihitung dari Jumat 09.14. Sabtu dan Minggu tidak dihitung.</p>
      </Disclosure>
      <Signatures>
        <SignatureBlock
          placeAndDate="Loa Kulu, 24 November 2026"
          position="Camat Loa Kulu"
          name="Syarifah Noor, S.Sos."
          note="NIP 19780000 200501 2 000"
          signed="Disetujui di Klik Desa, 24 November 2026, 09.55 WITA"
        />
        <Qr
          src={blank}
          alt="Kode QR untuk memeriksa surat ini"
          code="K7-3F2A-9QX"
          checkAt="klikdesa.id/dokumen"
        />
      </Signatures>
    </Section>
  );
}

/** Every tone of the talk once. */
function GalleryTalk() {
  return (
    <Timeline>
      <TimelineItem
        person="Rahmawati"
        office="Sekretaris Desa Loa Kulu Kota"
        deed="bertanya"
        when="Jumat, 20 November 2026, 09.14 WITA"
        instant="2026-11-20T09:14:00+08:00"
        tone="village"
      >
        <PlainText
          text={
            "Ada SiLPA Dana Desa Rp15.000.000 dari kegiatan jalan usaha tani.\n\nBolehkah dipakai untuk BLT bulan Januari sebelum APBDes perubahan?"
          }
        />
      </TimelineItem>
      <TimelineItem
        deed="Diterima Satgas Loa Kulu, tenggat Selasa, 24 November, 10.00 WITA"
        when="Jumat, 20 November 2026, 09.14 WITA"
        tone="event"
      />
      <TimelineItem
        person="Hendra Wijaya"
        office="Satgas Kecamatan Loa Kulu"
        deed="mencatat"
        when="Senin, 23 November 2026, 08.40 WITA"
        tone="staff-only"
      >
        <p>Saldo sudah dicek di Siskeudes, cocok. Minta pendapat Kabid sebelum menjawab.</p>
      </TimelineItem>
      <TimelineItem
        person="Hendra Wijaya"
        office="Satgas Kecamatan Loa Kulu"
        deed="menjawab"
        when="Senin, 23 November 2026, 11.02 WITA"
        tone="office"
      >
        <p>
          Boleh, setelah dicatat dalam perubahan penjabaran APBDes dan diberitahukan kepada BPD.
          <FootnoteMark number={1} />
        </p>
        <Footnotes
          citations={[
            {
              number: 1,
              source: "Pasal 40 Permendagri Nomor 20 Tahun 2018",
              says: "perubahan APBDes satu kali, kecuali keadaan luar biasa",
              href: "#pasal-40",
            },
          ]}
        />
      </TimelineItem>
    </Timeline>
  );
}
