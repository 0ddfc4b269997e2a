// The ten pages by which the product is weighed and photographed: a name, who looks, and how that person finds the page.

export interface TenthPage {
  name: string;
  /** Null: nobody is signed in. */
  username: string | null;
  /** Gives the path; `read` is the HTML of a page as this person sees it. */
  find(read: (path: string) => Promise<string>): Promise<string> | string;
}

const closedCases = "/konsultasi?tampil=closed";

async function findLink(html: Promise<string>, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await html)?.[1];
  if (!found) throw new Error(`No link ${pattern.source} was found.`);
  return found;
}

const findClosedCase = (read: (path: string) => Promise<string>) =>
  findLink(read(closedCases), /href="(\/konsultasi\/[0-9a-f-]{36})"/);

export const tenPages: readonly TenthPage[] = [
  { name: "public-home", username: null, find: () => "/" },
  { name: "sign-in", username: null, find: () => "/masuk" },
  { name: "village-home", username: "sekdes", find: () => "/beranda" },
  { name: "ask", username: "sekdes", find: () => "/tanya" },
  { name: "case", username: "satgas", find: findClosedCase },
  { name: "queue", username: "satgas", find: () => "/antrean" },
  { name: "department-home", username: "koordinator", find: () => "/beranda" },
  { name: "follow-ups", username: "satgas", find: () => "/tindak-lanjut" },
  { name: "people", username: "admin", find: () => "/admin/orang" },
  {
    name: "document-check",
    username: "satgas",
    find: async (read) => findLink(read(await findClosedCase(read)), /href="(\/dokumen\/[^"]+)"/),
  },
];
