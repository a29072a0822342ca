import { describe, expect, it } from 'vitest';
import { generalFlows } from '../../../src-bridge/resources/flows';
import { day } from '../../../src-domain/kernel/calendarDate';
import { heldIn } from './typed';

const today = day('2026-11-23');
const found = (text: string, known: readonly string[] = []) =>
  heldIn([{ where: '说明', text }], known, today).map(({ detector }) => detector);

describe('heldIn', () => {
  it('holds back numbers of persons, and lets the office’s own go', () => {
    expect(found('联系人电话13900000001')).toEqual(['mobile']);
    expect(found('身份证号640425188206070027')).toEqual(['id-card']);
    expect(found('电话0954-7012345')).toEqual(['landline']);
    expect(found('电话0954-7012345', ['0954-7012345'])).toEqual([]);
    expect(found('机密★1年')).not.toEqual([]);
  });

  it('lets charts speak of what is classified', () => {
    const words = generalFlows.flatMap(({ steps }) => steps.map(({ text }) => text)).join('\n');
    expect(words).toContain('涉密');
    expect(found(words)).toEqual([]);
  });
});
