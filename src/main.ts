// From settings to a running clinic: database, first data, HTTP, worker; and a stop that finishes what was begun.
import { join } from "node:path";
import { allJobs, createApp } from "./app.tsx";
import { installCalendar, localDate } from "#modules/calendar/public.ts";
import { installOffices } from "#modules/accounts/public.ts";
import { installRegions } from "#modules/regions/public.ts";
import { installTopics } from "#modules/topics/public.ts";
import { readAssets } from "#platform/assets.ts";
import { systemClock } from "#platform/clock.ts";
import { keepAlive } from "#platform/dead-workers.ts";
import { type Config, readConfig, SettingError } from "#platform/config.ts";
import { openDatabase, openWebDatabase } from "#platform/database.ts";
import { openFileStore } from "#platform/files/open-store.ts";
import { projectFolder } from "#platform/folders.ts";
import type { House } from "#platform/house.ts";
import { installData, type OpenedDatabase, openDatabaseServer } from "#platform/install.ts";
import { prepareJobs, startWorker } from "#platform/jobs.ts";
import { describeError, log } from "#platform/log.ts";
import { listen } from "#platform/listening.ts";
import { openMailer } from "#platform/mail.ts";
import { openMetrics } from "#platform/metrics.ts";
import { makeDemo } from "./demo/demo.ts";

const webConnections = 20;
const workerConnections = 7;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(config: Config): Promise<void> {
  const opened = await openDatabaseServer(config, () => {
    process.stderr.write("The embedded database ended and did not start again.\n");
    process.exit(1);
  });
  const worker = openDatabase(opened.workerUrl, workerConnections);
  await prepareJobs(worker.pool);
  await installFirstData(config, opened);
  const web = openWebDatabase(opened.webUrl, webConnections);
  let workerRuns = false;
  const house: House = {
    config,
    clock: systemClock,
    database: web.database,
    files: await openFileStore(config),
    mailer: openMailer(config.smtpUrl, config.mailFrom),
    metrics: openMetrics({
      clock: systemClock,
      pools: { web: web.pool, worker: worker.pool },
      worker: worker.database,
      modules: allJobs,
      process: true,
    }),
    assets: readAssets(join(projectFolder, "dist", "assets")),
    embedded: opened.embedded !== null,
    workerWell: () => workerRuns,
  };
  if (config.demo) await makeDemo(house, opened.adminUrl, say);
  const life = keepAlive(worker.pool);
  await life.ready;
  const runner = await startWorker(worker.pool, worker.database, house, allJobs);
  workerRuns = true;
  void runner.promise.finally(() => (workerRuns = false));
  const server = listen(config.port, createApp(house).fetch, (port) =>
    say(`Klik Desa siap: ${config.publicUrl ?? `http://localhost:${port}`}`),
  );
  server.onError((error) => {
    const isTaken = error.code === "EADDRINUSE";
    const why = isTaken ? `PORT ${config.port} is already used by another program.` : String(error);
    process.stderr.write(`${why}\n`);
    process.exit(1);
  });
  stopInOrder([
    () => server.close(),
    () => runner.stop(),
    () => life.stop(),
    () => web.database.destroy(),
    () => worker.database.destroy(),
    () => opened.embedded?.stop(),
  ]);
}

async function installFirstData(config: Config, opened: OpenedDatabase): Promise<void> {
  await installData(opened.adminUrl, config.rootRegion, [
    async (owner) => void (await installRegions(owner, say, localDate(systemClock()))),
    installOffices,
    installCalendar,
    installTopics,
  ]);
}

function stopInOrder(steps: readonly (() => unknown)[]): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    for (const step of steps) await step();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}

process.on("unhandledRejection", (reason) =>
  log("error", "unhandled", { reason: describeError(reason) }),
);

try {
  await start(readConfig(process.env));
} catch (error) {
  if (error instanceof SettingError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`Klik Desa tidak dapat dimulai: ${(error as Error).stack}\n`);
  process.exit(1);
}
