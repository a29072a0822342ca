import { expect, it } from 'vitest';
import { villageCatalogue } from '../../../../src-bridge/resources/catalogue';
import { missingThrough } from '../../../../src-domain/catalogue/village/missing';
import { postingId } from '../../../../src-domain/catalogue/village/posting';
import { indexPostings } from '../../../../src-domain/catalogue/village/postingIndex';
import { villagePromises } from '../../../../src-domain/catalogue/village/promise';
import { noFixedDays } from '../../../../src-domain/catalogue/village/publicationDay';
import { addVillages } from '../../../../src-domain/catalogue/village/villages';
import { day } from '../../../../src-domain/kernel/calendarDate';
import { sameMissing } from './sameMissing';

it('puts villages that miss the same together, and names each period once, the earliest first', () => {
  const posted = { village: 'c2', item: 'V04', period: '2026-11', state: 'posted', on: day('2026-11-20'), by: '王岩', note: '' } as const;
  const missing = missingThrough(
    {
      villages: addVillages([], ['上店村', '陡坡村', '中庄村'], day('2026-10-15')),
      promises: villagePromises(villageCatalogue).filter(({ item }) => ['V04', 'V05', 'V19'].includes(item.id)),
      postings: indexPostings([{ ...posted, id: postingId('c2', 'V04', '2026-11') }]),
      days: noFixedDays,
      today: day('2026-11-23'),
    },
    day('2026-12-31'),
  );
  const quarter = ['集体资产、资源、“三资”台账', '城乡居民医保、养老参保汇总'];
  expect(sameMissing(missing).map(({ names, lines }) => [names, ...lines.map(({ period, items }) => [period, ...items])])).toEqual([
    [
      ['上店村', '中庄村'],
      ['2026-10', '村级财务收支明细'],
      ['2026-11', '村级财务收支明细'],
      ['2026-Q4', ...quarter],
    ],
    [['陡坡村'], ['2026-10', '村级财务收支明细'], ['2026-Q4', ...quarter]],
  ]);
});
