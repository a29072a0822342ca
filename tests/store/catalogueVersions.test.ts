import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { firstAdoption, type Adoption } from '../../src-domain/catalogue/adoption';
import type { Catalogue } from '../../src-domain/catalogue/types';
import { adopt } from '../../src-domain/catalogue/versions/adopt';
import { catalogueAt } from '../../src-domain/catalogue/versions/history';
import { day } from '../../src-domain/kernel/calendarDate';
import { databaseName } from '../../src-renderer/store/database';
import type { Store } from '../../src-renderer/store';
import { testHost, type TestHost } from '../builders/hostJournal';
import { nextTownship } from '../builders/nextCatalogue';
import { scratchFolder } from '../builders/scratchFolder';
import { contents, forgetDatabases, openedStore } from '../builders/store';

let folder = '';
let host: TestHost;
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('catalogue-versions');
  host = await testHost(folder);
  store = await openedStore(host.bridge);
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

/** As after a crash that took the working store: everything comes from the journal. */
async function rebuilt(): Promise<void> {
  await store.saving.settled();
  await store.close();
  await Dexie.delete(databaseName);
  store = await openedStore(host.bridge);
  expect(store.opening.kind).toBe('rebuilt');
}

async function takeUp(next: Catalogue): Promise<Adoption> {
  const inForce = (await store.catalogue.read()) ?? null;
  const ground = { inForce, adoptions: await store.catalogue.adoptions(), otherIds: new Set<string>(), today: day('2026-11-23') };
  const act = { by: '马文清', at: '2026-11-23T02:00:00Z', source: { from: 'package', packageId: 'p' }, otherAgreed: true } as const;
  const done = adopt(next, ground, act);
  if (!done.ok) throw new Error(done.error.code);
  await store.catalogue.adopt(next, done.value);
  return done.value;
}

const wordsOf = async (id: string) => {
  const versions = await store.catalogue.versions();
  return versions === undefined ? null : JSON.stringify(catalogueAt(versions, id));
};

it('keeps every version to the letter, also through the journal, and the village boards their own', async () => {
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, day('2026-10-01')));
  await store.catalogue.adopt(villageCatalogue, firstAdoption(villageCatalogue, day('2026-10-01')));
  const next = nextTownship();
  await takeUp(next);
  // Of another catalogue, in another order, under other numbers.
  const county = {
    ...next,
    catalogue: '彭阳县乡镇目录',
    version: 1,
    items: [...next.items].reverse().map((item, at) => ({ ...item, id: `P${100 + at}` })),
  };
  await takeUp(county);
  await rebuilt();
  expect(await store.catalogue.read()).toEqual(county);
  expect(await wordsOf('township/1')).toBe(JSON.stringify(townshipCatalogue));
  expect(await wordsOf('township/2')).toBe(JSON.stringify(next));
  expect(await wordsOf('彭阳县乡镇目录/1')).toBe(JSON.stringify(county));
  expect(await store.catalogue.village()).toEqual(villageCatalogue);
});

it('writes only what differs', async () => {
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, day('2026-10-01')));
  await store.saving.settled();
  const journal = async () => (await host.bridge.journalHead({})) as { ok: true; value: { length: number } };
  const before = (await journal()).value.length;
  await takeUp(nextTownship());
  await store.saving.settled();
  // Six items put, one of them under a new number, two taken out, the head and the adoption.
  expect((await journal()).value.length - before).toBe(10);
});

it('takes a version back, and only the one in force', async () => {
  const first = firstAdoption(townshipCatalogue, day('2026-10-01'));
  await store.catalogue.adopt(townshipCatalogue, first);
  await store.saving.settled();
  const was = await contents();
  const second = await takeUp(nextTownship());
  expect(await store.catalogue.revert(townshipCatalogue, first)).toBe(false);
  expect(await store.catalogue.revert(townshipCatalogue, second)).toBe(true);
  expect(await store.catalogue.revert(townshipCatalogue, second)).toBe(false);
  await rebuilt();
  expect(await contents()).toEqual(was);
});
