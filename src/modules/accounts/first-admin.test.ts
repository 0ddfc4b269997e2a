import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse, testNow } from "../../../tests/support/house.ts";
import { Visitor } from "../../../tests/support/visitor.ts";
import { inviteFirstAdmin } from "./first-admin.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("the first admin of a regency comes in by a link, and there is no second first one", async () => {
  const person = { name: "Admin Kutai Barat", username: "admin-kubar" };
  const token = await inviteFirstAdmin(house.owner, "64.07", person, testNow);
  const visitor = new Visitor(house);
  const page = await visitor.post(`/undangan/${token}`, {
    password: "kata-sandi-baru",
    again: "kata-sandi-baru",
  });
  expect(page.status, page.text.slice(0, 300)).toBe(200);
  expect((await visitor.get("/admin/orang")).status).toBe(200);
  await expect(
    inviteFirstAdmin(house.owner, "64.07", { ...person, username: "lagi" }, testNow),
  ).rejects.toThrow("There is an admin already");
});
