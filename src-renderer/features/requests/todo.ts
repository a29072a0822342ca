import type { Todo } from '../../shell/page';
import { useRequestFiles } from '../../store';
import { mostPressing, useStandings } from './useRequestClocks';

/** The number beside 依申请: what waits for us, with a clock near its end, over it, or not begun; red when one is late. */
export function useRequestsTodo(): Todo {
  const standings = useStandings(useRequestFiles()) ?? [];
  const cards = standings.map((each) => mostPressing(each)?.card.card);
  const waiting = standings.filter(({ state }, at) => state === 'unconfirmed' || cards[at] === 'red' || cards[at] === 'yellow');
  return { count: waiting.length, ...(cards.includes('red') ? { tone: 'red' as const } : {}) };
}
