import { useMemo, useState } from 'react';
import { openRoster, type RosterGiven } from '../../../../src-domain/notices/rosters/read';
import type { RosterContent } from '../../../../src-domain/notices/rosters/types';
import { rostersText as text } from '../../../strings/rosters';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { Judging } from './Judging';
import type { ReadSheet, RosterFile } from './useRosterFile';

const states = ['hidden', 'blank', 'too-long', 'too-wide'] as const;
const mostCells = 8;

const named = (cells: readonly string[]): string =>
  cells.length > mostCells ? text.more(cells.slice(0, mostCells).join('、'), cells.length) : cells.join('、');

/** What of the file nobody sees, or could not be read: named, and not taken in. */
function NotTaken({ file, sheet }: { file: RosterFile; sheet: ReadSheet }) {
  const tabs = states.flatMap((state) => {
    const names = file.passedOver.filter((each) => each.state === state).map(({ name }) => name);
    return names.length === 0 ? [] : [text.passedSheets[state](named(names))];
  });
  const lines = [
    ...tabs,
    ...(sheet.hiddenRows > 0 ? [text.hiddenRows(sheet.hiddenRows)] : []),
    ...(sheet.hiddenColumns.length > 0 ? [text.hiddenColumns(named(sheet.hiddenColumns))] : []),
    ...(sheet.broken.length > 0 ? [text.broken(named(sheet.broken))] : []),
  ];
  return lines.length === 0 ? null : <Notice tone="yellow" what={lines.join('。')} />;
}

interface SheetOfFileProps {
  file: RosterFile;
  given: RosterGiven;
  onTake: (content: RosterContent) => void;
  onLeave: () => void;
}

/** The sheet with the most rows is the likeliest list. */
const likeliest = (sheets: readonly ReadSheet[]): string =>
  [...sheets].sort((one, other) => other.rows.length - one.rows.length)[0]?.name ?? '';

/** One sheet of the file, of several as chosen. */
export function SheetOfFile({ file, given, onTake, onLeave }: SheetOfFileProps) {
  const [name, setName] = useState(() => likeliest(file.sheets));
  const sheet = file.sheets.find((each) => each.name === name) ?? file.sheets[0];
  const roster = useMemo(() => (sheet === undefined ? undefined : openRoster(sheet, given)), [sheet, given]);
  if (sheet === undefined) return null;
  const options = file.sheets.map(({ name: tab, rows }) => ({ value: tab, label: tab, hint: text.sheetHint(rows.length) }));
  return (
    <>
      {file.sheets.length > 1 ? (
        <Sheet padding="tight">
          <ChoiceCards id="roster-sheet" legend={text.which} value={sheet.name} options={options} onChange={setName} across />
        </Sheet>
      ) : null}
      <NotTaken file={file} sheet={sheet} />
      {roster === undefined ? (
        <Notice
          tone="red"
          what={text.noHeading}
          todo={text.noHeadingTodo}
          call={text.nothingTaken}
          action={<Button onClick={onLeave}>{text.otherFile}</Button>}
          live
        />
      ) : (
        <Judging key={`${sheet.name} ${given.title}`} roster={roster} given={given} onTake={onTake} onLeave={onLeave} />
      )}
    </>
  );
}
