import type { Ref } from 'react';
import type { DatedPromise } from '../../../../src-domain/catalogue/village/cell';
import type { MissingVillage } from '../../../../src-domain/catalogue/village/missing';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { periodWords, villageText } from '../../../strings/village';
import { sameMissing } from './sameMissing';
import { promiseName } from './words';
import './missingPaper.css';

const text = villageText.missing;

export interface MissingFacts {
  readonly unit: string;
  readonly today: CalendarDate;
  /** As in the heading: 2026年11月. */
  readonly month: string;
  readonly villages: readonly MissingVillage[];
}

/** 2026年11月23日 */
const written = (date: CalendarDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

function Foot({ unit, today }: MissingFacts) {
  return (
    <>
      <p>{text.ask}</p>
      <p className="missing-small">{text.basis}</p>
      <p className="missing-foot">
        {unit}
        <br />
        {written(today)}
      </p>
    </>
  );
}

/** One table of all villages. */
function Whole({ facts }: { facts: MissingFacts }) {
  const cells = facts.villages.reduce((sum, { missing }) => sum + missing.reduce((of, { periods }) => of + periods.length, 0), 0);
  return (
    <div className="missing-page">
      <h2>{text.heading(facts.month)}</h2>
      <p>{text.intro(facts.villages.length, cells, written(facts.today))}</p>
      <table>
        <thead>
          <tr>
            <th className="missing-order">{text.order}</th>
            <th className="missing-village">{text.village}</th>
            <th>{text.items}</th>
          </tr>
        </thead>
        <tbody>
          {sameMissing(facts.villages).map(({ lines, names }, at) => (
            <tr key={names.join(' ')}>
              <td className="missing-order">{at + 1}</td>
              <td>{names.join('、')}</td>
              <td>
                {lines.map(({ period, dueOn, items }) => (
                  <div key={period}>
                    {text.periodLine(periodWords(period), dueOn)}
                    {items.join('、')}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot {...facts} />
    </div>
  );
}

const dueWords = ({ dueOn }: DatedPromise, today: CalendarDate): string =>
  `${villageText.panel.dueBy(dueOn ?? '')}${dueOn !== null && dueOn < today ? `（${text.overdue}）` : ''}`;

/** A page of its own for one village. */
function Slip({ facts, line: { village, missing } }: { facts: MissingFacts; line: MissingVillage }) {
  return (
    <div className="missing-page">
      <h2>{text.slipHeading(village.name)}</h2>
      <p>{text.slipIntro(village.name, written(facts.today))}</p>
      <table>
        <thead>
          <tr>
            <th>{text.itemHead}</th>
            <th className="missing-period">{text.periodHead}</th>
            <th className="missing-due">{text.dueHead}</th>
          </tr>
        </thead>
        <tbody>
          {missing.flatMap(({ promise, periods }) =>
            periods.map((dated) => (
              <tr key={`${promise.id} ${dated.period?.key ?? ''}`}>
                <td>{promiseName(promise)}</td>
                <td>{periodWords(dated.period?.key ?? '')}</td>
                <td>{dueWords(dated, facts.today)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <Foot {...facts} />
    </div>
  );
}

/** What village boards have not posted, as paper for them: one table, or a page a village. */
export function MissingPaper({ facts, slips, ref }: { facts: MissingFacts; slips: boolean; ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref}>
      {slips ? facts.villages.map((line) => <Slip key={line.village.id} facts={facts} line={line} />) : <Whole facts={facts} />}
    </div>
  );
}
