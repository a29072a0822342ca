import type { Reading } from '../../contentTypes';

type How = Reading['how'];

/** What a masked copy takes over. All else goes: comments, people, embedded files, custom data, building blocks, macros, signatures. */
const kept: ReadonlySet<How> = new Set<How>([
  'main',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'settings',
  'plain',
  'properties',
  'relationships',
  'image',
  'drawn-image',
  'chart',
  'diagram',
  'diagram-drawing',
  'skip',
]);

// Parts that are read for their format only, yet belong to what goes: comments, custom data, what Word found out about a text, printers.
const goesByName = /(?:comments\w*|itemProps\d*|intelligence2?|LabelInfo|custom)\.xml$|printerSettings|^docProps\/(?!core\.|app\.)/i;

/** Whether an entry stands in a masked copy. Ink has no words, and the page shows it. */
export function isTakenOver(entry: string, reading: Reading): boolean {
  if (entry === '[Content_Types].xml') return true;
  if (reading.how === 'unread') return reading.part === '墨迹';
  return kept.has(reading.how) && !goesByName.test(entry);
}

/** Whether a part is a story that is cleaned, or has elements to go. */
export const isStory = ({ how }: Reading): boolean =>
  how === 'main' ||
  how === 'header' ||
  how === 'footer' ||
  how === 'footnotes' ||
  how === 'endnotes' ||
  how === 'settings' ||
  how === 'plain';
