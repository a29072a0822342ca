import type { CompiledRules } from './compile';
import { hiddenGroups } from './hidden';
import type { Extraction, Finding, HiddenCode, UnreadCode } from './types';

type StructureDetector = 'hidden-content' | 'image-page' | 'pdf-cover';

const detectorOf: Record<UnreadCode, StructureDetector> = {
  comment: 'hidden-content',
  'tracked-change': 'hidden-content',
  'text-box': 'hidden-content',
  'hidden-text': 'hidden-content',
  picture: 'image-page',
  'alternative-text': 'hidden-content',
  chart: 'hidden-content',
  diagram: 'hidden-content',
  'embedded-object': 'hidden-content',
  'imported-chunk': 'hidden-content',
  glossary: 'hidden-content',
  macro: 'hidden-content',
  'custom-xml': 'hidden-content',
  signature: 'hidden-content',
  'unknown-part': 'hidden-content',
  'unknown-text': 'hidden-content',
};

const hiddenDetector = (code: HiddenCode): StructureDetector => (code === 'covered-text' ? 'pdf-cover' : 'hidden-content');

interface Structure {
  readonly by: StructureDetector;
  readonly where: string;
  readonly what: string;
  readonly note?: string;
}

const structuresOf = ({ parts, unread, pictures = [] }: Extraction): readonly Structure[] => [
  ...unread.map(({ part, why }) => ({ by: detectorOf[why], where: part, what: why })),
  ...hiddenGroups(parts).map(({ code, label, count }) => ({ by: hiddenDetector(code), where: label, what: code, note: `${count}处` })),
  ...pictures.map((where) => ({ by: 'image-page' as const, where, what: 'look' })),
];

/**
 * One finding for each piece that was not read, each kind of hidden text and each picture. It has no text of its own: `start` and `end`
 * are 0. A `what` of a HiddenCode is the digest: a masked copy leaves that kind out.
 */
export function structureFindings(document: Extraction, rules: CompiledRules): readonly Finding[] {
  return structuresOf(document).flatMap(({ by, where, what, note }) => {
    const detector = rules.find(by);
    if (detector === undefined) return [];
    const { id, label, severity } = detector;
    const key = `${id}@${where}@0@${what}`;
    return [{ key, digest: what, detector: id, label, severity, where, start: 0, end: 0, masked: '', ...(note && { note }) }];
  });
}
