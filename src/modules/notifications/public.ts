// What other modules may use of notifications: telling an office or a person.
export {
  holdBackMailing,
  markRead,
  type News,
  notifyOffice,
  notifyPerson,
} from "./notifications.ts";
