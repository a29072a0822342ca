import { problem, type Problem } from './problemCodes';
import type { Predicate } from './statement';

/** What the asker knows of the sender's chain: nothing asked, no package yet, or the digest of the last statement. */
export type ChainHead = undefined | 'none' | { readonly sha256: string };

/** The chain as `verify --head` sees it (formats.md, section 5). Enrolments stand outside the chain. */
export function judgeHead(head: ChainHead, { sequence, previous }: Predicate, statementSha256: string): readonly Problem[] {
  if (head === undefined || sequence === 0) return [];
  if (head === 'none') return sequence === 1 ? [] : [problem('chain/gap', 'sequence', String(sequence))];
  const follows = previous === head.sha256 || statementSha256 === head.sha256;
  return follows ? [] : [problem('chain/previous-mismatch', 'previous', previous ?? 'null')];
}
