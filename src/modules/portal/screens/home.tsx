// One address, one home for each kind of hat.
import type { Actor } from "#platform/actor.ts";
import { newSubmissionId } from "#platform/forms.ts";
import type { Request } from "#platform/routes.ts";
import { frameOf, showPage } from "#ui/Shell.tsx";
import { MorePage } from "../views/MorePage.tsx";
import { showDepartmentHome } from "./department-home.tsx";
import {
  showAgencyHome,
  showCamatHome,
  showCompanionHome,
  showInspectorateHome,
  showProvinceHome,
  showSatgasHome,
} from "./desk-homes.tsx";
import { showVillageHome } from "./village-home.tsx";

export function showHome(c: Request, actor: Actor): Promise<Response> {
  switch (actor.reach) {
    case "village":
    case "institution":
      return showVillageHome(c, actor);
    case "agency":
      return showAgencyHome(c, actor);
    case "oversight":
      return showInspectorateHome(c, actor);
    case "province":
      return showProvinceHome(c, actor);
    case "branch":
      return showBranchHome(c, actor);
  }
}

function showBranchHome(c: Request, actor: Actor): Promise<Response> {
  if (actor.role === "satgas") return showSatgasHome(c, actor);
  if (actor.role === "camat") return showCamatHome(c, actor);
  if (actor.role === "pendamping") return showCompanionHome(c, actor);
  return showDepartmentHome(c, actor);
}

export function showMore(c: Request, _actor: Actor): Response {
  return showPage(c, <MorePage frame={frameOf(c)} submissionId={newSubmissionId(c.var.now)} />);
}
