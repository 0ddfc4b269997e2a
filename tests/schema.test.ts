// The types of the tables are those of the migrated database: nobody edits them by hand, nobody forgets to write them anew.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { connectAdmin } from "#platform/database.ts";
import { projectFolder } from "#platform/folders.ts";
import { runCodegen } from "../scripts/schema-codegen.ts";

test("src/platform/schema.ts is what the migrated database says", async () => {
  const server = inject("adminUrl");
  const name = `klik_${randomBytes(6).toString("hex")}`;
  const admin = await connectAdmin(server);
  try {
    await admin.query(`create database ${name} template template_klik strategy file_copy`);
    const url = server.replace(/\/postgres$/, `/${name}`);
    const clone = await connectAdmin(url);
    const { rows } = await clone.query<{ table: string }>(
      `select relname as table from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const { status, output } = runCodegen(url, true);
    expect(status, `Run "npm run schema" and commit src/platform/schema.ts. ${output}`).toBe(0);

    const written = readFileSync(join(projectFolder, "src/platform/schema.ts"), "utf8");
    const listed = /export interface DB \{([^}]*)\}/.exec(written)?.[1] ?? "";
    expect(rows.length).toBeGreaterThan(40);
    expect(listed.match(/^ {2}\w+:/gm)).toHaveLength(rows.length);

    // The comparison itself must be able to fail.
    await clone.query("alter table holidays add column moved_from date");
    await clone.end();
    expect(runCodegen(url, true).status).not.toBe(0);
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }
});
