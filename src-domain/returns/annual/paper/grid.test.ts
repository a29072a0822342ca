import { expect, it } from 'vitest';
import { annualForm } from '../../../../src-bridge/resources/annual';
import { cellsOf } from '../form';
import { caseGrid, disclosureGrid, requestGrid, type Grid } from './grid';

/** How many cells cover each place of the table. */
function covered({ rows, widths }: Grid): readonly (readonly number[])[] {
  const places = rows.map(() => widths.map(() => 0));
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while ((places[at]?.[column] ?? 1) > 0 && column < widths.length) column += 1;
      for (let y = at; y < at + cell.rows; y += 1)
        for (let x = column; x < column + cell.columns; x += 1) {
          const line = places[y];
          if (line !== undefined) line[x] = (line[x] ?? 0) + 1;
        }
      column += cell.columns;
    }
  }
  return places;
}

it.each([
  ['表二', disclosureGrid(annualForm)],
  ['表三', requestGrid(annualForm)],
  ['表四', caseGrid(annualForm)],
])('%s has every place covered once', (_, grid) => {
  expect(
    covered(grid)
      .flat()
      .every((count) => count === 1),
  ).toBe(true);
  expect(grid.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 6);
});

it('every cell of the form stands in one of them', () => {
  const cells = [disclosureGrid(annualForm), requestGrid(annualForm), caseGrid(annualForm)].flatMap(({ rows }) =>
    rows.flat().flatMap(({ cell }) => cell ?? []),
  );
  expect(cells).toEqual(cellsOf(annualForm));
});
