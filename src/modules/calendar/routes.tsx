// The screens of the calendar: what the regency's admin sets for the clock and the clinic.
import { defineRoutes } from "#platform/routes.ts";
import { saveClinic, showClinic } from "./screens/clinic.tsx";
import { addLocalHoliday, confirmDay, removeDay, showHolidays } from "./screens/holidays.tsx";
import { saveHours, showHours } from "./screens/hours.tsx";
import { addTargetVersion, showTargets } from "./screens/targets.tsx";

export const routes = defineRoutes("calendar");

const admin = { who: ["admin_kabupaten"] } as const;

routes.get("/admin/jam-kerja", admin, showHours);
routes.post("/admin/jam-kerja", admin, saveHours);
routes.get("/admin/hari-libur", admin, showHolidays);
routes.post("/admin/hari-libur", admin, addLocalHoliday);
routes.post("/admin/hari-libur/kepastian", admin, confirmDay);
routes.post("/admin/hari-libur/hapus", admin, removeDay);
routes.get("/admin/target-waktu", admin, showTargets);
routes.post("/admin/target-waktu", admin, addTargetVersion);
routes.get("/admin/klinik", admin, showClinic);
routes.post("/admin/klinik", admin, saveClinic);
