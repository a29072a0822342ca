import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field, type FieldWords } from './Field';

interface TextFieldProps extends FieldWords {
  /** Whether what is typed could be taken; anything but blanks unless told otherwise. */
  fits?: (typed: string) => boolean;
  value: string;
  onChange: (value: string) => void;
  width?: 'short' | 'medium' | 'full';
  /** `password` hides what is typed. */
  kind?: 'text' | 'password';
  inputMode?: 'numeric' | 'tel' | 'text';
  maxLength?: number;
  autoComplete?: string;
  autoFocus?: boolean;
  readOnly?: boolean;
  /** More than one line. */
  lines?: number;
  /** Words after the control: 人, 万元. */
  unit?: ReactNode;
}

function TextControl({
  lines,
  kind = 'text',
  width = 'medium',
  value,
  onChange,
  unit: _,
  ...rest
}: Omit<TextFieldProps, keyof FieldWords | 'fits'>) {
  if (lines !== undefined)
    return (
      <Input.TextArea
        {...rest}
        className="width-full"
        autoSize={{ minRows: lines, maxRows: 12 }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <Input
      {...rest}
      className={`width-${width}`}
      type={kind}
      autoComplete={rest.autoComplete ?? 'off'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** One line of text, or several with `lines`. */
export function TextField({ id, label, hint, error, optional = false, fits, ...control }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} fits={fits}>
      {(links) => (
        <span className="row">
          <TextControl {...control} {...links} />
          {control.unit}
        </span>
      )}
    </Field>
  );
}

const isNumber = (typed: string): boolean => typedNumber(typed) !== undefined;

/** Whole or decimal figures as typed; blank stays blank and is not zero. */
export function NumberField({ unit, ...props }: Omit<TextFieldProps, 'lines' | 'kind' | 'width' | 'inputMode' | 'fits'>) {
  return <TextField {...props} unit={unit} width="short" inputMode="numeric" fits={isNumber} />;
}

/** Figures as officers type them, full-width ones too; `undefined` for blank or anything else. */
export function typedNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/gu, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
