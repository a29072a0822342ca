import type { KeyboardEvent } from 'react';
import { sameFigure } from '../../../src-domain/returns/figures';
import { printedFigure } from '../../../src-domain/returns/paper';
import { returnsText } from '../../strings/returns';
import { Button } from '../../ui/Button';
import { typedNumber } from '../../ui/TextField';
import type { CellActions, Editing } from './cell';
import './figure.css';

const text = returnsText.edit;
const reasonId = 'returns-reason';

export type EditTrouble = 'figure' | 'reason';

/** The typed figure; undefined while it is none. */
export const typedFigure = ({ figure }: Editing): number | undefined => typedNumber(figure);

/** Is it what the ledger says anyway. */
export const sameAsComputed = (editing: Editing, computed: number | null): boolean => {
  const typed = typedFigure(editing);
  return typed !== undefined && computed !== null && sameFigure(typed, computed);
};

export function editTrouble(editing: Editing, computed: number | null): EditTrouble | undefined {
  if (typedFigure(editing) === undefined) return 'figure';
  return !sameAsComputed(editing, computed) && editing.reason.trim() === '' ? 'reason' : undefined;
}

const troubleWords: Readonly<Record<EditTrouble, string>> = { figure: text.needFigure, reason: text.needReason };

const keys =
  (actions: CellActions, onEnter: () => void) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter that ends a word of the input method is not meant for us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') actions.onCancel();
    else if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
  };

interface EditProps {
  editing: Editing;
  actions: CellActions;
}

export function EditCell({ editing, label, actions }: EditProps & { label: string }) {
  return (
    <td className="returns-cell returns-here">
      <input
        className="returns-input"
        inputMode="decimal"
        autoComplete="off"
        autoFocus
        aria-label={text.figure(label)}
        aria-describedby="returns-edit-words"
        value={editing.figure}
        onChange={(event) => actions.onTyping({ ...editing, figure: event.target.value })}
        onKeyDown={keys(actions, () => document.getElementById(reasonId)?.focus())}
      />
    </td>
  );
}

/** Under the row: what the ledger says, and why this sheet says otherwise. */
export function EditReason({ editing, computed, actions }: EditProps & { computed: number | null }) {
  const trouble = editing.tried ? editTrouble(editing, computed) : undefined;
  const same = sameAsComputed(editing, computed);
  return (
    <tr className="returns-edit">
      <td colSpan={6}>
        <div className="returns-edit-line">
          <span id="returns-edit-words" className="second">
            {same ? text.back : text.question(printedFigure(computed))}
          </span>
          <label className="returns-reason">
            <span>{text.reason}</span>
            <input
              id={reasonId}
              autoComplete="off"
              placeholder={text.reasonHint}
              maxLength={200}
              aria-invalid={trouble === 'reason' ? true : undefined}
              aria-describedby={trouble === undefined ? undefined : 'returns-edit-trouble'}
              value={editing.reason}
              onChange={(event) => actions.onTyping({ ...editing, reason: event.target.value })}
              onKeyDown={keys(actions, actions.onKeep)}
            />
          </label>
          <span className="row">
            <Button size="small" onClick={actions.onKeep}>
              {text.keep}
            </Button>
            <Button size="small" onClick={actions.onCancel}>
              {text.cancel}
            </Button>
          </span>
        </div>
        {trouble === undefined ? null : (
          <p id="returns-edit-trouble" className="field-error" role="alert">
            <span aria-hidden="true">■ </span>
            {troubleWords[trouble]}
          </p>
        )}
      </td>
    </tr>
  );
}
