import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("a wrong password and an unknown account get the same answer", async () => {
  const wrong = await new Visitor(house).post("/masuk", {
    login: "sekdes",
    password: "salah-sekali",
  });
  const unknown = await new Visitor(house).post("/masuk", {
    login: "tidak-ada",
    password: "salah-sekali",
  });
  expect(wrong.status).toBe(422);
  expect(unknown.status).toBe(422);
  expect(wrong.text.replace(/sekdes/g, "")).toBe(
    unknown.text.replace(/tidak-ada/g, "").replace(/sekdes/g, ""),
  );
});

test("after eight failures the account waits, although the password is right", async () => {
  for (let i = 0; i < 8; i += 1)
    await new Visitor(house).post("/masuk", { login: "bumdes", password: "salah-sekali" });
  const page = await new Visitor(house).post("/masuk", {
    login: "bumdes",
    password: "rahasia-uji-1",
  });
  expect(page.status).toBe(429);
  house.setNow(new Date("2026-11-03T01:20:00Z"));
  const later = await new Visitor(house).post("/masuk", {
    login: "bumdes",
    password: "rahasia-uji-1",
  });
  expect(later.path).toBe("/beranda");
});

test("a change of hat renews the session and shows the new hat", async () => {
  const visitor = await Visitor.signedIn(house, "satgas");
  const page = await visitor.get("/jabatan");
  expect(page.text).toContain("Koordinator Satgas");
  const assignment = /name="assignment" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  await visitor.post("/jabatan", { assignment });
  const after = await visitor.get("/jabatan");
  expect(after.html).toMatch(/hat-title">Pendamping Desa</);
});
