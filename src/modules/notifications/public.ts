// What other modules may use of notifications: telling an office or a person, and texts for SMS and WhatsApp.
export {
  holdBackMailing,
  markRead,
  type News,
  notifyOffice,
  notifyPerson,
} from "./notifications.ts";
export { countGsm, shortenTo160, smsLength } from "./whatsapp.ts";
export { shareOnWhatsapp } from "./whatsapp-text.ts";
