// The screens of downloads: the files of this hat, the question in which form, making, fetching, giving up.
import type { Actor } from "#platform/actor.ts";
import { notFound, Refusal } from "#platform/errors.ts";
import { answerFile } from "#platform/files/answer-file.ts";
import { FileMissing, newFileKey } from "#platform/files/store.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { newId } from "#platform/ids.ts";
import { enqueue } from "#platform/jobs.ts";
import { defineRoutes, type Request } from "#platform/routes.ts";
import type { Sheet, SheetFormat } from "#platform/sheets.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { writeSortable, zoneOfRegion } from "#modules/calendar/public.ts";
import {
  addExport,
  countExports,
  type Export,
  giveUp,
  listExports,
  loadExport,
  type StoredBytes,
} from "./exports.ts";
import { exportForm, giveUpForm } from "./forms.ts";
import { formatsOf, isSmall, limits, mostRows } from "./limits.ts";
import { makeFile, NotMade, type Order, requestOf, tooManyRows } from "./making.ts";
import { findSheet, listSheets } from "./registry.ts";
import { ExportsPage } from "./views/Exports.tsx";
import { NewExportPage } from "./views/NewExport.tsx";
import { mediaTypes } from "./views/words.ts";

export const routes = defineRoutes("exports");

const one = { who: "hat", objects: ["export"] } as const;
const longestFilter = 1000;

routes.get("/unduhan", { who: "hat" }, async (c, actor) =>
  showPage(
    c,
    <ExportsPage
      frame={frameOf(c)}
      exports={await listExports(c.var.db)}
      sheets={listSheets(actor)}
      now={c.var.now}
      zone={zoneOfRegion(actor.region)}
      newId={() => newSubmissionId(c.var.now)}
    />,
  ),
);

routes.get("/unduhan/baru", { who: "hat" }, (c, actor) => {
  const words = new URLSearchParams(c.req.query());
  const sheet = requireSheet(actor, words.get("lembar") ?? "");
  for (const name of ["lembar", "hal", "halaman"]) words.delete(name);
  const filter = words.toString();
  if (filter.length > longestFilter)
    throw new Refusal(400, "Saringan ini terlalu panjang. Persempit dengan cara lain.");
  return showNew(c, actor, sheet, filter, "", []);
});

routes.post("/unduhan", { who: "hat" }, async (c, actor) => {
  const form = await readForm(c, exportForm);
  const sheet = requireSheet(actor, form.values.lembar ?? "");
  const filter = (form.values.saringan ?? "").slice(0, longestFilter);
  const { value } = form;
  const order = { sheet, filter, format: value?.bentuk ?? "xlsx", askedAt: c.var.now };
  const found = value ? await judge(c, actor, order) : { errors: form.errors, rows: 0 };
  if (!value || found.errors.length > 0)
    return showNew(c, actor, sheet, filter, form.values.bentuk ?? "", found.errors);
  return submitOnce(c, form, "export", async () => {
    await ask(c, actor, order, found.rows);
    return "/unduhan";
  });
});

routes.post("/unduhan/:id/penghapusan", one, async (c) => {
  const { id } = await load(c);
  const form = await readForm(c, giveUpForm);
  return submitOnce(c, form, "export_removal", async () => {
    await giveUp(c.var.db, id);
    return "/unduhan";
  });
});

routes.get("/unduhan/:id/berkas", one, async (c, actor) => {
  const file = await load(c);
  const isThere = file.state === "ready" && file.expires_at && file.expires_at > c.var.now;
  if (!isThere || !file.file_key)
    throw new Refusal(410, "Berkas ini sudah dihapus. Minta lagi dari halaman Unduhan.");
  const content = await c.var.house.files.read(file.file_key).catch((error: unknown) => {
    if (!(error instanceof FileMissing)) throw error;
    throw new Refusal(410, "Berkas ini tidak ditemukan lagi. Minta lagi dari halaman Unduhan.");
  });
  const made = writeSortable(file.asked_at, zoneOfRegion(actor.region)).replace(":", ".");
  return answerFile(c, {
    bytes: content,
    name: `${findSheet(file.sheet)?.title ?? "Unduhan"} ${made}.${file.format}`,
    mediaType: mediaTypes[file.format],
    tag: (file.sha256 ?? "").slice(0, 32),
    // A list of people and cases is not left behind on a shared telephone.
    unkept: true,
  });
});

function load(c: Request): Promise<Export> {
  return loadExport(c.var.db, c.req.param("id") ?? "");
}

/** The list of this name if this hat may take it along; else the same 404 as for none. */
function requireSheet(actor: Actor, name: string): Sheet {
  const sheet = findSheet(name);
  if (!sheet || !sheet.mayExport(actor)) throw notFound();
  return sheet;
}

async function countRows(
  c: Request,
  actor: Actor,
  order: Pick<Order, "sheet" | "filter">,
  most: number,
): Promise<number> {
  const { sheet } = order;
  const asked = requestOf({ ...order, format: "csv", askedAt: c.var.now }, actor);
  return sheet.open(asked).count(c.var.db, most + 1);
}

/** Whether it can be made: the form fits the list, neither too many rows nor too many files at once. */
async function judge(
  c: Request,
  actor: Actor,
  order: Order,
): Promise<{ errors: FieldError[]; rows: number }> {
  const wrong = (field: string, message: string) => ({ errors: [{ field, message }], rows: 0 });
  if (!formatsOf(order.sheet).includes(order.format))
    return wrong("bentuk", "Pilih bentuk berkasnya.");
  const most = mostRows(order.sheet, order.format);
  const rows = await countRows(c, actor, order, most);
  if (rows > most) return wrong("bentuk", tooManyRows(most));
  const { open, ready } = await countExports(c.var.db);
  if (open >= limits.openAtOnce)
    return wrong("", "Dua berkas Anda masih dibuat. Tunggu salah satunya selesai, atau batalkan.");
  if (ready >= limits.kept)
    return wrong("", `Sudah ada ${limits.kept} berkas siap. Hapus yang tidak dipakai lagi.`);
  return { errors: [], rows };
}

/** Makes a small file within the request, under the hat that it wears; a large one waits for the job. */
async function ask(c: Request, actor: Actor, order: Order, rows: number): Promise<void> {
  const { db, now, house } = c.var;
  const { sheet, format, filter } = order;
  const words = await describe(c, actor, order);
  const title = [sheet.title, ...words].join(", ").slice(0, 160);
  const asked = { id: newId(now), sheet: sheet.name, format, title, filter, rows_total: rows };
  if (!isSmall(sheet, format, rows)) {
    await addExport(db, actor, asked, now, null);
    await enqueue(db, "make_exports", {}, { key: "make_exports" });
    return;
  }
  const made = await makeFile(order, {
    underHat: (work) => work(db, actor),
    note: async () => undefined,
  }).catch((error: unknown) => {
    throw error instanceof NotMade ? new Refusal(413, error.message) : error;
  });
  const stored: StoredBytes = {
    file_key: newFileKey(),
    bytes: made.content.byteLength,
    sha256: made.sha256,
    rows: made.rows,
    holds_restricted: made.holdsRestricted,
  };
  await house.files.put(stored.file_key, made.content);
  try {
    await addExport(db, actor, asked, now, stored);
  } catch (error) {
    await house.files.remove(stored.file_key);
    throw error;
  }
}

async function describe(c: Request, actor: Actor, order: Order): Promise<readonly string[]> {
  const { sheet } = order;
  const asked = requestOf(order, actor);
  return sheet.open(asked).describe(c.var.db);
}

async function showNew(
  c: Request,
  actor: Actor,
  sheet: Sheet,
  filter: string,
  chosen: string,
  errors: readonly FieldError[],
): Promise<Response> {
  const formats = formatsOf(sheet).map((format) => ({ format, most: mostRows(sheet, format) }));
  const most = Math.max(...formats.map((each) => each.most));
  const order = { sheet, filter, format: "csv" as SheetFormat, askedAt: c.var.now };
  const count = await countRows(c, actor, order, most);
  return showPage(
    c,
    <NewExportPage
      frame={frameOf(c)}
      sheet={sheet}
      filter={filter}
      words={await describe(c, actor, order)}
      rows={{ count: Math.min(count, most), isMore: count > most }}
      formats={formats}
      chosen={chosen || (formats[0]?.format ?? "")}
      submissionId={newSubmissionId(c.var.now)}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  );
}
