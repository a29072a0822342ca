import { describe, expect, it } from 'vitest';
import { anApplicant } from '../../../tests/builders/requests';
import { asksTheSame, sameAs } from './same';

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
