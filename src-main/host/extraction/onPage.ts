import type { TextPart } from '../../../src-domain/screening/types';

/** On the page; what was inserted under tracking stands there too. */
export const isOnPage = ({ hidden, metadata }: TextPart): boolean => (hidden === undefined || hidden === 'insertion') && metadata !== true;
