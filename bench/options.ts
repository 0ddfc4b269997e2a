// What `npm run bench` is asked for on the command line. An unknown word stops it with the list of those it knows.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "#platform/folders.ts";
import { type Size, type SizeName, sizes } from "./dataset/sizes.ts";

export interface Options {
  sizeName: string;
  size: Size;
  /** Arrivals a second, and for how long. */
  rate: number;
  seconds: number;
  /** Seconds at each number of askers at saturation; 0 leaves saturation out. */
  saturationSeconds: number;
  rush: boolean;
  plans: boolean;
  /** Numbers of cases whose costs are compared. */
  compare: number[];
  seed: number;
  out: string | null;
  /** Folder of the scratch database, kept for the next run; a new one that is removed when absent. */
  keep: string | null;
  loadOnly: boolean;
  /** The product to measure, and another build of it to compare with. */
  main: string;
  against: string | null;
}

export const usage = `npm run bench -- [--size small|regency|province|nation] [--cases N]
  [--rate 100] [--seconds 60] [--saturation 10]   arrival rate, its length, length of each step of saturation (0: none)
  [--rush]                every village of a regency, then of all regencies, asks within one minute
  [--compare 20000,500000]  what pages cost on two sizes, measured in turns
  [--against FILE]        what pages cost in this build and in another one (its dist/main.js), in turns
  [--plans]               plans of the three slowest statements
  [--out FILE.json] [--keep FOLDER] [--load-only] [--seed 1]`;

/** Throws with a sentence on anything that is not understood. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: "string", default: "province" },
      cases: text,
      rate: text,
      seconds: text,
      saturation: text,
      rush: flag,
      compare: text,
      plans: flag,
      seed: text,
      out: text,
      keep: text,
      "load-only": flag,
      against: text,
    },
  });
  if (!Object.hasOwn(sizes, values.size))
    throw new Error(`There is no size ${values.size}.\n${usage}`);
  const size = sizes[values.size as SizeName];
  return {
    sizeName: values.size,
    size: { ...size, cases: readNumber("cases", values.cases, size.cases) },
    rate: readNumber("rate", values.rate, 100),
    seconds: readNumber("seconds", values.seconds, 60),
    saturationSeconds: readNumber("saturation", values.saturation, 10),
    rush: values.rush,
    plans: values.plans,
    compare: (values.compare ?? "")
      .split(",")
      .filter(Boolean)
      .map((one) => readNumber("compare", one, 0)),
    seed: readNumber("seed", values.seed, 1),
    out: values.out ?? null,
    keep: values.keep ?? null,
    loadOnly: values["load-only"],
    main: join(projectFolder, "dist", "main.js"),
    against: values.against ?? null,
  };
}

function readNumber(name: string, text: string | undefined, preset: number): number {
  if (text === undefined) return preset;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new Error(`--${name} is "${text}", but must be a whole number.`);
  return number;
}
