// Pages without sign-in: same paper and type, a short menu instead of places, a foot with who runs it.
import type { ComponentChildren } from "preact";
import { Document } from "./Document.tsx";
import { BrandMark } from "./Icon.tsx";
import { DemoBanner } from "./Layout.tsx";
import type { PageWidth } from "./Layout.tsx";
import type { PageFrame } from "./frame.ts";

export interface PublicLayoutProps {
  title: string;
  assets: PageFrame["assets"];
  /** Marks the current link. */
  path: string;
  children: ComponentChildren;
  width?: PageWidth;
  /** Replaces the plain heading; `null` for none. */
  heading?: ComponentChildren;
  demo?: boolean;
  /** "Kabupaten Kutai Kartanegara". */
  regency?: string;
  description?: string;
  failed?: boolean;
  /** Pages that hold somebody's receipt or token stay out of search engines. */
  hidden?: boolean;
}

const links = [
  { href: "/", label: "Beranda" },
  { href: "/standar-layanan", label: "Standar layanan" },
  { href: "/satgas", label: "Satgas" },
  { href: "/dokumen", label: "Cek dokumen" },
  { href: "/masuk", label: "Masuk" },
];

export function PublicLayout(props: PublicLayoutProps) {
  const { title, children, path, width = "text", heading } = props;
  return (
    <Document
      title={props.failed ? `Perlu diperbaiki: ${title}` : title}
      assets={props.assets}
      kind="public"
      hidden={props.hidden ?? false}
      description={props.description}
    >
      <header class="top">
        <a class="brand" href="/">
          <BrandMark />
          Klik Desa
        </a>
        <nav aria-label="Halaman umum">
          <ul>
            {links.map((link) => (
              <li class={link.href === "/masuk" ? "enter" : undefined}>
                <a href={link.href} aria-current={path === link.href ? "page" : undefined}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {props.demo && <DemoBanner />}
      <main class={`main ${width}`} id="isi" tabindex={-1}>
        {heading === undefined ? <h1>{title}</h1> : heading}
        {children}
      </main>
      <footer class="foot">
        <p>
          Klik Desa adalah klinik konsultasi desa dan kelurahan
          {props.regency ? `, ${props.regency}` : ""}. Layanan ini gratis.
        </p>
        <p>
          Data wilayah: idn-area-data (ODbL). <a href="/standar-layanan">Standar layanan</a> ·{" "}
          <a href="/data-pribadi">Data pribadi</a>
        </p>
      </footer>
    </Document>
  );
}
