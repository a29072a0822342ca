import type { HiddenCode } from '../../../../src-domain/screening/types';
import type { SourcedPart } from '../pieces';
import { plainPart } from './plainParts';
import { scanXml } from './scanXml';
import { isWorded, wordsOf } from './words';

/** All words of a part that no page shows: one part, a line for each text. */
export function looseParts(xml: string, where: string, hidden: HiddenCode): readonly SourcedPart[] {
  const lines: string[] = [];
  scanXml(xml, {
    open: ({ attributes }) => lines.push(...wordsOf(attributes)),
    text: (text) => {
      if (isWorded(text) || /[A-Za-z]{3}/.test(text)) lines.push(text);
    },
  });
  return lines.length === 0 ? [] : [plainPart(where, lines.join('\n'), hidden)];
}

/** Words in a part that is there for looks: a theme. Its colours and sizes are none. */
export function formatParts(xml: string, where: string): readonly SourcedPart[] {
  const lines: string[] = [];
  const take = (text: string): unknown => /[\u3400-\u9fff@]|\d{11}/u.test(text) && lines.push(text);
  scanXml(xml, {
    open: ({ attributes }) => Object.entries(attributes).forEach(([name, value]) => name !== 'typeface' && take(value)),
    text: take,
  });
  return lines.length === 0 ? [] : [plainPart(where, lines.join('\n'), 'property')];
}

/** Remarks that a program or a person left between the elements. */
export function remarksIn(xml: string, where: string): readonly SourcedPart[] {
  if (!/<!--|<\?(?!xml )/.test(xml)) return [];
  const lines: string[] = [];
  scanXml(xml, { aside: (text) => lines.push(text.trim()) });
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? [] : [plainPart(where, text, 'custom-data')];
}

// VML is often not well-formed: what stands between its tags is taken as it is.
const markupOrStyle = /<style[\s\S]*?<\/style>|<[^>]*>/gi;

/** Words in the drawing of a note or an old button. */
export function vmlParts(source: string, where: string): readonly SourcedPart[] {
  const clientData = /<x:(?!TextHAlign|TextVAlign)\w+>[^<]*<\/x:\w+>/g;
  const text = source
    .replace(clientData, ' ')
    .replace(markupOrStyle, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = [...source.matchAll(/\s(?:alt|title|string)\s*=\s*"([^"]*)"/g)].map(([, value = '']) => value).filter(isWorded);
  const lines = [...(isWorded(text) ? [text] : []), ...words];
  return lines.length === 0 ? [] : [plainPart(where, lines.join('\n'), 'custom-data')];
}
