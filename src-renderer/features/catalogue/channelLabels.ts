import { catalogueLabels } from '../../../src-bridge/resources/catalogue';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';

const labelOf = new Map<string, string>(catalogueLabels.channels.map(({ code, label }) => [code, label]));

export const channelLabel = (code: string): string => labelOf.get(code) ?? code;

const words = (codes: readonly string[]): string => codes.map(channelLabel).join('、');

/** The channels an item must use and may use, in officers' words. */
export const channelWordsOf = ({ channels }: CatalogueItem): { readonly required: string; readonly optional: string } => ({
  required: words(channels.required),
  optional: words(channels.optional),
});
