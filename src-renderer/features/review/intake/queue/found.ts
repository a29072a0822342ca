import type { Examined } from '../../../../../src-bridge/schemas/intake';
import type { Finding, Severity } from '../../../../../src-domain/screening/types';
import { guessFacts } from '../newDocument';
import type { Found } from './types';

/** Authors and companies in the properties: in nearly every file, never on the page, and gone from every masked copy. */
const property = 'metadata';
const hiddenKinds: readonly string[] = ['hidden-content', 'pdf-cover'];
const pageUnits = 1200;

type Part = Examined['parts'][number];

const inSameRow = (one: Part | undefined, { cell }: Part): boolean =>
  cell !== undefined && one?.cell !== undefined && one.cell.table === cell.table && one.cell.row === cell.row;

/** The lines of about the first page as a reader sees it, a row of a table as one line. */
function firstPage(parts: readonly Part[]): readonly string[] {
  const lines: string[] = [];
  let before: Part | undefined;
  let units = 0;
  for (const part of parts) {
    if (part.hidden !== undefined || part.metadata !== undefined || part.text.trim() === '') continue;
    if (units > pageUnits) break;
    const text = part.text.slice(0, pageUnits);
    if (inSameRow(before, part)) lines.push(`${lines.pop() ?? ''}　${text}`);
    else lines.push(text);
    units += text.length;
    before = part;
  }
  return lines;
}

const gravest: readonly Severity[] = ['block', 'hold', 'mask', 'warn'];

const kindsOf = (places: readonly Finding[]): readonly string[] => {
  const sorted = [...places].sort((one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity));
  return [...new Set(sorted.map(({ label }) => label))];
};

/** What stays in the page's memory of a file that was read. */
export function foundIn(examined: Examined, fileName: string): Found {
  const { findings } = examined.report;
  const places = findings.filter(({ detector }) => detector !== property);
  return {
    sha256: examined.sha256,
    places: places.length,
    kinds: kindsOf(places),
    hidden: places.filter(({ detector }) => hiddenKinds.includes(detector)).length,
    properties: findings.length > places.length,
    facts: guessFacts(examined, fileName),
    firstPage: firstPage(examined.parts),
  };
}
