import { useMemo } from 'react';
import type { Township } from '../../../src-domain/catalogue/village/overview';
import { indexPostings } from '../../../src-domain/catalogue/village/postingIndex';
import { villagePromises, type VillagePromise } from '../../../src-domain/catalogue/village/promise';
import { noFixedDays } from '../../../src-domain/catalogue/village/publicationDay';
import { yearOf, type Month } from '../../../src-domain/kernel/month';
import { useSettings, useVillageCatalogue, useVillagePostings } from '../../store';
import { useToday } from '../../ui/today';

/** In the order that township lists print them; classes of another catalogue follow. */
const classes = ['制度类', '事务类', '财务类', '协助政府类'];

const place = (name: string): number => (classes.includes(name) ? classes.indexOf(name) : classes.length);

const inOrder = (promises: readonly VillagePromise[]): readonly VillagePromise[] =>
  [...promises].sort((one, other) => place(one.item.level1) - place(other.item.level1));

const nothing: readonly never[] = [];

/** The township's villages with what is registered around a month; undefined while reading, null before the catalogue is in force. */
export function useVillageDesk(of: Month): Township | null | undefined {
  const [catalogue, settings, today] = [useVillageCatalogue(), useSettings(), useToday()];
  const promises = useMemo(() => (catalogue ? inOrder(villagePromises(catalogue)) : nothing), [catalogue]);
  const undated = promises.filter(({ months }) => months === null).map(({ item }) => item.id);
  // The year before, too: what fell due at its end is still asked for in January.
  const postings = useVillagePostings(yearOf(of) - 1, yearOf(of), undated);
  const index = useMemo(() => (postings === undefined ? undefined : indexPostings(postings)), [postings]);
  const [villages, days] = [settings?.villages ?? nothing, settings?.villageDays ?? noFixedDays];
  return useMemo(() => {
    if (catalogue === undefined || settings === undefined || index === undefined) return undefined;
    return catalogue === null ? null : { villages, promises, postings: index, days, today };
  }, [catalogue, settings, index, villages, promises, days, today]);
}
