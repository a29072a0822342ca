import type { Month } from '../../../src-domain/kernel/month';
import { commonText } from '../../strings/common';
import { countyText } from '../../strings/county';
import { go } from '../../shell/router';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { shapes, StateMark, type Tone } from '../../ui/StateMark';
import type { CellState, MatrixRow } from './monthMatrix';

const text = countyText.month;

const tones: Readonly<Record<CellState, Tone>> = { accepted: 'green', pending: 'blue', missing: 'red', before: 'grey' };
const states = ['accepted', 'pending', 'missing', 'before'] as const;

function Cell({ state, name, period, chosen }: { state: CellState; name: string; period: Month; chosen: boolean }) {
  const words = text.states[state];
  return (
    <td className={chosen ? 'county-chosen' : undefined} title={text.stateOf(name, commonText.monthName(period), words)}>
      <span className={`tone-${tones[state]}`} aria-hidden="true">
        {shapes[tones[state]]}
      </span>
      {chosen ? <span className="county-word">{words}</span> : <span className="visually-hidden">{words}</span>}
    </td>
  );
}

interface MatrixProps {
  year: string;
  months: readonly Month[];
  rows: readonly MatrixRow[];
  chosen: Month;
}

/** Units down, months across: a shape a cell, its word on hover; in the chosen month the word stands there. */
export function Matrix({ year, months, rows, chosen }: MatrixProps) {
  return (
    <Sheet title={text.matrix(year)} padding="tight">
      <div className="table-scroll" role="region" aria-label={text.matrix(year)} tabIndex={0}>
        <table className="table county-matrix">
          <thead>
            <tr>
              <th scope="col">{text.unit}</th>
              {months.map((period) => (
                <th key={period} scope="col" className={period === chosen ? 'county-chosen' : undefined}>
                  {period === chosen ? (
                    text.monthHead(period)
                  ) : (
                    <TextButton onClick={() => go('county', ['month'], { query: { period } })}>{text.monthHead(period)}</TextButton>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, name, cells }) => (
              <tr key={unit}>
                <th scope="row">{name}</th>
                {months.map((period, at) => (
                  <Cell key={period} state={cells[at] ?? 'before'} name={name} period={period} chosen={period === chosen} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="county-legend">
        <span className="muted">{text.legend}</span>
        {states.map((state) => (
          <StateMark key={state} tone={tones[state]}>
            {text.states[state]}
          </StateMark>
        ))}
      </p>
    </Sheet>
  );
}
