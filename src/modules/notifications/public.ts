// What other modules may use of notifications: telling an office or a person, and texts to pass on by WhatsApp.
export { holdBackMailing, markRead, type News, notifyOffice, notifyPerson } from "./notifications.ts";
export { shortenTo160, waLink } from "./whatsapp.ts";
export { shareOnWhatsapp, whatsappTextFor } from "./whatsapp-text.ts";
