// From JSX to the text of a whole page. The only place that calls the renderer for documents.
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** Renders a `Layout` to a complete HTML document, doctype included. */
export function renderDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}

/** Renders a piece of a page, for scripts that put it in place. */
export function renderFragment(piece: VNode): string {
  return renderToString(piece);
}
