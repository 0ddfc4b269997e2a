// A paper on screen as it will be on A4: letterhead, content, no menu. Prints in black and white.
import type { ComponentChildren } from "preact";
import { Document } from "./Document.tsx";
import type { PageFrame } from "./frame.ts";

export interface PrintLayoutProps {
  title: string;
  assets: PageFrame["assets"];
  children: ComponentChildren;
  /** The office that speaks, line by line, largest first. */
  letterhead?: string[];
  /** Where the reader came from; not printed. */
  backHref?: string;
  demo?: boolean;
}

export function PrintLayout(props: PrintLayoutProps) {
  const { title, assets, letterhead, backHref, children } = props;
  return (
    <Document title={title} assets={assets} kind="paper">
      <aside class="screen-only paper-tools" aria-label="Cara mencetak">
        {backHref && <a href={backHref}>Kembali</a>}
        <span>Untuk mencetak, pakai menu Cetak di peramban Anda. Kertas A4.</span>
      </aside>
      <main class="sheet" id="isi" tabindex={-1}>
        {props.demo && <p class="demo">Data contoh. Semua orang dan kasus di sini rekaan.</p>}
        {letterhead && (
          <header class="letterhead">
            {letterhead.map((line) => (
              <p>{line}</p>
            ))}
          </header>
        )}
        <h1>{title}</h1>
        {children}
      </main>
    </Document>
  );
}
