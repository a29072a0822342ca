import { Input } from 'antd';
import { useState } from 'react';
import { addMonths, monthOf, type Month } from '../../src-domain/kernel/month';
import { TextButton } from './Button';
import { Field, type FieldLinks, type FieldWords } from './Field';
import { useToday } from './today';
import { typedMonth } from './typedDate';
import { commonText } from '../strings/common';

interface MonthFieldProps extends FieldWords {
  value: Month | null;
  onChange: (value: Month | null) => void;
}

function MonthInput({
  value,
  onChange,
  links,
  onOdd,
}: Pick<MonthFieldProps, 'value' | 'onChange'> & { links: FieldLinks; onOdd: (odd: boolean) => void }) {
  const today = useToday();
  const [typed, setTyped] = useState<string>(value ?? '');
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    if (value !== null && typedMonth(typed, today) !== value) setTyped(value);
  }
  const change = (text: string) => {
    setTyped(text);
    const next = typedMonth(text, today) ?? null;
    setShown(next);
    onChange(next);
    if (text === '' || next !== null) onOdd(false);
  };
  const leave = () => {
    const read = typedMonth(typed, today);
    if (read !== undefined) setTyped(read);
    onOdd(typed.trim() !== '' && read === undefined);
  };
  const step = (count: number) => change(addMonths(value ?? monthOf(today), count));
  return (
    <span className="date-row">
      <Input
        {...links}
        inputMode="numeric"
        autoComplete="off"
        placeholder="2026-10"
        value={typed}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      <TextButton onClick={() => step(-1)}>{commonText.monthBefore}</TextButton>
      <TextButton onClick={() => step(1)}>{commonText.monthAfter}</TextButton>
    </span>
  );
}

/** A month, typed (202610, 2026年10月) or stepped. */
export function MonthField({ value, onChange, error, ...words }: MonthFieldProps) {
  const [odd, setOdd] = useState(false);
  return (
    <Field {...words} error={odd ? commonText.oddMonth : error}>
      {(links) => <MonthInput links={links} value={value} onChange={onChange} onOdd={setOdd} />}
    </Field>
  );
}
