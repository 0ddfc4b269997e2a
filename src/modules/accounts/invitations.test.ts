import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { jembayan, lohSumber } from "../../../tests/support/people.ts";
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

/** The secret link that a page shows, as a path. */
function linkIn(page: Page): string {
  return /href="http:\/\/localhost(\/(?:undangan|atur-ulang)\/[\w-]+)"/.exec(page.html)?.[1] ?? "";
}

const password = { password: "sungai-mahakam-9", again: "sungai-mahakam-9" };

test("a satgas invites a village officer, who sets a password and is in", async () => {
  const satgas = await Visitor.signedIn(house, "satgas");
  const form = await satgas.get(`/admin/orang/baru?peran=operator&tempat=${jembayan}`);
  expect(form.status).toBe(200);
  expect(form.text).toContain("Desa Jembayan");
  const fields = {
    submission_id: crypto.randomUUID(),
    peran: "operator",
    tempat: jembayan,
    name: "Hj. Sari Melati, S.E.",
    title: "Operator Desa",
    phone: "0812-3456-7890",
  };
  const shown = await satgas.post("/admin/orang", fields);
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("sari.melati");
  const first = linkIn(shown);
  // The same form again: no second person, a fresh link, the older one void.
  const again = await satgas.post("/admin/orang", fields);
  expect(linkIn(again)).not.toBe(first);
  const { rows } = await house.owner.query(
    "select phone from people where name = 'Hj. Sari Melati, S.E.'",
  );
  expect(rows).toEqual([{ phone: "6281234567890" }]);
  expect((await new Visitor(house).get(first)).status).toBe(410);
  const guest = new Visitor(house);
  const door = await guest.get(linkIn(again));
  expect(door.text).toContain("Operator Desa");
  const mistaken = await guest.post(linkIn(again), { password: "pendek", again: "pendek" });
  expect(mistaken.status).toBe(422);
  expect(mistaken.text).toContain("paling sedikit 8 huruf");
  await guest.post(linkIn(again), password);
  const account = await guest.get("/akun");
  expect(account.text).toContain("Hj. Sari Melati, S.E.");
  expect(account.text).toContain("Operator Desa, Jembayan");
  expect((await new Visitor(house).post(linkIn(again), password)).status).toBe(410);
});

test("only the hash of a link is stored, and the page of it stays in no cache", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const body = new FormData();
  body.set("submission_id", crypto.randomUUID());
  const path = `/admin/orang/${await idOf("kaur")}/tautan`;
  const answer = await admin.fetch(path, { method: "POST", body });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const secret = /atur-ulang\/([\w-]{43})/.exec(await answer.text())?.[1] ?? "none";
  const { rows } = await house.owner.query<{ row: string }>(
    "select l::text as row from access_links l union all select s::text from submissions s",
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
});

test("the slip is a PDF, only while its link lives", async () => {
  const admin = await Visitor.signedIn(house, "admin");
  const id = await idOf("operator");
  const page = await admin.post(`/admin/orang/${id}/tautan`, {});
  const token = linkIn(page).split("/").at(-1) ?? "";
  const body = new FormData();
  body.set("submission_id", crypto.randomUUID());
  body.set("token", token);
  const slip = await admin.fetch(`/admin/orang/${id}/slip`, { method: "POST", body });
  expect(slip.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await slip.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect((await admin.post(`/admin/orang/${await idOf("kaur")}/slip`, { token })).status).toBe(410);
  await new Visitor(house).post(`/atur-ulang/${token}`, password);
  expect((await admin.post(`/admin/orang/${id}/slip`, { token })).status).toBe(410);
});

test("names taken elsewhere are said, the form keeps what was written", async () => {
  const satgas = await Visitor.signedIn(house, "satgas");
  const fields = { peran: "perangkat", tempat: lohSumber, title: "Kaur Umum", name: "Tamu Baru" };
  const taken = await satgas.post("/admin/orang", { ...fields, username: "admin-paser" });
  expect(taken.status).toBe(422);
  expect(taken.text).toContain("Nama pengguna ini sudah dipakai");
  expect(taken.html).toContain('value="Tamu Baru"');
  const phone = await satgas.post("/admin/orang", { ...fields, phone: "081234567890" });
  expect(phone.text).toContain("Nomor HP ini sudah dipakai akun lain");
  const nameless = await satgas.post("/admin/orang", { ...fields, name: "" });
  expect(nameless.status).toBe(422);
  expect(nameless.text).toContain("Tulis nama lengkapnya.");
  const { rows } = await house.owner.query("select 1 from people where name = 'Tamu Baru'");
  expect(rows).toEqual([]);
});
