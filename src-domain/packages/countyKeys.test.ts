import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendarDate';
import { countyKeys, judgeTrustStep, withOfficeKey } from './countyKeys';
import type { TrustedKey, TrustList } from './trustList';

const key = (letter: string, role: TrustedKey['role'], over: Partial<TrustedKey> = {}): TrustedKey => ({
  keyid: `sm3:${letter.repeat(64)}`,
  role,
  unit: '640425001',
  name: '彭阳县人民政府办公室',
  algorithm: 'SM2-SM3',
  publicKey: 'PEM',
  validFrom: day('2026-01-01'),
  validTo: null,
  revokedAt: null,
  ...over,
});
const list = (version: number, ...keys: readonly TrustedKey[]): TrustList => ({
  schema: 'gongkai/trust/1',
  county: { code: '640425', name: '彭阳县' },
  version,
  issuedAt: '2026-11-01T02:00:00Z',
  keys,
});
const now = '2026-11-23T02:00:00Z';

describe("the office's own key", () => {
  it('is put in as the county’s, once', () => {
    const first = withOfficeKey(list(3, key('b', 'unit')), key('a', 'county'), now);
    expect(first).toMatchObject({ version: 4, issuedAt: now });
    expect(first.keys.map(({ keyid, role, validFrom }) => [keyid[4], role, validFrom])).toEqual([
      ['a', 'county', '2026-11-23'],
      ['b', 'unit', '2026-01-01'],
    ]);
    expect(withOfficeKey(first, key('a', 'county'), now)).toBe(first);
  });

  it('that was enrolled as a unit’s becomes the county’s and counts from the same day', () => {
    const changed = withOfficeKey(list(3, key('a', 'unit')), key('a', 'county'), now);
    expect(changed.keys).toEqual([key('a', 'county')]);
    expect(changed.version).toBe(4);
  });
});

describe('a list of the county', () => {
  it.each([
    ['the first', null, list(1, key('a', 'county')), { ok: true, value: 'first' }],
    ['a higher one', list(1, key('a', 'county')), list(2, key('a', 'county'), key('b', 'unit')), { ok: true, value: 'same-keys' }],
    ['the same one', list(2, key('a', 'county')), list(2, key('a', 'county')), { ok: true, value: 'unchanged' }],
    ['another county key', list(1, key('a', 'county')), list(2, key('c', 'county')), { ok: true, value: 'compare' }],
    ['another county key of the same version', list(2, key('a', 'county')), list(2, key('c', 'county')), { ok: true, value: 'compare' }],
    ['a county key more', list(1, key('a', 'county')), list(2, key('a', 'county'), key('c', 'county')), { ok: true, value: 'compare' }],
    ['an older one', list(3, key('a', 'county')), list(2, key('a', 'county')), { ok: false, error: 'older' }],
    ['an older one of an office that began anew', list(3, key('a', 'county')), list(1, key('c', 'county')), { ok: true, value: 'compare' }],
    [
      'an older one with a key revoked since',
      list(3, key('a', 'county', { revokedAt: now }), key('c', 'county')),
      list(2, key('a', 'county')),
      { ok: false, error: 'older' },
    ],
    ['no county key', null, list(1, key('a', 'unit')), { ok: false, error: 'no-county-key' }],
    ['a revoked county key', null, list(1, key('a', 'county', { revokedAt: now })), { ok: false, error: 'no-county-key' }],
    [
      'of another county',
      list(1, key('a', 'county')),
      { ...list(2, key('a', 'county')), county: { code: '640423', name: '隆德县' } },
      { ok: false, error: 'other-county' },
    ],
  ] as const)('%s', (_, held, next, expected) => {
    expect(judgeTrustStep(held, next)).toEqual(expected);
  });

  it('speaks of county keys that were not revoked', () => {
    expect(
      countyKeys(list(1, key('a', 'county'), key('b', 'unit'), key('c', 'county', { revokedAt: now }))).map(({ keyid }) => keyid[4]),
    ).toEqual(['a']);
  });
});
