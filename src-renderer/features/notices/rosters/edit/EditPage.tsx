import { useCallback, useEffect, useState } from 'react';
import type { DisclosureRecord } from '../../../../../src-domain/ledger/types';
import { changesOf, editRoster, type EditTrouble } from '../../../../../src-domain/notices/rosters/edit';
import { meansOf } from '../../../../../src-domain/notices/rosters/read';
import type { RosterBook } from '../../../../../src-domain/notices/rosters/types';
import { compiledRosters } from '../../../../../src-domain/screening/rosters/compiled';
import { screeningRules } from '../../../../../src-bridge/resources/screening';
import { instantNow } from '../../../../shell/clock';
import { go, href } from '../../../../shell/router';
import { useStore } from '../../../../store';
import { editText, rosterEditText as text } from '../../../../strings/rosterEdit';
import { rostersText } from '../../../../strings/rosters';
import { Button, LinkButton } from '../../../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../../../ui/ErrorSummary';
import { Page } from '../../../../ui/Page';
import { Pager } from '../../../../ui/Pager';
import { Sheet } from '../../../../ui/Sheet';
import { useIntakeGiven } from '../useIntakeGiven';
import { cellId, EditTable, rowWords } from './EditTable';
import { Finding } from './Finding';
import { useEditedRows, type EditedRows, type TypedRow } from './useEditedRows';
import { everywhere, useShownRows } from './useShownRows';

interface EditPageProps {
  book: RosterBook;
  record: DisclosureRecord;
  /** With the list as it was, so that the change can be taken back. */
  onKept: (before: RosterBook) => void;
}

const { isNameKind } = compiledRosters(screeningRules);

function problemOf(trouble: EditTrouble, rows: readonly TypedRow[], name: number): FieldProblem {
  if (trouble.kind !== 'name-missing') return { field: 'roster-add', text: text.troubles[trouble.kind] };
  const row = rows[trouble.at];
  const words = row === undefined ? '' : rowWords(row);
  return { field: cellId(row?.key ?? '', name), text: text.troubles['name-missing'](words) };
}

/** A row that stands in no file, in the village that is looked at. */
function freshRow(book: RosterBook, nth: number, village: string): TypedRow {
  const at = village === '' ? -1 : book.columns.findIndex(({ kind }) => kind === 'village');
  const cells = book.columns.map((_, column) => (column === at ? village : ''));
  return { key: `n${String(nth)}`, source: null, village, group: '', cells, home: village, called: '' };
}

/** A list that was taken in, changed by hand: a typo, a row more, a row less. */
export function EditPage({ book, record, onKept }: EditPageProps) {
  const { rosters } = useStore();
  const given = useIntakeGiven(record);
  const name = book.columns.findIndex(({ kind }) => kind !== null && isNameKind(kind));
  const { rows, type, remove, add, undo } = useEditedRows(book, name);
  const view = useShownRows(rows);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [fresh, setFresh] = useState(0);
  useEffect(() => {
    if (fresh > 0) document.getElementById(cellId(`n${String(fresh)}`, Math.max(0, name)))?.focus();
  }, [fresh, name]);
  const typeInto = useCallback<EditedRows['type']>(
    (...typed) => {
      setProblems([]);
      type(...typed);
    },
    [type],
  );
  const addRow = () => {
    const row = freshRow(book, fresh + 1, view.village === everywhere ? '' : view.village);
    add(row);
    view.toLast();
    setFresh(fresh + 1);
  };
  const keep = async () => {
    if (given === undefined) return;
    const made = editRoster(book, rows, meansOf(given), instantNow());
    if (!made.ok) {
      const { error } = made;
      if (error.kind === 'name-missing') view.toRow(rows[error.at]?.key ?? '', rows);
      return setProblems([problemOf(error, rows, name)]);
    }
    await rosters.keep(made.value);
    onKept(book);
    go('notices', ['rosters', book.id]);
  };
  return (
    <Page
      title={text.title}
      subtitle={`${rostersText.for(record.title)}。${text.subtitle}`}
      actions={
        <>
          <LinkButton href={href('notices', ['rosters', book.id])}>{text.leave}</LinkButton>
          <Button kind="primary" onClick={() => void keep()}>
            {text.keep}
          </Button>
        </>
      }
    >
      <div className="stack">
        <ErrorSummary problems={problems} />
        <Sheet padding="tight">
          <Finding rows={rows} view={view} />
          <div className="row rosters-edit-doing">
            <Button id="roster-add" onClick={addRow}>
              {text.add}
            </Button>
            {undo === undefined ? null : <Button onClick={undo}>{text.undo}</Button>}
            <span aria-live="polite">{editText(changesOf(book, rows))}</span>
            <span className="muted small">{text.undoHint}</span>
          </div>
          {book.columns.some(({ masked }) => masked) ? <p className="muted small">{text.maskedNote}</p> : null}
          <EditTable rows={view.shown} columns={book.columns} name={name} type={typeInto} remove={remove} />
          {view.pages > 1 ? <Pager at={view.at} pages={view.pages} total={view.total} onGo={view.toPage} /> : null}
        </Sheet>
      </div>
    </Page>
  );
}
