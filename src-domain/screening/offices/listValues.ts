import { fail, ok, type Result } from '../../kernel/result';
import { listDate, saysStill, type ListDate } from './listDates';
import type { CellTrouble, OfficeColumn } from './listProblems';

const longestName = 20;
const longestPost = 40;

type Read<Value> = Result<Value, CellTrouble>;

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

function nameIn(text: string): Read<string> {
  const name = withoutBlanks(text).replace(/[•‧・]/gu, '·');
  if (name === '') return fail('blank');
  if (name.length > longestName) return fail('too-long');
  return /^[\p{Script=Han}·]{2,}$/u.test(name) ? ok(name) : fail('not-a-name');
}

const isPost = (text: string): boolean => /(?:[长员席任]|书记|常委|助理)(?:\([^)]*\))?$/u.test(text);

/** 县委副书记、县长 are two posts; 财政、审计工作负责人 is one. */
function postsIn(text: string): Read<readonly string[]> {
  const pieces = text.split(/[、;\n]/u).map(withoutBlanks);
  const posts = pieces.length > 1 && pieces.every(isPost) ? [...new Set(pieces)] : [withoutBlanks(text)];
  if (posts[0] === '') return fail('blank');
  return posts.some((post) => post.length > longestPost) ? fail('too-long') : ok(posts);
}

function orderIn(text: string): Read<number> {
  if (text === '') return fail('blank');
  return /^0*[1-9]\d{0,3}$/.test(text) ? ok(Number(text)) : fail('not-a-number');
}

const firstDayIn = (text: string): Read<ListDate> => (text === '' ? fail('blank') : listDate(text, 'first'));
const lastDayIn = (text: string): Read<ListDate | null> => (saysStill(text) ? ok(null) : listDate(text, 'last'));

/** What the five cells of a row say, each by itself. */
export const readCells = (text: (column: OfficeColumn) => string) => ({
  name: nameIn(text('name')),
  post: postsIn(text('post')),
  order: orderIn(text('order')),
  from: firstDayIn(text('from')),
  to: lastDayIn(text('to')),
});
