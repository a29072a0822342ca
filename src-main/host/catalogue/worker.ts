import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { catalogueSchema } from '../../../src-bridge/resources/catalogue';
import { catalogueWorkbook } from '../office/catalogueWorkbook';
import { readOldReturns, type OldReturnsAsked, type OldReturnsOutcome } from './readOldReturns';
import { readRosterTables, type RosterAsked, type RosterOutcome } from './readRosterTables';
import { readCatalogue, type ReadAsked, type ReadOutcome } from './readCatalogue';

/** What the thread is started with: a workbook to read as a catalogue, as old returns or as a list of people, or the JSON of a catalogue to write as one. */
export type CatalogueAsked =
  | ({ readonly ask: 'read' } & ReadAsked)
  | ({ readonly ask: 'old-returns' } & OldReturnsAsked)
  | ({ readonly ask: 'roster' } & RosterAsked)
  | { readonly ask: 'write'; readonly path: string };

export type CatalogueAnswer =
  | { readonly ok: true; readonly read: ReadOutcome }
  | { readonly ok: true; readonly oldReturns: OldReturnsOutcome }
  | { readonly ok: true; readonly roster: RosterOutcome }
  | { readonly ok: true; readonly written: Uint8Array }
  | { readonly ok: false; readonly error: string };

async function answer(asked: CatalogueAsked): Promise<CatalogueAnswer> {
  try {
    if (asked.ask === 'read') return { ok: true, read: await readCatalogue(asked) };
    if (asked.ask === 'old-returns') return { ok: true, oldReturns: await readOldReturns(asked) };
    if (asked.ask === 'roster') return { ok: true, roster: await readRosterTables(asked) };
    const catalogue = catalogueSchema.parse(JSON.parse(await readFile(asked.path, 'utf8')));
    return { ok: true, written: new Uint8Array(await catalogueWorkbook(catalogue)) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

// The thread that starts us gives exactly this; nobody else can.
const asked = workerData as CatalogueAsked;
void answer(asked).then((reply) => parentPort?.postMessage(reply));
