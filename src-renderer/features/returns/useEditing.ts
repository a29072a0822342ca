import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { printedFigure } from '../../../src-domain/returns/paper';
import type { CellActions, Editing } from './cell';
import { editTrouble, sameAsComputed, typedFigure } from './EditFigure';
import { figureId } from './obstacles';
import type { SheetView } from './sheetView';
import type { DraftActions } from './useDraft';

export interface EditingDesk {
  readonly selected: string | null;
  readonly editing: Editing | null;
  readonly actions: CellActions;
}

/** Which cell is looked at, which is being typed into. `view` is the sheet as it was kept, without what is being typed. */
export function useEditing(view: SheetView, draft: DraftActions): EditingDesk {
  const [selected, setSelected] = useState<string | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const now = useRef({ view, editing, draft });
  useEffect(() => {
    now.current = { view, editing, draft };
  });
  const close = useCallback((row: string) => {
    setEditing(null);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => document.getElementById(figureId(row))?.focus());
  }, []);
  const keep = useCallback(() => {
    const { view: sheet, editing: typed, draft: kept } = now.current;
    if (typed === null) return;
    const computed = sheet.computed[typed.row] ?? null;
    const figure = typedFigure(typed);
    if (figure === undefined || editTrouble(typed, computed) !== undefined) return setEditing({ ...typed, tried: true });
    if (sameAsComputed(typed, computed)) kept.withdraw(typed.row);
    else kept.override(typed.row, computed, figure, typed.reason);
    close(typed.row);
  }, [close]);
  const actions = useMemo(
    (): CellActions => ({
      onSelect: setSelected,
      onEdit: (row, first) => {
        const { view: sheet } = now.current;
        const reason = sheet.overrides.find((each) => each.row === row)?.reason ?? '';
        setSelected(row);
        setEditing({ row, figure: first ?? printedFigure(sheet.values[row] ?? null), reason, tried: false });
      },
      onTyping: setEditing,
      onKeep: keep,
      onCancel: () => {
        const { editing: typed } = now.current;
        if (typed !== null) close(typed.row);
      },
    }),
    [keep, close],
  );
  return { selected, editing, actions };
}
