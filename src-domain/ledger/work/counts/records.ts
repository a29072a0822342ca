import { firstPublication } from '../../publications';
import { channels, type Channel, type Ledger } from '../../types';
import { countFact, factsBy, isWithin, type Fact, type Stretch } from '../fact';
import { isPolicy } from '../interpretations';
import { percent } from '../percent';
import { stages, type EntryNote, type Stage } from '../types';

/** Records first published in a stretch; `byField` only fields somebody gave. */
export interface RecordFacts {
  readonly published: Fact;
  readonly byChannel: Readonly<Record<Channel, Fact>>;
  readonly byStage: Readonly<Record<Stage, Fact>>;
  readonly byField: readonly (Fact & { readonly field: string })[];
}

/** What explains another record, and the policy documents with and without; `rate` in percent. */
export interface InterpretationFacts {
  readonly total: Fact;
  readonly policies: Fact;
  readonly explained: Fact;
  readonly rate: string | null;
}

/** Notes by the id of their entry. */
export type Notes = ReadonlyMap<string, EntryNote>;

export function recordFacts({ records }: Ledger, notes: Notes, stretch: Stretch): RecordFacts {
  const own = records.filter((record) => record.attribute === 'proactive' && record.leadUnit);
  const published = own.filter((record) => isWithin(stretch, firstPublication(record)));
  const fieldOf = (id: string): string => notes.get(id)?.field ?? '';
  const fields = [...new Set(published.map(({ id }) => fieldOf(id)))].filter((field) => field !== '').sort();
  const byField = factsBy(fields, published, ({ id }) => [fieldOf(id)]);
  return {
    published: countFact(published),
    byChannel: factsBy(channels, published, ({ publications }) => [...new Set(publications.map(({ channel }) => channel))]),
    byStage: factsBy(stages, published, ({ id }) => notes.get(id)?.stages ?? []),
    byField: fields.flatMap((field) => (byField[field] === undefined ? [] : [{ field, ...byField[field] }])),
  };
}

export function interpretationFacts({ records }: Ledger, stretch: Stretch): InterpretationFacts {
  const within = records.filter((record) => isWithin(stretch, firstPublication(record)));
  const out = records.filter((record) => record.interprets !== null && firstPublication(record) !== undefined);
  const known = new Set(out.map(({ interprets }) => interprets));
  const policies = within.filter(isPolicy);
  const explained = policies.filter(({ id, indexNumber }) => known.has(id) || known.has(indexNumber));
  return {
    total: countFact(within.filter(({ interprets }) => interprets !== null)),
    policies: countFact(policies),
    explained: countFact(explained),
    rate: percent(explained.length, policies.length),
  };
}
