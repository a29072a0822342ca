import type { Publication } from '../ledger/types';

const label = '[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}])?';
const webAddress = new RegExp(`^https?://${label}(?:\\.${label})+(?::\\d{1,5})?(?:[/?#][^\\s<>"\`\\\\]*)?$`, 'iu');

/** Whether a text is a whole address on the web: http or https, a host with a dot, nothing but the address. */
export const isWebAddress = (text: string): boolean => webAddress.test(text);

/** Full-width signs of a Chinese keyboard become plain ones. */
export const tidyAddress = (text: string): string => text.normalize('NFKC').trim();

const originOf = (site: string): string => /^https?:\/\/[^/?#]+/iu.exec(site)?.[0] ?? '';

/** A locator as a whole address; one that begins with / stands on the unit's own site. Null: it is none. */
function wholeAddress(locator: string, site: string | null): string | null {
  const tidy = tidyAddress(locator);
  if (isWebAddress(tidy)) return tidy;
  if (site === null || !/^\/(?!\/)/u.test(tidy)) return null;
  const whole = `${originOf(site)}${tidy}`;
  return isWebAddress(whole) ? whole : null;
}

/** The first address on a website at which a record stands; null while none is known. */
export function recordAddress(publications: readonly Publication[], site: string | null): string | null {
  const addresses = publications
    .filter(({ channel }) => channel === 'website')
    .map(({ locator }) => wholeAddress(locator, site))
    .filter((each) => each !== null);
  return addresses[0] ?? null;
}

/** What a telephone shows that reads a code: the record's own page, the unit's site, some other page, or only words. */
export type Leads = 'page' | 'site' | 'other' | 'words';

export function leadsTo(code: string, { address, site }: { readonly address: string | null; readonly site: string | null }): Leads {
  const read = code.trim();
  if (!isWebAddress(read)) return 'words';
  return read === address ? 'page' : read === site ? 'site' : 'other';
}
