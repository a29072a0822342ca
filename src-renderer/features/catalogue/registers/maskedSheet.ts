import { screeningRules } from '../../../../src-bridge/resources/screening';
import { withoutPersonalNumbers } from '../../../../src-domain/review/papers/masked';
import type { PaperBlock, PaperRow, PaperSheet } from '../../../../src-domain/review/papers/sheet';
import type { UnitProfile } from '../../../../src-domain/unit/types';

/** Rows looked through at a time, so that the page answers in between. */
const chunk = 40;

/** Lets the page answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/**
 * Titles were reviewed and overviews looked through when they were kept; a number that stands there all the same is masked. Null when
 * it was stopped.
 */
export async function maskedSheet(sheet: PaperSheet, { phones }: UnitProfile, isStopped: () => boolean): Promise<PaperSheet | null> {
  const check = { rules: screeningRules, asOf: sheet.on, whitelist: phones };
  const blocks: PaperBlock[] = [];
  for (const block of sheet.blocks) {
    if (block.kind !== 'table') {
      blocks.push(block);
      continue;
    }
    const rows: PaperRow[] = [];
    for (let at = 0; at < block.rows.length; at += chunk) {
      await breathe();
      if (isStopped()) return null;
      const piece = withoutPersonalNumbers({ ...sheet, blocks: [{ ...block, rows: block.rows.slice(at, at + chunk) }] }, check);
      rows.push(...piece.blocks.flatMap((masked) => (masked.kind === 'table' ? masked.rows : [])));
    }
    blocks.push({ ...block, rows });
  }
  return { ...sheet, blocks };
}
