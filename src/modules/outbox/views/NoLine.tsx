// Kept by the service worker when it is installed: shown when the line is gone and the page asked for was never opened here.
import { Buttons, LinkButton } from "#ui/Button.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";

export function NoLinePage({ frame }: { frame: PageFrame }) {
  return (
    <Shell frame={frame} title="Tidak ada jaringan" hidden>
      <p class="lead">
        Halaman ini belum pernah dibuka di HP ini, jadi salinannya tidak ada. Yang sudah pernah Anda
        buka tetap dapat dibaca, dan Anda tetap dapat menulis pertanyaan.
      </p>
      <Buttons>
        <LinkButton href="/kotak-keluar" icon="send">
          Kotak keluar
        </LinkButton>
        <LinkButton href="/tanya" kind="secondary" icon="plus">
          Tanya
        </LinkButton>
        <LinkButton href="/beranda" kind="secondary" icon="home">
          Beranda
        </LinkButton>
      </Buttons>
    </Shell>
  );
}
