// The ten pages by which the product is weighed and photographed: a name, who looks, and how that person finds the page.

export interface TenthPage {
  name: string;
  /** Null: nobody is signed in. */
  username: string | null;
  /** Who knows the way there, when it is somebody else. */
  foundBy?: string;
  /** Gives the path; `read` is the HTML of a page as the one who finds it sees it. */
  find(read: (path: string) => Promise<string>): Promise<string> | string;
}

async function findLink(html: Promise<string>, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await html)?.[1];
  if (!found) throw new Error(`No link ${pattern.source} was found.`);
  return found;
}

const aCase = /href="(\/konsultasi\/[0-9a-f-]{36})"/;

/** The check of the newest paper: not every closed case has one. */
async function findPaper(read: (path: string) => Promise<string>): Promise<string> {
  const list = await read("/konsultasi?tampil=closed");
  for (const [, closed = ""] of list.matchAll(new RegExp(aCase, "g"))) {
    const paper = /href="(\/dokumen\/[^"]+)"/.exec(await read(closed))?.[1];
    if (paper) return paper;
  }
  throw new Error("No closed case has a paper.");
}

export const tenPages: readonly TenthPage[] = [
  { name: "public-home", username: null, find: () => "/" },
  { name: "sign-in", username: null, find: () => "/masuk" },
  { name: "village-home", username: "sekdes", find: () => "/beranda" },
  { name: "ask", username: "sekdes", find: () => "/tanya" },
  { name: "case", username: "satgas", find: (read) => findLink(read("/antrean"), aCase) },
  { name: "queue", username: "satgas", find: () => "/antrean" },
  { name: "department-home", username: "koordinator", find: () => "/beranda" },
  { name: "follow-ups", username: "satgas", find: () => "/tindak-lanjut" },
  { name: "people", username: "admin", find: () => "/admin/orang" },
  {
    name: "document-check",
    username: null,
    foundBy: "satgas",
    find: findPaper,
  },
];
