import { schemaVersion } from '../migrations';

// Dexie's version n is the browser's version 10n.
const factor = 10;

/** Dexie would open newer data with the old schema without a word, so the browser is asked first. */
export async function isNewer(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return Math.floor((found?.version ?? 0) / factor) > schemaVersion;
}
