// Figures and the lists behind them, each within the reach of the hat.
import { defineRoutes } from "#platform/routes.ts";
import { figureReaders, monthlyReportReaders, remotenessJudges } from "./policy.ts";
import { saveJudging, showDistance, showJudging } from "./screens/distance.tsx";
import { showCounted, showSilent } from "./screens/lists.tsx";
import { downloadMonthlyReport, showMonthlyReport } from "./screens/monthly-report.tsx";
import { showOverview, showUnits, showWorkload } from "./screens/overview.tsx";
import { showPromises, showReferred } from "./screens/promises.tsx";
import { showRatings, showRepeated, showTopics } from "./screens/topics.tsx";

export const routes = defineRoutes("reports");

const read = { who: figureReaders };
routes.get("/angka", read, showOverview);
routes.get("/angka/satuan", read, showUnits);
routes.get("/angka/beban", read, showWorkload);
routes.get("/angka/topik", read, showTopics);
routes.get("/angka/berulang", read, showRepeated);
routes.get("/angka/penilaian", read, showRatings);
routes.get("/angka/rujukan", read, showReferred);
routes.get("/angka/tindak-lanjut", read, showPromises);
routes.get("/angka/desa-diam", read, showSilent);
routes.get("/angka/jarak", read, showDistance);
routes.get("/angka/daftar", read, showCounted);

routes.get("/angka/desa-jauh", { who: remotenessJudges }, showJudging);
routes.post("/angka/desa-jauh", { who: remotenessJudges }, saveJudging);

routes.get("/angka/laporan-bulanan", { who: monthlyReportReaders }, showMonthlyReport);
routes.get("/angka/laporan-bulanan.pdf", { who: monthlyReportReaders }, downloadMonthlyReport);
