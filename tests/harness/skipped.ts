import { appendFileSync, mkdirSync } from 'node:fs';
import { results } from './results';

/** Says loudly that a whole suite cannot run here; scripts/test.mts repeats it at the end. */
export function skippedSuite(suite: string, why: string): void {
  console.error(`\n!!! SKIPPED ${suite}: ${why}\n`);
  mkdirSync(results(), { recursive: true });
  appendFileSync(results('skipped.txt'), `${suite}: ${why}\n`);
}
