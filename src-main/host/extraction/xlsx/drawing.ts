import type { HiddenCode } from '../../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { plainPart } from './plainParts';
import { scanXml } from './scanXml';

export interface Drawing {
  readonly parts: readonly SourcedPart[];
  /** Number of pictures. */
  readonly pictures: number;
}

interface Shapes {
  readonly entry: string;
  /** 工作表“名单”, 第3页 */
  readonly label: string;
  readonly hidden: HiddenCode | undefined;
}

const more = (hidden: HiddenCode | undefined): { readonly hidden?: HiddenCode } => (hidden === undefined ? {} : { hidden });

/** Words of shapes paragraph by paragraph, what stands behind pictures, and how many pictures there are. */
export function readDrawing(xml: string, { entry, label, hidden }: Shapes): Drawing {
  const parts: SourcedPart[] = [];
  const behind: string[] = [];
  let pictures = 0;
  let piece = new Piece();
  let takes: number | undefined;
  let text = '';
  let shapeHidden: HiddenCode | undefined;
  scanXml(xml, {
    open: ({ name, attributes, contentStart }) => {
      if (name === 'p') piece = new Piece();
      if (name === 'br') piece.append('\n');
      if (name === 't') [takes, text] = [contentStart, ''];
      if (name === 'blip') pictures += 1;
      if (name === 'cNvPr') {
        shapeHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true' ? 'hidden-text' : undefined;
        for (const words of [attributes['descr'], attributes['title']]) if (words !== undefined && words.trim() !== '') behind.push(words);
        // 图片 1: the program named it.
        if (!/^[\p{L}_ ]{0,24}\d{0,6}$/u.test(attributes['name'] ?? '')) behind.push(attributes['name'] ?? '');
      }
    },
    text: (words) => {
      if (takes !== undefined) text += words;
    },
    close: (name, contentEnd) => {
      if (name === 't' && takes !== undefined) {
        piece.append(text, { entry, start: takes, end: contentEnd });
        takes = undefined;
      }
      if (name === 'p' && !piece.isBlank)
        parts.push(partOf(`${label}图形文字${parts.length + 1}`, 'body', piece, more(hidden ?? shapeHidden)));
    },
  });
  if (behind.length > 0) parts.push(plainPart(`${label}替代文字`, behind.join('\n'), hidden ?? 'alternative-text'));
  return { parts, pictures };
}

const words = new Set(['v', 't']);

/** What a chart shows: titles, names of series and categories, values, one line each. */
export function readChart(xml: string, where: string, entry: string, hidden: HiddenCode | undefined): readonly SourcedPart[] {
  const piece = new Piece();
  let takes: number | undefined;
  let text = '';
  scanXml(xml, {
    open: ({ name, contentStart }) => {
      if (words.has(name)) [takes, text] = [contentStart, ''];
    },
    text: (found) => {
      if (takes !== undefined) text += found;
    },
    close: (name, contentEnd) => {
      if (takes === undefined || !words.has(name)) return;
      if (piece.text !== '') piece.append('\n');
      piece.append(text, { entry, start: takes, end: contentEnd });
      takes = undefined;
    },
  });
  return piece.isBlank ? [] : [partOf(where, 'body', piece, more(hidden))];
}
