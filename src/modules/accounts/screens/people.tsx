// The list of people of a branch, and inviting somebody new.
import type { Actor } from "#platform/actor.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { newId } from "#platform/ids.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate } from "#modules/calendar/public.ts";
import { startAssignment } from "../assignments.ts";
import { listPeople, pageSize } from "../people.ts";
import { newPersonForm } from "../people-forms.ts";
import { readPeopleQuery } from "../people-query.ts";
import { roleNames } from "../policy.ts";
import { findSeat, isSeat, listSeatPlaces, type Seat } from "../seats.ts";
import { NewPersonPage } from "../views/NewPerson.tsx";
import { PeoplePage } from "../views/People.tsx";
import type { Values } from "../views/Seat.tsx";
import { addUnderFreeName } from "./free-name.ts";
import { showFreshLink } from "./links.tsx";
import { chooseOffice, readSeat, rolesOf } from "./seat-choice.ts";
import { orShow } from "#platform/wrong-input.ts";

export async function showPeople(c: Request, actor: Actor): Promise<Response> {
  const { words: filter, filter: narrowed } = readPeopleQuery((name) => c.req.query(name), actor);
  const page = Math.min(1000, Math.max(1, Number.parseInt(c.req.query("halaman") ?? "1", 10) || 1));
  const roles = rolesOf(actor);
  const { lines, more } = await listPeople(c.var.db, { ...narrowed, page });
  const href = (to: number) =>
    `/admin/orang?${new URLSearchParams({ ...filter, halaman: String(to) }).toString()}`;
  const first = (page - 1) * pageSize + 1;
  return showPage(
    c,
    <PeoplePage
      frame={frameOf(c)}
      lines={lines}
      filter={filter}
      roles={roles}
      places={await listSeatPlaces(c.var.db, actor)}
      pages={{
        ...(page > 1 && { previous: href(page - 1) }),
        ...(more && { next: href(page + 1) }),
        words: `${first}–${first + lines.length - 1}`,
      }}
      today={localDate(c.var.now)}
    />,
  );
}

export async function showNewPerson(c: Request, actor: Actor): Promise<Response> {
  const { seat, values, errors } = await readSeat(c, actor);
  return showInvitation(c, actor, seat, values, errors);
}

async function showInvitation(
  c: Request,
  actor: Actor,
  seat: Seat | null,
  values: Values,
  errors: readonly FieldError[],
): Promise<Response> {
  return showPage(
    c,
    <NewPersonPage
      frame={frameOf(c)}
      roles={rolesOf(actor)}
      places={seat ? [] : await listSeatPlaces(c.var.db, actor)}
      seat={seat}
      values={seat ? { title: roleNames[seat.role], ...values } : values}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

/** Adds the person once; a resend finds the same person and only makes a fresh link (see showFreshLink). */
export async function addNewPerson(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, newPersonForm);
  const { peran = "", tempat = "" } = form.values;
  const seat = await findSeat(db, actor, peran, tempat);
  if (!isSeat(seat)) return showInvitation(c, actor, null, form.values, [seat]);
  const { value } = form;
  if (!value) return showInvitation(c, actor, seat, form.values, form.errors);
  return orShow(
    async () => {
      const done = await submitOnce(c, form, "orang-baru", async () => {
        const office = await chooseOffice(db, seat, value, now);
        const id = newId(now);
        const { name, phone = null, email = null } = value;
        await addUnderFreeName(c, { id, name, phone, email }, value.username);
        await startAssignment(
          db,
          {
            person_id: id,
            role: seat.role,
            region_code: seat.region.code,
            office_id: office,
            title: value.title,
            starts_on: localDate(now),
          },
          now,
        );
        return `/admin/orang/${id}`;
      });
      return showFreshLink(c, actor, done.headers.get("location")?.split("/").at(-1) ?? "");
    },
    (errors) => showInvitation(c, actor, seat, form.values, errors),
  );
}
