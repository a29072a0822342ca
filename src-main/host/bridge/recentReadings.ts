import type { Examination } from '../extraction/examine';
import type { IntakeContext } from '../extraction/protocol';

/** Reading faster than this is done again rather than remembered. */
const slowMillis = 1500;
const most = 6;
const mostUnits = 8_000_000;

const unitsOf = ({ parts }: Examination): number => parts.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The last slow readings of stored files (scans), in memory only and for this start only: opening a document and approving it does not
 * recognise its pages again. Whoever uses it has hashed the bytes on the disk first.
 */
export interface RecentReadings {
  readonly find: (sha256: string, extension: string, context: IntakeContext) => Examination | undefined;
  readonly remember: (examination: Examination, context: IntakeContext, tookMillis: number) => void;
}

const nameOf = (sha256: string, extension: string, { digestKey: _, ...context }: IntakeContext): string =>
  JSON.stringify([sha256, extension, context]);

export function openRecentReadings(): RecentReadings {
  const kept = new Map<string, Examination>();
  return {
    find: (sha256, extension, context) => {
      const name = nameOf(sha256, extension, context);
      const found = kept.get(name);
      // The one asked for last stays longest.
      if (found !== undefined) kept.delete(name);
      if (found !== undefined) kept.set(name, found);
      return found;
    },
    remember: (examination, context, tookMillis) => {
      if (tookMillis < slowMillis || unitsOf(examination) > mostUnits / most) return;
      kept.set(nameOf(examination.sha256, examination.extension, context), examination);
      const oldest = kept.keys().next();
      if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
    },
  };
}
