// Invented names as they sound along the Mahakam: put together by chance from common parts, meant for nobody.
import { openChance } from "./chance.ts";

export type Flavour = "kutai" | "jawa" | "bugis" | "dayak" | "bali";
export type Sex = "L" | "P";

const parts: Record<Flavour, Record<Sex, readonly [string, string]>> = {
  kutai: {
    L: [
      "Rusmadi Masrani Sapriadi Jumransyah Syahrani Asrani Kaspul Yusransyah Norhidayat Saidin Ramlan Aspian Bahrun Jamhari Marjuni Darsani Hairul Mahlan",
      "Rahim Hasan Noor Saleh Fauzi Arifin Hidayat Ilham Hamid Thalib Kasim Idris Halim",
    ],
    P: [
      "Norhayati Rusmina Hamsiah Jumiati Mariani Hernawati Fitriani Masitah Rahmawati Jubaidah Nurlela Mastura Noorlaila Siti_Hajar Ruhaidah",
      "Hasanah Safitri Azizah Ramlah Amelia Kartika Yuniarti Fadhilah Noviani",
    ],
  },
  jawa: {
    L: [
      "Sugiyono Sutrisno Paryanto Wagiman Triyono Ngadiman Purwanto Mujiono Sukirman Giyanto Kuswanto Sarwoto Suyatno Karyadi",
      "Raharjo Prasetyo Utomo Saputro Purnomo Setiadi Handoyo Winarno Kusnadi",
    ],
    P: [
      "Wahyuni Endang Suparti Partini Yuliati Sulastri Murniati Winarti Sumarni Tri_Handayani Dwi_Astuti Siti_Rukayah",
      "Ningsih Rahayu Utami Wulandari Pratiwi Puspitasari Lestari",
    ],
  },
  bugis: {
    L: [
      "Muhammad_Arsyad Abdul_Rauf Baharuddin Syamsuddin Haeruddin Ambo_Tang Jamaluddin Kamaruddin Nasruddin Burhanuddin Andi_Tahir La_Odding",
      "Mappa Lantara Makkulau Sulolipu Pawiloi Mattola Pasennangi Parewe",
    ],
    P: [
      "Andi_Tenri Hasnawati Rosdiana Nurhaeda Darmawati Rostina Marhuma Hasniar Jumriani",
      "Mappa Lantara Makkulau Sulolipu Pawiloi Mattola",
    ],
  },
  dayak: {
    L: [
      "Yusak Markus Lenjau Bilung Ubang Apui Yonathan Petrus Simson Njau",
      "Lawing Ajang Jalung Lahang Usat Anyeq Incau Uluk Ding",
    ],
    P: [
      "Yuliana Marta Pebun Rosalina Kristina Debora Ulau",
      "Lawing Ajang Jalung Lahang Usat Anyeq Incau",
    ],
  },
  bali: {
    L: ["I_Wayan I_Made I_Nyoman I_Ketut", "Sudiarta Suwitra Mardika Arsana Winaya"],
    P: ["Ni_Wayan Ni_Made Ni_Luh", "Suriani Widiastini Armini Sukerti"],
  },
};

const degrees = ["S.Sos.", "S.IP.", "S.E.", "S.H.", "S.STP.", "S.AP.", "A.Md."];

/** Gives every post a name of its own; the same post gets the same name at every start. */
export class NameGiver {
  readonly #given = new Set<string>();

  /** `key` names the post. Civil servants (`learned`) mostly carry a degree. */
  give(key: string, flavour: Flavour, sex: Sex, learned = false): string {
    const chance = openChance(`nama ${key}`);
    const [first, second] = parts[flavour][sex];
    for (let tries = 0; tries < 500; tries += 1) {
      const name = [chance.pick(first.split(" ")), chance.pick(second.split(" "))]
        .join(" ")
        .replaceAll("_", " ");
      if (this.#given.has(name)) continue;
      this.#given.add(name);
      return learned && chance.happens(0.7) ? `${name}, ${chance.pick(degrees)}` : name;
    }
    throw new Error(`There is no name left for ${key}.`);
  }
}
