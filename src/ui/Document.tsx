// The HTML document around every page: head, skip link, body. No inline style or script, so that the content
// security policy can forbid both.
import type { ComponentChildren } from "preact";
import type { PageFrame } from "./frame.ts";

// In the page itself: one request less on a thin line.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%230b5a48' " +
  "d='M16 3.5 29 13.6h-3.5V25H15l-6.5 5v-5h-2V13.6H3z'/%3E%3C/svg%3E";

export interface DocumentProps {
  title: string;
  assets: PageFrame["assets"];
  children: ComponentChildren;
  /** Class of the body: "public", "paper". */
  kind?: string;
  personKey?: string | undefined;
  hatKey?: string | undefined;
  description?: string;
  /** Keeps search engines away; on unless the page is public. */
  hidden?: boolean;
}

export function Document(props: DocumentProps) {
  const { title, assets, children, kind, hidden = true } = props;
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{title} · Klik Desa</title>
        {props.description && <meta name="description" content={props.description} />}
        {hidden && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0b4f40" />
        <link rel="icon" href={icon} />
        {assets.manifest && <link rel="manifest" href={assets.manifest} />}
        <link rel="stylesheet" href={assets.css} />
        {assets.script && <script type="module" src={assets.script} />}
      </head>
      <body class={kind} data-person={props.personKey} data-hat={props.hatKey}>
        <a class="skip" href="#isi">
          Langsung ke isi
        </a>
        {children}
      </body>
    </html>
  );
}
