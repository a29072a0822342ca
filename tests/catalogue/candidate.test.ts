import { describe, expect, it } from 'vitest';
import { townshipCatalogue as inForce, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { candidateOf, countsAgainst, fieldsLeftOut } from '../../src-domain/catalogue/excel/candidate';
import type { ReadItem } from '../../src-domain/catalogue/excel/readLayout';
import type { CatalogueItem } from '../../src-domain/catalogue/types';
import { day } from '../../src-domain/kernel/calendarDate';

const validFrom = day('2026-12-01');
const read = (items: readonly CatalogueItem[], dated = false): readonly ReadItem[] =>
  items.map((item) => ({ item, village: item.id.startsWith('V'), dated }));
const making = { kind: 'unit', inForce, validFrom, tail: null, keepOthers: false } as const;
const first = (items: readonly CatalogueItem[]): CatalogueItem => {
  const [item] = items;
  if (item === undefined) throw new Error('no item');
  return item;
};

describe('the next version out of a workbook', () => {
  it('changes nothing but its number when the items are the same, whatever the order of their keys', () => {
    const turned = inForce.items.map((item) => Object.fromEntries(Object.entries(item).reverse()) as unknown as CatalogueItem);
    const candidate = candidateOf(read(turned), making);
    expect(candidate).toMatchObject({ catalogue: 'township', version: 2, validFrom, tail: inForce.tail });
    expect(candidate.items).toEqual(inForce.items);
    expect(countsAgainst(candidate, inForce)).toEqual({ added: 0, changed: 0, gone: 0 });
  });

  it('dates what is new or changed, and nothing else', () => {
    const [one, two, ...rest] = inForce.items;
    const changed = { ...first(one === undefined ? [] : [one]), subject: '派出所' };
    const added = { ...first(two === undefined ? [] : [two]), id: 'Z51', level2: '新的' };
    const candidate = candidateOf(read([changed, added, ...rest]), making);
    const byId = new Map(candidate.items.map((item) => [item.id, item]));
    expect(byId.get(changed.id)).toMatchObject({ version: 2, validFrom });
    expect(byId.get('Z51')).toMatchObject({ version: 2, validFrom });
    expect(candidate.items.filter(({ version }) => version === 1)).toEqual(rest);
    expect(countsAgainst(candidate, inForce)).toEqual({ added: 1, changed: 1, gone: 1 });
  });

  it('lets a row name its own day', () => {
    const changed = { ...first(inForce.items), subject: '派出所', validFrom: day('2027-03-01') };
    expect(candidateOf(read([changed], true), making).items).toEqual([{ ...changed, version: 2 }]);
  });

  it('keeps the fields that the file says nothing of, when asked to', () => {
    const relief = read(inForce.items.filter(({ field }) => field === '社会救助'));
    expect(fieldsLeftOut(relief, inForce, 'unit')).toHaveLength(new Set(inForce.items.map(({ field }) => field)).size - 1);
    expect(candidateOf(relief, making).items).toHaveLength(7);
    const kept = candidateOf(relief, { ...making, keepOthers: true });
    expect(countsAgainst(kept, inForce)).toEqual({ added: 0, changed: 0, gone: 0 });
  });

  it('takes one kind out of a file with both, and is a first version where none is in force', () => {
    const both = read([...inForce.items, ...villageCatalogue.items]);
    expect(candidateOf(both, making).items).toEqual(inForce.items);
    const village = candidateOf(both, { ...making, kind: 'village', inForce: undefined });
    expect(village).toMatchObject({ catalogue: 'village', version: 1, tail: '' });
    expect(village.items.map(({ id }) => id)).toEqual(villageCatalogue.items.map(({ id }) => id));
  });
});
