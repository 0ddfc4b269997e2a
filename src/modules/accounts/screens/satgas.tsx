// The satgas of each kecamatan: the decree that forms it, its members, the days on which it can be met. A kecamatan
// without any desa has one too: it serves the kelurahan.
import { type Actor, isInBranch } from "#platform/actor.ts";
import { Conflict, forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate } from "#modules/calendar/public.ts";
import { findRegion, listRegions, type Region, writePlace } from "#modules/regions/public.ts";
import {
  addDecree,
  addDutyDay,
  addMember,
  correctDecree,
  type Decree,
  type DecreeFacts,
  findDecree,
  listDecreeMembers,
  listDecrees,
  listDutyDays,
  listSatgas,
  nameCoordinator,
  removeDutyDay,
  removeMember,
} from "../decrees.ts";
import { decreeForm, dutyDayForm, memberForm, pickForm } from "../office-forms.ts";
import { findOfficeAt, type Office } from "../offices.ts";
import { mayEditSatgas } from "../policy.ts";
import { listOfficePeople } from "../stand-ins.ts";
import { SatgasListPage } from "../views/SatgasList.tsx";
import { SatgasPage } from "../views/Satgas.tsx";
import { orShow, WrongInput } from "#platform/wrong-input.ts";

type Values = Record<string, string>;

const told: Readonly<Record<string, string>> = {
  sk: "SK tersimpan.",
  anggota: "Anggota satgas diperbarui.",
  layanan: "Hari layanan diperbarui. Desa melihatnya di halaman Satgas.",
};

export async function showSatgasList(c: Request, actor: Actor): Promise<Response> {
  const today = localDate(c.var.now);
  const lines = await listSatgas(c.var.db, actor.region, today);
  return showPage(c, <SatgasListPage frame={frameOf(c)} lines={lines} today={today} />);
}

interface Place {
  district: Region;
  office: Office;
}

/** The kecamatan of the address, inside the branch of this hat; else 404. */
async function loadDistrict(c: Request, actor: Actor): Promise<Place> {
  const code = c.req.param("region") ?? "";
  const district = await findRegion(c.var.db, code);
  if (district?.level !== "district" || !isInBranch(district.code, actor.region)) throw notFound();
  const office = await findOfficeAt(c.var.db, "satgas", district.code);
  if (!office) throw notFound();
  return { district, office };
}

async function loadForEdit(c: Request, actor: Actor): Promise<Place> {
  const place = await loadDistrict(c, actor);
  if (mayEditSatgas(actor, place.district.code)) return place;
  throw forbidden("SK dan hari layanan satgas diubah oleh Camat atau Admin Kabupaten.");
}

export async function showSatgas(c: Request, actor: Actor): Promise<Response> {
  return showSatgasPage(c, actor, await loadDistrict(c, actor), {}, []);
}

async function showSatgasPage(
  c: Request,
  actor: Actor,
  { district, office }: Place,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  const today = localDate(now);
  const villages = await listRegions(db, district.code, "village");
  const decree = await findDecree(db, district.code, today);
  const kelurahan = villages.filter(({ kind }) => kind === "kelurahan").length;
  return showPage(
    c,
    <SatgasPage
      frame={frameOf(c)}
      district={{ code: district.code, place: writePlace(district) }}
      serves={{ desa: villages.length - kelurahan, kelurahan }}
      decree={decree ?? null}
      others={(await listDecrees(db, district.code)).filter(({ id }) => id !== decree?.id)}
      members={await listDecreeMembers(db, district.code, today)}
      dutyDays={await listDutyDays(db, district.code)}
      people={await listOfficePeople(db, office.id, today)}
      mayEdit={mayEditSatgas(actor, district.code)}
      today={today}
      values={values}
      errors={errors}
      told={told[c.req.query("kabar") ?? ""] ?? null}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

function back(place: Place, word: string): string {
  return `/admin/satgas/${place.district.code}?kabar=${word}`;
}

/** How the decree read when the form was shown, to notice a correction that came in between. */
function readBase(text: string): DecreeFacts {
  const [valid_from = "", valid_until = "", issued_on = "", ...number] = text.split(" ");
  return { valid_from, valid_until, issued_on, number: number.join(" ") };
}

export async function saveDecree(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const place = await loadForEdit(c, actor);
  const form = await readForm(c, decreeForm);
  if (!form.value) return showSatgasPage(c, actor, place, form.values, form.errors);
  const { decree, base = "", keep, ...facts } = form.value;
  return submitOnce(c, form, "satgas-sk", async () => {
    const standing = await findDecree(db, place.district.code, localDate(now));
    if (!decree) {
      const keepMembersOf = keep && standing ? standing.id : null;
      await addDecree(db, place.office, facts, keepMembersOf, now);
      return back(place, "sk");
    }
    if (standing?.id !== decree) throw notFound();
    if (
      !/^(\d{4}-\d{2}-\d{2} ){3}/.test(base) ||
      !(await correctDecree(db, decree, readBase(base), facts))
    )
      throw decreeConflict(form.values, standing, place);
    return back(place, "sk");
  });
}

function decreeConflict(mine: Values, theirs: Decree, place: Place): Conflict {
  return new Conflict("SK ini sudah diperbaiki orang lain.", {
    mine: describeDecree(mine),
    theirs: describeDecree(theirs),
    href: `/admin/satgas/${place.district.code}`,
  });
}

function describeDecree(facts: Partial<DecreeFacts>): Values {
  const { number = "", issued_on = "", valid_from = "", valid_until = "" } = facts;
  return {
    "Nomor SK": number,
    "Tanggal SK": issued_on,
    "Mulai berlaku": valid_from,
    "Berlaku sampai": valid_until,
  };
}

async function requireDecree(c: Request, place: Place): Promise<Decree> {
  const decree = await findDecree(c.var.db, place.district.code, localDate(c.var.now));
  if (!decree) throw new WrongInput("number", "Isi SK satgas dahulu, baru anggotanya.");
  return decree;
}

export async function addDecreeMember(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const place = await loadForEdit(c, actor);
  const form = await readForm(c, memberForm);
  const { value } = form;
  if (!value) return showSatgasPage(c, actor, place, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "satgas-anggota", async () => {
        const decree = await requireDecree(c, place);
        const people = await listOfficePeople(db, place.office.id, localDate(now));
        const person = people.find(({ id }) => id === value.person);
        if (value.person && !person)
          throw new WrongInput("person", "Pilih orang yang bertugas di satgas ini.");
        const name = value.name ?? person?.name ?? "";
        const coordinator = value.coordinator !== undefined;
        const { position } = value;
        await addMember(
          db,
          decree,
          { name, position, person_id: person?.id ?? null, coordinator },
          now,
        );
        return back(place, "anggota");
      }),
    (errors) => showSatgasPage(c, actor, place, form.values, errors),
  );
}

/** A deed on one row of the page: what is not there any more is 404, like what is another's. */
function onRow(
  name: string,
  word: string,
  deed: (c: Request, place: Place, id: string) => Promise<boolean>,
) {
  return async (c: Request, actor: Actor): Promise<Response> => {
    const place = await loadForEdit(c, actor);
    const form = await readForm(c, pickForm);
    const { value } = form;
    if (!value) return showSatgasPage(c, actor, place, form.values, form.errors);
    return orShow(
      () =>
        submitOnce(c, form, name, async () => {
          if (!(await deed(c, place, value.pick))) throw notFound();
          return back(place, word);
        }),
      (errors) => showSatgasPage(c, actor, place, form.values, errors),
    );
  };
}

export const takeOffMember = onRow("satgas-anggota-keluar", "anggota", (c, { district }, id) =>
  removeMember(c.var.db, district.code, id, c.var.now),
);

export const makeCoordinator = onRow("satgas-koordinator", "anggota", async (c, place, id) => {
  const decree = await requireDecree(c, place);
  return nameCoordinator(c.var.db, decree.id, id);
});

export const takeOffDutyDay = onRow("satgas-layanan-hapus", "layanan", (c, { district }, id) =>
  removeDutyDay(c.var.db, district.code, id),
);

export async function addSatgasDay(c: Request, actor: Actor): Promise<Response> {
  const place = await loadForEdit(c, actor);
  const form = await readForm(c, dutyDayForm);
  const { value } = form;
  if (!value) return showSatgasPage(c, actor, place, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "satgas-layanan", async () => {
        const day = { ...value, note: value.note ?? "" };
        if (!(await addDutyDay(c.var.db, place.office, day, c.var.now)))
          throw new WrongInput(
            "opens",
            "Hari dan jam mulai ini sudah ada. Hapus dahulu yang lama.",
          );
        return back(place, "layanan");
      }),
    (errors) => showSatgasPage(c, actor, place, form.values, errors),
  );
}
