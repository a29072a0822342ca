import { useState } from 'react';
import { candidatesFor, placeRecord } from '../../../../src-domain/channels/gazette/issue';
import { issueLine } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { gazetteText as text } from '../../../strings/channels';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';

interface CandidatesProps {
  issue: GazetteIssue;
  issues: readonly GazetteIssue[];
  records: readonly DisclosureRecord[];
  onChange: (issue: GazetteIssue) => void;
}

/** What the months of the issue offer; what another issue holds is shown, and may not come in twice. */
export function Candidates({ issue, issues, records, onChange }: CandidatesProps) {
  const [chosen, setChosen] = useState<string>();
  const found = candidatesFor(issue, issues, records);
  const into = issue.sections.find(({ id }) => id === chosen) ?? issue.sections[0];
  return (
    <Sheet title={text.candidates} padding="tight">
      {found.length === 0 || into === undefined ? <p className="muted">{text.candidatesNone}</p> : null}
      {found.length > 0 && into !== undefined ? (
        <>
          <SelectField
            id="gazette-into"
            label={text.addTo}
            value={into.id}
            options={issue.sections.map(({ id, name }, at) => ({ value: id, label: name === '' ? text.sectionName(at + 1) : name }))}
            onChange={setChosen}
          />
          <ul className="channels-items">
            {found.map(({ record, in: other }) => (
              <li key={record.id} className="channels-item">
                <span>
                  {record.title} <span className="muted small">{record.formedOn}</span>
                </span>
                {other === null ? (
                  <Button
                    size="small"
                    label={text.addOf(record.title)}
                    onClick={() => onChange(placeRecord(issue, record.id, into.id, into.records.length))}
                  >
                    {text.add}
                  </Button>
                ) : (
                  <span className="small muted">{text.inIssue(issueLine(other))}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Sheet>
  );
}
