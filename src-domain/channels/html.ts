import { writtenDate } from '../review/papers/sheet';
import { blocksOf, holdable, type TextBlock } from './blocks';
import type { ChannelSource, Words } from './types';

/** Every sign that could begin markup, leave an attribute or be taken for a reference. */
export const escapeHtml = (text: string): string => holdable(text).replace(/[&<>"'`]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const cells = (row: readonly string[], tag: 'th' | 'td'): string => row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('');

function block(each: TextBlock): string {
  if (each.kind === 'text') return `<p${each.signed === true ? ' class="signed"' : ''}>${escapeHtml(each.text)}</p>`;
  const [head = [], ...rows] = each.rows;
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${cells(head, 'th')}</tr></thead>\n<tbody>${body}</tbody>\n</table>`;
}

const style = [
  'body{margin:0;background:#f4f4f2;color:#1f2329;font:17px/1.9 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}',
  'main{max-width:50em;margin:0 auto;padding:2em 2.5em 3em;background:#fff}',
  'h1{font-size:1.5em;line-height:1.5;text-align:center;margin:1em 0}',
  'dl{display:grid;grid-template-columns:6em 1fr 6em 1fr;margin:0;border:1px solid #c9c9c4;font-size:.88em}',
  'dt,dd{margin:0;padding:.35em .8em}dt{background:#f4f4f2}dd{overflow-wrap:anywhere}',
  'article p{margin:.6em 0;text-indent:2em;overflow-wrap:anywhere}',
  'article p.signed{text-align:right;padding-right:4em}',
  'table{border-collapse:collapse;width:100%;font-size:.92em;margin:1em 0}',
  'th,td{border:1px solid #9a9a94;padding:.3em .6em;text-align:left;overflow-wrap:anywhere}th{background:#f4f4f2}',
  '@media(max-width:40em){main{padding:1em}dl{grid-template-columns:6em 1fr}}',
  '@media print{body{background:#fff}main{max-width:none;padding:0}}',
].join('\n');

/** The columns of the national catalogue that head every page. */
const facts = ({ indexNumber, publishedOn, unitName, documentNumber }: ChannelSource): readonly (readonly [string, string])[] => [
  ['索引号', indexNumber],
  ['发布日期', publishedOn],
  ['发布机构', unitName],
  ['文号', documentNumber ?? '无'],
];

/** A page for a website that stands alone: no script, nothing from outside, every sign escaped. */
export function websiteHtml(source: ChannelSource, words: Words): string {
  const title = escapeHtml(words.title);
  const meta = facts(source);
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="ArticleTitle" content="${title}">`,
    `<meta name="PubDate" content="${source.publishedOn}">`,
    `<meta name="ContentSource" content="${escapeHtml(source.unitName)}">`,
    `<title>${title}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<dl>${meta.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`,
    `<h1>${title}</h1>`,
    `<article>\n${blocksOf(words.body).map(block).join('\n')}\n</article>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const framed = ' style="border:1px solid #999;padding:4px 6px"';

function pasted(each: TextBlock): string {
  if (each.kind === 'text')
    return `<p style="${each.signed === true ? 'text-align:right' : 'text-indent:2em'};margin:0 0 1em">${escapeHtml(each.text)}</p>`;
  const row = (line: readonly string[]): string => `<tr>${line.map((cell) => `<td${framed}>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  return `<table style="border-collapse:collapse;width:100%">${each.rows.map(row).join('')}</table>`;
}

/** The body for pasting into an editor that keeps looks (of a website, of an official account): they stand in the tags, no class, no script. */
export const pastedHtml = ({ body }: Words): string => `${blocksOf(body).map(pasted).join('\n')}\n`;

/** The same for an official account, with who and when below it. */
export function wechatHtml(source: ChannelSource, words: Words): string {
  const foot = `${source.unitName} · ${writtenDate(source.publishedOn)} · 索引号：${source.indexNumber}`;
  return `${pastedHtml(words)}<p style="color:#666;font-size:14px">${escapeHtml(foot)}</p>\n`;
}
