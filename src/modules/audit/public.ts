// What other modules may use of audit: the log of reading what is restricted.
export { listRestrictedReads, noteReading, type RestrictedRead } from "./restricted-reads.ts";
