import { describe, expect, it } from 'vitest';
import { statForm } from '../../../src-bridge/resources/forms';
import { mapping2014to2021 as mapping } from '../../../src-bridge/resources/mappings';
import { valueRows } from '../form';
import { carryOver, destinationOf, mappingGaps } from './mapping';

const rows = valueRows(statForm).map(({ id }) => id);

describe('from 2014 to 2021', () => {
  it('every row and every cell is mapped, or named as having no counterpart', () => {
    expect([mapping.from, mapping.to]).toEqual(['stat-2014', 'annual-2021']);
    expect(mappingGaps(mapping, rows)).toEqual([]);
    expect(mapping.cells).toHaveLength(10 + 25 + 15);
  });

  it('a gap shows: a row left out, one named twice, a stranger', () => {
    const without = { ...mapping, unmappedRows: mapping.unmappedRows.filter(({ row }) => row !== '6') };
    expect(mappingGaps(without, rows)).toEqual(['6']);
    const twice = { ...mapping, unmappedCells: [...mapping.unmappedCells, { cell: 'R1', why: '' }] };
    expect(mappingGaps(twice, rows)).toEqual(['R1']);
    const stranger = { ...mapping, lines: [...mapping.lines, { row: '10.1', to: ['R9'] }] };
    expect(mappingGaps(stranger, rows)).toEqual(['10.1', 'R9']);
  });

  it('answers go to the cell of the crosswalk of answer codes', () => {
    expect(destinationOf(mapping, '3.3.7')).toMatchObject({ kind: 'whole', cells: [{ id: 'R3.4.3' }] });
    expect(destinationOf(mapping, '3.3.8')).toMatchObject({ kind: 'spread', cells: [{ id: 'R3.3.8' }, { id: 'R3.5.1' }, {}, {}, {}, {}] });
    expect(destinationOf(mapping, '9.1')).toMatchObject({ kind: 'none', why: expect.stringMatching(/会议和培训/) });
    expect(destinationOf(mapping, '10.1')).toBeUndefined();
  });

  it('carries what is known and leaves open what is not', () => {
    const figures = {
      ...Object.fromEntries(rows.map((row) => [row, 0])),
      '3.3.1': 2,
      '3.3.2': 3,
      '3.3.5': 4,
      '4': 5,
      '4.1': 5,
      '3.1': null,
    };
    const carried = new Map(carryOver(mapping, figures).map(({ cell, value }) => [cell, value]));
    expect(carried.get('R3.1')).toBe(5);
    expect(carried.get('reconsideration.upheld')).toBe(5);
    // Spread by reason; with pending ones; blank; and no rows at all.
    expect([carried.get('R3.4.1'), carried.get('reconsideration.total'), carried.get('R1'), carried.get('R4')]).toEqual([
      null,
      null,
      null,
      undefined,
    ]);
  });
});
