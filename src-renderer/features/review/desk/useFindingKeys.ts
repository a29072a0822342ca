import type { KeyboardEvent } from 'react';
import type { Finding } from '../../../../src-domain/screening/types';
import { groupsOf } from '../findings/groups';
import type { Chosen } from './chosen';

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const lineOf = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('.review-finding') : null;

/** J and K go to the next finding and back, arrows too within the list; Enter on a line goes to its place in the text. */
export function useFindingKeys(findings: readonly Finding[], chosen: Chosen | null, onChoose: (chosen: Chosen) => void) {
  return (event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || isTyping(target)) return;
    const line = lineOf(target);
    if (key === 'Enter' && line !== null && line === target) {
      event.preventDefault();
      onChoose({ key: line.id.replace(/^finding-/u, ''), from: 'list' });
      return;
    }
    const step = steps[key];
    if (step === undefined || (key.startsWith('Arrow') && line === null)) return;
    const order = groupsOf(findings).flatMap((group) => group.findings);
    const at = order.findIndex((one) => one.key === chosen?.key);
    const next = order[at === -1 ? 0 : Math.min(order.length - 1, Math.max(0, at + step))];
    if (next === undefined) return;
    event.preventDefault();
    onChoose({ key: next.key, from: 'keys' });
  };
}
