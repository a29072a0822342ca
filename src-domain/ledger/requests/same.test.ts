import { describe, expect, it } from 'vitest';
import { aFile, anApplicant } from '../../../tests/builders/requests';
import { day } from '../../kernel/calendarDate';
import { asksTheSame, earlierThisMonth, sameAs } from './same';

describe('requests for the same', () => {
  it.each([
    ['申请公开陡坡村2025年征地补偿安置方案', '陡坡村2025年征地补偿安置方案', true],
    ['关于陡坡村 ２０２５年 征地补偿的安置方案', '陡坡村2025年征地补偿安置方案。', true],
    ['陡坡村2025年征地补偿安置方案', '陡坡村2025年征地补偿安置方案及附件', true],
    ['陡坡村2025年征地补偿安置方案', '古城镇低保对象名单', false],
    ['', '', false],
  ])('“%s” and “%s”: %s', (one, other, same) => expect(asksTheSame(one, other)).toBe(same));

  it('tells other people from the same applicant asking again', () => {
    const asked = '陡坡村2025年征地补偿安置方案';
    const all = [
      { id: 'a', applicant: anApplicant({ asked }) },
      { id: 'b', applicant: anApplicant({ asked, name: '赵铁柱', proof: '' }) },
      { id: 'c', applicant: anApplicant({ asked: `申请公开${asked}` }) },
      { id: 'd', applicant: anApplicant({ asked: '低保名单' }) },
    ];
    const [first] = all;
    expect(first && sameAs(first, all)).toEqual({ others: ['b'], own: ['c'] });
  });
});

describe('requests of one applicant in one month', () => {
  const file = (number: string, on: string) =>
    aFile({ id: number, number, receipt: { way: 'in-person', arrivedOn: day(on), confirmedOn: null } });
  const files = [
    file('2026-001', '2026-10-30'),
    file('2026-002', '2026-11-02'),
    file('2026-003', '2026-11-03'),
    file('2026-004', '2026-11-04'),
  ];
  const [, , , last = file('', '2026-11-04')] = files;
  const mine = anApplicant();

  it('are counted before this one, without other months and other people', () => {
    const opened = new Map([
      ['2026-001', mine],
      ['2026-002', anApplicant({ asked: '别的' })],
      ['2026-003', anApplicant({ name: '赵铁柱' })],
      ['2026-004', mine],
    ]);
    expect(earlierThisMonth(last, files, opened)).toBe(1);
  });

  it('are unknown while locked', () => expect(earlierThisMonth(last, files, new Map())).toBeNull());
});
