import { channelWords } from '../../../strings/ledger';
import { trendsText as text } from '../../../strings/trends';
import { href } from '../../../shell/router';
import { BarPicture, type Bar, type BarSeries } from '../../../ui/BarPicture';
import { Sheet } from '../../../ui/Sheet';
import { MonthsTable } from './MonthsTable';
import { yearUnder } from './places';
import { valuesOf, type TrendMonth, type TrendRow } from './trend';

/** Rows 1.2.1 to 1.2.5. */
const series: readonly BarSeries[] = [
  { key: '1.2.2', label: channelWords.website, look: 'solid' },
  { key: '1.2.4', label: channelWords.wechat, look: 'rows' },
  { key: '1.2.3', label: channelWords.weibo, look: 'columns' },
  { key: '1.2.1', label: channelWords.gazette, look: 'grid' },
  { key: '1.2.5', label: channelWords.other, look: 'empty' },
];

function barOf({ month, cells }: TrendMonth, at: number, unit: string): Bar {
  const values = cells === null ? null : Object.fromEntries(series.map(({ key }) => [key, cells[key] ?? 0]));
  const words = series.map(({ key, label }) => `${label} ${cells?.[key] ?? 0}`).join('，');
  return {
    id: month,
    label: text.monthShort(month),
    group: yearUnder(month, at),
    title: values === null ? text.unknown(month) : text.figure(month, words, unit),
    href: values === null ? undefined : href('ledger', ['records'], { period: month }),
    values,
  };
}

/** Where things went out, month by month. */
export function ChannelsPicture({ trend, rows }: { trend: readonly TrendMonth[]; rows: readonly TrendRow[] }) {
  const rowOf = (id: string) => rows.find(({ row }) => row.id === id);
  const unit = rowOf('1.1')?.row.unit ?? '';
  return (
    <Sheet title={text.channels} note={text.channelsNote} padding="tight">
      <BarPicture label={text.channels} bars={trend.map((each, at) => barOf(each, at, unit))} series={series} />
      <MonthsTable
        caption={text.channels}
        months={trend.map(({ month }) => month)}
        lines={series.map(({ key, label }) => {
          const found = rowOf(key);
          return found === undefined
            ? { label, values: valuesOf(trend, key) }
            : { label: `${label}${text.rowWithout(found.without)}`, values: valuesOf(trend, key), row: found.row };
        })}
      />
    </Sheet>
  );
}
