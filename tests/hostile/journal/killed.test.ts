import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVault } from '../../../src-main/host/vault/vault';
import { headOf, openedJournal, rowsOf } from '../../builders/journal';
import { scratchFolder } from '../../builders/scratchFolder';

let folder = '';
beforeEach(() => {
  folder = scratchFolder('killed');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const host = pathToFileURL(path.resolve('src-main/host')).href;

/** Appends transactions of three rows and keeps files for as long as it lives, and tells what has reached the disk. */
const writer = (into: string) => `
  const { openJournal } = await import('${host}/journal/journal.ts');
  const { openVault } = await import('${host}/vault/vault.ts');
  const journal = (await openJournal(${JSON.stringify(into)})).value;
  const vault = await openVault(${JSON.stringify(into)} + '/vault');
  for (let n = journal.head().value.length; ; n += 3) {
    const row = (at) => ({ tx: 't' + n, at: '2026-11-03T02:00:00Z', table: 'events', op: 'put', key: JSON.stringify(n + at), value: 'x'.repeat(500) });
    const [done] = await Promise.all([
      journal.append({ after: journal.head().value, rows: [row(0), row(1), row(2)] }),
      vault.put(Buffer.alloc(300_000, String(n))),
    ]);
    console.log(done.value.length);
  }`;

/** Runs the writer until it has told \`lines\` times, then kills it in the middle of whatever it does; gives the last number it told. */
function runAndKill(lines: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer(folder)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (text: Buffer) => {
      told += text.toString();
      if (told.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', () => resolve(Number(told.trim().split('\n').at(-1))));
  });
}

it('a process killed while writing loses nothing it had told, and leaves no half transaction and no half file', async () => {
  for (const lines of [3, 8, 5]) {
    const told = await runAndKill(lines);
    expect(told).toBeGreaterThan(0);
    const journal = await openedJournal(folder);
    const { length } = headOf(journal);
    expect(length).toBeGreaterThanOrEqual(told);
    expect(length % 3).toBe(0);
    expect((await rowsOf(journal)).map(({ key }) => Number(key))).toEqual(Array.from({ length }, (_, at) => at));
    const vault = await openVault(path.join(folder, 'vault'));
    const kept = readdirSync(path.join(folder, 'vault'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => path.basename(name).length === 64,
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept) expect((await vault.read(path.basename(name))).ok).toBe(true);
    expect(readdirSync(path.join(folder, 'vault'))).not.toContain('incoming');
  }
}, 60_000);
