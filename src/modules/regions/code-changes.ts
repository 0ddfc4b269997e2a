// Villages whose code moved when their kecamatan was split: old code, new code. Facts of official lists, kept for ever.

export interface CodeChange {
  oldCode: string;
  newCode: string;
  reason: string;
}

const split = "Pemekaran Kecamatan Kota Bangun Darat dari Kota Bangun";

export const knownCodeChanges: readonly CodeChange[] = [
  ["64.02.08.2001", "64.02.19.2001"],
  ["64.02.08.2002", "64.02.19.2003"],
  ["64.02.08.2010", "64.02.19.2004"],
  ["64.02.08.2011", "64.02.19.2005"],
  ["64.02.08.2012", "64.02.19.2006"],
  ["64.02.08.2013", "64.02.19.2007"],
  ["64.02.08.2014", "64.02.19.2008"],
  ["64.02.08.2015", "64.02.19.2009"],
  ["64.02.08.2016", "64.02.19.2010"],
].map(([oldCode = "", newCode = ""]) => ({ oldCode, newCode, reason: split }));
