// Row security of people, their hats and their secrets.
import { randomBytes, randomUUID } from "node:crypto";
import type { Classification } from "./classification.ts";
import { nobody, scope, type Scope, union } from "./scopes.ts";
import { type Hat, hatOf, insertRow, type Row, type World } from "./world.ts";

const at = "2026-11-02";
const jembayan = "64.02.02.2003";
const lohSumber = "64.02.02.2005";

/** A table whose rows nobody but definer functions may reach. */
const closed = (key: string): Classification => ({
  key,
  arrange: async () => ({}),
  grants: "",
  worker: "",
  workerSees: false,
  read: nobody,
});

/** People whose account or hat is looked at, by their user name. */
const watched = ["kaur", "sekdes2", "lurah", "dinkes", "koordinator", "admin", "sekdes-paser"];
const watch = async (world: World, key: (hat: Hat) => string) =>
  Object.fromEntries(watched.map((name) => [name, key(hatOf(world, name))]));

const colleagues = scope(`
  sekdes kades operator kaur bpd: kaur
  sekdes2: sekdes2
  lurah: lurah
  sekdes-paser satgas-paser admin-paser inspektorat-paser: sekdes-paser
  satgas camat pendamping: kaur sekdes2
  satgas2: lurah
  kadis kabid admin koordinator pimpinan inspektorat: kaur sekdes2 lurah dinkes koordinator admin
  dinkes: dinkes
  provinsi: kaur sekdes2 lurah dinkes koordinator admin sekdes-paser
`);
/** Hats given and taken: an admin those of the regency, camat and satgas those of villages, the province admins. */
const grants = scope(`
  satgas camat: kaur sekdes2
  satgas2: lurah
  admin: kaur sekdes2 lurah dinkes koordinator
  satgas-paser admin-paser: sekdes-paser
  provinsi: admin
`);

const people: Classification = {
  key: "id::text",
  arrange: (world) => watch(world, (hat) => hat.person),
  grants: "select, insert, update(active, email, name, phone, username, version)",
  worker: "select",
  workerSees: true,
  read: colleagues,
  inserts: [
    {
      places: ["anywhere"],
      row: () => ({
        id: randomUUID(),
        name: "Orang Baru",
        username: `uji${randomBytes(6).toString("hex")}`,
        created_at: at,
      }),
      allowed: scope("admin camat satgas satgas2 provinsi admin-paser satgas-paser: anywhere"),
    },
  ],
  update: {
    set: "version = 99",
    allowed: union(grants, Object.fromEntries(watched.map((name) => [name, [name]]))),
  },
};

let newcomer = "";
const hatRow = (region: string, office: string, more: Row = {}): Row => ({
  id: randomUUID(),
  person_id: newcomer,
  role: "perangkat",
  region_code: region,
  office_id: office,
  title: "Perangkat",
  starts_on: at,
  ...more,
});
const villages: Record<string, string> = {
  kaur: jembayan,
  sekdes2: lohSumber,
  lurah: "64.02.06.1001",
  "sekdes-paser": "64.01.01.2009",
};
const assignments: Classification = {
  key: "id::text",
  arrange: async (world) => {
    newcomer = randomUUID();
    const row = { id: newcomer, name: "Orang Baru", username: "orang.baru.uji", created_at: at };
    await insertRow(world.owner, "people", row);
    return watch(world, (hat) => hat.assignment);
  },
  grants: "select, insert, update(duties, ends_on, title)",
  worker: "select",
  workerSees: true,
  read: colleagues,
  inserts: [
    {
      places: Object.keys(villages),
      row: (world, place) => hatRow(villages[place] ?? "", hatOf(world, place).office),
      allowed: scope(`
        satgas camat: kaur sekdes2
        satgas2: lurah
        admin: kaur sekdes2 lurah
        satgas-paser admin-paser: sekdes-paser
      `),
    },
    {
      name: "in an office of another place",
      places: ["inspektorat", "satgas", "sekdes2"],
      row: (world, place) => hatRow(jembayan, hatOf(world, place).office),
      allowed: nobody,
    },
    {
      name: "above the giver's own",
      places: ["satgas"],
      row: (world) => hatRow("64.02.02", hatOf(world, "satgas").office, { role: "satgas" }),
      allowed: scope("admin: satgas"),
    },
    {
      name: "to oneself",
      places: ["kaur"],
      row: (world, place, hat) =>
        hatRow(jembayan, hatOf(world, place).office, { person_id: hat.person || null }),
      allowed: nobody,
    },
  ],
  update: { set: "title = 'Diubah'", allowed: grants },
};

const token = () => `\\x${randomBytes(32).toString("hex")}`;
const ownRows: Scope = { sekdes: ["sekdes"], bare: ["sekdes"], lurah: ["lurah"] };
const sessions: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const name of ["sekdes", "lurah"]) {
      ids[name] = randomUUID();
      await insertRow(world.owner, "sessions", {
        id: ids[name],
        token_hash: token(),
        person_id: hatOf(world, name).person,
        device: "Peramban",
        address: "127.0.0.1",
        started_at: at,
        seen_at: at,
        expires_at: "2027-01-01",
      });
    }
    return ids;
  },
  grants:
    "select(address, assignment_id, device, expires_at, id, person_id, seen_at, started_at), update(seen_at), delete",
  worker: "",
  workerSees: false,
  read: ownRows,
  update: { set: "seen_at = '2026-11-03'", allowed: ownRows },
  remove: { allowed: ownRows },
};

const linkPlaces: Record<string, string> = {
  home: jembayan,
  district: "64.02.06.1001",
  kukar: "64.02",
  regency: "64.01.01.2009",
};
const accessLinks: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const ids: Record<string, string> = {};
    for (const [place, region] of Object.entries(linkPlaces)) {
      ids[place] = randomUUID();
      await insertRow(world.owner, "access_links", {
        id: ids[place],
        token_hash: token(),
        purpose: "invitation",
        person_id: hatOf(world, "kaur").person,
        region_code: region,
        issued_by: hatOf(world, "satgas").person,
        issued_at: at,
        expires_at: "2027-01-01",
      });
    }
    return ids;
  },
  grants: "select(expires_at, id, issued_at, issued_by, person_id, purpose, region_code, used_at)",
  worker: "",
  workerSees: false,
  read: scope(`
    satgas camat: home
    satgas2: district
    admin: home district kukar
    provinsi: home district kukar regency
    satgas-paser admin-paser: regency
  `),
};

export const peopleTables: Readonly<Record<string, Classification>> = {
  people,
  assignments,
  sessions,
  access_links: accessLinks,
  credentials: closed("person_id::text"),
  sign_in_attempts: closed("key"),
  number_series: closed("name"),
  migrations: closed("name"),
};
