// What a phone needs to work without a line: the outbox, its key, what became of what it sent, and a way out for what its
// author may no longer send.
import { defineRoutes } from "#platform/routes.ts";
import { giveKey, showNoLine, showOutbox, tellWhatBecame } from "./screens/outbox.tsx";
import { settleUnsent, showUnsent, takeUnsent } from "./screens/unsent.tsx";
import { supervisors } from "./policy.ts";

export const routes = defineRoutes("outbox");

routes.get("/tanpa-jaringan", { who: "public" }, showNoLine);
routes.get("/kotak-keluar", { who: "person" }, showOutbox);
routes.get("/kotak-keluar/keadaan", { who: "person" }, tellWhatBecame);
routes.post("/kotak-keluar/kunci", { who: "person" }, giveKey);
routes.post("/kotak-keluar/serahan", { who: "person" }, takeUnsent);

routes.get("/kiriman-serahan", { who: supervisors }, showUnsent);
routes.post("/kiriman-serahan", { who: supervisors }, settleUnsent);
