// What other modules may use of accounts.
export {
  findOffice,
  findOfficeAt,
  installOffices,
  listOfficesAt,
  listOfficesOfTopic,
  type Office,
} from "./offices.ts";
export { findStandIn, listOfficePeople, type OfficePerson } from "./stand-ins.ts";
export { type DecreeMember, type DutyDay, listDecreeMembers, listDutyDays } from "./decrees.ts";
