// Links that open an account: issued by the branch above, shown once, printed as a slip, used once by whoever was meant.
import QRCode from "qrcode";
import type { Actor } from "#platform/actor.ts";
import { notFound, Refusal } from "#platform/errors.ts";
import { newSubmissionId, readForm, submitOnce } from "#platform/forms.ts";
import { hashPassword } from "#platform/passwords.ts";
import type { Request } from "#platform/routes.ts";
import type { FieldError } from "#ui/ErrorSummary.tsx";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { localDate, writeInstant, zoneOfRegion } from "#modules/calendar/public.ts";
import { renderInvitationSlip } from "#modules/documents/public.ts";
import { findRegion, writePlace } from "#modules/regions/public.ts";
import {
  type AccessLink,
  findAccessLink,
  issueAccessLink,
  type LinkPurpose,
  useAccessLink,
} from "../access-links.ts";
import { isStanding, listAssignments } from "../assignments.ts";
import { deedForm, setPasswordForm } from "../forms.ts";
import { loadPerson } from "../people.ts";
import { slipForm } from "../people-forms.ts";
import { SecretLinkPage } from "../views/SecretLink.tsx";
import { SetPasswordPage } from "../views/SetPassword.tsx";
import { beginSession } from "./door.tsx";
import { loadManaged, requireWholeAccount } from "./person.tsx";

const linkPaths: Readonly<Record<LinkPurpose, string>> = {
  invitation: "/undangan",
  reset: "/atur-ulang",
};

export async function issueLink(c: Request, actor: Actor): Promise<Response> {
  const person = await loadManaged(c, actor);
  await requireWholeAccount(c, person);
  const form = await readForm(c, deedForm);
  await submitOnce(c, form, "tautan", async () => `/admin/orang/${person.id}`);
  return showFreshLink(c, actor, person.id);
}

/**
 * Answers a POST with the page of a fresh link. Not 303: the page after it could show the link only if the secret were
 * kept or put into an address, and we keep nothing but its hash. So this one answer is the page itself, kept by no
 * cache; sending the same form again adds nothing but makes a new link, and the link shown before is void.
 */
export async function showFreshLink(c: Request, actor: Actor, personId: string): Promise<Response> {
  const { db, now } = c.var;
  const person = await loadPerson(db, personId);
  const link = await issueAccessLink(db, person.id, now);
  if (!link) throw notFound();
  const address = linkAddress(c, link.purpose, link.token);
  c.header("cache-control", "no-store");
  return showPage(
    c,
    <SecretLinkPage
      frame={frameOf(c)}
      person={person}
      purpose={link.purpose}
      address={address}
      token={link.token}
      validUntil={writeInstant(link.expiresAt, zoneOfRegion(actor.region))}
      qr={await QRCode.toDataURL(address, { margin: 2, width: 400 })}
      submissionId={newSubmissionId(now)}
    />,
  );
}

/** Where people reach this installation; without a setting, where the admin reached it just now. */
function linkAddress(c: Request, purpose: LinkPurpose, token: string): string {
  const base = c.var.house.config.publicUrl ?? new URL(c.req.url).origin;
  return `${base}${linkPaths[purpose]}/${token}`;
}

/** The slip of a living link. By POST, because the secret must stand in no address and no log. */
export async function printSlip(c: Request, actor: Actor): Promise<Response> {
  const { db, now } = c.var;
  const person = await loadManaged(c, actor);
  await requireWholeAccount(c, person);
  const { value } = await readForm(c, slipForm);
  const link = value && (await findAccessLink(db, value.token, now));
  if (!value || !link || link.person_id !== person.id) throw gone();
  const zone = zoneOfRegion(actor.region);
  const today = localDate(now, zone);
  const hats = await listAssignments(db, person.id);
  const hat = hats.find((candidate) => isStanding(candidate, today)) ?? hats[0];
  const place = hat && (await findRegion(db, hat.region_code));
  const regency = await findRegion(db, actor.region.slice(0, 5));
  const bytes = await renderInvitationSlip({
    office: {
      government: regency ? `Pemerintah ${writePlace(regency)}` : "",
      agency: actor.officeName,
    },
    date: today,
    inviteeName: person.name,
    role: hat?.title ?? "Pengguna",
    roleAt: place ? writePlace(place) : actor.regionName,
    link: linkAddress(c, link.purpose, value.token),
    validUntil: writeInstant(link.expires_at, zone),
    helpFrom: `${actor.title} di ${actor.officeName}`,
  });
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="undangan-${person.username}.pdf"`,
    "cache-control": "no-store",
  });
}

function gone(): Refusal {
  return new Refusal(
    410,
    "Tautan ini sudah dipakai, sudah diganti dengan yang baru, atau lewat waktu. Minta tautan baru kepada satgas kecamatan atau admin yang memberikannya.",
  );
}

async function loadLink(c: Request, purpose: LinkPurpose): Promise<AccessLink> {
  c.header("cache-control", "no-store");
  const link = await findAccessLink(c.var.db, c.req.param("token") ?? "", c.var.now);
  if (!link || link.purpose !== purpose) throw gone();
  return link;
}

function showLink(c: Request, link: AccessLink, errors: readonly FieldError[]): Response {
  return showPage(
    c,
    <SetPasswordPage
      frame={frameOf(c)}
      action={`${linkPaths[link.purpose]}/${c.req.param("token")}`}
      link={link}
      errors={errors}
      submissionId={newSubmissionId(c.var.now)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

export function showAccessLink(purpose: LinkPurpose) {
  return async (c: Request): Promise<Response> => showLink(c, await loadLink(c, purpose), []);
}

/** Sets the password and signs in. Passwords never pass through `submitOnce`, which keeps what was sent. */
export function acceptAccessLink(purpose: LinkPurpose) {
  return async (c: Request): Promise<Response> => {
    const link = await loadLink(c, purpose);
    const form = await readForm(c, setPasswordForm);
    if (!form.value) return showLink(c, link, form.errors);
    const { password } = form.value;
    if (password.toLowerCase() === link.username)
      return showLink(c, link, [
        { field: "password", message: "Kata sandi jangan sama dengan nama pengguna." },
      ]);
    const token = c.req.param("token") ?? "";
    const hash = await hashPassword(password);
    const personId = await useAccessLink(c.var.db, token, hash, c.var.now);
    if (!personId) throw gone();
    return c.redirect(await beginSession(c, personId), 303);
  };
}
