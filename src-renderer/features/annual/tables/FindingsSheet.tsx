import { noteAnnual } from '../../../../src-domain/returns/annual/work';
import { RuleCard, RuleCounts } from '../../../shell/findings/RuleCard';
import { returnsText } from '../../../strings/returns';
import { Sheet } from '../../../ui/Sheet';
import type { AnnualDesk } from '../useAnnualDesk';

const text = returnsText.rules;

interface FindingsSheetProps {
  desk: AnnualDesk;
  nameOf: (cell: string) => string;
  onGo: (cell: string) => void;
}

/** 勾稽 of the three tables as they stand at this moment. */
export function FindingsSheet({ desk, nameOf, onGo }: FindingsSheetProps) {
  const noteOf = (rule: string) => desk.work.notes.find((each) => each.rule === rule)?.note;
  const onNote = (rule: string, note: string) =>
    void desk.edit((work) => {
      const noted = noteAnnual(work, { rule, note });
      return noted.ok ? noted.value : work;
    });
  return (
    <Sheet title={text.title} padding="tight" aside={<RuleCounts findings={desk.findings} noted={(rule) => noteOf(rule) !== undefined} />}>
      {desk.findings.length === 0 ? <p className="second small">{text.allPass}</p> : null}
      <ul className="findings">
        {desk.findings.map(({ cells, ...finding }) => (
          <RuleCard
            key={finding.rule}
            {...finding}
            places={cells.map((id) => ({ id, name: nameOf(id) }))}
            note={noteOf(finding.rule)}
            id={`annual-note-${finding.rule}`}
            onGo={onGo}
            onNote={onNote}
          />
        ))}
      </ul>
    </Sheet>
  );
}
