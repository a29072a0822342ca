import { addMonths, month, yearOf, type Month } from '../../../src-domain/kernel/month';
import type { Clockwork } from '../../../src-domain/returns/owed';
import type { ReturnVersion } from '../../../src-domain/returns/versions';
import { returnsText as text } from '../../strings/returns';
import { oldReturnsText } from '../../strings/oldReturns';
import { trendsText } from '../../strings/trends';
import { href } from '../../shell/router';
import { shapes, type Tone } from '../../ui/StateMark';
import { monthState, type MonthState } from './months';
import './monthStrip.css';

const tones: Readonly<Record<MonthState, Tone | null>> = {
  received: 'green',
  exported: 'blue',
  finalised: 'blue',
  'sent-back': 'red',
  overdue: 'red',
  draft: 'yellow',
  correcting: 'yellow',
  owed: 'yellow',
  none: null,
  future: null,
};

interface MonthStripProps {
  period: Month;
  months: ReadonlyMap<Month, readonly ReturnVersion[]>;
  clock: Clockwork;
}

function MonthLink({ each, state, here }: { each: Month; state: MonthState; here: boolean }) {
  const tone = tones[state];
  const words = (
    <>
      {tone === null ? null : (
        <span className={`tone-${tone}`} aria-hidden="true">
          {shapes[tone]}
        </span>
      )}
      {text.month(Number(each.slice(5)))}
      <span className="visually-hidden">，{text.monthStates[state]}</span>
    </>
  );
  if (state === 'future') return <span className="returns-month muted">{words}</span>;
  return (
    <a className="returns-month" href={href('returns', [each])} aria-current={here ? 'page' : undefined} title={text.monthStates[state]}>
      {words}
    </a>
  );
}

/** The months of the year with how each stands. */
export function MonthStrip({ period, months, clock }: MonthStripProps) {
  const year = yearOf(period);
  const next = addMonths(period, 12);
  const all = Array.from({ length: 12 }, (_, at) => month(`${year}-${String(at + 1).padStart(2, '0')}`));
  return (
    <nav className="returns-months not-printed" aria-label={text.months}>
      <a className="returns-year" href={href('returns', [addMonths(period, -12)])}>
        {text.yearBefore(year - 1)}
      </a>
      {all.map((each) => (
        <MonthLink key={each} each={each} state={monthState(each, months.get(each) ?? [], clock)} here={each === period} />
      ))}
      {next.slice(0, 4) > clock.today.slice(0, 4) ? null : (
        <a className="returns-year" href={href('returns', [next])}>
          {text.yearAfter(year + 1)}
        </a>
      )}
      <a className="returns-year returns-old" href={href('returns', 'old')}>
        {oldReturnsText.link}
      </a>
      <a className="returns-year" href={href('returns', ['trends'])}>
        {trendsText.open}
      </a>
    </nav>
  );
}
