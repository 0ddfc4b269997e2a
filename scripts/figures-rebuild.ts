// Counts every figure anew from the cases: `npm run figures:rebuild`. After bulk loading, or when holidays of the past were corrected.
import { rebuildFigures } from "#modules/reports/refreshing.ts";
import { systemClock } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import { openDatabase } from "#platform/database.ts";
import { openDatabaseServer } from "#platform/install.ts";

const opened = await openDatabaseServer(readConfig(process.env));
const worker = openDatabase(opened.workerUrl, 2);
try {
  const total = await rebuildFigures(worker.database, systemClock(), (counted, of) =>
    process.stdout.write(`Counted ${counted} of ${of} cases\n`),
  );
  process.stdout.write(`Every figure has been counted anew from ${total} cases.\n`);
} finally {
  await worker.database.destroy();
  await opened.embedded?.stop();
}
