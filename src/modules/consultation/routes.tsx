// The screens of the clinic: asking, reporting, working, closing. Each step on a case is a page and a POST on a noun.
import { defineRoutes } from "#platform/routes.ts";
import { deskRoles } from "./policy.ts";
import {
  sendFiledQuestion,
  sendQuestion,
  showAsk,
  showFileFor,
  showReceipt,
  showTopicFields,
} from "./screens/ask.tsx";
import {
  bePresent,
  putBack,
  sendClaimByCode,
  sendRating,
  sendReply,
  showCase,
  showClaimByCode,
  showDue,
  takeCase,
} from "./screens/case.tsx";
import { closeStep, reopenStep } from "./screens/closing-steps.tsx";
import { assignStep, linkStep, reclassifyStep, removeLink } from "./screens/keeping-steps.tsx";
import { sendBulk, showCases, showQueue, showReferrals, showSignatures } from "./screens/lists.tsx";
import { escalateStep, handOverStep, referStep, returnStep } from "./screens/moving-steps.tsx";
import { decideOnReferral, showReferral, withdrawReferral } from "./screens/referral.tsx";
import { sendReport, showReport } from "./screens/report.tsx";
import { downloadReceiptSlip } from "./screens/slip.ts";
import {
  answerStep,
  askBackStep,
  followUpStep,
  noteStep,
  signStep,
} from "./screens/talking-steps.tsx";

export const routes = defineRoutes("consultation");

const askers = [
  "kepala_desa",
  "lurah",
  "sekdes",
  "operator",
  "perangkat",
  "bpd",
  "lkd",
  "bumdes",
] as const;
const filers = ["satgas", "pendamping", "koordinator"] as const;
const agencies = ["narasumber", "bagian_hukum", "inspektorat"] as const;
const signers = ["camat", "koordinator", "kabid", "kepala_dinas", "provinsi"] as const;
const kase = ["consultation"] as const;

routes.get("/tanya", { who: [...askers, ...filers] }, showAsk);
routes.post("/tanya", { who: askers }, sendQuestion);
routes.get("/tanya/isian", { who: [...askers, ...filers] }, showTopicFields);
routes.get("/tanya/untuk-desa", { who: filers }, showFileFor);
routes.post("/tanya/untuk-desa", { who: filers }, sendFiledQuestion);
routes.get("/laporan-penyimpangan", { who: askers }, showReport);
routes.post("/laporan-penyimpangan", { who: askers }, sendReport);

routes.get("/antrean", { who: deskRoles }, showQueue);
routes.post("/antrean", { who: deskRoles }, sendBulk);
routes.get("/rujukan", { who: agencies }, showReferrals);
routes.get("/tanda-tangan", { who: signers }, showSignatures);
routes.get("/konsultasi", { who: "hat" }, showCases);
routes.get("/konsultasi/klaim", { who: askers }, showClaimByCode);
routes.post("/konsultasi/klaim", { who: askers }, sendClaimByCode);

routes.get("/konsultasi/:id", { who: "hat", objects: kase }, showCase);
routes.get("/konsultasi/:id/tanda-terima", { who: "hat", objects: kase }, showReceipt);
routes.get("/konsultasi/:id/tanda-terima.pdf", { who: "hat", objects: kase }, downloadReceiptSlip);
routes.get("/konsultasi/:id/batas", { who: "hat", objects: kase }, showDue);
routes.post("/konsultasi/:id/kehadiran", { who: "hat", objects: kase }, bePresent);
routes.post("/konsultasi/:id/balasan", { who: "hat", objects: kase }, sendReply);
routes.post("/konsultasi/:id/penilaian", { who: "hat", objects: kase }, sendRating);
routes.post("/konsultasi/:id/pegang", { who: "hat", objects: kase }, takeCase);
routes.post("/konsultasi/:id/lepas", { who: "hat", objects: kase }, putBack);
routes.post("/konsultasi/:id/pembatalan-tautan", { who: "hat", objects: kase }, removeLink);

const steps = [
  answerStep,
  askBackStep,
  noteStep,
  followUpStep,
  signStep,
  referStep,
  handOverStep,
  escalateStep,
  returnStep,
  closeStep,
  reopenStep,
  assignStep,
  reclassifyStep,
  linkStep,
];
for (const step of steps) {
  routes.get(`/konsultasi/:id/${step.path}`, { who: "hat", objects: kase }, step.show);
  routes.post(`/konsultasi/:id/${step.path}`, { who: "hat", objects: kase }, step.send);
}

routes.get(
  "/konsultasi/:id/rujukan/:referral",
  { who: agencies, objects: ["consultation", "referral"] },
  showReferral,
);
routes.post(
  "/konsultasi/:id/rujukan/:referral",
  { who: agencies, objects: ["consultation", "referral"] },
  decideOnReferral,
);
routes.post(
  "/konsultasi/:id/rujukan/:referral/penarikan",
  { who: "hat", objects: ["consultation", "referral"] },
  withdrawReferral,
);
