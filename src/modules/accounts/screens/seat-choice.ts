// The seat that a form or an address names, and the office that a form chooses in it.
import type { Actor } from "#platform/actor.ts";
import type { Db } from "#platform/database.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { chooseSeatForm } from "../people-forms.ts";
import { listGrantableRoles, roleNames } from "../policy.ts";
import { addOffice, findSeat, isSeat, type Seat } from "../seats.ts";
import { WrongInput } from "#platform/wrong-input.ts";

/** The roles that this hat may give, as options. */
export function rolesOf(actor: Actor): { value: string; label: string }[] {
  return listGrantableRoles(actor).map((role) => ({ value: role, label: roleNames[role] }));
}

/** The seat in the address of a GET page: none yet, found, or mistaken. */
export async function readSeat(
  c: Request,
  actor: Actor,
): Promise<{ seat: Seat | null; values: Record<string, string>; errors: FieldError[] }> {
  const values = { peran: c.req.query("peran") ?? "", tempat: c.req.query("tempat") ?? "" };
  if (c.req.query("peran") === undefined && c.req.query("tempat") === undefined)
    return { seat: null, values, errors: [] };
  const chosen = chooseSeatForm.safeParse({
    peran: values.peran || undefined,
    tempat: values.tempat || undefined,
  });
  if (!chosen.success) {
    const errors = chosen.error.issues.map(({ path, message }) => ({
      field: String(path[0]),
      message,
    }));
    return { seat: null, values, errors };
  }
  const seat = await findSeat(c.var.db, actor, values.peran, values.tempat);
  return isSeat(seat) ? { seat, values, errors: [] } : { seat: null, values, errors: [seat] };
}

/** The office of the new post: one of the seat's, or one entered now. Throws WrongInput before anything is written. */
export async function chooseOffice(
  db: Db,
  seat: Seat,
  sent: { office?: string | undefined; officeName?: string | undefined },
  now: Date,
): Promise<string> {
  if (sent.office) {
    if (seat.offices.some(({ id }) => id === sent.office)) return sent.office;
    throw new WrongInput("office", "Pilih kantor dari daftar.");
  }
  const [only] = seat.offices;
  if (!seat.newOfficeKind) {
    if (only && seat.offices.length === 1) return only.id;
    throw new WrongInput("office", "Pilih kantornya dahulu.");
  }
  if (!sent.officeName)
    throw new WrongInput("officeName", "Pilih kantor dari daftar, atau tulis nama kantor baru.");
  const same = seat.offices.find(
    ({ name }) => name.toLowerCase() === sent.officeName?.toLowerCase(),
  );
  if (same) return same.id;
  const office = {
    kind: seat.newOfficeKind,
    name: sent.officeName,
    region_code: seat.region.code,
  };
  return addOffice(db, office, now);
}
