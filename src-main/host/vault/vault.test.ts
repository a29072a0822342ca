import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from './vault';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
const bytes = new TextEncoder().encode('关于冬春救助工作的通知');

describe('the vault', () => {
  it('gives back what it was given, once', async () => {
    const vault = await openVault(folder);
    const first = await vault.put(bytes);
    expect(first).toEqual(await vault.put(bytes));
    expect(files()).toHaveLength(1);
    const sha256 = first.ok ? first.value.sha256 : '';
    const read = await vault.read(sha256);
    expect(read.ok && Buffer.from(read.value).equals(Buffer.from(bytes))).toBe(true);
  });

  it('notices that bytes were changed, and mends the file when the right bytes come again', async () => {
    const vault = await openVault(folder);
    const kept = await vault.put(bytes);
    const sha256 = kept.ok ? kept.value.sha256 : '';
    writeFileSync(vault.pathOf(sha256), '别的');
    expect(await vault.read(sha256)).toEqual({ ok: false, error: 'bytes-changed' });
    await vault.put(bytes);
    expect((await vault.read(sha256)).ok).toBe(true);
  });

  it('takes bytes as they come, and nothing when they stop coming', async () => {
    const vault = await openVault(folder);
    async function* pieces(broken: boolean) {
      yield bytes.subarray(0, 10);
      if (broken) throw new Error('the stick was pulled');
      yield bytes.subarray(10);
    }
    await expect(vault.put(pieces(true))).rejects.toThrow('the stick was pulled');
    expect(files()).toEqual([]);
    expect(await vault.put(pieces(false))).toEqual(await vault.put(bytes));
    expect(files()).toHaveLength(1);
  });

  it('clears half-written files away when it is opened', async () => {
    mkdirSync(join(folder, 'incoming'));
    writeFileSync(join(folder, 'incoming', 'abcd'), '半');
    await openVault(folder);
    expect(files()).toEqual([]);
  });
});
