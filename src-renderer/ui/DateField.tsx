import { Calendar, Input, Popover } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { parseDate, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import { TextButton } from './Button';
import { Field, type FieldLinks, type FieldWords } from './Field';
import { useToday } from './today';
import { typedDate } from './typedDate';
import { commonText } from '../strings/common';

interface DateFieldProps extends FieldWords {
  value: CalendarDate | null;
  /** `null` while what is typed is no day. */
  onChange: (value: CalendarDate | null) => void;
  min?: CalendarDate;
  max?: CalendarDate;
}

interface DateInputProps extends Pick<DateFieldProps, 'value' | 'onChange' | 'min' | 'max'> {
  links: FieldLinks;
  label: string;
  onOdd: (odd: boolean) => void;
}

function DateInput({ value, onChange, min, max, links, label, onOdd }: DateInputProps) {
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
  const pick = (text: string) => {
    const picked = parseDate(text);
    setOpen(false);
    if (picked.ok) change(picked.value);
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
        onOpenChange={setOpen}
        content={
          <div className="date-picker">
            <Calendar
              fullscreen={false}
              value={dayjs(value ?? today)}
              {...(min === undefined || max === undefined ? {} : { validRange: [dayjs(min), dayjs(max)] })}
              onSelect={(date, { source }) => {
                if (source === 'date') pick(date.format('YYYY-MM-DD'));
              }}
            />
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
export function DateField({ value, onChange, min, max, error, ...words }: DateFieldProps) {
  const [odd, setOdd] = useState(false);
  const wrong = odd ? commonText.oddDate : error;
  return (
    <Field {...words} error={wrong}>
      {(links) => (
        <DateInput
          links={links}
          label={words.label}
          value={value}
          onChange={onChange}
          onOdd={setOdd}
          {...(min ? { min } : {})}
          {...(max ? { max } : {})}
        />
      )}
    </Field>
  );
}
