import { noteAnnual } from '../../../src-domain/returns/annual/work';
import type { AnnualFinding } from '../../../src-domain/returns/annual/rules';
import { RuleCard, RuleCounts } from '../../shell/findings/RuleCard';
import { returnsText } from '../../strings/returns';
import { Sheet } from '../../ui/Sheet';
import { focusFigure } from './FigureButton';
import type { AnnualDesk } from './useAnnualDesk';

const text = returnsText.rules;

interface FindingsSheetProps {
  desk: AnnualDesk;
  findings: readonly AnnualFinding[];
  nameOf: (cell: string) => string;
}

/** 勾稽 of a table as it stands at this moment: hard ones lead to a cell, soft ones want a word. */
export function FindingsSheet({ desk, findings, nameOf }: FindingsSheetProps) {
  const noteOf = (rule: string) => desk.work.notes.find((each) => each.rule === rule)?.note;
  const onNote = (rule: string, note: string) =>
    void desk.edit((work) => {
      const noted = noteAnnual(work, { rule, note });
      return noted.ok ? noted.value : work;
    });
  return (
    <Sheet title={text.title} padding="tight" aside={<RuleCounts findings={findings} noted={(rule) => noteOf(rule) !== undefined} />}>
      {findings.length === 0 ? <p className="second small">{text.allPass}</p> : null}
      <ul className="findings">
        {findings.map(({ cells, ...finding }) => (
          <RuleCard
            key={finding.rule}
            {...finding}
            places={cells.map((id) => ({ id, name: nameOf(id) }))}
            note={noteOf(finding.rule)}
            id={`annual-note-${finding.rule}`}
            onGo={focusFigure}
            onNote={onNote}
          />
        ))}
      </ul>
    </Sheet>
  );
}
