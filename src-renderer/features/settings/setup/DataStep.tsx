import { bindsUnit } from '../../../../src-domain/catalogue/promises';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { setupText } from '../../../strings/setup';
import { KeyValue, type Fact } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { wholeLines } from './draft';
import { StepSheet } from './StepSheet';
import type { StepProps } from './steps';

const words = setupText.data;

interface DataStepProps extends StepProps {
  catalogue: Catalogue;
  calendar: { readonly knownFrom: string; readonly knownThrough: string };
}

/** Which of the catalogue's promises are this unit's own. */
export function DataStep({ draft, catalogue, calendar, onNext, onBack }: DataStepProps) {
  const unit = { subjects: wholeLines(draft.subjects) };
  const mine = catalogue.items.filter((item) => bindsUnit(item, unit)).length;
  const facts: readonly Fact[] = [
    {
      term: words.catalogue,
      detail: (
        <>
          <div>{words.catalogueOf(catalogue.items.length, catalogue.version)}</div>
          <div>
            {words.mine(mine)}；{words.others(catalogue.items.length - mine)}
          </div>
          <div className="muted small">{words.sample}</div>
        </>
      ),
    },
    {
      term: words.calendar,
      detail: (
        <>
          <div>{words.calendarOf(calendar.knownFrom, calendar.knownThrough)}</div>
          <div className="muted small">{words.calendarNote}</div>
        </>
      ),
    },
    ...(draft.kind === 'county-office' ? [{ term: words.county, detail: words.countyOn }] : []),
  ];
  return (
    <StepSheet question={words.question} why={words.why} next={words.load} onNext={onNext} onBack={onBack}>
      <div className="stack">
        <KeyValue facts={facts} />
        {mine === 0 && draft.kind !== 'county-office' ? <Notice tone="yellow" what={words.mine(0)} todo={words.noneMine} /> : null}
      </div>
    </StepSheet>
  );
}
