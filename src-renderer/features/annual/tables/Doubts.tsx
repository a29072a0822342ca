import { annualForm } from '../../../../src-bridge/resources/annual';
import type { DisclosureRequest } from '../../../../src-domain/ledger/types';
import { doneOn } from '../../../../src-domain/returns/annual/counting/outcome';
import { resultRows } from '../../../../src-domain/returns/annual/form';
import { placeRequest } from '../../../../src-domain/returns/annual/work';
import { annualText } from '../../../strings/annual';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import type { AnnualDesk } from '../useAnnualDesk';

const text = annualText.doubts;

const rows = resultRows(annualForm);
const labels = new Map(annualForm.requests.rows.map(({ id, group, label }) => [id, group === null ? label : `${group} ${label}`]));
const optionsOf = (only: (row: string) => boolean) => rows.filter(only).map((row) => ({ value: row, label: labels.get(row) ?? row }));

/** Rows of 不予公开 for a refusal; all of them where nothing was written. */
const options = { 'refusal-unclear': optionsOf((row) => row.startsWith('R3.3')), 'answer-missing': optionsOf(() => true) };

interface DoubtProps {
  desk: AnnualDesk;
  request: DisclosureRequest;
  why: keyof typeof options;
}

function Doubt({ desk, request, why }: DoubtProps) {
  return (
    <li>
      <p className="small">
        {text.line(request.receivedOn, doneOn(request) ?? '')}
        <br />
        <span className="second">{text.why[why]}</span>
      </p>
      <SelectField
        id={`doubt-${request.id}`}
        label={text.row}
        value={desk.work.placed[request.id]}
        placeholder={text.choose}
        options={options[why]}
        onChange={(row) => void desk.edit((work) => placeRequest(work, request.id, row))}
      />
    </li>
  );
}

/** Requests that only the officer can put into a row; those already placed stay to be changed. */
export function Doubts({ desk }: { desk: AnnualDesk }) {
  const { unplaced, twoYears, basis } = desk.sheet;
  const done = new Set(basis['R3.7.total']);
  const placed = desk.ledger.requests.filter(({ id }) => desk.work.placed[id] !== undefined && done.has(id));
  if (unplaced.length + placed.length + twoYears.length === 0 || desk.work.frozen !== null) return null;
  return (
    <Sheet
      title={unplaced.length > 0 ? text.title : text.placedTitle}
      padding="tight"
      aside={unplaced.length > 0 ? <StateMark tone="yellow">{String(unplaced.length)}</StateMark> : null}
    >
      {unplaced.length > 0 ? <p className="second small">{text.what}</p> : null}
      <ul className="annual-doubts">
        {unplaced.map(({ request, why }) => (
          <Doubt key={request.id} desk={desk} request={request} why={why} />
        ))}
        {placed.map((request) => (
          <Doubt key={request.id} desk={desk} request={request} why={request.answer === 'ANS-4' ? 'refusal-unclear' : 'answer-missing'} />
        ))}
      </ul>
      {twoYears.length === 0 ? null : <p className="second small">{text.twoYears(twoYears.length)}</p>}
    </Sheet>
  );
}
