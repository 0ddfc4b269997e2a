import { afterAll, beforeAll, expect, test } from "vitest";
import { connectAdmin, roleUrl } from "#platform/database.ts";
import { wearSession } from "#platform/actor.ts";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, loaKulu } from "../../../tests/support/people.ts";
import { type Page, Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function idOf(username: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select id from people where username = $1",
    [username],
  );
  return rows[0]?.id ?? "";
}

async function hatOf(username: string, role: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    "select a.id from assignments a join people p on p.id = a.person_id where p.username = $1 and a.role = $2",
    [username, role],
  );
  return rows[0]?.id ?? "";
}

/** The secret link that a page shows, as a path. */
function linkIn(page: Page): string {
  return /href="http:\/\/localhost(\/(?:undangan|atur-ulang)\/[\w-]+)"/.exec(page.html)?.[1] ?? "";
}

const password = { password: "sungai-mahakam-9", again: "sungai-mahakam-9" };

test("who is outside gets nothing: other kecamatan, other regency, village, agency", async () => {
  const sekdes = await idOf("sekdes");
  for (const username of ["satgas2", "admin-paser", "satgas-paser"]) {
    const outsider = await Visitor.signedIn(house, username);
    expect((await outsider.get(`/admin/orang/${sekdes}`)).status, username).toBe(404);
    for (const deed of ["tautan", "penutupan", "jabatan", "jabatan-berakhir", "pengganti", "slip"])
      expect((await outsider.post(`/admin/orang/${sekdes}/${deed}`, {})).status, deed).toBe(404);
    const found = await outsider.get("/admin/orang?cari=sekdes");
    expect(found.status, username).toBe(200);
    expect(found.text, username).not.toContain("Pemerintah Desa Jembayan");
    const form = await outsider.get(`/admin/orang/baru?peran=operator&tempat=${jembayan}`);
    expect(form.status, username).toBe(422);
  }
  for (const username of ["kades", "dinkes", "pendamping", "inspektorat", "pimpinan"]) {
    const outsider = await Visitor.signedIn(house, username);
    for (const path of ["/admin", "/admin/orang", `/admin/orang/${sekdes}`])
      expect((await outsider.get(path)).status, `${username} ${path}`).toBe(404);
    expect((await outsider.post(`/admin/orang/${sekdes}/tautan`, {})).status, username).toBe(403);
  }
});

test("people are found by name, role and place, fifty a page", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  expect((await admin.get("/admin/orang?cari=KADES")).text).toContain("Pemerintah Desa Jembayan");
  const kades = await admin.get("/admin/orang?peran=kepala_desa");
  expect(kades.text).toContain("Nama kades");
  expect(kades.text).not.toContain("Nama sekdes");
  const ward = await admin.get("/admin/orang?tempat=64.02.06.1001");
  expect(ward.text).toContain("Nama lurah");
  expect(ward.text).not.toContain("Nama kades");
  expect((await admin.get("/admin/orang?cari=%25")).text).toContain("Tidak ada orang yang cocok");
  await house.owner.query(
    `with p as (insert into people (id, name, username, created_at)
       select gen_random_uuid(), 'Zz Warga ' || n, 'warga-' || n, now() from generate_series(1, 60) n returning id)
     insert into assignments (id, person_id, role, region_code, office_id, title, starts_on)
     select gen_random_uuid(), p.id, 'perangkat', o.region_code, o.id, 'Kaur', '2024-01-01'
     from p, offices o where o.kind = 'pemdes' and o.region_code = '64.02.02.2005'`,
  );
  const first = await admin.get("/admin/orang?cari=zz+warga");
  expect(first.text).toContain("1–50");
  expect(first.text).toContain("Berikutnya");
  const second = await admin.get("/admin/orang?cari=zz+warga&halaman=2");
  expect(second.text).toContain("51–60");
  expect(second.text).not.toContain("Berikutnya");
});

test("nobody takes over a hat above his own, nor his own account", async () => {
  const satgas = await Visitor.signedIn(house, "satgas");
  for (const username of ["camat", "satgas1b", "pendamping"])
    expect((await satgas.get(`/admin/orang/${await idOf(username)}`)).status, username).toBe(404);
  // The sekdes of Loh Sumber also coaches for the kabupaten: the satgas may end the village post, not reset the account.
  const both = await idOf("sekdes2");
  await house.owner.query(
    `insert into assignments (id, person_id, role, region_code, office_id, title, starts_on)
     select gen_random_uuid(), $1, 'inspektorat', '64.02', id, 'Auditor', '2024-01-01' from offices where kind = 'inspectorate' and region_code = '64.02'`,
    [both],
  );
  const page = await satgas.get(`/admin/orang/${both}`);
  expect(page.text).toContain("di luar wewenang Anda");
  expect((await satgas.post(`/admin/orang/${both}/tautan`, {})).status).toBe(403);
  expect((await satgas.post(`/admin/orang/${both}/penutupan`, {})).status).toBe(403);
  const admin = await Visitor.signedIn(house, "admin");
  expect((await admin.post(`/admin/orang/${both}/tautan`, {})).status).toBe(200);
  expect((await admin.post(`/admin/orang/${await idOf("admin")}/tautan`, {})).status).toBe(403);
  const refused = await satgas.post("/admin/orang", {
    peran: "satgas",
    tempat: loaKulu,
    name: "Orang Dalam",
    title: "Satgas",
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Pilih peran dari daftar.");
});

test("the province manages admins of its regencies and nobody else", async () => {
  const province = await Visitor.signedIn(house, "provinsi");
  const list = await province.get("/admin/orang");
  expect(list.text).toContain("Nama admin");
  expect(list.text).not.toContain("Nama sekdes");
  expect((await province.get(`/admin/orang/${await idOf("sekdes")}`)).status).toBe(404);
  expect((await province.post(`/admin/orang/${await idOf("admin-paser")}/tautan`, {})).status).toBe(
    200,
  );
});

test("a new holder sees the open cases of the office at once, the old one no longer", async () => {
  const { rows } = await house.owner.query<{ office_id: string }>(
    "select office_id from assignments where id = $1",
    [await hatOf("sekdes-paser", "sekdes")],
  );
  const office = rows[0]?.office_id ?? "";
  await house.owner.query(
    `insert into consultations (id, number, receipt_code, kind, region_code, office_id, asker_name, asker_title, channel,
       topic_code, subject, question, urgency, impact, priority, state, level, handling_office_id, asked_at, target_version, level_since)
     select gen_random_uuid(), 'KD-2026-0001', 'K7QM-3F2A', 'consultation', '64.01.01.2009', $1, 'Nama lama', 'Sekretaris Desa', 'web',
       'apbdes.penyusunan', 'Jadwal APBDes', 'Kapan paling lambat?', 2, 2, 3, 'new', 'kecamatan', s.id, '2026-11-02T02:00:00Z', 1, '2026-11-02T02:00:00Z'
     from offices s where s.kind = 'satgas' and s.region_code = '64.01.01'`,
    [office],
  );
  const before = await Visitor.signedIn(house, "sekdes-paser");
  const satgas = await Visitor.signedIn(house, "satgas-paser");
  const old = await idOf("sekdes-paser");
  const assignment = await hatOf("sekdes-paser", "sekdes");
  const form = await satgas.get(`/admin/orang/${old}/pengganti?jabatan=${assignment}`);
  expect(form.text).toContain("1 kasus terbuka tetap di kantor ini");
  const wrong = await satgas.post(`/admin/orang/${old}/pengganti`, {
    assignment,
    title: "Sekretaris Desa",
    starts: "2026-11-03",
  });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("tulis nama orang baru");
  const page = await satgas.post(`/admin/orang/${old}/pengganti`, {
    assignment,
    name: "Bunga Rampai",
    title: "Sekretaris Desa",
    starts: "2026-11-03",
  });
  expect(page.text).toContain("Bunga Rampai");
  expect(page.text).toContain("1 kasus terbuka di kantor ini");
  const link = linkIn(await satgas.post(`${page.path.split("?")[0]}/tautan`, {}));
  const successor = new Visitor(house);
  const body = new FormData();
  body.set("submission_id", crypto.randomUUID());
  for (const [name, value] of Object.entries(password)) body.set(name, value);
  const signedIn = await successor.fetch(link, { method: "POST", body });
  const token = /klik_sesi=([\w-]+)/.exec(signedIn.headers.get("set-cookie") ?? "")?.[1] ?? "";
  const seen = await house.house.database.transaction().execute(async (db) => {
    await wearSession(db, token, house.house.clock());
    return db.selectFrom("consultations").select("number").execute();
  });
  expect(seen).toEqual([{ number: "KD-2026-0001" }]);
  expect((await before.get("/jabatan")).text).toContain("Belum ada jabatan untuk Anda hari ini");
});

test("a hat is added and ended; wrong dates are said", async () => {
  const camat = await Visitor.signedIn(house, "camat");
  const id = await idOf("bpd");
  const added = await camat.post(`/admin/orang/${id}/jabatan`, {
    peran: "lkd",
    tempat: jembayan,
    officeName: "PKK Jembayan",
    title: "Ketua PKK",
    starts: "2026-11-01",
  });
  expect(added.text).toContain("Ketua PKK");
  const assignment = await hatOf("bpd", "lkd");
  const wrong = await camat.post(`/admin/orang/${id}/jabatan-berakhir`, {
    assignment,
    last: "kemarin",
  });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Isi hari terakhir bertugas.");
  const foreign = await hatOf("sekdes", "sekdes");
  expect(
    (
      await camat.post(`/admin/orang/${id}/jabatan-berakhir`, {
        assignment: foreign,
        last: "2026-11-01",
      })
    ).status,
  ).toBe(404);
  const ended = await camat.post(`/admin/orang/${id}/jabatan-berakhir`, {
    assignment,
    last: "2026-11-02",
  });
  expect(ended.text).toContain("Jabatan diakhiri");
  const place = await camat.post(`/admin/orang/${id}/jabatan`, {
    peran: "kepala_desa",
    tempat: loaKulu,
    title: "Kades",
    starts: "2026-11-01",
  });
  expect(place.status).toBe(422);
  expect(place.text).toContain("bertugas di desa atau kelurahan");
});

test("two admins at once: the second sees both texts", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const id = await idOf("lurah");
  const edit = { name: "Nama lurah baru", username: "lurah", version: "1" };
  expect((await admin.post(`/admin/orang/${id}`, edit)).text).toContain(
    "Nama dan kontak tersimpan",
  );
  const late = await admin.post(`/admin/orang/${id}`, { ...edit, name: "Nama lain" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Nama lain");
  expect(late.text).toContain("Nama lurah baru");
});

test("a closed account is out at once and stays out of its devices", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const posyandu = await Visitor.signedIn(house, "posyandu");
  const id = await idOf("posyandu");
  await admin.post(`/admin/orang/${id}/penutupan`, {});
  expect((await posyandu.get("/akun")).path).toContain("/masuk");
  await admin.post(`/admin/orang/${id}/pembukaan`, {});
  expect((await posyandu.get("/akun")).path).toContain("/masuk");
  expect((await Visitor.signedIn(house, "posyandu")).constructor).toBe(Visitor);
});

test("the database refuses what a screen forgot to ask: hats above one's own, one's own hats, foreign accounts", async () => {
  const web = await connectAdmin(roleUrl(house.adminUrl, "klik_web"));
  const me = await idOf("satgas");
  const asSatgas = async (write: string, values: unknown[]) => {
    await web.query("begin");
    await web.query(
      `select set_config('klik.person', $1, true), set_config('klik.role', 'satgas', true), set_config('klik.reach', 'branch', true),
         set_config('klik.staff', 'yes', true), set_config('klik.region', '64.02.02', true)`,
      [me],
    );
    try {
      return (await web.query(write, values)).rowCount;
    } finally {
      await web.query("rollback");
    }
  };
  const give = `insert into assignments (id, person_id, role, region_code, office_id, title, starts_on)
    select gen_random_uuid(), $1, $2, $3, id, 'Jabatan', '2026-11-01' from offices where region_code = $3 limit 1`;
  const operator = await idOf("operator");
  expect(await asSatgas(give, [operator, "perangkat", jembayan])).toBe(1);
  for (const [who, role, place] of [
    [operator, "satgas", loaKulu],
    [operator, "perangkat", "64.02.06.1001"],
    [me, "perangkat", jembayan],
    [await idOf("camat"), "perangkat", jembayan],
  ])
    await expect(asSatgas(give, [who, role, place]), `${role} ${place}`).rejects.toThrow(
      "row-level security",
    );
  const close = "update people set active = false where id = $1";
  expect(await asSatgas(close, [operator])).toBe(1);
  expect(await asSatgas(close, [await idOf("camat")])).toBe(0);
  expect(await asSatgas(close, [await idOf("sekdes-paser")])).toBe(0);
  const link =
    "select 1 where issue_access_link(gen_random_uuid(), sha256('x'), $1, now(), now(), now()) is not null";
  await expect(asSatgas("insert into access_links (id) values ($1)", [operator])).rejects.toThrow(
    "permission denied",
  );
  await expect(asSatgas("select set_password($1, 'x', now())", [operator])).rejects.toThrow(
    "permission denied",
  );
  expect(await asSatgas(link, [operator])).toBe(1);
  expect(await asSatgas(link, [await idOf("camat")])).toBe(0);
  expect(await asSatgas(link, [me])).toBe(0);
  await web.end();
});
