import { expect, it } from 'vitest';
import type { Finding } from '../../../../src-domain/screening/types';
import { segmentsOf } from './segments';

const found = (start: number, end: number, severity: Finding['severity'] = 'mask'): Finding => ({
  key: `${String(start)}-${String(end)}-${severity}`,
  digest: '',
  detector: 'mobile',
  label: '手机号',
  severity,
  where: '正文第1段',
  start,
  end,
  masked: '',
});

const marks = (text: string, findings: readonly Finding[]) => segmentsOf(text, findings).map((one) => [one.text, one.finding?.key ?? '']);

it('cuts a text at its findings and loses nothing', () => {
  expect(marks('电话13800001111。', [found(2, 13)])).toEqual([
    ['电话', ''],
    ['13800001111', '2-13-mask'],
    ['。', ''],
  ]);
});

it('marks a stretch two findings share with the stricter one', () => {
  const one = found(0, 6, 'warn');
  const other = found(3, 8, 'block');
  expect(marks('0123456789', [one, other])).toEqual([
    ['012', '0-6-warn'],
    ['345', '3-8-block'],
    ['67', '3-8-block'],
    ['89', ''],
  ]);
});

it('leaves a text without findings whole, and shows nothing for an empty one', () => {
  expect(marks('无', [])).toEqual([['无', '']]);
  expect(marks('', [found(0, 0)])).toEqual([]);
});
