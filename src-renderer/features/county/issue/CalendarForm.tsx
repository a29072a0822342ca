import { festivalNames } from '../../../../src-domain/calendar/festivals';
import type { CalendarSource } from '../../../../src-domain/calendar/types';
import { issueText } from '../../../strings/issue';
import { Check } from '../../../ui/Checks';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { CalendarFaults } from './CalendarFaults';
import { draftOf, draftYears, type CalendarDraft, type DraftReading } from './calendarDraft';

const text = issueText.calendar;

interface CalendarFormProps {
  base: CalendarSource;
  draft: CalendarDraft;
  reading: DraftReading;
  onChange: (draft: CalendarDraft) => void;
}

const oddWords = (pieces: readonly string[]): string | undefined => (pieces.length === 0 ? undefined : text.odd(pieces.join('、')));

function Festivals({ base, draft, reading, onChange }: CalendarFormProps) {
  if (base.local === null) return null;
  return (
    <fieldset className="issue-local">
      <legend>{text.local}</legend>
      <p className="second small issue-local-what">{text.localWhat(base.local.region)}</p>
      {festivalNames.map((name) => (
        <TextField
          key={name}
          id={`issue-${name}`}
          label={name}
          optional
          error={oddWords(reading.odd[name])}
          value={draft.festivals[name]}
          onChange={(days) => onChange({ ...draft, festivals: { ...draft.festivals, [name]: days } })}
        />
      ))}
      <Check checked={draft.applied} onChange={(applied) => onChange({ ...draft, applied })}>
        {text.apply}
      </Check>
    </fieldset>
  );
}

/** One year as the notice gives it; every field is read as it is typed. */
export function CalendarForm(props: CalendarFormProps) {
  const { base, draft, reading, onChange } = props;
  const known = Number(base.knownThrough.slice(0, 4));
  return (
    <>
      <SelectField
        id="issue-year"
        label={text.year}
        value={String(draft.year)}
        onChange={(year) => onChange(draftOf(base, Number(year)))}
        options={draftYears(base).map((year) => ({ value: String(year), label: text.yearOf(year, year > known) }))}
      />
      <TextField
        id="issue-document"
        label={text.document}
        hint={text.documentHint}
        width="full"
        value={draft.document}
        onChange={(document) => onChange({ ...draft, document })}
      />
      <TextField
        id="issue-off"
        label={text.off}
        hint={text.offHint}
        lines={4}
        error={oddWords(reading.odd.off)}
        value={draft.off}
        onChange={(off) => onChange({ ...draft, off })}
      />
      <TextField
        id="issue-work"
        label={text.work}
        hint={text.workHint}
        optional
        lines={2}
        error={oddWords(reading.odd.work)}
        value={draft.work}
        onChange={(work) => onChange({ ...draft, work })}
      />
      <Festivals {...props} />
      <CalendarFaults reading={reading} />
    </>
  );
}
