// The screens of personal data: rules for everybody, the own data, and requests as the admin decides them.
import { defineRoutes } from "#platform/routes.ts";
import { askForOwn, showOwnData, showRules, takeOwnData } from "./screens/own.tsx";
import { decide, recordRequest, showRequest, showRequests } from "./screens/requests.tsx";

export const routes = defineRoutes("personal-data");

routes.get("/data-pribadi", { who: "public" }, showRules);
routes.get("/akun/data", { who: "person" }, showOwnData);
routes.get("/akun/data.json", { who: "person" }, takeOwnData);
routes.post("/akun/data/permintaan", { who: "hat" }, askForOwn);

const admin = { who: ["admin_kabupaten"] } as const;
const one = { ...admin, objects: ["data_request"] } as const;
routes.get("/admin/data-pribadi", admin, showRequests);
routes.post("/admin/data-pribadi", admin, recordRequest);
routes.get("/admin/data-pribadi/:id", one, showRequest);
routes.post("/admin/data-pribadi/:id/keputusan", one, decide);
