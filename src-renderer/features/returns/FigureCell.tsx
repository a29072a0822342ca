import type { KeyboardEvent } from 'react';
import { returnsText as text } from '../../strings/returns';
import { figureId } from './obstacles';
import type { CellActions } from './cell';
import './figure.css';

interface FigureCellProps {
  row: string;
  label: string;
  /** As printed; empty when blank. */
  figure: string;
  overridden: boolean;
  selected: boolean;
  wrong: boolean;
  locked: boolean;
  actions: CellActions;
}

/** The next figure up or down the sheet, whatever headings lie between. */
function neighbour(from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...(from.closest('table')?.querySelectorAll<HTMLElement>('.returns-figure') ?? [])];
  return all[all.indexOf(from) + step];
}

/** One figure of the month: click or arrow to it for its records, Enter, F2 or a digit to change it. */
export function FigureCell({ row, label, figure, overridden, selected, wrong, locked, actions }: FigureCellProps) {
  const keyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      neighbour(event.currentTarget, key === 'ArrowDown' ? 1 : -1)?.focus();
    } else if (!locked && (key === 'Enter' || key === 'F2')) {
      event.preventDefault();
      actions.onEdit(row);
    } else if (!locked && /^[0-9０-９]$/.test(key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      actions.onEdit(row, key.normalize('NFKC'));
    }
  };
  const marks = [selected ? 'returns-here' : '', wrong ? 'returns-wrong' : '', overridden ? 'returns-typed' : ''].filter(Boolean);
  return (
    <td className={['returns-cell', ...marks].join(' ')}>
      <button
        type="button"
        id={figureId(row)}
        className="returns-figure"
        aria-label={text.figure(label, figure)}
        aria-pressed={selected}
        onFocus={() => actions.onSelect(row)}
        onClick={() => actions.onSelect(row)}
        onDoubleClick={() => (locked ? undefined : actions.onEdit(row))}
        onKeyDown={keyDown}
      >
        <span className="returns-number">{figure === '' ? text.edit.blank : figure}</span>
        <span aria-hidden="true" className="returns-open">
          ›
        </span>
      </button>
    </td>
  );
}
