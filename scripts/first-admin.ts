// The first account of an installation without demo: `npm run first-admin -- "Nama Lengkap" user.name`. Prints an invitation link
// that works once within seven days; everybody else is invited from the admin pages. Refuses when there is an admin already.
import { firstAdminLinkDays, inviteFirstAdmin } from "#modules/accounts/public.ts";
import { systemClock } from "#platform/clock.ts";
import { readConfig, SettingError } from "#platform/config.ts";
import { connectOwner } from "#platform/database.ts";
import { openDatabaseServer } from "#platform/install.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(name: string | undefined, username: string | undefined): Promise<void> {
  const config = readConfig(process.env);
  if (!name || !/^[a-z0-9._-]{3,60}$/.test(username ?? "")) {
    throw new SettingError(
      'Usage: npm run first-admin -- "Nama Lengkap" nama.pengguna (3 to 60 of a–z, 0–9, dot, hyphen).',
    );
  }
  if (config.rootRegion === "ID") {
    throw new SettingError(
      "KLIK_ROOT is ID: name the province or regency of the first admin, such as KLIK_ROOT=64.02.",
    );
  }
  const opened = await openDatabaseServer(config);
  const owner = await connectOwner(opened.adminUrl, "first-admin");
  try {
    const token = await inviteFirstAdmin(
      owner,
      config.rootRegion,
      { name, username: username ?? "" },
      systemClock(),
    );
    const origin = config.publicUrl ?? `http://localhost:${config.port}`;
    say(`Tautan undangan untuk ${name}, berlaku ${firstAdminLinkDays} hari, satu kali pakai:`);
    say(`${origin}/undangan/${token}`);
  } finally {
    await owner.end();
    await opened.embedded?.stop();
  }
}

try {
  await main(process.argv[2], process.argv[3]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
