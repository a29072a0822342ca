import type { TextPart } from '../../../../src-domain/screening/types';

/** A stretch of text as it comes over the bridge. */
export type Part = Omit<TextPart, 'before'>;
