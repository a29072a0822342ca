import type { Saving } from '../store';
import { shellText } from '../strings/shell';
import { shapes, type Tone } from '../ui/StateMark';

const toneOf: Readonly<Record<Saving['kind'], Tone>> = { saved: 'green', waiting: 'blue', trouble: 'red' };

const clock = (instant: string): string =>
  new Date(instant).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });

function savedWords(state: Saving): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? shellText.savedNothing : shellText.saved(clock(state.at));
    case 'waiting':
      return shellText.waiting(state.count);
    case 'trouble':
      return shellText.saveTrouble(state.count);
  }
}

/** Always tells the truth about saving and the calendar. */
export function Foot({ save, calendarThrough }: { save: Saving; calendarThrough: string }) {
  const tone = toneOf[save.kind];
  return (
    <footer className="foot not-printed" aria-label={shellText.footLabel}>
      <span role="status" className={save.kind === 'trouble' ? 'tone-red' : undefined}>
        <span className={`tone-${tone}`} aria-hidden="true">
          {shapes[tone]}{' '}
        </span>
        {savedWords(save)}
      </span>
      <span>{shellText.calendarThrough(calendarThrough)}</span>
      <span className="foot-right">{shellText.offline}</span>
    </footer>
  );
}
