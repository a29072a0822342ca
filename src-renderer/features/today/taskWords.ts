import type { Task } from '../../../src-domain/catalogue/today';
import { periodWords } from '../../strings/periods';
import { todayText as text } from '../../strings/today';
import { href } from '../../shell/router';

/** How a task stands, in words: 已逾期, 还剩 n 个工作日, 可以撤下. */
export function standingWords({ kind, card, remaining, due }: Task): string {
  if (kind === 'reassess') return text.again;
  if (kind === 'remind') return text.lookAgain;
  if (kind === 'take-down') return card === 'yellow' ? text.lastDay : text.mayComeDown;
  if (kind === 'uninterpreted') return text.unexplained;
  if (kind === 'quiet') return card === 'yellow' ? text.silent : text.soonSilent;
  if (remaining === null) return due === null ? text.open : text.pending;
  if (remaining < 0) return text.overdue(-remaining);
  return card === 'green' ? text.inTime(remaining) : text.remaining(remaining);
}

export const titleWords = ({ kind, title, target, sheets = 1 }: Task): string =>
  sheets > 1
    ? text.together(title, sheets)
    : kind === 'period'
      ? `${title}（${periodWords(target.slice(target.indexOf('/') + 1))}）`
      : text.titles[kind](title);

export function noteWords({ kind, stage, waiting }: Task): string {
  if (waiting !== null) return text.waiting(waiting.askedOf, waiting.since);
  return stage === null ? text.notes[kind] : text.stages[stage];
}

export const dueWords = ({ kind, due }: Task): string => (due === null ? '' : text.due[kind](due));

/** Where the task is done. */
export function placeOf({ kind, target }: Task): string {
  switch (kind) {
    case 'publish':
      return href('ledger', ['records'], { record: target });
    case 'period':
      return href('catalogue', [target.slice(0, target.indexOf('/'))]);
    case 'remind':
      return href('catalogue', ['cards']);
    case 'review':
      return href('review', [target]);
    case 'monthly-return':
      return href('returns', [target]);
    case 'reassess':
      return href('review', [], { tab: 'again' });
    case 'answer':
    case 'ask-fix':
      return href('requests', [target]);
    case 'interpret':
      return href('ledger', ['interpretations'], { entry: target });
    case 'uninterpreted':
      return href('ledger', ['interpretations']);
    case 'quiet':
      return href('ledger', ['accounts'], { entry: target });
    case 'take-down':
      return href('notices', ['board'], { posting: target });
  }
}
