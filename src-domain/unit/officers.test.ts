import { describe, expect, it } from 'vitest';
import { shippedUnits } from '../../src-bridge/resources/units';
import { canReview, distinctNames, officersFor, unfilledRoles } from './officers';
import type { Officer, OfficerRole } from './types';

const officer = (name: string, ...roles: OfficerRole[]): Officer => ({ id: name, name, roles, active: true });

describe('three names', () => {
  it.each([
    [['马建国', '王芳', '李强'], true],
    [['马建国', '王芳', '王 芳'], false],
    [['马建国', '马建国', '李强'], false],
    [['马建国', '', '李强'], false],
  ])('%j: %s', ([handler = '', reviewer = '', approver = ''], distinct) => {
    expect(distinctNames({ handler, reviewer, approver })).toBe(distinct);
  });
});

describe('officers', () => {
  it('lets the head approve and leaves out who has gone', () => {
    const all = [officer('李强', 'approver'), officer('赵明', 'head'), { ...officer('孙亮', 'approver'), active: false }];
    expect(officersFor(all, 'approver').map(({ name }) => name)).toEqual(['李强', '赵明']);
  });

  it('needs three different people, whatever roles each may hold', () => {
    expect(unfilledRoles([officer('马建国', 'handler')])).toEqual(['reviewer', 'approver']);
    expect(canReview([officer('马建国', 'handler', 'reviewer'), officer('王芳', 'reviewer'), officer('李强', 'head')])).toBe(true);
    expect(canReview([officer('马建国', 'handler', 'reviewer'), officer('李强', 'approver', 'reviewer')])).toBe(false);
  });
});

describe('shipped units', () => {
  it('names 白阳镇 as its seal does and knows the names catalogues give it', () => {
    expect(shippedUnits.find(({ code }) => code === '640425031')).toMatchObject({
      name: '白阳镇人民政府',
      kind: 'township',
      documentCodes: ['白政发'],
      county: { code: '640425', name: '彭阳县' },
    });
  });

  it('has 12 townships, one county office and no code twice', () => {
    expect(shippedUnits.filter(({ kind }) => kind === 'township')).toHaveLength(12);
    expect(shippedUnits.filter(({ kind }) => kind === 'county-office').map(({ code }) => code)).toEqual(['640425001']);
    expect(new Set(shippedUnits.map(({ code }) => code)).size).toBe(shippedUnits.length);
  });
});
