// Row security of files, notifications and receipts of forms.
import { randomBytes, randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import {
  advises,
  also,
  asks,
  nobody,
  type Scope,
  scope,
  sees,
  staff,
  union,
  works,
} from "./scopes.ts";
import { caseOf, message } from "./tables-of-cases.ts";
import { followUp } from "./tables-of-shared-ground.ts";
import { casePlaces, type Hat, hatOf, insertRow, type Row, type World } from "./world.ts";

const at = "2026-11-02";

const file = (world: World, place: string, hat: Hat): Row => ({
  id: randomUUID(),
  subject_kind: "consultation",
  subject_id: caseOf(world, place).id,
  region_code: caseOf(world, place).region,
  name: "foto.jpg",
  media_type: "image/jpeg",
  bytes: 1,
  sha256: randomBytes(32).toString("hex"),
  file_key: randomUUID(),
  state: "clean",
  uploaded_by: hat.person || null,
  uploaded_by_name: "Nama",
  uploaded_at: at,
});
const besideHome = { "home-staff": "home", "home-waiting": "home" };
let homeFollowUp = "";
const attachments: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const waiting = randomUUID();
    const by = hatOf(world, "satgas");
    await insertRow(world.owner, "messages", {
      id: waiting,
      ...message(world, "home", by),
      state: "awaiting_signature",
    });
    const promise = followUp(world, "home");
    await insertRow(world.owner, "follow_ups", promise);
    homeFollowUp = String(promise.id);
    const special: Record<string, Row> = {
      "home-staff": { staff_only: true },
      "home-waiting": { message_id: waiting },
      "home-promise": { subject_kind: "follow_up", subject_id: homeFollowUp },
    };
    const ids: Record<string, string> = {};
    for (const place of [...casePlaces, ...Object.keys(special)]) {
      const row = { ...file(world, place, by), ...special[place] };
      await insertRow(world.owner, "attachments", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "select, update(state)",
  workerSees: true,
  read: union(
    also(sees, besideHome, staff),
    Object.fromEntries(
      Object.entries(sees)
        .filter(([, places]) => places.includes("home"))
        .map(([hat]) => [hat, ["home-promise"]]),
    ),
  ),
  inserts: [
    { places: casePlaces, row: file, allowed: union(works, asks, advises) },
    {
      name: "in another name",
      places: ["home"],
      row: (world, place) => file(world, place, hatOf(world, "dinsos")),
      allowed: nobody,
    },
    {
      name: "as proof of a promise",
      places: ["home"],
      row: (world, place, hat) => ({
        ...file(world, place, hat),
        subject_kind: "follow_up",
        subject_id: homeFollowUp,
      }),
      allowed: scope(`
        sekdes kades operator kaur bpd satgas camat pendamping koordinator kadis kabid admin: home
      `),
    },
  ],
};

/** Whom a notification is for: the office of a hat, or its person. */
const readers: Readonly<Record<string, { office?: string; person?: string }>> = {
  "pemdes Jembayan": { office: "sekdes" },
  "satgas Tenggarong": { office: "satgas2" },
  "Dinas Kesehatan": { office: "dinkes" },
  province: { office: "provinsi" },
  "pemdes in Paser": { office: "sekdes-paser" },
  "Kaur of Jembayan": { person: "kaur", office: "kaur" },
  "koordinator himself": { person: "koordinator" },
  "satgas of Paser himself": { person: "satgas-paser" },
};
const notice = (world: World, place: string): Row => ({
  id: randomUUID(),
  office_id: readers[place]?.office ? hatOf(world, readers[place].office).office : null,
  person_id: readers[place]?.person ? hatOf(world, readers[place].person).person : null,
  title: "Kabar",
  href: "/konsultasi",
  at,
});
const notificationsRead: Scope = {
  sekdes: ["pemdes Jembayan"],
  kades: ["pemdes Jembayan"],
  operator: ["pemdes Jembayan"],
  kaur: ["pemdes Jembayan", "Kaur of Jembayan"],
  satgas2: ["satgas Tenggarong"],
  dinkes: ["Dinas Kesehatan"],
  provinsi: ["province"],
  koordinator: ["koordinator himself"],
  "sekdes-paser": ["pemdes in Paser"],
  "satgas-paser": ["satgas of Paser himself"],
};
const inKukar = Object.keys(readers).filter((name) => !name.includes("Paser"));
const inPaser = ["province", "pemdes in Paser", "satgas of Paser himself"];
const notifications: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of Object.keys(readers)) {
      const row = notice(world, place);
      await insertRow(world.owner, "notifications", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert, update(read_at, read_by)",
  worker: "select, insert, update(mailed_at, mailed_to)",
  workerSees: true,
  read: notificationsRead,
  inserts: [
    {
      places: Object.keys(readers),
      row: notice,
      // Within the regency and up to the province; the province to all below.
      allowed: {
        ...Object.fromEntries(
          [...Object.keys(sees), "bumdes", "dinsos"].map((hat) => [
            hat,
            hat.endsWith("-paser") ? inPaser : inKukar,
          ]),
        ),
        provinsi: Object.keys(readers),
      },
    },
  ],
  update: { set: "read_at = '2026-11-05'", allowed: notificationsRead },
};

const receipt = (world: World, place: string): Row => ({
  id: randomUUID(),
  person_id: hatOf(world, place).person,
  form: "uji",
  content_hash: randomBytes(32).toString("hex"),
  content: {},
  location: "/",
  at,
});
const own = { sekdes: ["sekdes"], bare: ["sekdes"], lurah: ["lurah"] };
const submissions: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const place of ["sekdes", "lurah"]) {
      const row = receipt(world, place);
      await insertRow(world.owner, "submissions", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "",
  workerSees: false,
  read: own,
  inserts: [{ places: ["sekdes", "lurah"], row: receipt, allowed: own }],
};

const upload = (world: World, place: string): Row => ({
  id: randomUUID(),
  person_id: hatOf(world, place).person,
  name: "papan.jpg",
  bytes: 10,
  created_at: at,
  expires_at: "2026-11-09",
});
const uploadOwners = ["sekdes", "lurah"];
const arrangeUploads = async (world: World): Promise<Record<string, string>> => {
  const ids: Record<string, string> = {};
  for (const place of uploadOwners) {
    const row = upload(world, place);
    await insertRow(world.owner, "uploads", row);
    ids[place] = String(row.id);
  }
  return ids;
};
const uploads: Classification = {
  key: "id::text",
  arrange: arrangeUploads,
  grants: "select, insert, update(expires_at, received, sha256), delete",
  worker: "select, delete",
  workerSees: true,
  read: own,
  inserts: [{ places: uploadOwners, row: upload, allowed: own }],
  update: { set: "received = 1", allowed: own },
  remove: { allowed: own },
};

let partOwners: Record<string, string> = {};
const part = (position: number) => (_world: World, place: string) => ({
  upload_id: partOwners[place] ?? "",
  position,
  bytes: 5,
  file_key: randomBytes(16).toString("hex"),
});
const uploadParts: Classification = {
  key: "upload_id::text",
  arrange: async (world) => {
    partOwners = await arrangeUploads(world);
    for (const place of uploadOwners)
      await insertRow(world.owner, "upload_parts", part(0)(world, place));
    return partOwners;
  },
  grants: "select, insert",
  worker: "select",
  workerSees: true,
  read: own,
  inserts: [{ places: uploadOwners, row: part(5), allowed: own }],
};

export const fileTables: Readonly<Record<string, Classification>> = {
  attachments,
  notifications,
  submissions,
  uploads,
  upload_parts: uploadParts,
};
