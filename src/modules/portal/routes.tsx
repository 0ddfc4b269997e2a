// The pages that are nobody's own: the public ones, the home of every hat.
import { defineRoutes } from "#platform/routes.ts";
import { showHome, showMore } from "./screens/home.tsx";
import {
  showGuide,
  showLanding,
  showSatgas,
  showSatgasList,
  showStandard,
} from "./screens/public-pages.tsx";

export const routes = defineRoutes("portal");

routes.get("/", { who: "public" }, showLanding);
routes.get("/standar-layanan", { who: "public" }, showStandard);
routes.get("/satgas", { who: "public" }, showSatgasList);
routes.get("/satgas/:region", { who: "public", objects: ["region"] }, showSatgas);
routes.get("/panduan", { who: "public" }, showGuide);

routes.get("/beranda", { who: "hat" }, showHome);
routes.get("/lainnya", { who: "hat" }, showMore);
