// What other modules may use of accounts.
export {
  findOffice,
  findOfficeAt,
  installOffices,
  listOfficesAt,
  listOfficesOfTopic,
  type Office,
} from "./offices.ts";
