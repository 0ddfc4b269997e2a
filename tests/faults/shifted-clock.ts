// Loaded before the product (`--import`): the machine's clock as this process sees it, moved by the seconds that a file holds.
// Timers run on, as they do when somebody sets the clock of a machine. The database keeps its own clock.
import { readFileSync } from "node:fs";

const file = process.env.KLIK_FAULT_CLOCK ?? "";
const MachineDate = Date;

function readShiftMs(): number {
  try {
    return Number(readFileSync(file, "utf8")) * 1000;
  } catch {
    return 0;
  }
}

class ShiftedDate extends MachineDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(MachineDate.now() + readShiftMs());
    else super(...(given as [number]));
  }
  static override now(): number {
    return MachineDate.now() + readShiftMs();
  }
}
globalThis.Date = ShiftedDate as DateConstructor;
