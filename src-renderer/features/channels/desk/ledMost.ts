import { useDraft, useStore } from '../../../store';

const key = 'channels/led';

/** How many signs the LED screen shows, as it was last said; null when nobody said. */
export function useLedMost() {
  const { drafts } = useStore();
  const kept = useDraft(key);
  const most = typeof kept === 'number' ? kept : null;
  return { most, keep: (next: number) => void drafts.keep(key, next) };
}
