import { expect, it } from 'vitest';
import { addVillages, renameVillage } from '../../catalogue/village/villages';
import { day } from '../../kernel/calendarDate';
import { boardsForVillages } from './book';
import { matchVillages } from './villageHanging';

const villages = addVillages([], ['陡坡村', '中庄村', '崾岘村'], day('2026-10-01'));
const boards = boardsForVillages([], villages.slice(0, 2), ({ name }) => `${name}公开栏`);
const sheet = (village: string | null) => ({ village });

it('brings each sheet to the board of its village, under its former name too, and names what has none', () => {
  const renamed = renameVillage(villages, 'c2', '新庄村');
  if (!renamed.ok) throw new Error(renamed.error);
  const [closed] = boards;
  const all = ['陡坡村', '中庄村', '新庄村', '崾岘村', '外乡村', null].map(sheet);
  const { matched, left } = matchVillages(all, boards, renamed.value);
  expect(matched.map(({ sheet: of, board }) => [of.village, board.name])).toEqual([
    ['陡坡村', '陡坡村公开栏'],
    ['中庄村', '中庄村公开栏'],
    ['新庄村', '中庄村公开栏'],
  ]);
  expect(left.map(({ village }) => village)).toEqual(['崾岘村', '外乡村', null]);
  const shut = boards.map((board) => (board === closed ? { ...board, closedOn: day('2026-11-01'), closedWhy: '拆除' } : board));
  expect(matchVillages([sheet('陡坡村')], shut, villages).matched).toEqual([]);
});
