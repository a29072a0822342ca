import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar } from '../../../src-bridge/resources/calendar';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { townshipCatalogue } from '../../../src-bridge/resources/catalogue';
import { aRecord } from '../../../tests/builders/ledger';
import { aDocument } from '../../../tests/builders/review';
import { addDays, day, type CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import type { OfficeDocument } from '../../review/types';
import { coverage } from '../coverage';
import { firstAdoption, versionId, type Adoption } from '../adoption';
import type { Catalogue, CatalogueItem } from '../types';
import { adopt } from './adopt';
import { effects } from './effects';
import { catalogueAt, catalogueVersions, type CatalogueVersions } from './history';
import { openPromises } from './openPromises';
import { itemForRecord, recordsByItem, standsUnder, versionForDocument } from './standing';

const own = '乡（镇）人民政府';
const unit = { subjects: [own] };
const start = day('2026-01-01');
const [sample] = townshipCatalogue.items;
if (sample === undefined) throw new Error('no item');

const item = (id: string, over: Partial<CatalogueItem> = {}): CatalogueItem => ({
  ...sample,
  id,
  level2: `事项${id}`,
  subject: own,
  validFrom: start,
  ...over,
});
const first: Catalogue = {
  catalogue: 'a',
  version: 1,
  validFrom: start,
  tail: '',
  items: ['Z01', 'Z02', 'Z03'].map((id) => item(id, { content: [`物${id}`] })),
};

interface World {
  catalogue: Catalogue;
  adoptions: readonly Adoption[];
  records: readonly DisclosureRecord[];
  documents: readonly OfficeDocument[];
  today: CalendarDate;
  /** What every version was, and what every record was promised when it was made. */
  readonly were: Map<string, string>;
  readonly promised: Map<string, string>;
  /** The next version in the making. */
  next: readonly CatalogueItem[];
  count: number;
}

const versionsOf = ({ catalogue, adoptions }: World): CatalogueVersions => catalogueVersions(catalogue, adoptions);
const pick = <Value>(values: readonly Value[], at: number): Value | undefined => values[at % Math.max(1, values.length)];

const change = (world: World, at: number, over: Partial<CatalogueItem>): void => {
  const chosen = pick(world.next, at);
  world.next = world.next.map((each) => (each === chosen ? { ...each, ...over } : each));
};

/** The thing itself, whatever its number and its name: the first line of its content, which nothing here changes. */
const thingOf = ({ content }: CatalogueItem): string => content[0] ?? '';

const newItem = (world: World, id: string): CatalogueItem => {
  world.count += 1;
  return item(id, { level2: `新事项${world.count}`, content: [`物${world.count}`] });
};

/** Every thing there ever was, as it read last. */
const everSeen = ({ were }: World): readonly CatalogueItem[] => [
  ...new Map([...were.values()].flatMap((text) => (JSON.parse(text) as Catalogue).items).map((each) => [thingOf(each), each])).values(),
];

/** What may happen to a catalogue, to papers, and in between. */
const steps: Readonly<Record<string, (world: World, at: number) => void>> = {
  add: (world, at) => {
    const id = `Z${String(10 + (at % 9))}`;
    if (world.next.every((each) => each.id !== id)) world.next = [newItem(world, id), ...world.next];
  },
  retire: (world, at) => {
    const chosen = pick(world.next, at);
    if (world.next.length > 1) world.next = world.next.filter((each) => each !== chosen);
  },
  reAdd: (world, at) => {
    const chosen = pick(everSeen(world), at);
    const there = world.next.some((each) => chosen === undefined || each.id === chosen.id || thingOf(each) === thingOf(chosen));
    if (chosen !== undefined && !there) world.next = [...world.next, chosen];
  },
  rename: (world, at) => {
    world.count += 1;
    const chosen = pick(world.catalogue.items, at);
    world.next = world.catalogue.items.map((each) => (each === chosen ? { ...each, level2: `改名${world.count}` } : each));
    steps['adopt']?.(world, 1);
  },
  shift: (world) => {
    world.next = world.next.map((each, place) => ({ ...each, id: `Z${String(10 + place)}` }));
  },
  limit: (world, at) => change(world, at, { limit: { ...sample.limit, code: `T${at}`, n: (at % 20) + 1, text: `${at}个工作日` } }),
  renumber: (world, at) => {
    const id = `Z${String(30 + (at % 9))}`;
    if (world.next.every((each) => each.id !== id)) change(world, at, { id });
  },
  subject: (world, at) => change(world, at, { subject: at % 2 === 0 ? own : '派出所' }),
  monthly: (world, at) => change(world, at, { limit: { ...sample.limit, code: 'MON', n: null, unit: 'month' } }),
  reorder: (world) => {
    world.next = [...world.next].reverse();
  },
  form: (world, at) => {
    const chosen = pick(world.catalogue.items, at);
    world.count += 1;
    world.documents = [
      ...world.documents,
      aDocument({ id: `r${world.count}`, formedOn: world.today, catalogueItem: chosen?.id ?? null, title: `文件${world.count}` }),
    ];
  },
  approve: (world, at) => {
    const document = pick(world.documents, at);
    if (document === undefined) return;
    const versions = versionsOf(world);
    const catalogueVersion = versionForDocument(versions, document);
    const { id, title, formedOn, catalogueItem } = document;
    const record = aRecord({ id, title, formedOn, catalogueItem, catalogueVersion, publications: [] });
    world.documents = world.documents.filter((each) => each !== document);
    world.records = [...world.records, record];
    world.promised.set(id, JSON.stringify(itemForRecord(versions, record)));
  },
  make: (world, at) => {
    steps['form']?.(world, at);
    steps['approve']?.(world, world.documents.length - 1);
  },
  retireNow: (world, at) => {
    steps['retire']?.(world, at);
    steps['adopt']?.(world, at);
  },
  reAddNow: (world, at) => {
    steps['reAdd']?.(world, at);
    steps['adopt']?.(world, at);
  },
  publish: (world, at) => {
    const chosen = pick(world.records, at);
    const publications = [{ channel: 'website' as const, on: world.today, locator: '' }];
    world.records = world.records.map((each) => (each === chosen ? { ...each, publications } : each));
  },
  wait: (world, at) => {
    world.today = addDays(world.today, at % 40);
  },
  adopt: (world, at) => {
    const otherName = at % 7 === 0;
    const highest = Math.max(...world.adoptions.map(({ version }) => version));
    const next: Catalogue = {
      catalogue: otherName ? `b${at}` : world.catalogue.catalogue,
      version: highest + 1,
      validFrom: world.today,
      tail: `第${highest + 1}版`,
      items: world.next,
    };
    takeUp(world, next);
  },
};

function takeUp(world: World, next: Catalogue): void {
  const ground = { inForce: world.catalogue, adoptions: world.adoptions, otherIds: new Set<string>(), today: world.today };
  const at = `${world.today}T04:00:00Z`;
  const done = adopt(next, ground, { by: '马文清', at, source: { from: 'shipped' }, otherAgreed: true });
  if (!done.ok) throw new Error(done.error.code);
  const before = versionsOf(world);
  const after = catalogueVersions(next, [...world.adoptions, done.value]);
  const input = {
    records: world.records,
    documents: world.documents,
    unit,
    calendar,
    laws: legalLimits,
    asOf: world.today,
    confirmations: [],
    since: start,
  };
  const told = effects(before, after, input).filter(({ kind }) => kind !== 'item');
  expect(told.map(({ kind, target }) => `${kind}/${target}`).sort()).toEqual(
    openPromises(before, input)
      .map(({ kind, target }) => `${kind}/${target}`)
      .sort(),
  );
  world.catalogue = next;
  world.adoptions = [...world.adoptions, done.value];
  world.were.set(versionId(next), JSON.stringify(next));
}

function holds(world: World): void {
  const versions = versionsOf(world);
  for (const [id, text] of world.were) expect(JSON.stringify(catalogueAt(versions, id))).toBe(text);
  for (const record of world.records) expect(JSON.stringify(itemForRecord(versions, record))).toBe(world.promised.get(record.id));
  const input = { ...world, unit, calendar, laws: legalLimits, asOf: world.today, confirmations: [], since: start };
  const open = openPromises(versions, input);
  const owed = world.records.filter(({ publications }) => publications.length === 0);
  expect(open.filter(({ kind }) => kind === 'record').map(({ target }) => target)).toEqual(owed.map(({ id }) => id));
  expect(open.filter(({ kind }) => kind === 'document').map(({ target }) => target)).toEqual(world.documents.map(({ id }) => id));
  expect(new Set(open.map(({ kind, target }) => `${kind}/${target}`)).size).toBe(open.length);
  const shelves = recordsByItem(versions, owed);
  expect([...shelves.values()].flat().length).toBe(owed.length);
  const inForce = new Map(versions.inForce.items.map((each) => [thingOf(each), each.id]));
  for (const record of world.records) {
    const made = itemForRecord(versions, record);
    expect(standsUnder(versions, record)).toBe(made === null ? null : (inForce.get(thingOf(made)) ?? null));
  }
  for (const record of owed) expect(shelves.get(standsUnder(versions, record))).toContain(record);
  const states = coverage({ ...input, catalogue: versions.inForce, versions, ledger: world }).items;
  for (const { item: id, state } of states) {
    const waits = (shelves.get(id) ?? []).some((record) => itemForRecord(versions, record)?.subject === own);
    if (waits) expect(['due', 'overdue']).toContain(state);
  }
}

it('no sequence of changes loses a promise, doubles one, or forgets a version', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(steps), 'make', 'retireNow', 'reAddNow'), fc.nat(200));
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 50 }), (taken) => {
      const world: World = {
        catalogue: first,
        adoptions: [firstAdoption(first, start)],
        records: [],
        documents: [],
        today: start,
        were: new Map([[versionId(first), JSON.stringify(first)]]),
        promised: new Map(),
        next: first.items,
        count: 0,
      };
      for (const [name, at] of taken) steps[name]?.(world, at);
      holds(world);
    }),
    { numRuns: 150 },
  );
});
