// Makes the demo clinic of Kutai Kartanegara once: people for every role, then cases. Calls the modules' own commands.
import type { House } from "#platform/house.ts";

export async function makeDemo(_house: House, _adminUrl: string, _say: (line: string) => void): Promise<void> {}
