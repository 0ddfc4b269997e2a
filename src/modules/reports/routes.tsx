// Figures and the lists behind them, each within the reach of the hat.
import { defineRoutes } from "#platform/routes.ts";
import { figureReaders, monthlyReportReaders } from "./policy.ts";
import { showCounted, showSilent } from "./screens/lists.tsx";
import { downloadMonthlyReport, showMonthlyReport } from "./screens/monthly-report.tsx";
import { showPromises, showReferred } from "./screens/promises.tsx";

export const routes = defineRoutes("reports");

routes.get("/angka", { who: figureReaders }, showCounted);
routes.get("/angka/daftar", { who: figureReaders }, showCounted);
routes.get("/angka/desa-diam", { who: figureReaders }, showSilent);
routes.get("/angka/tindak-lanjut", { who: figureReaders }, showPromises);
routes.get("/angka/rujukan", { who: figureReaders }, showReferred);
routes.get("/angka/laporan-bulanan", { who: monthlyReportReaders }, showMonthlyReport);
routes.get("/angka/laporan-bulanan.pdf", { who: monthlyReportReaders }, downloadMonthlyReport);
