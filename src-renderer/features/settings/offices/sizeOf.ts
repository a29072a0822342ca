import type { OfficeHolder } from '../../../../src-domain/screening/offices/types';
import { officesText as text } from '../../../strings/offices';

/** How many people, and how many posts when some hold more than one. */
export const sizeOf = (holders: readonly OfficeHolder[]): string =>
  text.sizeOf(new Set(holders.map(({ name }) => name)).size, holders.length);
