import type { KeyboardEvent } from 'react';

/** Id of the button of a cell, for links to it. */
const figureId = (cell: string): string => `annual-${cell.replaceAll('.', '-')}`;

export const focusFigure = (cell: string): void => {
  const button = document.getElementById(figureId(cell));
  button?.scrollIntoView({ block: 'center' });
  button?.focus({ preventScroll: true });
};

interface FigureButtonProps {
  id: string;
  label: string;
  figure: string;
  /** Stands where there is no figure. */
  blank: string;
  selected: boolean;
  typed?: boolean;
  wrong?: boolean;
  onSelect: (cell: string) => void;
  /** Enter: on to where it is typed. */
  onEnter?: () => void;
}

/** The figure next to it by arrow key: left and right along the row, up and down by its place from the right. */
function neighbour(from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest('tr');
  const inRow = (of: Element | null): HTMLElement[] => [...(of?.querySelectorAll<HTMLElement>('.annual-figure') ?? [])];
  const here = inRow(row);
  const at = here.indexOf(from);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return here[at + (key === 'ArrowRight' ? 1 : -1)];
  let next = key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  while (next && inRow(next).length === 0) next = key === 'ArrowDown' ? next.nextElementSibling : next.previousElementSibling;
  return inRow(next ?? null).at(at - here.length);
}

/** One figure of a table: click or arrow to it to see where it comes from. */
export function FigureButton({ id, label, figure, blank, selected, typed = false, wrong = false, onSelect, onEnter }: FigureButtonProps) {
  const keyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      onEnter();
    }
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    neighbour(event.currentTarget, event.key)?.focus();
  };
  const marks = [selected ? 'annual-here' : '', typed ? 'annual-typed' : '', wrong ? 'annual-wrong' : ''].filter(Boolean);
  return (
    <button
      type="button"
      id={figureId(id)}
      className={['annual-figure', ...marks].join(' ')}
      aria-label={label}
      aria-pressed={selected}
      onFocus={() => onSelect(id)}
      onClick={() => onSelect(id)}
      onKeyDown={keyDown}
    >
      {figure === '' ? <span className="annual-blank">{blank}</span> : <span className="annual-number">{figure}</span>}
    </button>
  );
}
