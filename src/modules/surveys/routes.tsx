// The screens of the yearly survey: filling in, what came of it, and what DPMD does around it.
import { defineRoutes } from "#platform/routes.ts";
import { askerRoles, managerRoles, readerRoles } from "./policy.ts";
import {
  sendLinkedSurvey,
  sendOwnSurvey,
  sendPaperEntry,
  showLinkedSurvey,
  showOwnSurvey,
  showPaperEntry,
} from "./screens/answering.tsx";
import {
  printPaper,
  sendLink,
  sendRound,
  showResults,
  showTickets,
  showUnit,
} from "./screens/results.tsx";

export const routes = defineRoutes("surveys");

routes.get("/skm/isi", { who: askerRoles }, showOwnSurvey);
routes.post("/skm/isi", { who: askerRoles }, sendOwnSurvey);
routes.get("/survei/:token", { who: "public", objects: ["secret"] }, showLinkedSurvey);
routes.post("/survei/:token", { who: "public", objects: ["secret"] }, sendLinkedSurvey);

routes.get("/skm", { who: readerRoles }, showResults);
routes.get("/skm/unit/:unit", { who: readerRoles, objects: ["office"] }, showUnit);

routes.post("/skm/putaran", { who: managerRoles }, sendRound);
routes.get("/skm/kantor", { who: managerRoles }, showTickets);
routes.get("/skm/kertas", { who: managerRoles }, showPaperEntry);
routes.post("/skm/kertas", { who: managerRoles }, sendPaperEntry);
routes.post("/skm/kantor/:id/tautan", { who: managerRoles, objects: ["survey_ticket"] }, sendLink);
routes.get(
  "/skm/kantor/:id/formulir.pdf",
  { who: [...askerRoles, ...managerRoles], objects: ["survey_ticket"] },
  printPaper,
);
