import { statForm } from '../../../src-bridge/resources/forms';
import { rowName } from '../../../src-domain/returns/rowName';
import { returnsText } from '../../strings/returns';
import { RuleCard, RuleCounts } from '../../shell/findings/RuleCard';
import { Sheet } from '../../ui/Sheet';
import { findingId } from './obstacles';
import type { SheetView } from './sheetView';

const text = returnsText.rules;

interface FindingsSheetProps {
  view: SheetView;
  onGo: (row: string) => void;
  onNote: (rule: string, note: string) => void;
}

/** Rules as they stand at this moment: the hard ones lead to a cell, the soft ones want a word. */
export function FindingsSheet({ view, onGo, onNote }: FindingsSheetProps) {
  const noteOf = (rule: string) => view.acknowledged.find((each) => each.rule === rule)?.note;
  if (view.draft === null)
    return (
      <Sheet title={text.frozen} padding="tight">
        {view.acknowledged.length === 0 ? <p className="second small">{text.frozenNone}</p> : null}
        <ul className="findings">
          {view.acknowledged.map(({ rule, note }) => (
            <li key={rule} className="finding">
              <p>
                <b>{rule}</b> {statForm.rules.find(({ id }) => id === rule)?.message}
              </p>
              <span className="small">{text.noted(note)}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    );
  return (
    <Sheet title={text.title} padding="tight" aside={<RuleCounts findings={view.findings} noted={(rule) => noteOf(rule) !== undefined} />}>
      {view.findings.length === 0 ? <p className="second small">{text.allPass}</p> : null}
      <ul className="findings">
        {view.findings.map(({ rows, ...finding }) => (
          <RuleCard
            key={finding.rule}
            {...finding}
            places={rows.map((id) => ({ id, name: rowName(statForm, id) }))}
            note={noteOf(finding.rule)}
            id={findingId(finding.rule)}
            onGo={onGo}
            onNote={onNote}
          />
        ))}
      </ul>
    </Sheet>
  );
}
