import type { CompiledRules } from './compile';
import type { Finding, UnreadCode, UnreadPart } from './types';

const detectorOf: Record<UnreadCode, 'hidden-content' | 'image-page'> = {
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

/** One finding for each piece that was not read. It has no text of its own: `start` and `end` are 0. */
export function structureFindings(unread: readonly UnreadPart[], rules: CompiledRules): readonly Finding[] {
  return unread.flatMap(({ part, why }) => {
    const detector = rules.find(detectorOf[why]);
    if (detector === undefined) return [];
    const { id, label, severity } = detector;
    return [{ key: `${id}@${part}@0@${why}`, digest: why, detector: id, label, severity, where: part, start: 0, end: 0, masked: '' }];
  });
}
