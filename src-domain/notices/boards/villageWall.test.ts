import { describe, expect, it } from 'vitest';
import { villageCatalogue } from '../../../src-bridge/resources/catalogue';
import { aVillagePosting } from '../../../tests/builders/village';
import { indexPostings } from '../../catalogue/village/postingIndex';
import { villagePromises } from '../../catalogue/village/promise';
import { noFixedDays } from '../../catalogue/village/publicationDay';
import { addVillages } from '../../catalogue/village/villages';
import { day } from '../../kernel/calendarDate';
import { villageWall } from './villageWall';

const villages = addVillages([], ['陡坡村', '中庄村'], day('2026-10-01'));
const [first = expect.fail()] = villages;

const wallWith = (...postings: Parameters<typeof indexPostings>[0] extends Iterable<infer Posting> ? Posting[] : never) =>
  villageWall(
    {
      villages,
      promises: villagePromises(villageCatalogue),
      postings: indexPostings(postings),
      days: noFixedDays,
      today: day('2026-11-23'),
    },
    first,
  );

describe('the wall of a village', () => {
  it('shows of each item the last one that the village registered, and nothing of another village', () => {
    const { items } = wallWith(
      aVillagePosting('c1', 'V04', '2026-09', { on: day('2026-09-28') }),
      aVillagePosting('c1', 'V04', '2026-10', { on: day('2026-10-29') }),
      aVillagePosting('c1', 'V20', '2026-Q3', { state: 'nil' }),
      aVillagePosting('c2', 'V05', '2026-Q3'),
    );
    expect(items.map(({ promise, posting }) => [promise.item.id, posting.on])).toEqual([['V04', '2026-10-29']]);
  });

  it('names what was due up to today and is not there', () => {
    const owed = (posted: boolean) =>
      wallWith(...(posted ? [aVillagePosting('c1', 'V04', '2026-10', { on: day('2026-10-29') })] : [])).missing.find(
        ({ promise }) => promise.id === 'V04',
      );
    expect(owed(false)?.periods.map(({ period }) => period?.key)).toEqual(['2026-10']);
    expect(owed(true)).toBeUndefined();
  });
});
