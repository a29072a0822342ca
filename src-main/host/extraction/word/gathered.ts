import type { UnreadPart } from '../../../../src-domain/screening/types';
import type { SourcedPart } from '../pieces';

/** What one entry of a package came to. */
export interface Gathered {
  readonly parts: readonly SourcedPart[];
  readonly unread: readonly UnreadPart[];
}

export const nothing: Gathered = { parts: [], unread: [] };
