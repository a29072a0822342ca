import { readLoose } from '../looseText';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { walkXml } from '../xml';
import type { WordContext } from './context';
import type { Gathered } from './gathered';

// What WPS keeps of itself in every file: its build, the template's number, the computer's.
const ofWps = /^(?:commondata|KSO\w*|ICV)$/i;

/** Reads settings: document variables are words, the rest is format. */
export function readSettings(xml: string, entry: string, context: WordContext): Gathered {
  const variables: SourcedPart[] = [];
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name !== 'w:docVar') return;
      const piece = new Piece();
      const key = attributes.get('name') ?? '';
      piece.append([key, attributes.get('val') ?? ''].join('\n'));
      const hidden = ofWps.test(key) ? 'property' : 'custom-data';
      variables.push(partOf(`文档变量${context.next('文档变量')}`, 'body', piece, { hidden }));
    },
  });
  const { parts, unread, hasText } = readLoose(xml, {
    entry,
    where: () => `格式部件文字${context.next('格式部件文字')}`,
    more: { hidden: 'property' },
  });
  const stray = hasText ? [{ part: `未识别的文字（${entry}）`, why: 'unknown-text' as const }] : [];
  return { parts: [...variables, ...parts], unread: [...unread, ...stray] };
}
