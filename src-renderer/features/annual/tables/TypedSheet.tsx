import { printedFigure } from '../../../../src-domain/returns/paper';
import { annualText } from '../../../strings/annual';
import { TextButton } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import type { AnnualDesk } from '../useAnnualDesk';

const text = annualText.tables;

interface TypedSheetProps {
  desk: AnnualDesk;
  nameOf: (cell: string) => string;
  onGo: (cell: string) => void;
}

/** Every typed figure, with where it comes from. */
export function TypedSheet({ desk, nameOf, onGo }: TypedSheetProps) {
  const { typed, computed } = desk.sheet;
  return (
    <Sheet title={text.typedTitle} padding="tight">
      {typed.length === 0 ? <p className="second small">{text.typedNone}</p> : null}
      <ul className="annual-lines annual-typed-list">
        {typed.map(({ key, value, reason }) => {
          const before = computed[key] ?? null;
          return (
            <li key={key}>
              <TextButton onClick={() => onGo(key)}>{nameOf(key)}</TextButton>
              <span className="small">
                {before === null ? text.typed(printedFigure(value)) : text.change(printedFigure(before), printedFigure(value))}
                {reason === '' ? null : <span className="muted"> · {reason}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
