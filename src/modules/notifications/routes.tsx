// The list of what this hat's office and this person were told. Opening one marks it as read for the whole office.
import { notFound } from "#platform/errors.ts";
import { newSubmissionId, readForm } from "#platform/forms.ts";
import { defineRoutes, type Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import { markAllReadForm, markReadForm } from "./forms.ts";
import {
  findNotification,
  listNotifications,
  markRead,
  type Notification,
} from "./notifications.ts";
import { NotificationsPage, type NotificationRow } from "./views/Notifications.tsx";
import { shareOnWhatsapp, whatsappTextFor } from "./whatsapp-text.ts";

export const routes = defineRoutes("notifications");

const pageSize = 30;
const lastPage = 30;

routes.get("/pemberitahuan", { who: "hat" }, async (c, actor) => {
  const page = readPage(c);
  const found = await listNotifications(c.var.db, actor, {
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  });
  const zone = zoneOfRegion(actor.region);
  const rows = found.slice(0, pageSize).map((row): NotificationRow => ({
    ...row,
    when: writeNear(row.at, c.var.now, zone),
    // What was told to one person alone is not for passing on.
    share: row.personal
      ? null
      : shareOnWhatsapp(whatsappTextFor(row.title, "", "", linkTo(c, row))),
  }));
  return showPage(
    c,
    <NotificationsPage
      frame={frameOf(c)}
      rows={rows}
      page={page}
      isMore={found.length > pageSize && page < lastPage}
      newId={() => newSubmissionId(c.var.now)}
    />,
  );
});

/** The way from the list to what it tells: "seen" is what this GET leaves behind. */
routes.get("/pemberitahuan/:id", { who: "hat", objects: ["notification"] }, async (c, actor) => {
  const found = await findNotification(c.var.db, actor, c.req.param("id") ?? "");
  if (!found) throw notFound();
  c.var.leaveBehind.push((later) => markRead(later, actor, c.var.now, found.id));
  return c.redirect(found.href, 303);
});

routes.post("/pemberitahuan/dibaca-semua", { who: "hat" }, async (c, actor) => {
  await readForm(c, markAllReadForm);
  await markRead(c.var.db, actor, c.var.now);
  return c.redirect("/pemberitahuan", 303);
});

routes.post(
  "/pemberitahuan/:id/dibaca",
  { who: "hat", objects: ["notification"] },
  async (c, actor) => {
    const found = await findNotification(c.var.db, actor, c.req.param("id") ?? "");
    if (!found) throw notFound();
    const form = await readForm(c, markReadForm);
    await markRead(c.var.db, actor, c.var.now, found.id);
    return c.redirect(form.value?.tinggal ? "/pemberitahuan" : found.href, 303);
  },
);

function readPage(c: Request): number {
  const page = Number(c.req.query("hal") ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}

/** The whole address, for a text that leaves this site. */
function linkTo(c: Request, { href }: Pick<Notification, "href">): string {
  return `${c.var.house.config.publicUrl ?? new URL(c.req.url).origin}${href}`;
}
