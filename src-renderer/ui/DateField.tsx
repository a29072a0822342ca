import { Input, Popover } from 'antd';
import { useState } from 'react';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import { TextButton } from './Button';
import { DayGrid } from './DayGrid';
import { Field, type FieldLinks, type FieldWords } from './Field';
import { useToday } from './today';
import { typedDate } from './typedDate';
import { commonText } from '../strings/common';

interface DateFieldProps extends FieldWords {
  value: CalendarDate | null;
  /** `null` while what is typed is no day. */
  onChange: (value: CalendarDate | null) => void;
}

interface DateInputProps extends Pick<DateFieldProps, 'value' | 'onChange'> {
  links: FieldLinks;
  label: string;
  onOdd: (odd: boolean) => void;
}

function DateInput({ value, onChange, links, label, onOdd }: DateInputProps) {
  const today = useToday();
  const [typed, setTyped] = useState<string>(value ?? '');
  const [shown, setShown] = useState(value);
  const [open, setOpen] = useState(false);
  // A value set from outside replaces what was typed; our own does not disturb the typing.
  if (value !== shown) {
    setShown(value);
    if (value !== null && typedDate(typed, today) !== value) setTyped(value);
  }
  const change = (text: string) => {
    setTyped(text);
    const next = typedDate(text, today) ?? null;
    setShown(next);
    onChange(next);
    if (text === '' || next !== null) onOdd(false);
  };
  const leave = () => {
    const read = typedDate(typed, today);
    if (read !== undefined) setTyped(read);
    onOdd(typed.trim() !== '' && read === undefined);
  };
  const pick = (date: CalendarDate) => {
    setOpen(false);
    change(date);
    document.getElementById(links.id)?.focus();
  };
  return (
    <span className="date-row">
      <Input
        {...links}
        inputMode="numeric"
        autoComplete="off"
        placeholder="2026-10-10"
        value={typed}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      <Popover
        trigger="click"
        open={open}
        destroyOnHidden
        onOpenChange={setOpen}
        content={
          <div role="dialog" aria-label={commonText.pickFrom(label)}>
            <DayGrid value={value} today={today} onPick={pick} />
          </div>
        }
      >
        <span>
          <TextButton onClick={() => setOpen(true)} label={commonText.pickFrom(label)}>
            {commonText.calendar}
          </TextButton>
        </span>
      </Popover>
    </span>
  );
}

/** A day: typed first (20261010, 2026.10.10, 10月10日), picked if wanted. */
export function DateField({ value, onChange, error, ...words }: DateFieldProps) {
  const [odd, setOdd] = useState(false);
  const wrong = odd ? commonText.oddDate : error;
  return (
    <Field {...words} error={wrong}>
      {(links) => <DateInput links={links} label={words.label} value={value} onChange={onChange} onOdd={setOdd} />}
    </Field>
  );
}
