import type { OnWall, WallState } from '../../../src-domain/notices/boards/onBoard';
import { boardsText } from '../../strings/boards';
import { StateMark, type Tone } from '../../ui/StateMark';

const tones: Readonly<Record<WallState, Tone>> = { hanging: 'green', 'last-day': 'yellow', over: 'blue', stays: 'grey', replaced: 'blue' };

/** How a sheet stands on the wall today. */
export function WallMark({ state, days }: Pick<OnWall, 'state' | 'days'>) {
  return <StateMark tone={tones[state]}>{boardsText.state(state, days)}</StateMark>;
}
