import { Popover } from 'antd';
import { useState } from 'react';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import { commonText } from '../strings/common';
import { TextButton } from './Button';
import { DayGrid } from './DayGrid';
import { useToday } from './today';
import { typedDate } from './typedDate';
import { TypedField, type TypedValueProps } from './TypedField';

interface DayPickerProps {
  label: string;
  value: CalendarDate | null;
  onPick: (date: CalendarDate) => void;
}

function DayPicker({ label, value, onPick }: DayPickerProps) {
  const today = useToday();
  const [open, setOpen] = useState(false);
  const pick = (date: CalendarDate) => {
    setOpen(false);
    onPick(date);
  };
  return (
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
  );
}

/** A day: typed first (20261010, 2026.10.10, 10月10日), picked if wanted. */
export function DateField(props: TypedValueProps<CalendarDate>) {
  const { id, label, value } = props;
  const today = useToday();
  return (
    <TypedField
      {...props}
      read={(text) => typedDate(text, today)}
      placeholder={commonText.typeDate}
      odd={commonText.oddDate}
      beside={(change) => (
        <DayPicker
          label={label}
          value={value}
          onPick={(date) => {
            change(date);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    />
  );
}
