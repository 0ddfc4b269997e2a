// "Lainnya" of phones: every other place of this hat, and the way out.
import { Button } from "#ui/Button.tsx";
import { Form } from "#ui/Form.tsx";
import { MorePlaces } from "#ui/Layout.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { LinkRow, List } from "#ui/List.tsx";
import { Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";

export function MorePage({ frame, submissionId }: { frame: PageFrame; submissionId: string }) {
  const { hat } = frame;
  return (
    <Shell frame={frame} title="Lainnya">
      <MorePlaces more={frame.more} />
      <Section title="Untuk umum">
        <List label="Halaman umum">
          <LinkRow href="/standar-layanan" title="Standar layanan" meta="Batas waktu, jam, biaya" />
          <LinkRow
            href="/data-pribadi"
            title="Data pribadi"
            meta="Apa yang disimpan, berapa lama, dan hak Anda"
          />
          <LinkRow href="/dokumen" title="Cek dokumen" meta="Asli atau tidaknya surat Klik Desa" />
        </List>
      </Section>
      {hat && (
        <Section title={hat.personName}>
          <p>
            {hat.title} · {hat.place}
          </p>
          <Form action="/keluar" submissionId={submissionId} inline>
            {hat.canChange && (
              <a class="btn secondary" href="/jabatan">
                Ganti jabatan
              </a>
            )}
            <Button kind="secondary" icon="logout">
              Keluar
            </Button>
          </Form>
        </Section>
      )}
    </Shell>
  );
}
