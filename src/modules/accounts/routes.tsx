// The screens of accounts: the door, the own account, links that open an account, and what a branch's admin keeps.
import { defineRoutes } from "#platform/routes.ts";
import {
  adminRoles,
  leaveOverviewRoles,
  officeRoles,
  peopleRoles,
  satgasRoles,
  staffRoles,
} from "./policy.ts";
import {
  changeContact,
  changePassword,
  endDevice,
  setTotp,
  showAccount,
  showTotp,
} from "./screens/account.tsx";
import { showAdminIndex } from "./screens/admin-index.tsx";
import { enter, leave, putOnHat, showDoor, showHats } from "./screens/door.tsx";
import { addHat, endHat, replaceHolder, showNewHat, showReplacement } from "./screens/hats.tsx";
import { finishLeave, showLeaveOverview, showOwnLeave, takeLeave } from "./screens/leave.tsx";
import { acceptAccessLink, issueLink, printSlip, showAccessLink } from "./screens/links.tsx";
import {
  addNewOffice,
  saveOffice,
  showNewOffice,
  showOffice,
  showOffices,
} from "./screens/offices.tsx";
import { addNewPerson, showNewPerson, showPeople } from "./screens/people.tsx";
import { changeIdentity, setActive, showPerson } from "./screens/person.tsx";
import {
  addDecreeMember,
  addSatgasDay,
  makeCoordinator,
  saveDecree,
  showSatgas,
  showSatgasList,
  takeOffDutyDay,
  takeOffMember,
} from "./screens/satgas.tsx";

export const routes = defineRoutes("accounts");

// The door
routes.get("/masuk", { who: "public" }, showDoor);
routes.post("/masuk", { who: "public" }, enter);
routes.post("/keluar", { who: "public" }, leave);
routes.get("/jabatan", { who: "person" }, showHats);
routes.post("/jabatan", { who: "person" }, putOnHat);

// Links that open an account once
const secret = { who: "public", objects: ["secret"] } as const;
routes.get("/undangan/:token", secret, showAccessLink("invitation"));
routes.post("/undangan/:token", secret, acceptAccessLink("invitation"));
routes.get("/atur-ulang/:token", secret, showAccessLink("reset"));
routes.post("/atur-ulang/:token", secret, acceptAccessLink("reset"));

// The own account
routes.get("/akun", { who: "person" }, showAccount);
routes.post("/akun/kontak", { who: "person" }, changeContact);
routes.post("/akun/kata-sandi", { who: "person" }, changePassword);
routes.post("/akun/perangkat/:id/akhir", { who: "person", objects: ["session"] }, endDevice);
routes.get("/akun/kode", { who: "person" }, showTotp);
routes.post("/akun/kode", { who: "person" }, setTotp);

// People and their hats
routes.get("/admin", { who: adminRoles }, showAdminIndex);
const people = { who: peopleRoles } as const;
const person = { who: peopleRoles, objects: ["person"] } as const;
routes.get("/admin/orang", people, showPeople);
routes.post("/admin/orang", people, addNewPerson);
routes.get("/admin/orang/baru", people, showNewPerson);
routes.get("/admin/orang/:id", person, showPerson);
routes.post("/admin/orang/:id", person, changeIdentity);
routes.post("/admin/orang/:id/tautan", person, issueLink);
routes.post("/admin/orang/:id/slip", person, printSlip);
routes.post("/admin/orang/:id/penutupan", person, setActive(false));
routes.post("/admin/orang/:id/pembukaan", person, setActive(true));
routes.get("/admin/orang/:id/jabatan", person, showNewHat);
routes.post("/admin/orang/:id/jabatan", person, addHat);
routes.post("/admin/orang/:id/jabatan-berakhir", person, endHat);
routes.get("/admin/orang/:id/pengganti", person, showReplacement);
routes.post("/admin/orang/:id/pengganti", person, replaceHolder);

// Offices: letterhead, numbers, subjects
const office = { who: officeRoles, objects: ["office"] } as const;
routes.get("/admin/kantor", { who: officeRoles }, showOffices);
routes.post("/admin/kantor", { who: officeRoles }, addNewOffice);
routes.get("/admin/kantor/baru", { who: officeRoles }, showNewOffice);
routes.get("/admin/kantor/:id", office, showOffice);
routes.post("/admin/kantor/:id", office, saveOffice);

// Satgas: decree, members, duty days
const satgas = { who: satgasRoles, objects: ["region"] } as const;
routes.get("/admin/satgas", { who: satgasRoles }, showSatgasList);
routes.get("/admin/satgas/:region", satgas, showSatgas);
routes.post("/admin/satgas/:region/sk", satgas, saveDecree);
routes.post("/admin/satgas/:region/anggota", satgas, addDecreeMember);
routes.post("/admin/satgas/:region/anggota-keluar", satgas, takeOffMember);
routes.post("/admin/satgas/:region/koordinator", satgas, makeCoordinator);
routes.post("/admin/satgas/:region/hari-layanan", satgas, addSatgasDay);
routes.post("/admin/satgas/:region/hari-layanan-hapus", satgas, takeOffDutyDay);

// Leave
routes.get("/cuti", { who: staffRoles }, showOwnLeave);
routes.post("/cuti", { who: staffRoles }, takeLeave);
routes.post("/cuti/akhir", { who: staffRoles }, finishLeave("/cuti"));
routes.get("/admin/cuti", { who: leaveOverviewRoles }, showLeaveOverview);
routes.post("/admin/cuti/akhir", { who: leaveOverviewRoles }, finishLeave("/admin/cuti"));
