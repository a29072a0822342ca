import { describe, expect, it } from 'vitest';
import { annualForm } from '../../../../src-bridge/resources/annual';
import { statForm } from '../../../../src-bridge/resources/forms';
import { reportText } from './reading';
import { readTables, tableReadings } from './tables';

const forms = { stat: statForm, annual: annualForm };

/** Lines of a PDF as its reader gives them. */
const read = (...lines: readonly string[]) =>
  readTables(forms, reportText(lines.map((text, at) => ({ where: `第1页第${at + 1}行`, role: 'body' as const, text }))));

describe('a table of a PDF', () => {
  it('has its figures in the middle line of a label of two or three', () => {
    const { values } = read(
      '2.其他法律行政法规禁止',
      '度办  1  0  0  0  0  0  1',
      '公开',
      '1.申请人无正当理由逾期',
      '不补正、行政机关不再处  2  0  0  0  0  0  2',
      '（六）',
      '理其政府信息公开申请',
    );
    expect([values['R3.3.2.natural'], values['R3.3.2.total'], values['R3.6.1.total']]).toEqual([1, 1, 2]);
  });

  it('with a unit that looks like the end of the label', () => {
    const { values } = read('（一）主动公开政府信息数（不同渠道和方式公开相同信息计1', '条  13230', '条）');
    expect(values['S:1.1']).toBe(13230);
  });

  it('is not guessed where two rows of figures could be meant, or the label is not all there', () => {
    expect(read('2.其他法律行政法规禁止', '1  0  0  0  0  0  1', '2  0  0  0  0  0  2', '公开').values).toEqual({});
    expect(read('2.其他法律行政法规禁止', '1  0  0  0  0  0  1').values).toEqual({});
  });
});

it('says how far each table was read', () => {
  const line = (id: string) => `${annualForm.requests.rows.find((row) => row.id === id)?.label ?? ''}  0  0  0  0  0  0  0`;
  expect(tableReadings(forms, read(line('R1'), line('R2'), line('R4')))).toEqual([
    { table: 'T2', read: 0, named: 0, of: 10 },
    { table: 'T3', read: 21, named: 0, of: 175 },
    { table: 'T4', read: 0, named: 0, of: 15 },
  ]);
  expect(tableReadings(forms, read('没有表'))).toEqual([]);
});
