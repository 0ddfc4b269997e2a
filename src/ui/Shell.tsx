// One page for both kinds of reader: with places and hat when signed in, the public frame otherwise. Routes answer through showPage.
import type { ComponentChildren, VNode } from "preact";
import type { Request } from "#platform/routes.ts";
import type { PageFrame } from "./frame.ts";
import { Layout, type PageWidth } from "./Layout.tsx";
import { PublicLayout } from "./PublicLayout.tsx";
import { renderDocument } from "./render.ts";

export interface ShellProps {
  frame: PageFrame;
  title: string;
  children: ComponentChildren;
  width?: PageWidth;
  heading?: ComponentChildren;
  failed?: boolean;
  description?: string;
  hidden?: boolean;
}

export function Shell(props: ShellProps) {
  const { frame, ...rest } = props;
  if (frame.hat) return <Layout frame={frame} {...rest} />;
  const { assets, path, demo } = frame;
  return <PublicLayout {...rest} assets={assets} path={path} demo={demo} />;
}

/** The frame that the app made for this request. */
export function frameOf(c: Request): PageFrame {
  return c.var.frame as PageFrame;
}

/** Answers with a page. */
export function showPage(
  c: Request,
  page: VNode,
  status: 200 | 403 | 404 | 409 | 422 | 429 | 500 | 503 = 200,
): Response {
  return c.html(renderDocument(page), status);
}
