import { describe, expect, it } from 'vitest';
import { boardSections } from '../../../src-bridge/resources/notices';
import { villageCatalogue } from '../../../src-bridge/resources/catalogue';
import { aPosting } from '../../../tests/builders/postings';
import { addVillages, retireVillage } from '../../catalogue/village/villages';
import { day } from '../../kernel/calendarDate';
import { addBoard, boardsForVillages, closeBoard, isOpen, renameBoard, villagesWithoutBoard } from './book';
import { onWall } from './onBoard';
import { sectionFor, sectionsOf } from './sections';
import { boardStandings } from './standing';
import type { Board } from './types';

const today = day('2026-11-23');
const made = addBoard([], { id: 'b1', village: null, name: ' 镇政府门前公开栏 ', place: '' });
const front: Board = made.ok ? made.value : expect.fail();
const villages = addVillages([], ['陡坡村', '中庄村', '崾岘村'], day('2026-10-01'));
const named = ({ name }: { readonly name: string }) => `${name}公开栏`;

describe('the list of boards', () => {
  it('takes each name once among those in use', () => {
    expect(front.name).toBe('镇政府门前公开栏');
    const again = { id: 'b2', village: null, place: '', name: '镇政府门前公开栏' };
    expect(addBoard([front], again)).toEqual({ ok: false, error: 'name-taken' });
    expect(addBoard([front], { ...again, name: ' ' })).toEqual({ ok: false, error: 'name-missing' });
    const closed = closeBoard(front, { on: today, why: '拆除', hanging: 0 });
    expect(closed.ok && addBoard([closed.value], again).ok).toBe(true);
  });

  it('remembers former names, and none for a new place only', () => {
    const renamed = renameBoard([front], front, { name: '政务大厅公开栏', place: '东侧' });
    expect(renamed).toMatchObject({ ok: true, value: { name: '政务大厅公开栏', formerNames: ['镇政府门前公开栏'], place: '东侧' } });
    expect(renameBoard([front], front, { name: front.name, place: '东侧' })).toMatchObject({ ok: true, value: { formerNames: [] } });
  });

  it('closes a board with a reason and never while sheets hang there', () => {
    expect(closeBoard(front, { on: today, why: '拆除', hanging: 1 })).toEqual({ ok: false, error: 'sheets-hang' });
    expect(closeBoard(front, { on: today, why: ' ', hanging: 0 })).toEqual({ ok: false, error: 'reason-missing' });
    const closed = closeBoard(front, { on: today, why: '拆除', hanging: 0 });
    expect(closed.ok && isOpen(closed.value)).toBe(false);
  });

  it('gives every village in care a board, once, with a name of its own', () => {
    const first = boardsForVillages([], villages.slice(0, 1), named);
    const kept = retireVillage(villages, 'c3', day('2026-11-01'));
    expect(villagesWithoutBoard(first, kept, today).map(({ name }) => name)).toEqual(['中庄村']);
    const taken = addBoard([], { id: 'x', village: null, name: '中庄村公开栏', place: '' });
    const rest = boardsForVillages([...first, taken.ok ? taken.value : front], villages.slice(1, 2), named);
    expect(rest).toMatchObject([{ village: 'c2', name: '中庄村公开栏2' }]);
  });

  it('gives a village whose board was closed another one, under another id', () => {
    const [first = front] = boardsForVillages([], villages.slice(0, 1), named);
    const closed = closeBoard(first, { on: today, why: '拆除', hanging: 0 });
    const again = boardsForVillages(closed.ok ? [closed.value] : [], villages.slice(0, 1), named);
    expect(again).toMatchObject([{ name: '陡坡村公开栏' }]);
    expect(again[0]?.id).not.toBe(first.id);
  });
});

describe('parts of a board', () => {
  it.each([
    ['township', '白阳镇人民政府关于2026年第四季度农村最低生活保障对象的公示', '救助补贴公示'],
    ['township', '2026年部门预算公开', '财政'],
    ['township', '关于印发防汛应急方案的通知', '政策文件'],
    ['township', '白阳镇2026年植树', ''],
    ['village', '村级财务收支明细', '财务'],
    ['village', '党务公开（发展党员等）', '党务'],
    ['village', '残疾人两项补贴', '惠农'],
  ] as const)('%s: %s → %s', (kind, title, section) => {
    expect(sectionFor(boardSections[kind], title)).toBe(section);
  });

  it('are known for everything that the village catalogue asks for', () => {
    const names = sectionsOf(boardSections, 'c1').map(({ name }) => name);
    expect(names).toEqual(['党务', '村务', '财务', '惠农']);
    const unknown = villageCatalogue.items.filter(({ level2 }) => sectionFor(boardSections.village, level2) === '');
    expect(unknown.map(({ level2 }) => level2)).toEqual([]);
  });
});

describe('what hangs on a board', () => {
  const on = (id: string, over: Parameters<typeof aPosting>[0]) => aPosting({ id, board: 'b1', ...over });
  const noMatter = () => null;

  it('comes down when its time is over, and by its last day first', () => {
    const wall = onWall(
      [
        on('endless', {}),
        on('over', { until: day('2026-11-20') }),
        on('last', { until: today }),
        on('up', { until: day('2026-11-30') }),
        on('down', { until: day('2026-11-01'), takenDownOn: day('2026-11-02') }),
      ],
      noMatter,
      today,
    );
    expect(wall.map(({ notice, state, days }) => [notice.id, state, days])).toEqual([
      ['over', 'over', 3],
      ['last', 'last-day', 0],
      ['up', 'hanging', 7],
      ['endless', 'stays', 0],
    ]);
  });

  it('stays without a period until a newer sheet of the same matter hangs on the same board', () => {
    const old = on('old', { record: 'r-q3', postedOn: day('2026-07-05') });
    const fresh = on('fresh', { record: 'r-q4', postedOn: day('2026-10-08') });
    const elsewhere = on('there', { record: 'r-q4', postedOn: day('2026-10-08'), board: 'b2' });
    const matterOf = () => 'V04';
    const stateOf = (notices: Parameters<typeof onWall>[0], by = matterOf as (record: string) => string | null) =>
      onWall(notices, by, today).find(({ notice }) => notice.id === 'old')?.state;
    expect(stateOf([old, fresh])).toBe('replaced');
    expect(stateOf([old, elsewhere])).toBe('stays');
    expect(stateOf([old, fresh], noMatter)).toBe('stays');
  });

  it('is told for each board in use, the own ones first, with what its village owes', () => {
    const [village = front] = boardsForVillages([], villages.slice(0, 1), named);
    const closed = { ...front, id: 'b9', closedOn: today, closedWhy: '拆除' };
    const standings = boardStandings([village, closed, front], [on('over', { until: day('2026-11-20') }), aPosting()], {
      today,
      matterOf: noMatter,
      missing: [],
    });
    expect(standings.map(({ board, wall, over, missing }) => [board.id, wall.length, over, missing])).toEqual([
      ['b1', 1, 1, null],
      ['village-c1', 0, 0, 0],
    ]);
  });
});
