import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

const row = (key: number, tx: string) =>
  ({
    tx,
    at: '2026-11-23T08:00:00Z',
    table: 'contractProbe',
    op: 'put',
    key: JSON.stringify(key),
    value: { key, text: '白阳镇' },
  }) as const;

const headOf = async (host: ContractHost) => valueOf(await host.call('journalHead', {}));

everyHost('journal', (openHost) => {
  it('keeps rows in order, over a restart, on the disk', async () => {
    const first = await openHost();
    const before = await headOf(first);
    const after = valueOf(await first.call('journalAppend', { after: before, rows: [row(1, 'a'), row(2, 'a'), row(3, 'b')] }));
    expect(after.length).toBe(before.length + 3);
    await first.close();
    const second = await openHost(first.dataFolder);
    const read = valueOf(await second.call('journalRead', { from: before.length, limit: 3 }));
    expect(read.rows).toEqual([row(1, 'a'), row(2, 'a'), row(3, 'b')]);
    expect(readFileSync(path.join(first.dataFolder, 'journal', 'journal.jsonl'), 'utf8')).toContain('contractProbe');
  });

  it('refuses rows that do not follow the head it has', async () => {
    const host = await openHost();
    const stale = await headOf(host);
    valueOf(await host.call('journalAppend', { after: stale, rows: [row(1, 'a')] }));
    const now = await headOf(host);
    expect(codeOf(await host.call('journalAppend', { after: stale, rows: [row(2, 'b')] }))).toBe('head-moved');
    expect(await headOf(host)).toEqual(now);
  });
});
