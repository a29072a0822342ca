import { statForm } from '../../../../src-bridge/resources/forms';
import { channelWords } from '../../../strings/ledger';
import { trendsText as text } from '../../../strings/trends';
import { href } from '../../../shell/router';
import { BarPicture, type Bar, type BarSeries } from '../../../ui/BarPicture';
import { Sheet } from '../../../ui/Sheet';
import { MonthsTable } from './MonthsTable';
import { yearUnder } from './places';
import { valuesOf, type TrendMonth } from './trend';

/** Rows 1.2.1 to 1.2.5. */
const series: readonly BarSeries[] = [
  { key: '1.2.2', label: channelWords.website, look: 'solid' },
  { key: '1.2.4', label: channelWords.wechat, look: 'rows' },
  { key: '1.2.3', label: channelWords.weibo, look: 'columns' },
  { key: '1.2.1', label: channelWords.gazette, look: 'grid' },
  { key: '1.2.5', label: channelWords.other, look: 'empty' },
];

const rowOf = (id: string) => statForm.rows.find((row) => row.id === id);

function barOf({ month, cells }: TrendMonth, at: number): Bar {
  const values = cells === null ? null : Object.fromEntries(series.map(({ key }) => [key, cells[key] ?? 0]));
  const words = series.map(({ key, label }) => `${label} ${cells?.[key] ?? 0}`).join('，');
  return {
    id: month,
    label: text.monthShort(month),
    group: yearUnder(month, at),
    title: values === null ? text.unknown(month) : text.figure(month, words, rowOf('1.1')?.unit ?? ''),
    href: values === null ? undefined : href('ledger', ['records'], { period: month }),
    values,
  };
}

/** Where things went out, month by month. */
export function ChannelsPicture({ trend }: { trend: readonly TrendMonth[] }) {
  return (
    <Sheet title={text.channels} note={text.channelsNote} padding="tight">
      <BarPicture label={text.channels} bars={trend.map(barOf)} series={series} />
      <MonthsTable
        caption={text.channels}
        months={trend.map(({ month }) => month)}
        lines={series.map(({ key, label }) => {
          const row = rowOf(key);
          return { label, values: valuesOf(trend, key), ...(row === undefined ? {} : { row }) };
        })}
      />
    </Sheet>
  );
}
