import type { ReactNode } from 'react';
import { FieldGroup, type FieldWords } from './Field';
import './choices.css';

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}

/** One box to tick, with its words. */
export function Check({ checked, onChange, disabled = false, children }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface CheckGroupProps<Value extends string> extends FieldWords {
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
  options: readonly { value: Value; label: ReactNode }[];
}

/** Several of a few; the order of `options` is kept. */
export function CheckGroup<Value extends string>({ values, onChange, options, ...words }: CheckGroupProps<Value>) {
  const toggle = (value: Value, on: boolean) => {
    const next = options.map((option) => option.value).filter((each) => (each === value ? on : values.includes(each)));
    onChange(next);
  };
  return (
    <FieldGroup {...words}>
      <div className="checks">
        {options.map((option) => (
          <Check key={option.value} checked={values.includes(option.value)} onChange={(on) => toggle(option.value, on)}>
            {option.label}
          </Check>
        ))}
      </div>
    </FieldGroup>
  );
}
