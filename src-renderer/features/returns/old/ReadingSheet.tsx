import { useState } from 'react';
import type { StatForm } from '../../../../src-domain/returns/form';
import { settledValues } from '../../../../src-domain/returns/old/settle';
import type { OldReading } from '../../../../src-domain/returns/old/types';
import { oldReturnsText as text } from '../../../strings/oldReturns';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { Check } from '../../../ui/Checks';
import { MonthField } from '../../../ui/MonthField';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { NumberField } from '../../../ui/TextField';
import { DoubtTable } from './DoubtTable';
import { doubtful, fieldsOf, monthOf, sumsOf, typedCells, yearOf, type SheetDraft } from './draft';
import { FigureTable } from './FigureTable';

interface ReadingSheetProps {
  at: number;
  reading: OldReading;
  draft: SheetDraft;
  form: StatForm;
  /** A sheet of that time was taken in before. */
  replaces: boolean;
  onChange: (draft: SheetDraft) => void;
}

function Time({ at, draft, onChange }: Pick<ReadingSheetProps, 'at' | 'draft' | 'onChange'>) {
  const fields = fieldsOf(at);
  return (
    <div className="old-time">
      <ChoiceCards
        id={`old-${String(at)}-kind`}
        legend={text.which}
        across
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        options={(['month', 'year'] as const).map((value) => ({ value, label: text.kinds[value] }))}
      />
      {draft.kind === 'month' ? (
        <MonthField id={fields.month} label={text.month} value={draft.month} onChange={(month) => onChange({ ...draft, month })} />
      ) : (
        <NumberField id={fields.year} label={text.year} unit="年" value={draft.year} onChange={(year) => onChange({ ...draft, year })} />
      )}
    </div>
  );
}

function Sums({ at, reading, draft, form, onChange }: Omit<ReadingSheetProps, 'replaces'>) {
  const broken = sumsOf(form, reading, draft);
  if (broken.length === 0) return null;
  return (
    <div id={fieldsOf(at).sums} tabIndex={-1}>
      <Notice
        tone="yellow"
        what={text.sums}
        todo={
          <>
            <ul className="old-sums">
              {broken.map(({ rule, message }) => (
                <li key={rule}>
                  <b>{rule}</b> {message}
                </li>
              ))}
            </ul>
            <Check checked={draft.sumsSeen} onChange={(sumsSeen) => onChange({ ...draft, sumsSeen })}>
              {text.sumsSeen}
            </Check>
          </>
        }
      />
    </div>
  );
}

function AllRows({ reading, draft, form }: Pick<ReadingSheetProps, 'reading' | 'draft' | 'form'>) {
  const [open, setOpen] = useState(false);
  const places = new Map(reading.cells.map(({ row, place }) => [row, place]));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.allRows}</summary>
      {open ? (
        <FigureTable
          caption={text.allRows}
          form={form}
          figures={text.figures[draft.kind]}
          values={settledValues(reading, typedCells(draft))}
          yearToDate={Object.fromEntries(reading.cells.map(({ row, yearToDate }) => [row, yearToDate]))}
          beside={{ header: text.columns.place, width: '6em', of: (row) => places.get(row) }}
        />
      ) : null}
    </details>
  );
}

/** One sheet that was read: of when it is, and each cell somebody has to look at. */
export function ReadingSheet(props: ReadingSheetProps) {
  const { reading, draft, replaces, onChange } = props;
  const [count, year] = [doubtful(reading).length, yearOf(draft)];
  return (
    <Sheet
      title={text.sheetTitle(reading.sheet)}
      aside={<StateMark tone={count === 0 ? 'green' : 'yellow'}>{count === 0 ? text.allClear : text.toLook(count)}</StateMark>}
    >
      <div className="stack">
        <Check checked={!draft.taken} onChange={(out) => onChange({ ...draft, taken: !out })}>
          {text.leaveOut}
        </Check>
        {draft.taken ? (
          <>
            <Time {...props} />
            {replaces && year !== null ? <Notice tone="yellow" what={text.replaces(text.span(year, monthOf(draft)))} /> : null}
            {reading.guessedColumns ? <Notice tone="yellow" what={text.guessed} /> : null}
            {count === 0 ? null : <DoubtTable {...props} />}
            <Sums {...props} />
            {reading.strangers.length === 0 ? null : (
              <Notice
                tone="grey"
                what={text.strangers}
                todo={reading.strangers.map(({ place, label, figure }) => text.stranger(place, label, figure)).join('；')}
              />
            )}
            <AllRows {...props} />
          </>
        ) : null}
      </div>
    </Sheet>
  );
}
