import type { ItemBasis } from '../types';
import { tidy, tidyLines } from './tidy';

const opening = '（(《〈“‘【[';
const closing = '）)》〉”’】]';
const bullet = /^[•●◆▪·]\s*/u;

/** Cuts at separators that stand in no brackets and no quotation marks. */
function splitOutside(text: string, separators: string): readonly string[] {
  const parts: string[] = [];
  let [depth, part] = [0, ''];
  for (const sign of text) {
    if (opening.includes(sign)) depth += 1;
    if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    const ends = depth === 0 && separators.includes(sign);
    if (ends) parts.push(part);
    part = ends ? '' : part + sign;
  }
  return [...parts, part].map((part) => part.trim()).filter((part) => part !== '');
}

/** 公开内容（要素）: a line each where there are lines or bullets, else what stands between 、 and ；. */
export function splitContent(cell: string): readonly string[] {
  const text = tidyLines(cell);
  const bulleted = bullet.test(text);
  if (!bulleted && !text.includes('\n')) return splitOutside(text, '、；;');
  const lines = text.split('\n').map((line) => (bulleted ? line.trim().replace(bullet, '') : line.trim()));
  return lines.filter((line) => line !== '');
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/** As print has it, 一、二、三; a bullet and a line each where that would be read as other elements. */
export function contentText(elements: readonly string[]): string {
  const plain = elements.map(tidy);
  const inLine = plain.join('、');
  return same(splitContent(inLine), plain) ? inLine : plain.map((each) => `•${each}`).join('\n');
}

/** 《名称》（文号）第十二条、第四十九条, a line each. */
export const basisText = (basis: readonly ItemBasis[]): string =>
  basis
    .map(({ name, number, articles }) => `《${tidy(name)}》${number === null ? '' : `（${tidy(number)}）`}${articles.map(tidy).join('、')}`)
    .join('\n');

/** Where a title of the first level begins and ends; titles may hold titles. */
function titlesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') {
      if (depth === 0) found.push({ start: at, end: text.length });
      depth += 1;
    } else if (text[at] === '》' && depth > 0) {
      depth -= 1;
      const last = found.at(-1);
      if (depth === 0 && last !== undefined) last.end = at + 1;
    }
  }
  return found;
}

// What leads over to the next title: 1. （2） 、 ； 和 及.
const leadOver = /[\s、；;，,。.和及与]*(?:[（(]?\d{1,2}[)）.．、]\s*)?$/u;

function articlesOf(rest: string): readonly string[] {
  return splitOutside(rest.replace(leadOver, '').replace(/^[\s，,、：:]+/u, ''), '、；;\n');
}

function numbered(rest: string): Pick<ItemBasis, 'number' | 'articles'> {
  const found = /^\s*[（(]((?:[^（()）]|[（(][^（()）]*[)）])*)[)）]/u.exec(rest);
  const number = found?.[1]?.trim() ?? '';
  return number === ''
    ? { number: null, articles: articlesOf(rest) }
    : { number, articles: articlesOf(rest.slice(found?.[0].length ?? 0)) };
}

const untitled = (text: string): readonly ItemBasis[] =>
  splitOutside(text.replace(/^\s*[（(]?\d{1,2}[)）.．、]/u, ''), '；;\n').map((name) => ({ name, number: null, articles: [] }));

/** 公开依据: each 《…》 with its number and articles; text without a title is a basis by its words. Titles inside titles stay whole. */
export function splitBasis(cell: string): readonly ItemBasis[] {
  const text = tidyLines(cell);
  const titles = titlesIn(text);
  const first = titles[0];
  if (first === undefined) return untitled(text);
  const before = untitled(text.slice(0, first.start).replace(leadOver, ''));
  const named = titles.map(({ start, end }, at) => {
    const rest = text.slice(end, titles[at + 1]?.start ?? text.length);
    return { name: tidy(text.slice(start + 1, text[end - 1] === '》' ? end - 1 : end)), ...numbered(rest) };
  });
  return [...before, ...named];
}
