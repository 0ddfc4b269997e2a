// What other modules may use of accounts.
export {
  dressOffices,
  enrolDecrees,
  type EnrolledDecree,
  type EnrolledHat,
  type EnrolledOffice,
  type EnrolledPerson,
  enrolLeave,
  enrolOffices,
  enrolPassword,
  enrolPeople,
  enrolSubjects,
  type OfficeDress,
} from "./enrolment.ts";
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
export { firstAdminLinkDays, inviteFirstAdmin } from "./first-admin.ts";
export { peopleSheet } from "./people-sheet.ts";
