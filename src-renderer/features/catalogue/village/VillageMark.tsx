import type { VillageCell } from '../../../../src-domain/catalogue/village/cell';
import { stateWords, villageText as text } from '../../../strings/village';
import { markOf, marks } from './words';

/** A state as shape and word. */
export function VillageMark({ cell }: { cell: VillageCell }) {
  const { shape, tone } = markOf(cell);
  const words = cell.state === 'at-once' && cell.posting === null ? text.neverPosted : stateWords[cell.state];
  return (
    <span className={`mark tone-${tone}`}>
      <span aria-hidden="true">{shape}</span>
      <span>{words}</span>
    </span>
  );
}

const legend = ['posted', 'nil', 'due', 'overdue', 'at-once', 'never', 'before'] as const;

const legendWords = { ...stateWords, ...text.legendWords };

export function VillageLegend() {
  return (
    <ul className="village-legend small second" aria-label={text.legend}>
      {legend.map((state) => (
        <li key={state}>
          <span aria-hidden="true" className={`tone-${marks[state].tone}`}>
            {marks[state].shape}
          </span>{' '}
          {legendWords[state]}
        </li>
      ))}
    </ul>
  );
}
