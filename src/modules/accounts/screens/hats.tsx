// Giving a hat, ending one, and replacing its holder: the cases stay with the office throughout.
import type { Actor } from "#platform/actor.ts";
import { forbidden, notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { newId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate } from "#modules/calendar/public.ts";
import {
  type Assignment,
  countOpenCases,
  dayBefore,
  endAssignment,
  isStanding,
  loadAssignment,
  startAssignment,
} from "../assignments.ts";
import { listPeople, mayAdminister, type PersonRow } from "../people.ts";
import { endHatForm, newHatForm, replaceForm } from "../people-forms.ts";
import { listGrantableRoles, mayGrant, roleNames } from "../policy.ts";
import { findSeat, isSeat, listSeatPlaces, type Seat } from "../seats.ts";
import { NewHatPage } from "../views/NewPerson.tsx";
import { ReplacePage } from "../views/Replace.tsx";
import type { Values } from "../views/Seat.tsx";
import { addUnderFreeName } from "./free-name.ts";
import { loadManaged, requireWholeAccount, showPersonPage } from "./person.tsx";
import { chooseOffice, readSeat, rolesOf } from "./seat-choice.ts";
import { orShow, WrongInput } from "#platform/wrong-input.ts";

export async function showNewHat(c: Request, actor: Actor): Promise<Response> {
  const person = await loadManaged(c, actor);
  await requireWholeAccount(c, person);
  const { seat, values, errors } = await readSeat(c, actor);
  return showHatForm(c, actor, person, seat, values, errors);
}

async function showHatForm(
  c: Request,
  actor: Actor,
  person: PersonRow,
  seat: Seat | null,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  const preset: Values = seat ? { title: roleNames[seat.role], starts: localDate(c.var.now) } : {};
  return showPage(
    c,
    <NewHatPage
      frame={frameOf(c)}
      person={person}
      roles={rolesOf(actor)}
      places={seat ? [] : await listSeatPlaces(c.var.db, actor)}
      seat={seat}
      values={{ ...preset, ...values }}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export async function addHat(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const person = await loadManaged(c, actor);
  await requireWholeAccount(c, person);
  const form = await readForm(c, newHatForm);
  const { peran = "", tempat = "" } = form.values;
  const seat = await findSeat(db, actor, peran, tempat);
  if (!isSeat(seat)) return showHatForm(c, actor, person, null, form.values, [seat]);
  const { value } = form;
  if (!value) return showHatForm(c, actor, person, seat, form.values, form.errors);
  return orShow(
    () =>
      submitOnce(c, form, "jabatan", async () => {
        const office_id = await chooseOffice(db, seat, value, now);
        const hat = { role: seat.role, region_code: seat.region.code, office_id };
        const { title, starts: starts_on } = value;
        await startAssignment(db, { ...hat, person_id: person.id, title, starts_on }, now);
        return `/admin/orang/${person.id}?kabar=jabatan`;
      }),
    (errors) => showHatForm(c, actor, person, seat, form.values, errors),
  );
}

/** The standing hat of this person that a form names; one of another person, or another's to manage, is not there. */
async function loadHat(
  c: Request,
  actor: Actor,
  person: PersonRow,
  id: string,
): Promise<Assignment> {
  const hat = await loadAssignment(c.var.db, id);
  if (hat.person_id !== person.id || !mayGrant(actor, hat)) throw notFound();
  if (person.id === actor.personId)
    throw forbidden("Jabatan Anda sendiri diakhiri oleh admin yang lain.");
  if (!isStanding(hat, localDate(c.var.now))) throw forbidden("Jabatan ini sudah berakhir.");
  return hat;
}

export async function endHat(c: Request, actor: Actor): Promise<Response> {
  const person = await loadManaged(c, actor);
  const form = await readForm(c, endHatForm);
  const { value } = form;
  if (!value) return showPersonPage(c, actor, person, form.values, form.errors);
  return submitOnce(c, form, "jabatan-berakhir", async () => {
    const hat = await loadHat(c, actor, person, value.assignment);
    await endAssignment(c.var.db, hat.id, value.last);
    return `/admin/orang/${person.id}?kabar=berakhir`;
  });
}

export async function showReplacement(c: Request, actor: Actor): Promise<Response> {
  const person = await loadManaged(c, actor);
  const hat = await loadHat(c, actor, person, c.req.query("jabatan") ?? "");
  return showReplaceForm(c, actor, hat, {}, []);
}

async function showReplaceForm(
  c: Request,
  actor: Actor,
  hat: Assignment,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  const { db, now } = c.var;
  return showPage(
    c,
    <ReplacePage
      frame={frameOf(c)}
      hat={hat}
      openCases={await countOpenCases(db, hat.office_id)}
      candidates={await listCandidates(c, actor, hat)}
      values={{ title: hat.title, starts: localDate(now), ...values }}
      errors={errors}
      submissionId={newSubmissionId(now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

/** People at the same place who have an account already; a person stands in the list once. */
async function listCandidates(c: Request, actor: Actor, hat: Assignment) {
  const { lines } = await listPeople(c.var.db, {
    search: "",
    role: "",
    place: hat.region_code,
    page: 1,
    roles: listGrantableRoles(actor),
    branch: actor.region,
  });
  return lines.filter(
    ({ id, active }, index) =>
      active && id !== hat.person_id && lines.findIndex((line) => line.id === id) === index,
  );
}

/** Ends the old hat the day before the new one begins, in the same office and with the same role. */
export async function replaceHolder(c: Request, actor: Actor): Promise<Response> {
  const { db } = c.var;
  const person = await loadManaged(c, actor);
  const form = await readForm(c, replaceForm);
  const { value } = form;
  if (!value) {
    const hat = await loadHat(c, actor, person, form.values.assignment ?? "");
    return showReplaceForm(c, actor, hat, form.values, form.errors);
  }
  return orShow(
    () =>
      submitOnce(c, form, "pengganti", async () => {
        const hat = await loadHat(c, actor, person, value.assignment);
        const successor = await chooseSuccessor(c, hat, value);
        await endAssignment(db, hat.id, dayBefore(value.starts));
        const { role, region_code, office_id } = hat;
        const post = { role, region_code, office_id, title: value.title };
        const { starts: starts_on } = value;
        await startAssignment(db, { ...post, person_id: successor, starts_on }, c.var.now);
        return `/admin/orang/${successor}?kabar=diganti`;
      }),
    async (errors) => {
      const hat = await loadHat(c, actor, person, value.assignment);
      return showReplaceForm(c, actor, hat, form.values, errors);
    },
  );
}

async function chooseSuccessor(
  c: Request,
  hat: Assignment,
  sent: { successor?: string; name?: string; phone?: string; email?: string },
): Promise<string> {
  if (sent.successor) {
    const fits =
      sent.successor !== hat.person_id && (await mayAdminister(c.var.db, sent.successor));
    if (fits) return sent.successor;
    throw new WrongInput("successor", "Pilih pengganti lain: akun ini tidak dapat Anda urus.");
  }
  const id = newId(c.var.now);
  const { name = "", phone = null, email = null } = sent;
  await addUnderFreeName(c, { id, name, phone, email });
  return id;
}
