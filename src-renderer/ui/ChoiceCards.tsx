import type { ReactNode } from 'react';
import { FieldError, useStanding } from './Field';
import { changed } from './mended';
import './choices.css';

export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** What follows from choosing it. */
  hint?: ReactNode;
  disabled?: boolean;
}

interface ChoiceCardsProps<Value extends string> {
  /** Where the error summary jumps to; unique on the page. */
  id: string;
  /** The question; give `legendHidden` when the page's heading already asks it. */
  legend: string;
  legendHidden?: boolean;
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly Choice<Value>[];
  across?: boolean;
  error?: string | undefined;
}

/** One of a few, each with its consequence. Native radios: arrow keys choose, tab leaves. */
export function ChoiceCards<Value extends string>({
  id,
  legend,
  legendHidden = false,
  value,
  onChange,
  options,
  across = false,
  error: given,
}: ChoiceCardsProps<Value>) {
  const error = useStanding(id, given);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error === undefined ? undefined : `${id}-error`} onChange={() => changed(id, true)}>
      <legend className={legendHidden ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      <div className={across ? 'choices choices-across' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="choice-label">{option.label}</span>
            {option.hint === undefined ? null : <span className="choice-hint">{option.hint}</span>}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
