import { alternativeTextIn, wordsIn } from '../../hiddenContent';
import type { Source } from '../../pieces';
import type { XmlTag } from '../../xml';
import type { StretchKind } from '../paragraph';

export interface AttributeWords {
  readonly kind: StretchKind;
  readonly text: string;
  readonly source: Source | undefined;
}

function kindOfWords(name: string): StretchKind {
  if (name === 'v:textpath') return 'shown';
  if (name === 'w:fldSimple') return 'field-code';
  return name === 'w:tblCaption' || name === 'w:tblDescription' ? 'alternative-text' : 'property';
}

/** People's words in the attributes of a tag, and what they are to a reader of the page. */
export function attributeWords(xml: string, tag: XmlTag, entry: string): readonly AttributeWords[] {
  const kind = kindOfWords(tag.name);
  const all = [
    ...wordsIn(xml, tag).map((words) => ({ kind, ...words })),
    ...alternativeTextIn(xml, tag).map((words) => ({ kind: 'alternative-text' as const, ...words })),
  ];
  return all.map(({ range, ...words }) => ({ ...words, source: range && { entry, start: range[0], end: range[1] } }));
}
