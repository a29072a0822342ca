import { shellText } from '../strings/shell';
import { shapes, type Tone } from '../ui/StateMark';

/** Where the last change is: on the disk, on its way, or held up. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'trouble'; readonly count: number };

const toneOf: Readonly<Record<SaveState['kind'], Tone>> = { saved: 'green', waiting: 'blue', trouble: 'red' };

const clock = (instant: string): string =>
  new Date(instant).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });

function savedWords(state: SaveState): string {
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
export function Foot({ save, calendarThrough }: { save: SaveState; calendarThrough: string | null }) {
  const tone = toneOf[save.kind];
  return (
    <footer className="foot not-printed" aria-label={shellText.footLabel}>
      <span role="status" className={save.kind === 'trouble' ? 'tone-red' : undefined}>
        <span className={`tone-${tone}`} aria-hidden="true">
          {shapes[tone]}{' '}
        </span>
        {savedWords(save)}
      </span>
      <span>{calendarThrough === null ? shellText.calendarMissing : shellText.calendarThrough(calendarThrough)}</span>
      <span className="foot-right">{shellText.offline}</span>
    </footer>
  );
}
