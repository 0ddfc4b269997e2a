// What a phone needs to work without a line: the outbox, the page for when nothing else is there.
import { defineRoutes } from "#platform/routes.ts";
import { showNoLine, showOutbox } from "./screens/outbox.tsx";

export const routes = defineRoutes("outbox");

routes.get("/tanpa-jaringan", { who: "public" }, showNoLine);
routes.get("/kotak-keluar", { who: "person" }, showOutbox);
