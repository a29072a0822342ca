import { useState } from 'react';
import { annualForm } from '../../../../src-bridge/resources/annual';
import { clearCell, typeCell } from '../../../../src-domain/returns/annual/work';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { annualText } from '../../../strings/annual';
import { Button, TextButton } from '../../../ui/Button';
import { typedNumber } from '../../../ui/TextField';
import { focusFigure } from '../FigureButton';
import type { AnnualDesk } from '../useAnnualDesk';

const text = annualText.tables;

/** Where a figure is typed; Enter on a cell leads here. */
export const typingId = 'annual-typing';

interface PlainInputProps {
  id: string;
  label: string;
  value: string;
  numeric?: boolean;
  hint?: string;
  onChange: (value: string) => void;
}

function PlainInput({ id, label, value, numeric = false, hint, onChange }: PlainInputProps) {
  return (
    <label className="annual-input" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        autoComplete="off"
        inputMode={numeric ? 'decimal' : 'text'}
        maxLength={200}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** Types a figure into the chosen cell, with where it comes from. */
export function CellForm({ desk, cell }: { desk: AnnualDesk; cell: string }) {
  const computed = desk.sheet.computed[cell] ?? null;
  const typed = desk.sheet.typed.find(({ key }) => key === cell);
  const [figure, setFigure] = useState(typed === undefined ? '' : printedFigure(typed.value));
  const [reason, setReason] = useState(typed?.reason ?? '');
  const [trouble, setTrouble] = useState<string>();
  const keep = () => {
    const value = typedNumber(figure);
    if (value === undefined) return setTrouble(text.needFigure);
    const asked = { key: cell, value, reason };
    const tried = typeCell(annualForm, desk.work, asked, computed);
    if (!tried.ok) return setTrouble(text.problems[tried.error]);
    setTrouble(undefined);
    void desk.edit((work) => {
      const kept = typeCell(annualForm, work, asked, computed);
      return kept.ok ? kept.value : work;
    });
    focusFigure(cell);
  };
  const clear = () => {
    setFigure('');
    setReason('');
    void desk.edit((work) => clearCell(work, cell));
  };
  return (
    <form
      className="annual-cell-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <PlainInput id={typingId} label={text.value} value={figure} numeric onChange={setFigure} />
      <PlainInput
        id="annual-reason"
        label={computed === null ? text.source : text.reason}
        value={reason}
        {...(computed === null ? { hint: text.sourceHint } : {})}
        onChange={setReason}
      />
      {trouble === undefined ? null : (
        <p className="field-error" role="alert">
          <span aria-hidden="true">■ </span>
          {trouble}
        </p>
      )}
      <span className="row">
        <Button size="small" type="submit">
          {text.keep}
        </Button>
        {typed === undefined ? null : <TextButton onClick={clear}>{computed === null ? text.clearBlank : text.clear}</TextButton>}
      </span>
    </form>
  );
}
