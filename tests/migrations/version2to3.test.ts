import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { databaseName } from '../../src-renderer/store/database';
import { schemaVersion } from '../../src-renderer/store/migrations';
import { openedJournal, rowsOf } from '../builders/journal';
import { freshDesk, journalRows, oldJournal, oldStore } from '../builders/oldDesk';
import { contents, openedStore } from '../builders/store';
import dump from './version-2.json';

const desk = freshDesk();

const at = '2026-09-30T02:00:00Z';
const rows = journalRows(2, dump, at, (row) => row['id'] ?? row['key']);

const { interview: held } = dump.documents[1] ?? { interview: [] };

const raised = dump.documents.map((document) => ({
  ...document,
  ...(document.id === 'd7' ? { stage: { ...document.stage, voided: 'altered' } } : {}),
  reassessments: [],
  withdrawals: [],
  follows: null,
}));

describe('from version 2 to 3', () => {
  it('keeps every answer, what is waited for and every signature as history', async () => {
    await oldStore(2, dump, await oldJournal(desk.folder, desk.host, rows));
    const store = await openedStore(desk.host.bridge);
    expect(store.opening).toEqual({ kind: 'as-left' });
    const [d2, d3, d4, d5, d6] = await Promise.all(['d2', 'd3', 'd4', 'd5', 'd6'].map((id) => store.documents.find(id)));
    expect(d2?.history).toEqual(held.map((answer) => ({ what: 'answered', at, by: '王岩', answer })));
    expect(d2?.waits).toMatchObject([
      { kind: 'secrecy-opinion', node: 'Q6b', askedOf: '9月30日交镇保密办', sentOn: '2026-09-30', end: null },
    ]);
    expect(d3?.waits).toMatchObject([{ kind: 'referral', node: 'Q4', about: '拿不准第四条，报县司法局' }]);
    expect(d4?.history.at(-1)).toMatchObject({ what: 'submitted', by: '王岩', proposal: { reviewer: '马兰', attribute: 'proactive' } });
    expect(d5?.history.at(-1)).toEqual({ what: 'approved', at, by: '李青', sha256: 'a'.repeat(64), indexNumber: '640425031/2026-00001' });
    expect(d6?.history.at(-1)).toEqual({ what: 'returned', at, by: '马兰', reason: '标题写清楚' });
    await store.close();
    expect((await contents())['documents']).toMatchObject(raised);
  });

  it('leaves the ledger and the rest as they were, and tells the journal once', async () => {
    await oldStore(2, dump, await oldJournal(desk.folder, desk.host, rows));
    for (const _ of [1, 2]) {
      const store = await openedStore(desk.host.bridge);
      await store.saving.settled();
      await store.close();
    }
    const { records, officers } = dump;
    expect(await contents()).toMatchObject({ records, officers });
    const written = await rowsOf(await openedJournal(desk.folder));
    expect(written.slice(0, -1)).toEqual(rows);
    expect(written.at(-1)).toMatchObject({ table: 'schema', value: schemaVersion });
  });

  it('makes the same of a journal of version 2 alone', async () => {
    await oldStore(2, dump, await oldJournal(desk.folder, desk.host, rows));
    await (await openedStore(desk.host.bridge)).close();
    const original = await contents();
    await Dexie.delete(databaseName);
    const again = await openedStore(desk.host.bridge);
    expect(again.opening).toMatchObject({ kind: 'rebuilt' });
    await again.close();
    expect((await contents())['documents']).toEqual(original['documents']);
  });
});
