import type { ReactNode } from 'react';
import type { Month } from '../../../../src-domain/kernel/month';
import type { KeptClocks } from '../../../../src-domain/returns/clocks';
import { trendsText as text } from '../../../strings/trends';
import { BarPicture, type Bar, type BarSeries } from '../../../ui/BarPicture';
import { LinkButton } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import { MonthsTable } from './MonthsTable';
import { yearUnder } from './places';

const series: readonly BarSeries[] = [
  { key: 'inTime', label: text.clock.inTime, look: 'solid' },
  { key: 'late', label: text.clock.late, look: 'rows', strong: true },
  { key: 'open', label: text.clock.open, look: 'empty', strong: true },
];

interface ClockPictureProps<Matter> {
  /** As the address names it. */
  name: 'publishing' | 'answering';
  months: readonly Month[];
  /** Months nothing is known of: not even that nothing fell due. */
  unknown: ReadonlySet<Month>;
  clocks: ReadonlyMap<Month, KeptClocks<Matter>>;
  /** `name/2026-10` while a month is opened. */
  opened: string | null;
  /** The address of this page with one month opened, or none. */
  placeOf: (clock: string | null) => string;
  lineOf: (matter: Matter) => ReactNode;
}

const nothing: KeptClocks<never> = { inTime: [], late: [], open: [] };

/** The clocks that ran out in each month, kept or late; a bar opens what it counts underneath. */
export function ClockPicture<Matter>({ name, months, unknown, clocks, opened, placeOf, lineOf }: ClockPictureProps<Matter>) {
  const of = (month: Month): KeptClocks<Matter> => clocks.get(month) ?? nothing;
  const isUnknown = (month: Month) => unknown.has(month) && !clocks.has(month);
  const bars = months.map((month, at): Bar => {
    const { inTime, late, open } = of(month);
    return {
      id: month,
      label: text.monthShort(month),
      group: yearUnder(month, at),
      title: isUnknown(month) ? text.unknown(month) : text.clockTitle(month, inTime.length, late.length, open.length),
      href: clocks.has(month) ? placeOf(`${name}/${month}`) : undefined,
      values: isUnknown(month) ? null : { inTime: inTime.length, late: late.length, open: open.length },
    };
  });
  const shown = months.find((month) => opened === `${name}/${month}`);
  const any = bars.some(({ href: to }) => to !== undefined);
  return (
    <Sheet title={text[name]} note={text[`${name}Note`]} padding="tight">
      {any ? <BarPicture label={text[name]} bars={bars} series={series} /> : <p className="second small">{text.clockNone}</p>}
      {any ? (
        <MonthsTable
          caption={text[name]}
          months={months}
          lines={(['inTime', 'late', 'open'] as const).map((verdict) => ({
            label: text.clock[verdict],
            values: months.map((month) => (isUnknown(month) ? null : of(month)[verdict].length)),
          }))}
        />
      ) : null}
      {shown === undefined ? null : <Opened month={shown} kept={of(shown)} close={placeOf(null)} lineOf={lineOf} />}
    </Sheet>
  );
}

interface OpenedProps<Matter> {
  month: Month;
  kept: KeptClocks<Matter>;
  close: string;
  lineOf: (matter: Matter) => ReactNode;
}

/** What one month counts: late ones first. */
function Opened<Matter>({ month, kept, close, lineOf }: OpenedProps<Matter>) {
  const groups = (['open', 'late', 'inTime'] as const).filter((verdict) => kept[verdict].length > 0);
  return (
    <section
      className="trends-opened not-printed"
      aria-label={text.clockList(
        month,
        groups.reduce((sum, each) => sum + kept[each].length, 0),
      )}
    >
      <p className="row">
        <b>
          {text.clockList(
            month,
            groups.reduce((sum, each) => sum + kept[each].length, 0),
          )}
        </b>
        <LinkButton href={close}>{text.clockClose}</LinkButton>
      </p>
      {groups.map((verdict) => (
        <div key={verdict}>
          <p className="second small">{text.clock[verdict]}</p>
          <ul>
            {kept[verdict].map((matter, at) => (
              <li key={at}>{lineOf(matter)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
