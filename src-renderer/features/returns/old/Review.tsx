import { useState } from 'react';
import { formOf } from '../../../../src-bridge/resources/forms';
import { month } from '../../../../src-domain/kernel/month';
import { oldSheetId, oldSheetOf } from '../../../../src-domain/returns/old/settle';
import type { OldReading, OldSheet } from '../../../../src-domain/returns/old/types';
import { oldReturnsText as text } from '../../../strings/oldReturns';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { useToday } from '../../../ui/today';
import { monthOf, problemsOf, sheetDraft, typedCells, yearOf, type SheetDraft } from './draft';
import { ReadingSheet } from './ReadingSheet';
import type { ReadBook } from './useReading';

interface ReviewProps {
  book: ReadBook;
  /** Ids of the sheets that are kept already. */
  known: ReadonlySet<string>;
  onTake: (sheets: readonly OldSheet[]) => void;
  onLeave: () => void;
}

const formOfReading = ({ month: of, year }: OldReading) => formOf(of ?? month(`${String(year ?? 2014)}-12`));

const idOf = (reading: OldReading, draft: SheetDraft): string | null => {
  const year = yearOf(draft);
  return year === null ? null : oldSheetId(reading.form, year, monthOf(draft));
};

/** A workbook that was read: looked at sheet by sheet, taken in together or not at all. */
export function Review({ book, known, onTake, onLeave }: ReviewProps) {
  const today = useToday();
  const [drafts, setDrafts] = useState(() => book.readings.map(sheetDraft));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const sheets = book.readings.map((reading, at) => ({ reading, draft: drafts[at] ?? sheetDraft(reading), form: formOfReading(reading) }));
  const taken = sheets.filter(({ draft }) => draft.taken);
  const take = () => {
    const found = problemsOf(sheets, today);
    setProblems(found);
    if (found.length > 0) return;
    onTake(
      taken.flatMap(({ reading, draft }) => {
        const year = yearOf(draft);
        return year === null
          ? []
          : [oldSheetOf(reading, { year, month: monthOf(draft), typed: typedCells(draft), file: book.name, today })];
      }),
    );
  };
  return (
    <div className="stack">
      <ErrorSummary problems={problems} />
      <Notice
        tone="blue"
        live
        what={text.read(book.name, book.readings.length)}
        todo={text.readTodo}
        call={book.passedOver.length === 0 ? undefined : text.passedOver(book.passedOver)}
      />
      {sheets.map(({ reading, draft, form }, at) => (
        <ReadingSheet
          key={reading.sheet}
          at={at}
          reading={reading}
          draft={draft}
          form={form}
          replaces={known.has(idOf(reading, draft) ?? '')}
          onChange={(next) => setDrafts((all) => all.map((each, place) => (place === at ? next : each)))}
        />
      ))}
      <div className="form-actions" id="old-take" tabIndex={-1}>
        <Button kind="primary" onClick={take}>
          {text.take(taken.length)}
        </Button>
        <Button onClick={onLeave}>{text.leave}</Button>
      </div>
    </div>
  );
}
