// What other modules may use of audit: the log of reading what is restricted, and the verification of the trail.
export { noteOversight } from "./oversight-reads.ts";
export {
  listRestrictedReads,
  noteReading,
  noteReadings,
  type RestrictedRead,
} from "./restricted-reads.ts";
export { readTrailHead } from "./seals.ts";
export { type TrailHead, writeFinding } from "./verification/findings.ts";
export { verifyTrail } from "./verification/verify.ts";
