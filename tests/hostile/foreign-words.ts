// Words that stand in cases of others only. An answer that shows one to a hat that may not see its case has a hole.
import { addCaseRow } from "../support/case-rows.ts";
import type { TestHouse } from "../support/house.ts";

export const words = {
  otherVillage: "kelelawarsembilu",
  otherDistrict: "trenggilingjerami",
  otherRegency: "bekantankuarsa",
  restricted: "pesutterselubung",
} as const;
type Word = keyof typeof words;

/** What each hat of the storm must never be shown. */
export const hidden: Readonly<Record<string, readonly Word[]>> = {
  nobody: ["otherVillage", "otherDistrict", "otherRegency", "restricted"],
  sekdes: ["otherVillage", "otherDistrict", "otherRegency", "restricted"],
  posyandu: ["otherVillage", "otherDistrict", "otherRegency", "restricted"],
  satgas: ["otherDistrict", "otherRegency", "restricted"],
  camat: ["otherDistrict", "otherRegency", "restricted"],
  dinkes: ["otherVillage", "otherDistrict", "otherRegency", "restricted"],
  koordinator: ["otherRegency", "restricted"],
  admin: ["otherRegency", "restricted"],
  pimpinan: ["otherRegency", "restricted"],
  inspektorat: ["otherRegency"],
  provinsi: ["otherVillage", "otherDistrict", "otherRegency", "restricted"],
};

export async function plantWords({ owner }: Pick<TestHouse, "owner">): Promise<void> {
  const askers: [Word, string, boolean][] = [
    ["otherVillage", "sekdes2", false],
    ["otherDistrict", "lurah", false],
    ["otherRegency", "sekdes-paser", false],
    ["restricted", "kaur", true],
  ];
  for (const [word, asker, restricted] of askers) {
    const named = restricted ? { namedOfficer: "kabid" } : {};
    const { id } = await addCaseRow({ owner }, asker, { restricted, ...named });
    const text = `Perihal ${words[word]} di desa ini`;
    await owner.query(
      "update consultations set subject = $2, question = $2, at_stake = $2, tags = $3, asker_name = $2 where id = $1",
      [id, text, [words[word]]],
    );
  }
}
