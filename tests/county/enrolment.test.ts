import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import { day } from '../../src-domain/kernel/calendarDate';
import { createUnitKey, openUnitKey, type Signer } from '../../src-main/host/keys/keyFile';
import { countyEnrol, emptyTrust, inspectEnrolment } from '../../src-main/host/county/enrolment';
import { readTrustFile, writeTrustFile } from '../../src-main/host/packages/trustFile';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { writeEnrolmentPackage } from '../../src-main/host/packages/writeReturn';
import { key, makePackage, stranger, unit, vectors } from '../packages/packageBuilder';

const now = '2026-11-03T08:12:00Z';
const county = { code: '640425', name: '彭阳县' };

describe('enrolling a unit', () => {
  let folder = '';
  let signer: Signer;
  let path = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'enrol-'));
    await createUnitKey(folder, unit, '城阳乡的口令2026');
    const opened = await openUnitKey(folder, '城阳乡的口令2026');
    if (!opened.ok) throw new Error(opened.error);
    signer = opened.value;
    const io = { folder: join(folder, 'packages'), signer, forms: allForms };
    const written = await writeEnrolmentPackage({ contact: { name: '填报人丙', phone: '' }, createdAt: now, software: 'x' }, io);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    path = written.value.path;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows the fingerprint of the key inside and adds it once, in a list of the next version', async () => {
    const shown = await inspectEnrolment(path);
    expect(shown).toMatchObject({ ok: true, value: { unit, keyid: signer.keyid, contact: { name: '填报人丙' } } });
    const asked = { trust: emptyTrust(county, now), keyid: signer.keyid, validFrom: day('2026-11-01'), now };
    const enrolled = await countyEnrol(path, asked);
    if (!enrolled.ok) throw new Error(enrolled.error);
    expect(enrolled.value.version).toBe(1);
    await writeTrustFile(join(folder, 'trust.json'), enrolled.value);
    expect(await readTrustFile(join(folder, 'trust.json'))).toEqual({ ok: true, value: enrolled.value });
    expect((await verifyPackage(path, { trust: enrolled.value, forms: allForms })).accepted).toBe(true);
    expect(await countyEnrol(path, { ...asked, trust: enrolled.value })).toEqual({ ok: false, error: 'already-there' });
    expect(await countyEnrol(path, { ...asked, keyid: stranger.publicKey.keyid })).toEqual({ ok: false, error: 'other-key' });
  });

  it.each([
    ['a return', () => join(vectors, 'packages/640425036-2026-10-0001.gkpkg')],
    ['a damaged file', () => join(vectors, 'packages/bad-zip-suffix.gkpkg')],
    ['an enrolment signed with another key than the one inside', () => forged(key.publicKey.pem)],
    ['an enrolment of another unit than it says outside', () => forged(stranger.publicKey.pem, { code: '640425037', name: unit.name })],
  ])('refuses %s', async (_, made) => {
    expect(await inspectEnrolment(made())).toEqual({ ok: false, error: 'not-an-enrolment' });
  });

  function forged(publicKey: string, inside = unit): string {
    const enrolment = { schema: 'gongkai/enrolment/1', unit: inside, publicKey, contact: { name: '', phone: '' }, endorsement: null };
    const recipe = { payload: { 'data/enrolment.json': JSON.stringify(enrolment) }, signer: stranger };
    const { bytes } = makePackage({ ...recipe, predicate: { kind: 'enrolment', period: null, sequence: 0 } });
    writeFileSync(join(folder, 'forged.gkpkg'), bytes);
    return join(folder, 'forged.gkpkg');
  }
});
