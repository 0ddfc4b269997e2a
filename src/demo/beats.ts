// The smallest parts of a script: marks, beats, and what whoever writes them has at hand.
import type { Act, CaseFile } from "./acts.ts";
import type { Chance } from "./chance.ts";
import type { Crew, Players } from "./crew.ts";
import type { Deal } from "./deals.ts";
import type { Pace } from "./paces.ts";

export type Mark =
  | "asked"
  | "claimed"
  | "noted"
  | "asked_back"
  | "replied"
  | "referred"
  | "accepted"
  | "advised"
  | "escalated"
  | "taken"
  | "raised"
  | "raised_taken"
  | "lowered"
  | "returned"
  | "answered"
  | "signed"
  | "closed"
  | "rated"
  | "reopened"
  | "promise"
  | "merged";

export interface Beat {
  mark: Mark;
  /** User name of who acts. */
  by: string;
  /** Working minutes since the beat before, or since the last beat of the mark `from`. */
  after: number;
  from?: Mark;
  /** The clock stands still in this time. */
  paused?: boolean;
  act: Act;
}

export interface Writing {
  crew: Crew;
  deal: Deal;
  file: CaseFile;
  players: Players;
  chance: Chance;
  priority: number;
  /** Of the kecamatan, for this priority. */
  pace: Pace;
}
