import { addDays, day } from '../../src-domain/kernel/calendarDate';
import type { Catalogue } from '../../src-domain/catalogue/types';
import type { DisclosureRecord, Publication } from '../../src-domain/ledger/types';

const words = ['危房改造', '低保审核', '耕地补贴', '防汛预案', '公益岗位', '饮水安全', '冬春救助', '招生范围', '政府预算', '行政处罚'];
const kinds = ['公示', '通知', '公告', '办事指南', '实施方案', '情况通报', '分配结果'];
const villages = ['姚河村', '阳洼村', '陡坡村', '中庄村', '崾岘村'];

const one = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;

const firstDay = day('2019-01-01');
/** Days from the first record to the last, which was formed shortly before the day of tests. */
const span = 2880;

function publicationsOf(at: number, formedOn: DisclosureRecord['formedOn']): readonly Publication[] {
  // One in four hundred waits; the others were published within two weeks.
  if (at % 400 === 399) return [];
  const on = addDays(formedOn, 1 + (at % 14));
  return [
    { channel: 'website', on, locator: `https://www.example.invalid/${String(at)}` },
    ...(at % 3 === 0 ? [{ channel: 'other', medium: '公告栏', on, locator: '镇政府一楼' } as const] : []),
  ];
}

/** Invented records of eight years, spread over the items of a catalogue; the same every time. */
export function manyRecords(count: number, { items }: Catalogue): readonly DisclosureRecord[] {
  const serials = new Map<string, number>();
  return Array.from({ length: count }, (_, at) => {
    const formedOn = addDays(firstDay, Math.floor((at * span) / count));
    const year = formedOn.slice(0, 4);
    const serial = (serials.get(year) ?? 0) + 1;
    serials.set(year, serial);
    return {
      id: `r${String(at)}`,
      indexNumber: `640425031/${year}-${String(serial).padStart(5, '0')}`,
      title: `${one(villages, at * 7)}${year}年${one(words, at * 3)}${one(kinds, at)}（第${String(1 + (at % 97))}批）`,
      formedOn,
      attribute: at % 50 === 0 ? 'on-request' : 'proactive',
      leadUnit: true,
      normative: at % 90 === 0,
      interprets: null,
      catalogueItem: items[(at * 31) % items.length]?.id ?? null,
      publications: publicationsOf(at, formedOn),
    };
  });
}
