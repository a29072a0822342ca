import { printedFigure } from '../../../src-domain/returns/paper';
import { rowName } from '../../../src-domain/returns/rowName';
import { returnsText } from '../../strings/returns';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import type { SheetView } from './sheetView';

const text = returnsText.changed;

interface ChangedSheetProps {
  view: SheetView;
  onGo: (row: string) => void;
  onWithdraw: (row: string) => void;
}

const words = (figure: number | null): string => (figure === null ? returnsText.edit.blank : printedFigure(figure));

/** The figures that differ from the ledger, and the way back. */
export function ChangedSheet({ view, onGo, onWithdraw }: ChangedSheetProps) {
  return (
    <Sheet title={text.title} padding="tight">
      {view.overrides.length === 0 ? <p className="second small">{text.none}</p> : null}
      <ul className="returns-changed">
        {view.overrides.map(({ row, computed, reported, reason }) => (
          <li key={row}>
            <TextButton onClick={() => onGo(row)}>{rowName(view.form, row)}</TextButton>
            <div>{returnsText.edit.change(words(computed), words(reported))}</div>
            <div className="muted small">{reason}</div>
            {view.draft === null ? null : (
              <TextButton onClick={() => onWithdraw(row)} label={returnsText.edit.withdrawOf(rowName(view.form, row))}>
                {returnsText.edit.withdraw}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
