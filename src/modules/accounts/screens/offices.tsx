// Offices of a branch: found, entered, named; their letterhead, their paper numbers, and the topics that agencies answer.
import { type Actor, isInBranch } from "#platform/actor.ts";
import { Conflict, forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { findPatternMistake } from "#modules/documents/public.ts";
import { findRegion } from "#modules/regions/public.ts";
import { listTopics, type TopicRow } from "#modules/topics/public.ts";
import { newOfficeForm, officeForm } from "../office-forms.ts";
import {
  changeOffice,
  isOfficeKnown,
  listOffices,
  listSubjects,
  loadOffice,
  type OfficeSettings,
  officesPerPage,
  setSubjects,
} from "../office-settings.ts";
import { mayAddOffice, mayEditOffice, officeLevels } from "../policy.ts";
import { addOffice, listSeatPlaces } from "../seats.ts";
import { NewOfficePage, OfficePage, officeKinds } from "../views/Office.tsx";
import { OfficesPage } from "../views/Offices.tsx";
import { orShow, WrongInput } from "#platform/wrong-input.ts";

type Values = Record<string, string>;

const told: Readonly<Record<string, string>> = {
  tersimpan: "Kantor tersimpan. Surat berikutnya memakai kop dan nomor ini.",
  baru: "Kantor baru tersimpan. Lengkapi kop surat dan penomorannya.",
};

/** The branch whose offices this hat keeps: a province keeps its own, its regencies keep theirs. */
function listedBranch(actor: Actor, c: Request) {
  const page = Math.min(1000, Math.max(1, Number.parseInt(c.req.query("halaman") ?? "1", 10) || 1));
  const search = c.req.query("cari")?.trim() ?? "";
  const kind = actor.role === "provinsi" ? "province" : (c.req.query("jenis") ?? "");
  return { page, search, kind, branch: actor.region };
}

export async function showOffices(c: Request, actor: Actor): Promise<Response> {
  const filter = listedBranch(actor, c);
  const { offices, more } = await listOffices(c.var.db, filter);
  const { search, kind, page } = filter;
  const href = (to: number) =>
    `/admin/kantor?${new URLSearchParams({ cari: search, jenis: kind, halaman: String(to) }).toString()}`;
  const first = (page - 1) * officesPerPage + 1;
  return showPage(
    c,
    <OfficesPage
      frame={frameOf(c)}
      offices={offices}
      filter={{ cari: search, jenis: kind }}
      mayAdd={addableKinds(actor).length > 0}
      pages={{
        ...(page > 1 && { previous: href(page - 1) }),
        ...(more && { next: href(page + 1) }),
        words: `${first}–${first + offices.length - 1}`,
      }}
    />,
  );
}

function addableKinds(actor: Actor): string[] {
  return Object.keys(officeLevels).filter((kind) => mayAddOffice(actor, kind));
}

export function showNewOffice(c: Request, actor: Actor): Promise<Response> {
  return showNewOfficePage(c, actor, {}, []);
}

async function showNewOfficePage(
  c: Request,
  actor: Actor,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  const kinds = addableKinds(actor);
  if (kinds.length === 0) throw notFound();
  return showPage(
    c,
    <NewOfficePage
      frame={frameOf(c)}
      kinds={kinds}
      places={await listSeatPlaces(c.var.db, actor)}
      values={values}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export async function addNewOffice(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, newOfficeForm);
  const { value } = form;
  if (!value) return showNewOfficePage(c, actor, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "kantor-baru", async () => {
        const { kind, place, name } = value;
        if (!mayAddOffice(actor, kind)) throw new WrongInput("kind", "Pilih jenis dari daftar.");
        const region = await findRegion(db, place);
        if (!region || !isInBranch(region.code, actor.region))
          throw new WrongInput("place", "Pilih tempat dari daftar.");
        if (!officeLevels[kind]?.includes(region.level))
          throw new WrongInput("place", `${officeKinds[kind]} tidak berkedudukan di tempat ini.`);
        const office = { kind, name, region_code: region.code };
        if (await isOfficeKnown(db, office))
          throw new WrongInput("name", "Kantor dengan nama ini sudah ada di sana.");
        return `/admin/kantor/${await addOffice(db, office, now)}?kabar=baru`;
      }),
    (errors) => showNewOfficePage(c, actor, form.values, errors),
  );
}

/** The office of the address if this hat keeps its branch; else 404. */
async function loadKept(c: Request, actor: Actor): Promise<OfficeSettings> {
  const office = await loadOffice(c.var.db, c.req.param("id") ?? "");
  if (!mayEditOffice(actor, office)) throw notFound();
  return office;
}

/** Agencies and sections of the regency are asked by topic; everybody else is asked by place. */
function hasSubjects(actor: Actor, { kind }: OfficeSettings): boolean {
  return actor.role === "admin_kabupaten" && ["agency", "bidang", "legal"].includes(kind);
}

export async function showOffice(c: Request, actor: Actor): Promise<Response> {
  return showOfficePage(c, actor, await loadKept(c, actor), null, []);
}

async function showOfficePage(
  c: Request,
  actor: Actor,
  office: OfficeSettings,
  sent: Values | null,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const asked = hasSubjects(actor, office);
  const subjects = sent ? (sent.subjects ?? "").split("\n") : await listSubjects(db, office.id);
  return showPage(
    c,
    <OfficePage
      frame={frameOf(c)}
      office={office}
      topics={asked ? await listTopics(db) : null}
      subjects={subjects}
      mayClose={mayAddOffice(actor, office.kind)}
      values={sent ?? describe(office)}
      errors={errors}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function describe(office: OfficeSettings): Values {
  return {
    name: office.name,
    address: office.address,
    letterhead: office.letterhead_lines.join("\n"),
    pattern: office.paper_number_pattern,
    code: office.paper_code,
    version: String(office.version),
    active: office.active ? "ya" : "",
  };
}

export async function saveOffice(c: Request, actor: Actor): Promise<Response> {
  const { db } = c.var;
  const office = await loadKept(c, actor);
  const form = await readForm(c, officeForm);
  const { value } = form;
  if (!value) return showOfficePage(c, actor, office, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "kantor", async () => {
        const mistake = findPatternMistake(value.pattern);
        if (mistake) throw new WrongInput("pattern", mistake);
        const active = value.active !== undefined;
        if (!active && office.active && !mayAddOffice(actor, office.kind))
          throw forbidden("Kantor tetap tidak dapat ditutup.");
        const subjects = hasSubjects(actor, office)
          ? readSubjects(value.subjects ?? "", await listTopics(db))
          : null;
        const change = {
          name: value.name,
          address: value.address ?? "",
          letterhead_lines: value.letterhead,
          paper_number_pattern: value.pattern,
          paper_code: value.code,
          active: active || !mayAddOffice(actor, office.kind),
        };
        if (!(await changeOffice(db, office.id, value.version, change)))
          throw officeConflict(form.values, office);
        if (subjects) await setSubjects(db, office, subjects);
        return `/admin/kantor/${office.id}?kabar=tersimpan`;
      }),
    (errors) => showOfficePage(c, actor, office, form.values, errors),
  );
}

function readSubjects(text: string, topics: readonly TopicRow[]): string[] {
  const codes = [...new Set(text.split("\n").filter(Boolean))];
  if (codes.every((code) => topics.some((topic) => topic.code === code))) return codes;
  throw new WrongInput("subjects", "Pilih topik dari daftar.");
}

function officeConflict(mine: Values, office: OfficeSettings): Conflict {
  const named = (values: Values): Values => ({
    "Nama kantor": values.name ?? "",
    Alamat: values.address ?? "",
    "Kop surat": values.letterhead ?? "",
    "Pola nomor surat": values.pattern ?? "",
    "Kode unit": values.code ?? "",
  });
  return new Conflict("Kantor ini sudah diubah orang lain.", {
    mine: named(mine),
    theirs: named(describe(office)),
    href: `/admin/kantor/${office.id}`,
  });
}
