// What makes a page a paper: footnotes to the law, signatures, a code that anyone can check.
import type { ComponentChildren } from "preact";

export interface Citation {
  /** Counted from 1; the text points to it with `FootnoteMark`. */
  number: number;
  /** "Pasal 101 ayat (2) PP Nomor 43 Tahun 2014". */
  source: string;
  /** What it says, in short. */
  says?: string;
  href?: string;
  /** No longer in force: said in words. */
  outdated?: string;
}

/** The small figure in the text. `scope` keeps ids apart when several answers stand on one page. */
export function FootnoteMark({ number, scope = "catatan" }: { number: number; scope?: string }) {
  return (
    <sup class="mark-no">
      <a href={`#${scope}-${number}`} id={`${scope}-ke-${number}`}>
        <span class="sr">Dasar hukum </span>
        {number}
      </a>
    </sup>
  );
}

export interface FootnotesProps {
  citations: Citation[];
  title?: string;
  scope?: string;
}

export function Footnotes({ citations, title = "Dasar hukum", scope = "catatan" }: FootnotesProps) {
  if (citations.length === 0) return null;
  return (
    <section class="notes" aria-label={title}>
      <p class="notes-title">{title}</p>
      <ol>
        {citations.map((citation) => (
          <li value={citation.number} id={`${scope}-${citation.number}`}>
            {citation.href ? <a href={citation.href}>{citation.source}</a> : citation.source}
            {citation.says && <>: {citation.says}</>}
            {citation.outdated && <strong class="outdated"> {citation.outdated}</strong>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export interface SignatureBlockProps {
  /** "Tenggarong, 24 November 2026". */
  placeAndDate: string;
  /** "Camat Loa Kulu". */
  position: string;
  name: string;
  /** NIP, or how it was signed. */
  note?: string;
  /** Already signed in the system: said instead of room for ink. */
  signed?: string;
}

export function SignatureBlock(props: SignatureBlockProps) {
  return (
    <div class="sign">
      <p>{props.placeAndDate}</p>
      <p>{props.position}</p>
      <p class="ink">{props.signed}</p>
      <p class="sign-name">{props.name}</p>
      {props.note && <p class="meta">{props.note}</p>}
    </div>
  );
}

export function Signatures({ children }: { children: ComponentChildren }) {
  return <div class="signs">{children}</div>;
}

export interface QrProps {
  /** A data: or same-origin address. */
  src: string;
  /** What scanning it gives. */
  alt: string;
  code: string;
  /** Where to type the code by hand. */
  checkAt: string;
}

export function Qr({ src, alt, code, checkAt }: QrProps) {
  return (
    <figure class="qr">
      <img src={src} alt={alt} width="112" height="112" />
      <figcaption>
        <strong>{code}</strong>
        <span>Periksa keaslian di {checkAt}</span>
      </figcaption>
    </figure>
  );
}
