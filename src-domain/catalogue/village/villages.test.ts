import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/calendarDate';
import { readPastedNames, tidyVillageName } from './pastedNames';
import { addVillages, lookedAfterOn, renameVillage, retireVillage } from './villages';

const places = ['彭阳县', '白阳镇'];
const on = day('2026-11-23');

describe('a pasted list of villages', () => {
  it.each([
    ['上店村', '上店村'],
    ['上店村村民委员会', '上店村'],
    ['上店村民委员会', '上店村'],
    ['上店村委会', '上店村'],
    [' 1、 上店村 ', '上店村'],
    ['（12）彭阳县白阳镇上店村村民委员会', '上店村'],
    ['３．\t上店村\t张某某\t0954-1234567', '上店村'],
    ['白阳镇', '白阳镇'],
    ['南门社区', '南门社区'],
  ])('%s is %s', (given, name) => {
    expect(tidyVillageName(given, places)).toBe(name);
  });

  it('names each village once and counts what it mended', () => {
    const read = readPastedNames('序号\t村名\n1、上店村\r\n\r\n2\t陡坡村村民委员会\n上店村委会\n中庄村、崾岘村，余沟村\n', places);
    expect(read.names).toEqual(['上店村', '陡坡村', '中庄村', '崾岘村', '余沟村']);
    expect(read).toMatchObject({ repeated: ['上店村'], shortened: 2, odd: [] });
  });

  it('tells which lines are no names', () => {
    const { names, odd } = readPastedNames(`上店村\n----\n${'长'.repeat(21)}`, places);
    expect(names).toEqual(['上店村']);
    expect(odd).toEqual([
      { line: 2, text: '----', trouble: 'no-chinese' },
      { line: 3, text: '长'.repeat(21), trouble: 'too-long' },
    ]);
  });
});

describe('the list of villages', () => {
  const list = addVillages([], ['上店村', '陡坡村'], on);

  it('takes new ones in behind and leaves the known ones', () => {
    const more = addVillages(list, ['陡坡村', '中庄村', '中庄村'], day('2026-12-01'));
    expect(more.map(({ id, name, since }) => `${id} ${name} ${since}`)).toEqual([
      'c1 上店村 2026-11-23',
      'c2 陡坡村 2026-11-23',
      'c3 中庄村 2026-12-01',
    ]);
  });

  it('renames one, remembering how it was called, never to a name that is taken', () => {
    const renamed = renameVillage(list, 'c1', '新店村');
    expect(renamed).toMatchObject({ ok: true, value: [{ id: 'c1', name: '新店村', formerNames: ['上店村'] }, { id: 'c2' }] });
    expect(renameVillage(list, 'c1', '陡坡村')).toEqual({ ok: false, error: 'name-taken' });
    expect(renameVillage(list, 'c1', '')).toEqual({ ok: false, error: 'name-missing' });
    expect(renameVillage(list, 'c1', '上店村')).toEqual({ ok: true, value: list });
  });

  it('gives one up from a day on and takes it back', () => {
    const without = retireVillage(list, 'c2', on);
    expect(without.map((village) => lookedAfterOn(village, on))).toEqual([true, false]);
    expect(without.map((village) => lookedAfterOn(village, day('2026-11-22')))).toEqual([true, true]);
    expect(retireVillage(without, 'c2', null)).toEqual(list);
  });
});
