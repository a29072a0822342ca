import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scratchFolder } from '../../../tests/builders/scratchFolder';
import { createUnitKey } from '../keys/keyFile';
import { applicantKeyState } from './applicantKey';
import { openApplicantSession } from './applicantSession';
import { forgetSalt, readSalts, saltFor } from './requestSalts';
import { openText, sealText } from './sealedText';

const unit = { code: '640425031', name: '白阳镇人民政府' };
const passphrase = '白阳镇政务公开专用口令';
const keyPath = (folder: string) => path.join(folder, 'keys', 'applicants.key.json');
const saltsFile = (folder: string) => path.join(folder, 'keys', 'applicants.salts.json');
const salt = Buffer.alloc(32, 3);
const folders: string[] = [];

const scratch = (): string => {
  const folder = scratchFolder('applicants');
  folders.push(folder);
  return folder;
};

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

async function unitFolder(): Promise<string> {
  const folder = scratch();
  const made = await createUnitKey(folder, unit, passphrase);
  if (!made.ok) throw new Error(made.error);
  return folder;
}

describe('the key of applicants’ data', { timeout: 60_000 }, () => {
  it('is made under the unit’s passphrase once, and opens again only with it', async () => {
    const folder = await unitFolder();
    expect(await applicantKeyState(folder)).toBe('none');
    const session = openApplicantSession(folder);
    expect(await session.unlock('另外一句口令啊啊啊')).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(existsSync(keyPath(folder))).toBe(false);
    expect((await session.unlock(passphrase)).ok).toBe(true);
    const sealed = sealText(session.key() ?? Buffer.alloc(0), salt, 'q1', '冯小满');
    session.lock();
    expect([session.isOpen(), session.key()]).toEqual([false, undefined]);
    const later = openApplicantSession(folder);
    expect(await later.unlock('另外一句口令啊啊啊')).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect((await later.unlock(passphrase)).ok).toBe(true);
    expect(openText(later.key() ?? Buffer.alloc(0), salt, 'q1', sealed)).toBe('冯小满');
  });

  it('is not made without a unit’s key', async () => {
    expect(await openApplicantSession(scratch()).unlock(passphrase)).toEqual({ ok: false, error: 'no-key' });
  });

  it('is refused when its file was changed, and left as it is', async () => {
    const folder = await unitFolder();
    await openApplicantSession(folder).unlock(passphrase);
    const text = readFileSync(keyPath(folder), 'utf8').replace(/"data": "./, '"data": "!');
    writeFileSync(keyPath(folder), text);
    expect(await applicantKeyState(folder)).toBe('damaged');
    expect(await openApplicantSession(folder).unlock(passphrase)).toEqual({ ok: false, error: 'damaged-applicants' });
    expect(readFileSync(keyPath(folder), 'utf8')).toBe(text);
    rmSync(keyPath(folder));
    expect(await applicantKeyState(folder)).toBe('none');
  });

  it('is forgotten after a quarter of an hour without use', async () => {
    const folder = await unitFolder();
    const session = openApplicantSession(folder, 30);
    await session.unlock(passphrase);
    expect(session.isOpen()).toBe(true);
    await vi.waitFor(() => expect(session.isOpen()).toBe(false), 2000);
  });
});

describe('a sealed text', () => {
  const key = Buffer.alloc(32, 7);

  it('says nothing, differs each time, and opens for its own request', () => {
    const [one, other] = [sealText(key, salt, 'q1', '冯小满'), sealText(key, salt, 'q1', '冯小满')];
    expect(one).not.toBe(other);
    expect(Buffer.from(one.slice(2), 'base64').includes('冯小满')).toBe(false);
    expect(openText(key, salt, 'q1', one)).toBe('冯小满');
    expect(openText(key, salt, 'q2', one)).toBeNull();
    expect(openText(key, undefined, 'q1', one)).toBeNull();
    expect(openText(key, Buffer.alloc(32, 4), 'q1', one)).toBeNull();
    expect(openText(Buffer.alloc(32, 8), salt, 'q1', one)).toBeNull();
  });

  it('does not open when a bit of it was changed', () => {
    const bytes = Buffer.from(sealText(key, salt, 'q1', '冯小满').slice(2), 'base64');
    for (const at of [0, 12, 28]) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
      expect(openText(key, salt, 'q1', `2:${changed.toString('base64')}`)).toBeNull();
    }
    expect(openText(key, salt, 'q1', '2:AAAA')).toBeNull();
  });
});

describe('the salt of a request', () => {
  it('is made once, kept apart from others, and gone for good when it is forgotten', async () => {
    const folder = scratch();
    const [one, again, other] = await Promise.all([saltFor(folder, 'q1'), saltFor(folder, 'q1'), saltFor(folder, 'q2')]);
    if (!one.ok || !again.ok || !other.ok) throw new Error('no salt');
    expect([one.value.equals(again.value), one.value.equals(other.value)]).toEqual([true, false]);
    expect((await forgetSalt(folder, 'q1')).ok).toBe(true);
    const left = await readSalts(folder);
    expect(left.ok ? [...left.value.keys()] : left.error).toEqual(['q2']);
    expect(readFileSync(saltsFile(folder), 'utf8')).not.toContain(one.value.toString('base64'));
  });

  it('is never made anew over a damaged file', async () => {
    const folder = scratch();
    await saltFor(folder, 'q1');
    writeFileSync(saltsFile(folder), '{');
    expect(await saltFor(folder, 'q2')).toEqual({ ok: false, error: 'damaged-applicants' });
    expect(await forgetSalt(folder, 'q1')).toEqual({ ok: false, error: 'damaged-applicants' });
    expect(readFileSync(saltsFile(folder), 'utf8')).toBe('{');
  });
});
