// The one place that mounts the modules and orders what every request passes. Errors end here, each kind on one page.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { workerFile } from "#platform/assets.ts";
import { Conflict, Refusal, notFound } from "#platform/errors.ts";
import { readHealth } from "#platform/health.ts";
import type { House } from "#platform/house.ts";
import type { ModuleJobs } from "#platform/jobs.ts";
import { hashToken } from "#platform/ids.ts";
import { describeError, log } from "#platform/log.ts";
import { nameOwner } from "#platform/page-owner.ts";
import { isOurOrigin } from "#platform/origin.ts";
import { findOutage, openOutageLog, type Outage } from "#platform/outage.ts";
import { walkThrough } from "#platform/request.ts";
import { type AppEnv, mountRoutes, type Request, type Route } from "#platform/routes.ts";
import { jobs as uploadJobs } from "#platform/uploads/jobs.ts";
import { routes as uploads } from "#platform/uploads/tus.ts";
import { BrokenPage, ConflictPage, OutagePage, RefusalPage } from "#ui/ErrorPages.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { placesFor } from "#ui/navigation.ts";
import { renderDocument } from "#ui/render.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { routes as accounts } from "#modules/accounts/routes.tsx";
import { jobs as auditJobs } from "#modules/audit/jobs.ts";
import { routes as audit } from "#modules/audit/routes.tsx";
import { jobs as attachmentJobs } from "#modules/attachments/jobs.ts";
import { routes as attachments } from "#modules/attachments/routes.tsx";
import { routes as calendar } from "#modules/calendar/routes.tsx";
import { jobs as consultationJobs } from "#modules/consultation/jobs.ts";
import { routes as consultation } from "#modules/consultation/routes.tsx";
import { routes as documents } from "#modules/documents/routes.tsx";
import { jobs as exportJobs } from "#modules/exports/jobs.ts";
import { routes as exports } from "#modules/exports/routes.tsx";
import { jobs as followUpJobs } from "#modules/follow-ups/jobs.ts";
import { routes as followUps } from "#modules/follow-ups/routes.tsx";
import { jobs as notificationJobs } from "#modules/notifications/jobs.ts";
import { routes as notifications } from "#modules/notifications/routes.tsx";
import { routes as outbox } from "#modules/outbox/routes.tsx";
import { jobs as personalDataJobs } from "#modules/personal-data/jobs.ts";
import { routes as personalData } from "#modules/personal-data/routes.tsx";
import { routes as portal } from "#modules/portal/routes.tsx";
import { jobs as reportJobs } from "#modules/reports/jobs.ts";
import { routes as reports } from "#modules/reports/routes.tsx";
import { jobs as surveyJobs } from "#modules/surveys/jobs.ts";
import { routes as surveys } from "#modules/surveys/routes.tsx";
import { routes as topics } from "#modules/topics/routes.tsx";

/** Every route of the product; the route matrix walks this list. */
export const allRoutes: readonly Route[] = [
  ...accounts.all,
  ...attachments.all,
  ...audit.all,
  ...calendar.all,
  ...consultation.all,
  ...documents.all,
  ...exports.all,
  ...followUps.all,
  ...notifications.all,
  ...outbox.all,
  ...personalData.all,
  ...portal.all,
  ...reports.all,
  ...surveys.all,
  ...topics.all,
  ...uploads.all,
];

/** The jobs of every module. */
export const allJobs: readonly ModuleJobs[] = [
  attachmentJobs,
  auditJobs,
  consultationJobs,
  exportJobs,
  followUpJobs,
  notificationJobs,
  surveyJobs,
  personalDataJobs,
  uploadJobs,
  reportJobs,
];

const maxBodyBytes = 120 * 1024 * 1024;
const yearSeconds = 31_536_000;
const assetTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Makes the app for one house. */
export function createApp(house: House): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("house", house);
    c.set("requestId", newRequestId());
    c.set("routePattern", "");
    c.set("frame", frameFor(c, null));
    const began = performance.now();
    await next();
    c.header("x-request-id", c.var.requestId);
    noteAnswer(c, (performance.now() - began) / 1000);
  });
  app.get("/healthz", async (c) => {
    const health = await readHealth(house);
    return c.json(health, health.well ? 200 : 503);
  });
  app.get("/metrics", (c) => showMetrics(c, house));
  app.get("/aset/:name", compress(), (c) => serveAsset(c, house));
  app.get("/sw.js", compress(), (c) => serveWorker(c, house));
  app.use(secureHeaders(headerRules(house)));
  const walk = (c: Request, route: Route) => walkThrough(c, route, dressPage);
  // These guard themselves, and take their bodies as they come.
  mountRoutes(app, allRoutes.filter(walksAlone), walk);
  app.use(csrf({ origin: (origin, c) => isOurOrigin(origin, c.req.url, house) }));
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: () => {
        throw new Refusal(413, "Kiriman ini terlalu besar. Kurangi berkasnya, lalu kirim lagi.");
      },
    }),
  );
  app.use(async (c, next) => {
    // PostgreSQL holds no NUL, so no address of ours has one.
    if (c.req.url.includes("%00")) throw new Refusal(400, "Alamat halaman ini tidak terbaca.");
    await next();
  });
  app.use(compress());
  mountRoutes(
    app,
    allRoutes.filter((route) => !walksAlone(route)),
    walk,
  );
  app.notFound((c) => showError(c, notFound()));
  const noteOutage = openOutageLog(house.clock);
  app.onError((error, c) => {
    const outage = findOutage(error);
    if (!outage) return showError(c, error);
    noteOutage(outage, error);
    return showOutage(c, outage);
  });
  return app;
}

/** The path stays out of log and figures: it may hold the secret of a link. */
function noteAnswer(c: Request, seconds: number): void {
  const { house, routePattern: route, requestId: request } = c.var;
  if (!route) return;
  const { method } = c.req;
  const { status } = c.res;
  house.metrics.countRequest(method, route, status, seconds);
  if (!house.config.logRequests) return;
  log("info", "request", { request, method, route, status, ms: Math.round(seconds * 1000) });
}

async function showMetrics(c: Request, house: House): Promise<Response> {
  const { metricsToken } = house.config;
  const shown = c.req.header("authorization")?.replace(/^Bearer /, "") ?? "";
  if (metricsToken === null || !isSameSecret(shown, metricsToken)) return showError(c, notFound());
  const { type, text } = await house.metrics.read();
  return c.body(text, 200, { "content-type": type, "cache-control": "no-store" });
}

/** In the same time whatever is shown. */
function isSameSecret(shown: string, secret: string): boolean {
  return timingSafeEqual(hashToken(shown), hashToken(secret));
}

function walksAlone(route: Route): boolean {
  return route.walksAlone ?? false;
}

function headerRules(house: House): Parameters<typeof secureHeaders>[0] {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: house.config.publicUrl?.startsWith("https:")
      ? `max-age=${yearSeconds}`
      : false,
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    // A file brings a stricter policy of its own.
    overwrite: false,
  };
}

function dressPage(c: Request): void {
  c.set("frame", frameFor(c, c.var.actor));
  nameOwner(c);
}

function frameFor(c: Request, actor: Request["var"]["actor"]): PageFrame {
  const { assets, config } = c.var.house;
  return {
    path: c.req.path,
    hat: actor && {
      personName: actor.personName,
      title: actor.title,
      place:
        actor.reach === "agency" || actor.reach === "oversight"
          ? actor.officeName
          : actor.regionName,
      canChange: actor.hats > 1,
    },
    ...placesFor(actor, c.req.path),
    assets: { css: assets.css, script: assets.script, manifest: assets.manifest },
    demo: config.demo,
    unread: actor?.unread ?? 0,
    notice: null,
    ...(actor && { personKey: actor.personId, hatKey: actor.assignmentId }),
  };
}

async function serveAsset(c: Request, house: House): Promise<Response> {
  const name = c.req.param("name") ?? "";
  if (!house.assets.names.has(name)) return showError(c, notFound());
  const bytes = await readFile(join(house.assets.folder, name));
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": assetTypes[extname(name)] ?? "application/octet-stream",
    "cache-control": `public, max-age=${yearSeconds}, immutable`,
    "x-content-type-options": "nosniff",
  });
}

/** Asked for anew each time, so that a new build reaches every phone; it reigns over every page. */
async function serveWorker(c: Request, house: House): Promise<Response> {
  const script = await readFile(join(house.assets.folder, workerFile), "utf8");
  return c.body(script, 200, {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
}

/** A mistake is the page's own affair (422); here end refusals, conflicts and bugs. */
function showError(c: Request, error: Error): Response | Promise<Response> {
  const frame = frameOf(c);
  if (error instanceof HTTPException) {
    // The guard against forms from other sites refuses with this one.
    return showError(
      c,
      new Refusal(
        403,
        "Kiriman ini tidak datang dari halaman Klik Desa. Buka halamannya lagi, lalu kirim.",
      ),
    );
  }
  if (error instanceof Conflict)
    return showPage(c, <ConflictPage frame={frame} conflict={error} />, 409);
  if (error instanceof Refusal) {
    const page = <RefusalPage frame={frame} sentence={error.message} status={error.status} />;
    return c.html(renderDocument(page), error.status);
  }
  const code = `K${c.var.requestId.slice(0, 1)}-${c.var.requestId.slice(1, 5)}`.toUpperCase();
  log("error", "bug", {
    request: c.var.requestId,
    code,
    method: c.req.method,
    route: c.var.routePattern,
    reason: describeError(error),
  });
  return showPage(c, <BrokenPage frame={frame} code={code} />, 500);
}

/** 503 when the database does not answer, 507 when there is no room to write; both pass, and nothing sent is doubled. */
function showOutage(c: Request, outage: Outage): Response {
  c.header("retry-after", outage === "database" ? "10" : "300");
  c.header("cache-control", "no-store");
  const page = <OutagePage frame={frameOf(c)} outage={outage} sending={c.req.method === "POST"} />;
  return c.html(renderDocument(page), outage === "database" ? 503 : 507);
}

function newRequestId(): string {
  return randomBytes(8).toString("hex");
}
