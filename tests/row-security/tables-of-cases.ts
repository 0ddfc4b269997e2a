// Row security of a case and of its talk: referrals, messages, citations.
import { randomUUID } from "node:crypto";
import type { Classification, InsertProbe } from "./classification.ts";
import {
  advises,
  also,
  asks,
  filed,
  nobody,
  scope,
  sees,
  staff,
  union,
  without,
  works,
} from "./scopes.ts";
import {
  type CasePlace,
  casePlaces,
  caseRow,
  type Hat,
  hatOf,
  insertRow,
  type Row,
  type World,
} from "./world.ts";

const at = "2026-11-02";
export const mayDoSomething = union(works, asks, advises);

/** Whose name stands on arranged rows: who holds the counter of that place, the named officer for reports. */
export function handlerOf(world: World, place: string): Hat {
  if (place === "restricted" || place === "handed") return hatOf(world, "koordinator");
  if (place === "regency") return hatOf(world, "satgas-paser");
  return hatOf(world, place === "district" || place === "referred" ? "satgas2" : "satgas");
}

export function caseOf(world: World, place: string) {
  return world.cases[place.split("-")[0] as CasePlace];
}

/** One message for each place, by its handler, and two that wait for a signature; several tables hang on them. */
async function addMessages(world: World): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const place of [...casePlaces, "home-waiting", "referred-waiting"]) {
    const id = randomUUID();
    const by = handlerOf(world, place);
    await insertRow(world.owner, "messages", {
      id,
      ...message(world, place, by),
      state: place.endsWith("-waiting") ? "awaiting_signature" : "sent",
    });
    ids[place] = id;
  }
  return ids;
}

export function message(world: World, place: string, by: Hat): Row {
  return {
    consultation_id: caseOf(world, place).id,
    kind: "answer",
    state: "sent",
    body: "Isi",
    author_id: by.person || null,
    author_name: "Nama",
    author_title: "Jabatan",
    author_office: "Kantor",
    written_at: at,
  };
}

const waiting = { "home-waiting": "home", "referred-waiting": "referred" };
const newMessage =
  (more: (world: World) => Row): InsertProbe["row"] =>
  (world, place, hat) => ({ id: randomUUID(), ...message(world, place, hat), ...more(world) });

const consultations: Classification = {
  key: "id::text",
  arrange: async (world) =>
    Object.fromEntries(casePlaces.map((place) => [place, world.cases[place].id])),
  grants:
    "select, insert, update(answered_at, breached_at, closed_at, first_replied_at, first_reply_due, handling_office_id, holder_id, holder_name, impact, level, level_since, merged_into, priority, reached_province, resolution_due, responsible_name, responsible_office_id, responsible_person_id, state, tags, topic_code, urgency, version)",
  worker: "select, update",
  workerSees: true,
  read: sees,
  inserts: [
    {
      places: casePlaces,
      row: (world, place, hat) => caseRow(world, place as CasePlace, hat.person),
      allowed: scope(`
        sekdes kades operator: home
        kaur: home restricted handed
        posyandu: institution
        sekdes2: neighbour province
        lurah: district referred
        sekdes-paser: regency
        satgas camat pendamping: home institution neighbour province
        satgas2: district referred
        kadis kabid admin koordinator: home institution neighbour province district referred
        satgas-paser admin-paser: regency
      `),
    },
    {
      name: "filed in another name",
      places: ["home", "neighbour"],
      row: (world, place) => caseRow(world, place as CasePlace, hatOf(world, "dinsos").person),
      allowed: scope(`
        sekdes kades operator kaur: home
        sekdes2: neighbour
      `),
    },
    {
      name: "of an office of another place",
      places: ["home"],
      row: (world, place) => ({
        ...caseRow(world, place as CasePlace),
        office_id: world.cases.regency.office,
      }),
      allowed: nobody,
    },
  ],
  update: { set: "version = 99", allowed: mayDoSomething },
};

const referrals: Classification = {
  key: "id::text",
  arrange: async (world) => {
    const id = randomUUID();
    const row = { ...referralRow(world, "home", hatOf(world, "satgas"), "dinsos"), id };
    await insertRow(world.owner, "referrals", { ...row, state: "withdrawn" });
    const { dinkes, inspektorat, hukum } = world.referrals;
    return { "home-dinsos": id, dinkes, inspektorat, hukum };
  },
  grants:
    "select, insert, update(advice, advised_at, decided_at, decided_by, refusal_reason, state, version)",
  worker: "select",
  workerSees: true,
  read: scope(`
    sekdes kades operator kaur bpd satgas camat pendamping: home-dinsos
    dinsos: home-dinsos
    lurah satgas2 dinkes: dinkes
    kadis kabid admin pimpinan: home-dinsos dinkes
    koordinator inspektorat: home-dinsos dinkes inspektorat hukum
    hukum: hukum
  `),
  inserts: [
    {
      places: casePlaces,
      row: (world, place, hat) =>
        referralRow(world, place, hat, place === "regency" ? "inspektorat-paser" : "dinkes"),
      allowed: without(works, ["inspektorat"]),
    },
    {
      name: "to an agency of another regency",
      places: ["home", "regency"],
      row: (world, place, hat) =>
        referralRow(world, place, hat, place === "regency" ? "dinkes" : "inspektorat-paser"),
      allowed: nobody,
    },
    {
      name: "in another name",
      places: ["home"],
      row: (world, place, hat) => ({
        ...referralRow(world, place, hat, "dinkes"),
        sent_by_id: hatOf(world, "dinsos").person,
      }),
      allowed: nobody,
    },
  ],
  update: {
    set: "version = 99",
    allowed: scope(`
      satgas camat: home-dinsos
      dinsos: home-dinsos
      satgas2 dinkes: dinkes
      kadis kabid admin: home-dinsos dinkes
      koordinator: home-dinsos dinkes inspektorat hukum
      inspektorat: inspektorat
      hukum: hukum
    `),
  },
};

function referralRow(world: World, place: string, hat: Hat, to: string): Row {
  const kase = caseOf(world, place);
  return {
    id: randomUUID(),
    consultation_id: kase.id,
    region_code: kase.region,
    restricted: kase.restricted,
    from_office_id: hat.office || null,
    to_office_id: hatOf(world, to).office,
    sent_by_id: hat.person || null,
    kind: "referral",
    reason: "Alasan",
    state: "sent",
    sent_at: at,
  };
}

const messages: Classification = {
  key: "id::text",
  arrange: addMessages,
  grants: "select, insert, update(body, return_reason, signed_at, signed_by, state)",
  worker: "select, insert",
  workerSees: true,
  read: also(sees, waiting, staff),
  inserts: [
    { name: "answer", places: casePlaces, row: newMessage(() => ({})), allowed: works },
    {
      name: "reply",
      places: casePlaces,
      row: newMessage(() => ({ kind: "reply" })),
      allowed: asks,
    },
    {
      name: "in another name",
      places: casePlaces,
      row: newMessage((world) => ({ author_id: hatOf(world, "dinsos").person })),
      allowed: nobody,
    },
  ],
  update: {
    set: "state = 'sent'",
    allowed: scope(`
      satgas camat: home-waiting
      satgas2: referred-waiting
      kadis kabid admin koordinator: home-waiting referred-waiting
    `),
  },
};

let citedMessages: Record<string, string> = {};
const citations: Classification = {
  key: "id::text",
  arrange: async (world) => {
    citedMessages = await addMessages(world);
    const ids: Record<string, string> = {};
    for (const place of Object.keys(citedMessages)) {
      const row = citation(world, place);
      await insertRow(world.owner, "citations", row);
      ids[place] = String(row.id);
    }
    return ids;
  },
  grants: "select, insert",
  worker: "select, insert",
  workerSees: true,
  read: also(sees, waiting, staff),
  inserts: [
    {
      name: "under a message",
      places: casePlaces,
      row: citation,
      // Under one's own only: the arranged ones are by the handler of each place.
      allowed: union(filed, scope("koordinator: restricted handed")),
    },
    {
      name: "under a message of another case",
      places: ["home"],
      row: (world) => ({ ...citation(world, "home"), message_id: citedMessages.neighbour }),
      allowed: nobody,
    },
  ],
};

function citation(world: World, place: string): Row {
  return {
    id: randomUUID(),
    message_id: citedMessages[place],
    consultation_id: caseOf(world, place).id,
    regulation: "UU 6/2014",
    holds_for_year: 2026,
    sort: 1,
  };
}

export const caseTables: Readonly<Record<string, Classification>> = {
  consultations,
  referrals,
  messages,
  citations,
};
