// What the log and the metrics tell: enough to run the clinic, nothing about a person. A whole story is played and read back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { log } from "#platform/log.ts";
import { openTestHouse, type TestHouse } from "./support/house.ts";
import { testPassword } from "./support/people.ts";
import { askCase } from "./support/stories.ts";
import { Visitor } from "./support/visitor.ts";

const token = "rahasia-pengukur-1234567890";
const wrongPassword = "kata-sandi-keliru-77";
const newPassword = "pohon-ulin-di-hulu";
const nik = "6402024503990001";
const phone = "081234567890";
const spoken = "insentif kader posyandu dusun Melati";

let house: TestHouse;
const written: string[] = [];
const originalWrite = process.stdout.write.bind(process.stdout);

beforeAll(async () => {
  house = await openTestHouse({ KLIK_METRICS_TOKEN: token, KLIK_LOG_REQUESTS: "1" });
});
afterAll(() => house.close());

async function hear(story: () => Promise<void>): Promise<string> {
  written.length = 0;
  process.stdout.write = ((chunk: string | Uint8Array) => {
    written.push(String(chunk));
    return true;
  }) as typeof process.stdout.write;
  try {
    await story();
  } finally {
    process.stdout.write = originalWrite;
  }
  return written.join("");
}

describe("the log", () => {
  test("tells nothing about a person in a story of sign-in, reset, asking, mistakes and bugs", async () => {
    const secrets: string[] = [
      wrongPassword,
      newPassword,
      testPassword,
      nik,
      phone,
      spoken,
      "Nama ",
    ];
    const text = await hear(async () => {
      await new Visitor(house).post("/masuk", { login: "sekdes", password: wrongPassword });
      const sekdes = await Visitor.signedIn(house, "sekdes");
      const admin = await Visitor.signedIn(house, "admin");
      const { rows } = await house.owner.query<{ id: string }>(
        "select id from people where username = 'kades'",
      );
      const page = await admin.post(`/admin/orang/${rows[0]?.id}/tautan`, {});
      const link = /\/atur-ulang\/([\w-]+)/.exec(page.html)?.[1] ?? "";
      expect(link.length).toBeGreaterThan(20);
      secrets.push(link, sekdes.session.split("=")[1] ?? "");
      const reset = { password: newPassword, again: newPassword };
      await new Visitor(house).post(`/atur-ulang/${link}`, reset);
      const question = `${spoken}, hubungi ${phone}, ${nik}.`;
      await askCase(sekdes, { subject: spoken, question, personal_data_ok: "ya" });
      await sekdes.get(`/konsultasi?cari=${encodeURIComponent(`${spoken} ${nik}`)}`);
      expect((await sekdes.post("/tanya", { subject: spoken })).status).toBe(422);
      expect((await sekdes.get(`/konsultasi/${nik}`)).status).toBe(404);
      await breakSomething(sekdes);
    });
    const lines = text.trim().split("\n");
    expect(lines.length, "one line a request").toBeGreaterThan(10);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ at: expect.any(String), event: expect.any(String) });
    }
    expect(text).toContain('"event":"bug"');
    expect(text).toContain('"route":"/atur-ulang/:token"');
    for (const secret of secrets) expect(text, secret.slice(0, 4)).not.toContain(secret);
  });

  test("masks what looks like a NIK or a telephone number, wherever it comes from", async () => {
    const text = await hear(async () => log("warn", "probe", { reason: `gagal: ${nik} ${phone}` }));
    expect(text).not.toContain(nik);
    expect(text).not.toContain(phone);
    expect(text).toContain("64…(16)");
  });
});

/** The database refuses a value and quotes it in its message. */
async function breakSomething(sekdes: Visitor): Promise<void> {
  await house.owner.query(
    `alter table consultations add constraint uji check (subject not like '%${spoken} lagi%')`,
  );
  const answer = await askCase(sekdes, { subject: `${spoken} lagi` }).then(
    () => "",
    (error: Error) => error.message,
  );
  expect(answer).not.toBe("");
  await house.owner.query("alter table consultations drop constraint uji");
}

describe("/metrics", () => {
  const read = (headers: Record<string, string> = {}) =>
    house.app.request("http://localhost/metrics", { headers });

  test("is not there for whoever lacks the token, nor in a house that has none", async () => {
    expect((await read()).status).toBe(404);
    expect((await read({ authorization: "Bearer salah" })).status).toBe(404);
    const other = await openTestHouse();
    const headers = { authorization: "Bearer " };
    expect((await other.app.request("http://localhost/metrics", { headers })).status).toBe(404);
    await other.close();
  });

  test("counts requests by route, and knows pools, jobs and late cases", async () => {
    const sekdes = await Visitor.signedIn(house, "sekdes");
    await askCase(sekdes, {});
    const answer = await read({ authorization: `Bearer ${token}` });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/plain");
    const text = await answer.text();
    expect(text).toMatch(
      /klik_request_seconds_count\{method="POST",route="\/tanya",status="303"\} \d/,
    );
    expect(text).toMatch(/klik_database_connections\{pool="web",state="open"\} \d/);
    expect(text).toContain("klik_database_up 1");
    expect(text).toMatch(/klik_jobs\{state="waiting"\} \d/);
    expect(text).toMatch(/klik_cases_open [1-9]/);
    expect(text).toMatch(/klik_cases_late 0/);
    expect(text).toMatch(/klik_build\{version="[\d.]+"\} 1/);
    expect(text, "no address of a case").not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(text).not.toContain("sekdes");
  });
});
