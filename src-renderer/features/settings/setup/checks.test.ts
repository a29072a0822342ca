import { describe, expect, it } from 'vitest';
import { contactProblems, factProblems, fields, passphraseProblems, unitProblems } from './checks';
import { emptyDraft, linesOf, profileOf } from './draft';

const county = { code: '640425', name: '彭阳县' };
const facts = { name: '白阳镇人民政府', code: '640425031', subjects: '乡（镇）人民政府', phones: '0954-7012302\n7012681', website: '' };
const where = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

describe('facts of a unit', () => {
  it('that are whole raise nothing', () => expect(factProblems(facts, county.code)).toEqual([]));
  it('may be typed with full-width figures', () => {
    expect(factProblems({ ...facts, code: '６４０４２５０３１', phones: '０９５４－７０１２３０２' }, county.code)).toEqual([]);
    expect(profileOf({ ...emptyDraft, ...facts, code: '６４０４２５ ０３１' }, county)).toMatchObject({
      code: '640425031',
      subjects: ['乡（镇）人民政府'],
    });
  });
  it.each([
    ['a code of eight figures', { code: '64042503' }, fields.code],
    ['a code of another county', { code: '640424031' }, fields.code],
    ['no name', { name: ' ' }, fields.name],
    ['no 主体', { subjects: '\n' }, fields.subjects],
    ['a mobile number for an office telephone', { phones: '13800138000' }, fields.phones],
    ['an address without http://', { website: 'www.example.invalid' }, fields.website],
    ['an address of another kind', { website: 'ftp://example.invalid' }, fields.website],
  ])('with %s point to the field', (_, change, field) =>
    expect(where(factProblems({ ...facts, ...change }, county.code))).toEqual([field]),
  );
  it('keep their website as a whole address, and none where nothing was typed', () => {
    expect(profileOf({ ...emptyDraft, ...facts, website: ' ｈｔｔｐ：／／www.example.invalid ' }, county).website).toBe(
      'http://www.example.invalid',
    );
    expect(profileOf({ ...emptyDraft, ...facts }, county)).not.toHaveProperty('website');
  });
  it('need a unit chosen from the list, not one that is typed', () => {
    expect(where(unitProblems(emptyDraft))).toEqual([fields.unit]);
    expect(unitProblems({ ...emptyDraft, how: 'typed' })).toEqual([]);
  });
  it('take one telephone a line or set apart by signs', () =>
    expect(linesOf('7012302、7012681，\n119')).toEqual(['7012302', '7012681', '119']));
});

describe('a passphrase', () => {
  it('of ten signs is long enough, whatever they are', () =>
    expect(passphraseProblems('白阳镇政务公开专用口令', '白阳镇政务公开专用口令')).toEqual([]));
  it.each([
    ['九个字不够长的口令', '九个字不够长的口令', fields.first],
    ['1111111111', '1111111111', fields.first],
    ['1234567890', '1234567890', fields.first],
    ['correct horse battery', 'correct horse batter', fields.second],
  ])('%j then %j is not taken', (first, second, field) => expect(where(passphraseProblems(first, second))).toEqual([field]));
});

it('an enrolment needs contact, telephone and passphrase', () =>
  expect(where(contactProblems({ name: '', phone: '' }, ''))).toEqual([fields.contact, fields.contactPhone, fields.passphrase]));
