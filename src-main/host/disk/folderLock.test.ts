import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folderLock';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'desk.lock');
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of a data folder', () => {
  it('refuses a second start until the first lets go', async () => {
    const first = await lockFolder(folder);
    expect(first.ok).toBe(true);
    expect(await lockFolder(folder)).toEqual({ ok: false, error: 'already-running' });
    if (first.ok) await first.value.release();
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  it('refuses while another process that holds it runs', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60000)']);
    try {
      writeFileSync(path(), `${other.pid ?? 0} ${Date.now()} ${startMark(other.pid ?? 0)}\n`);
      expect(await lockFolder(folder)).toEqual({ ok: false, error: 'already-running' });
    } finally {
      other.kill();
    }
  });

  it.each([
    ['of a dead process', () => `${deadPid()} ${Date.now()} 1\n`],
    ['of a dead process whose number somebody else wears now', () => `${process.pid} ${Date.now()} 1\n`],
    ['of a time before the machine was switched on', () => `${process.pid} 1000000000000 \n`],
    ['cut off by a power cut', () => ''],
    ['that nobody can read', () => 'gibberish'],
  ])('takes over a lock %s', async (_, text) => {
    writeFileSync(path(), text());
    const taken = await lockFolder(folder);
    expect(taken.ok).toBe(true);
    expect(readFileSync(path(), 'utf8').startsWith(`${process.pid} `)).toBe(true);
    expect(readdirSync(folder)).toEqual(['desk.lock']);
  });

  it('lets one of many that find a stale lock at once have it', async () => {
    writeFileSync(path(), `${deadPid()} 1 1\n`);
    const taken = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('gives each name a lock of its own', async () => {
    expect((await lockFolder(folder)).ok).toBe(true);
    expect((await lockFolder(folder, 'county.lock')).ok).toBe(true);
  });

  it('says that a folder is not there', async () => {
    expect(await lockFolder(join(folder, 'gone'))).toEqual({ ok: false, error: 'read-only' });
  });
});

function startMark(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
