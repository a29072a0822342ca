import type { CountySummary } from '../../../src-bridge/schemas/county';
import { formOf } from '../../../src-bridge/resources/forms';
import type { Month } from '../../../src-domain/kernel/month';
import { valueRows, type StatForm } from '../../../src-domain/returns/form';
import { rowName } from '../../../src-domain/returns/rowName';
import { countyText } from '../../strings/county';
import { Notice } from '../../ui/Notice';

const text = countyText.month.otherForms;

type OtherForm = NonNullable<CountySummary['otherForms']>[number];

function linesOf(form: StatForm, { name, without, blank }: OtherForm): readonly string[] {
  if (blank.length === valueRows(form).length) return [text.nothing(name)];
  const names = (rows: readonly string[]) => rows.map((row) => rowName(form, row));
  return [
    ...(without.length > 0 ? [text.without(name, names(without))] : []),
    ...(blank.length > 0 ? [text.blank(name, names(blank))] : []),
  ];
}

/** Who reported on another form than the month's: what of theirs is in no total, and what they left blank, row by row. */
export function OtherForms({ period, units }: { period: Month; units: readonly OtherForm[] }) {
  if (units.length === 0) return null;
  const form = formOf(period);
  return (
    <Notice
      tone="yellow"
      what={text.title(units.length)}
      todo={
        <ul className="county-lines">
          {units
            .flatMap((unit) => linesOf(form, unit))
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
      }
      call={text.todo}
    />
  );
}
