import type { PartRole } from '../../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { decodeText } from './scanXml';
import type { PageText } from './sheetXml';

const labels: Readonly<Record<string, string>> = {
  oddHeader: '页眉',
  oddFooter: '页脚',
  evenHeader: '偶数页页眉',
  evenFooter: '偶数页页脚',
  firstHeader: '首页页眉',
  firstFooter: '首页页脚',
};

// &L &C &R divide the line, &"宋体,常规" is a font, &10 a size, &P a page number, && a sign.
const code = /&amp;(?:(?:"|&quot;|&#34;)[\s\S]*?(?:"|&quot;|&#34;)|\d{1,3}(?!\d)|\d{1,2}|&amp;|[\s\S])/g;

/** A header or footer of the printed page: the words between its codes. */
export function pagePart(xml: string, { name, isShown, start, end }: PageText, entry: string, label: string): SourcedPart {
  const piece = new Piece();
  let at = start;
  const take = (until: number): void => {
    if (until > at) piece.append(decodeText(xml.slice(at, until)), { entry, start: at, end: until });
  };
  for (const found of xml.slice(start, end).matchAll(code)) {
    take(start + found.index);
    at = start + found.index + found[0].length;
    if (/^&amp;[LCR]$/.test(found[0]) && piece.text !== '') piece.append('\n');
    if (found[0] === '&amp;&amp;') piece.append('&');
  }
  take(end);
  const role: PartRole = name.endsWith('Footer') ? 'footer' : 'header';
  return partOf(`${label}${labels[name] ?? '页眉'}`, role, piece, isShown ? {} : { hidden: 'hidden-text' });
}
