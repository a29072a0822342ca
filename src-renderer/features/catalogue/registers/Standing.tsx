import { useMemo, type ReactNode } from 'react';
import { changedLines, changedYears, directoryYears } from '../../../../src-domain/catalogue/registers/changes';
import { guideLines } from '../../../../src-domain/catalogue/registers/guide';
import { registersText as text } from '../../../strings/registers';
import { Notice } from '../../../ui/Notice';
import type { Registers } from './useRegisters';

/** Changes shown one by one. */
const shown = 6;

interface StandProps {
  /** The day it was last generated; null when never. */
  on: string | null;
  changes: readonly string[];
}

function Stand({ on, changes }: StandProps): ReactNode {
  if (on === null) return <Notice tone="yellow" {...text.never} />;
  if (changes.length === 0) return <Notice tone="green" what={text.current(on)} />;
  return (
    <Notice
      tone="yellow"
      what={text.changed(on)}
      todo={
        <>
          <ul className="catalogue-held">
            {changes.slice(0, shown).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {text.changedTodo}
        </>
      }
    />
  );
}

/** Whether the guide that hangs outside still says what is so. */
export function GuideStanding({ registers: { guide, made } }: { registers: Registers }) {
  const changes = made.guide === null ? [] : changedLines(made.guide.lines, guideLines(guide));
  return <Stand on={made.guide?.on ?? null} changes={changes.map(({ label, before, now }) => text.lineChange(label, before, now))} />;
}

/** Whether the directory that hangs outside still has every entry. */
export function DirectoryStanding({ registers: { entries, made } }: { registers: Registers }) {
  const changes = useMemo(
    () => (made.directory === null ? [] : changedYears(made.directory.years, directoryYears(entries))),
    [made.directory, entries],
  );
  return <Stand on={made.directory?.on ?? null} changes={changes.map(({ year, before, now }) => text.yearChange(year, before, now))} />;
}
