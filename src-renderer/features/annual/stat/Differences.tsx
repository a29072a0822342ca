import type { StatYear } from '../../../../src-domain/returns/annual/statYear';
import type { StatForm } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { rowName } from '../../../../src-domain/returns/rowName';
import { annualText } from '../../../strings/annual';
import { href } from '../../../shell/router';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';

const text = annualText.stat;
const words = (figure: number | null): string => (figure === null ? text.blank : printedFigure(figure));

/** Where the books have moved since a month was frozen. */
export function Differences({ stat: { differences }, form }: { stat: StatYear; form: StatForm }) {
  return (
    <Sheet
      title={text.differencesTitle}
      padding="tight"
      aside={differences.length === 0 ? null : <StateMark tone="yellow">{text.differences(differences.length)}</StateMark>}
    >
      {differences.length === 0 ? (
        <p className="second small">{text.differenceNone}</p>
      ) : (
        <p className="second small">{text.differenceTodo}</p>
      )}
      <ul className="annual-lines">
        {differences.map(({ period, row, reported, now }) => (
          <li key={`${period} ${row}`}>
            <a href={href('returns', [period])}>
              {text.difference(text.month(Number(period.slice(5))), rowName(form, row), words(reported), words(now))}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
