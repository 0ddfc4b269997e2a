// What phones ask of the server for their outbox: a key of one's own, what became of one's own, and a way out for work that
// its author may no longer send.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { receiptCodeOf } from "#platform/receipt-code.ts";
import { plainQuestion, useClinic } from "../../../tests/support/clinic.ts";
import type { Visitor } from "../../../tests/support/visitor.ts";

const clinic = useClinic();
const { as, ask } = clinic;

async function hatOf(username: string): Promise<{ person: string; hat: string }> {
  const { rows } = await clinic.house.owner.query<{ person: string; hat: string }>(
    "select p.id as person, a.id as hat from people p join assignments a on a.person_id = p.id where p.username = $1",
    [username],
  );
  if (!rows[0]) throw new Error(`There is no ${username}.`);
  return rows[0];
}

async function readKey(visitor: Visitor): Promise<{ person: string; key: string }> {
  const answer = await visitor.fetch("/kotak-keluar/kunci", { method: "POST" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return (await answer.json()) as { person: string; key: string };
}

test("each page says whose it is; what is restricted or secret says that no phone may keep it", async () => {
  const sekdes = await as("sekdes");
  const { person } = await hatOf("sekdes");
  const home = await sekdes.fetch("/beranda");
  expect([home.headers.get("klik-person"), home.headers.get("cache-control")]).toEqual([
    person,
    "private, no-cache",
  ]);
  const door = await clinic.house.app.request("http://localhost/masuk");
  expect(door.headers.get("klik-person")).toBe("-");
  const code = await sekdes.fetch("/akun/kode");
  expect(code.headers.get("cache-control")).toBe("no-store");
  const link = await clinic.house.app.request("http://localhost/undangan/abc");
  expect(link.headers.get("cache-control")).toBe("no-store");
});

test("a key is one's own and the same after every sign-in", async () => {
  const first = await readKey(await as("sekdes"));
  const again = await readKey(await as("sekdes"));
  const other = await readKey(await as("kades"));
  expect(again).toEqual(first);
  expect(other.key).not.toBe(first.key);
  expect(first.person).toBe((await hatOf("sekdes")).person);
  expect(Buffer.from(first.key, "base64")).toHaveLength(32);
});

test("what was written under another hat is refused, and the same thing under the right one is taken", async () => {
  const { person, hat } = await hatOf("sekdes");
  const kades = await hatOf("kades");
  const sekdes = await as("sekdes");
  const send = (sender: string) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...plainQuestion, submission_id: randomUUID() }))
      body.set(name, value);
    return sekdes.fetch("/tanya", { method: "POST", body, headers: { "klik-sender": sender } });
  };
  for (const stranger of [`${kades.person}.${kades.hat}`, `${person}.${kades.hat}`, "", "x"])
    expect((await send(stranger)).status, stranger).toBe(412);
  // Its topic asks for more: judged, so let in.
  expect((await send(`${person}.${hat}`)).status).toBe(422);
});

test("the code is that of the submission; a question whose fields could not be fetched is not held up", async () => {
  const sekdes = await as("sekdes");
  const id = randomUUID();
  const sent = await sekdes.post("/tanya", {
    ...plainQuestion,
    submission_id: id,
    fields_unasked: "ya",
  });
  expect(sent.path, sent.text.slice(0, 300)).toMatch(/tanda-terima$/);
  expect(sent.text).toContain(receiptCodeOf(id));
  const satgas = await as("satgas");
  const spelled = receiptCodeOf(id).replace("-", " ").toLowerCase();
  expect((await satgas.get(`/konsultasi?cari=${encodeURIComponent(spelled)}`)).text).toContain(
    plainQuestion.subject,
  );
});

test("two cases whose codes meet both stand, and both are found", async () => {
  const [one, two] = [
    await ask("sekdes", { subject: "Kode pertama" }),
    await ask("sekdes", { subject: "Kode kedua" }),
  ];
  const idOf = (url: string) => url.split("/").at(-1);
  await clinic.house.owner.query(
    "update consultations set receipt_code = (select receipt_code from consultations where id = $1) where id = $2",
    [idOf(one), idOf(two)],
  );
  const { receipt_code: code } = await clinic.stateOf(one);
  const found = await (await as("satgas")).get(`/konsultasi?cari=${String(code)}`);
  expect(found.text).toContain("Kode pertama");
  expect(found.text).toContain("Kode kedua");
});

test("a phone hears of its own sendings only, and that somebody has opened them", async () => {
  const sekdes = await as("sekdes");
  const id = randomUUID();
  const sent = await sekdes.post("/tanya", {
    ...plainQuestion,
    submission_id: id,
    fields_unasked: "ya",
  });
  const stateOf = async (visitor: Visitor) =>
    (await visitor.fetch(`/kotak-keluar/keadaan?id=${id}&id=${randomUUID()}`)).json();
  expect(await stateOf(sekdes)).toEqual([{ id, location: sent.path, seen: false }]);
  expect(await stateOf(await as("kades"))).toEqual([]);
  await (await as("satgas")).get(sent.path.replace("/tanda-terima", ""));
  expect(await stateOf(sekdes)).toEqual([{ id, location: sent.path, seen: true }]);
  expect((await sekdes.fetch("/kotak-keluar/keadaan?id=1")).status).toBe(400);
});

test("unsent work goes to those who serve the place of its hat, never under another's, never anything restricted", async () => {
  const sekdes = await as("sekdes");
  const { hat } = await hatOf("sekdes");
  const handOver = (change: Record<string, string> = {}) =>
    sekdes.post("/kotak-keluar/serahan", {
      hat,
      kind: "pertanyaan",
      path: "/tanya",
      content: JSON.stringify({ subject: "Diserahkan", question: "Isi yang diserahkan" }),
      files: "1",
      written_at: "2026-11-01T01:00:00.000Z",
      ...change,
    });
  expect((await handOver()).status).toBe(200);
  expect((await handOver({ hat: (await hatOf("lurah")).hat })).status).toBe(403);
  expect((await handOver({ kind: "laporan" })).status).toBe(400);
  expect((await handOver({ content: "[1" })).status).toBe(400);
  const report = await (
    await as("kaur")
  ).post("/laporan-penyimpangan", {
    reporter_address: "Jembayan",
    reported_name: "Pelaksana kegiatan",
    reported_position: "Ketua TPK",
    reported_address: "Jembayan",
    deed: "Volume jalan usaha tani kurang dari gambar, tetapi dibayar penuh.",
    facts: "Panjang di lapangan 180 meter, di kuitansi 250 meter.",
  });
  const path = report.path.replace("tanda-terima", "balasan");
  expect(path).toMatch(/^\/konsultasi\/.*\/balasan$/);
  expect((await handOver({ kind: "balasan", path })).status).toBe(403);

  const satgas = await as("satgas");
  const page = await satgas.get("/kiriman-serahan");
  expect(page.text).toContain("Isi yang diserahkan");
  expect(page.text).toContain("1 berkas masih di HP penulisnya.");
  expect((await (await as("satgas2")).get("/kiriman-serahan")).text).not.toContain(
    "Isi yang diserahkan",
  );
  expect((await sekdes.get("/kiriman-serahan")).status).toBe(404);
  const work = /name="work" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  expect((await satgas.post("/kiriman-serahan", { work })).text).toContain("Selesai");
  expect((await (await as("satgas2")).post("/kiriman-serahan", { work })).status).toBe(404);
});

test("the app can be installed: a manifest, its icons, and a worker that is asked for anew each time", async () => {
  const home = await (await as("sekdes")).get("/beranda");
  const address = /<link rel="manifest" href="([^"]+)"/.exec(home.html)?.[1] ?? "";
  const { app } = clinic.house;
  const answer = await app.request(`http://localhost${address}`);
  expect(answer.headers.get("content-type")).toBe("application/manifest+json");
  const manifest = (await answer.json()) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.start_url).toBe("/beranda");
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(["192x192", "512x512"]),
  );
  for (const { src } of manifest.icons) {
    const icon = await app.request(`http://localhost${src}`);
    expect([icon.status, icon.headers.get("content-type")], src).toEqual([200, "image/png"]);
  }
  const worker = await app.request("http://localhost/sw.js");
  expect(worker.headers.get("cache-control")).toBe("no-cache");
  expect(await worker.text()).toContain("klik-halaman-");
});
