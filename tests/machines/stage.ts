// The stage of the journeys on two machines: the built product twice, one database, one bucket, a proxy that takes turns.
// Run: npm run machines:journeys. What a process would keep for itself, the next request would miss.
import { startFauxqs } from "fauxqs";
import { testPassword } from "../support/people.ts";
import { startAppProcess } from "./app-process.ts";
import { openGateway } from "./gateway.ts";

const bucket = "lampiran";

/** Serves the database of a test house from two processes. */
export async function openTwoMachines(
  adminUrl: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const s3 = await startFauxqs({ port: 0, logger: false, init: { buckets: [bucket] } });
  const settings = {
    DATABASE_URL: adminUrl,
    KLIK_FILES: `http://kunci:rahasia@127.0.0.1:${s3.port}/${bucket}`,
    KLIK_ROOT: "64",
    KLIK_DEMO: "1",
    KLIK_DEMO_PASSWORD: testPassword,
  };
  const apps = await Promise.all([startAppProcess(settings), startAppProcess(settings)]);
  const gateway = await openGateway(apps.map(({ port }) => port));
  return {
    url: gateway.url,
    stop: async () => {
      await gateway.close();
      if (gateway.answered.some((count) => count < 5)) {
        throw new Error(`One of the machines stood idle: ${gateway.answered.join(", ")}.`);
      }
      for (const app of apps) await app.kill("SIGTERM");
      await s3.stop();
    },
  };
}
