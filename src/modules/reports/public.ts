// What other modules may use of the figures: typed readings for a place and a period, without HTTP. A reading sees what the hat of the
// transaction may see: staff of a branch and oversight their branch, the province the sums of all below it, others nothing.
export { clockSheet } from "./clock-sheet.ts";
export { type CaseFigure, type CountedCase } from "./figure-lists.ts";
export { type FigureFilter, listPlaceSums, type PlaceSums, readTotals } from "./figures.ts";
export { type Spread, type Sums } from "./measures.ts";
export { makePeriod, monthOf, type Period, shiftMonth } from "./months.ts";
export { countLate, countLateByDistrict, isLate, type Workload } from "./open-cases.ts";
export { rebuildFigures } from "./refreshing.ts";
export { listSilentVillages, type SilentVillage } from "./silent-villages.ts";
export { DistrictTable, MonthFiguresSection, SilentVillages } from "./views/HomeSections.tsx";
