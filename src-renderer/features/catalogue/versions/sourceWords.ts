import type { CatalogueSource } from '../../../../src-domain/catalogue/adoption';
import { versionsText } from '../../../strings/versions';

export function sourceWords(source: CatalogueSource): string {
  const { sources } = versionsText;
  return source.from === 'excel' ? sources.excel(source.file) : sources[source.from];
}
