// The guide: what to do in the first five minutes, for each role. One's own comes first and open; the others are folded.
import { LinkButton } from "#ui/Button.tsx";
import { Disclosure, PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { type Guide, guides, type GuideStep } from "./guides.ts";

export function GuidePage({ frame, own }: { frame: PageFrame; own: Guide | null }) {
  const others = guides.filter((guide) => guide !== own);
  return (
    <Shell
      frame={frame}
      title="Panduan"
      description="Lima menit pertama di Klik Desa, untuk setiap jabatan."
      hidden={false}
      heading={
        <PageHeading
          over={own?.who}
          title="Lima menit pertama"
          lead={own?.lead ?? "Pilih jabatan Anda. Setiap panduan pendek saja."}
        />
      }
    >
      {own && <GuideSteps steps={own.steps} linked />}
      {own ? (
        <Section title="Untuk jabatan lain">
          <Folded guides={others} />
        </Section>
      ) : (
        <Folded guides={others} />
      )}
      <Section title="Bila ada yang tidak jalan">
        <ul class="plain-list">
          <li>
            <strong>Sinyal putus saat menulis.</strong> Tulisan tersimpan di HP ini. Buka lagi
            halamannya, lalu kirim.
          </li>
          <li>
            <strong>Terkirim dua kali.</strong> Tidak apa-apa: formulir yang sama hanya diterima
            satu kali.
          </li>
          <li>
            <strong>Lupa kata sandi.</strong> Minta tautan baru kepada satgas, camat, atau admin
            kabupaten. Tautan itu berlaku satu kali.
          </li>
          <li>
            <strong>Ganti jabatan atau pindah tugas.</strong> Kasus tetap milik kantor; pengganti
            Anda langsung melihatnya.
          </li>
        </ul>
      </Section>
    </Shell>
  );
}

function Folded({ guides: list }: { guides: readonly Guide[] }) {
  return (
    <div class="folds">
      {list.map((guide) => (
        <Disclosure summary={guide.who}>
          <p>{guide.lead}</p>
          <GuideSteps steps={guide.steps} />
        </Disclosure>
      ))}
    </div>
  );
}

/** Numbered steps; `linked` lets each title lead to its page. */
export function GuideSteps({ steps, linked }: { steps: readonly GuideStep[]; linked?: boolean }) {
  return (
    <ol class="guide">
      {steps.map((step) => (
        <li>
          <p class="guide-title">
            {linked && step.href ? <a href={step.href}>{step.title}</a> : step.title}
          </p>
          <p>{step.text}</p>
        </li>
      ))}
    </ol>
  );
}

/** On a home that has no case yet: what this role does here, and the way to begin. */
export function FirstVisit({ guide }: { guide: Guide }) {
  return (
    <aside class="first-visit" aria-label="Baru pertama di sini">
      <p class="first-visit-title">Baru pertama di sini?</p>
      <p>{guide.lead}</p>
      <GuideSteps steps={guide.steps.slice(0, 3)} linked />
      <div class="buttons">
        <LinkButton href="/panduan" kind="quiet">
          Panduan lengkap
        </LinkButton>
      </div>
    </aside>
  );
}
