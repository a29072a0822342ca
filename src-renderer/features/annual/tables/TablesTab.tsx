import { useMemo, useState } from 'react';
import { annualForm } from '../../../../src-bridge/resources/annual';
import { caseGrid, cellNames, disclosureGrid, requestGrid } from '../../../../src-domain/returns/annual/paper/grid';
import { annualText } from '../../../strings/annual';
import { Split } from '../../../ui/Page';
import { focusFigure } from '../FigureButton';
import { FindingsSheet } from '../FindingsSheet';
import type { AnnualDesk } from '../useAnnualDesk';
import { OrPaper } from '../OrPaper';
import { Carry } from './Carry';
import { CellSheet } from './CellSheet';
import { Doubts } from './Doubts';
import { GridTable } from './GridTable';
import { TypedSheet } from './TypedSheet';

const grids = [disclosureGrid(annualForm), requestGrid(annualForm), caseGrid(annualForm)];
const names = cellNames(annualForm);
/** Titles of the three parts that are tables. */
const titles = annualForm.parts.slice(1, 4).map(({ label }) => label);

/** What a cell is called, for the sheets beside the tables. */
const nameOf = (cell: string): string => names.get(cell) ?? cell;

/** 表二、三、四 with what counts in each cell, what does not agree and what the officer must say. */
export function TablesTab({ desk }: { desk: AnnualDesk }) {
  const [cell, setCell] = useState<string | null>(null);
  const wrong = useMemo(() => new Set(desk.findings.filter(({ severity }) => severity === 'hard').flatMap(({ cells }) => cells)), [desk]);
  const typed = useMemo(() => new Set(desk.sheet.typed.map(({ key }) => key)), [desk]);
  return (
    <OrPaper desk={desk} which="annual">
      <Split
        sideWidth={340}
        main={
          <section className="sheet annual-paper" aria-label={annualForm.title}>
            {grids.map((grid, at) => (
              <GridTable
                key={titles[at]}
                title={titles[at] ?? ''}
                grid={grid}
                values={desk.values}
                selected={cell}
                typed={typed}
                wrong={wrong}
                onSelect={setCell}
              />
            ))}
            <p className="muted small not-printed">{annualText.tables.keys}</p>
          </section>
        }
        side={
          <div className="annual-side">
            <CellSheet key={cell} desk={desk} cell={cell} name={cell === null ? '' : nameOf(cell)} />
            <Doubts desk={desk} />
            <FindingsSheet desk={desk} findings={desk.findings} nameOf={nameOf} />
            <Carry desk={desk} />
            <TypedSheet desk={desk} nameOf={nameOf} onGo={focusFigure} />
          </div>
        }
      />
    </OrPaper>
  );
}
