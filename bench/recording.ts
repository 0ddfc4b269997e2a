// What the product asks of the database for one page: every statement with its values, in order, as the driver got them.
import type pg from "pg";
import type { Hono } from "hono";
import { createApp } from "../src/app.tsx";
import { readAssets } from "#platform/assets.ts";
import { systemClock } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import { openWebDatabase, roleUrl } from "#platform/database.ts";
import { openFolderStore } from "#platform/files/store.ts";
import { projectFolder } from "#platform/folders.ts";
import type { House } from "#platform/house.ts";
import { openMailer } from "#platform/mail.ts";
import { join } from "node:path";
import type { Call } from "./client.ts";

export interface Statement {
  text: string;
  values: unknown[];
  /** Set when it is prepared under a name. */
  name?: string;
}

export interface Recorder {
  /** Plays a call on an app inside this process and gives what it asked. Throws when the answer is not 200. */
  record(call: Call): Promise<Statement[]>;
  close(): Promise<void>;
}

/** Opens the product inside this process, on one connection whose statements are written down. */
export async function openRecorder(
  adminUrl: string,
  folder: string,
  root: string,
): Promise<Recorder> {
  const web = openWebDatabase(roleUrl(adminUrl, "klik_web"), 1);
  let heard: Statement[] = [];
  web.pool.on("connect", (client) =>
    listenIn(client as unknown as pg.Client, (one) => heard.push(one)),
  );
  const house: House = {
    config: readConfig({
      KLIK_ROOT: root,
      KLIK_DEMO: "0",
      KLIK_DATA: folder,
      KLIK_LOG_REQUESTS: "0",
    }),
    clock: systemClock,
    database: web.database,
    files: await openFolderStore(join(folder, "recorded-files")),
    mailer: openMailer(null, "Klik Desa <klik@localhost>"),
    metrics: {
      countRequest: () => undefined,
      read: async () => ({ type: "text/plain", text: "" }),
    },
    assets: readAssets(join(projectFolder, "dist", "assets")),
    embedded: false,
    workerWell: () => true,
  };
  const app = createApp(house) as unknown as Hono;
  return {
    record: async (call) => {
      heard = [];
      const answer = await app.request(`http://localhost${call.path}`, {
        headers: { cookie: call.cookie },
      });
      await answer.text();
      if (answer.status !== 200)
        throw new Error(`${call.path} answered ${answer.status} while it was recorded.`);
      return heard;
    },
    close: () => web.database.destroy(),
  };
}

function listenIn(client: pg.Client, tell: (statement: Statement) => void): void {
  const ask = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const [first, second] = args;
    if (typeof first === "string")
      tell({ text: first, values: Array.isArray(second) ? [...second] : [] });
    else if (typeof first === "object" && first !== null && "text" in first) {
      const { text, values = [], name } = first as Statement;
      tell({ text, values: [...values], ...(name && { name }) });
    }
    return ask(...args);
  }) as typeof client.query;
}
