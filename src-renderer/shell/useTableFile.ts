import { useState } from 'react';
import type { Bridge } from '../../src-bridge/contract';
import { useRuns } from '../ui/useRuns';
import { useBridge } from './bridge';
import { tidyName, upload, type UploadTrouble } from './upload';

/** A table file on its way in. Nothing of it is kept by this. */
export type TableReading<Value, Trouble extends string> =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'trouble'; readonly trouble: Trouble | UploadTrouble | 'away' }
  | { readonly at: 'read'; readonly file: Value };

/** How a topic reads what was uploaded: its value, or the code of what kept it from being one. */
export type ReadTable<Value, Trouble extends string> = (
  bridge: Bridge,
  sent: { readonly uploadId: string; readonly name: string },
) => Promise<{ readonly file: Value } | { readonly trouble: Trouble }>;

/** The table that was given last, as far as it was read; a later one overtakes it. `how` must stay the same function. */
export function useTableFile<Value, Trouble extends string>(how: ReadTable<Value, Trouble>) {
  const bridge = useBridge();
  const [state, setState] = useState<TableReading<Value, Trouble>>({ at: 'nothing' });
  const runs = useRuns();
  const take = async (file: File, show: (next: TableReading<Value, Trouble>) => void): Promise<void> => {
    const name = tidyName(file.name);
    const sent = await upload(bridge, file, (done) => show({ at: 'sending', name, done, total: file.size }));
    if (!sent.ok) return show({ at: 'trouble', trouble: sent.error });
    show({ at: 'reading', name });
    const made = await how(bridge, { uploadId: sent.value, name });
    show('file' in made ? { at: 'read', file: made.file } : { at: 'trouble', trouble: made.trouble });
  };
  const read = async (file: File): Promise<void> => {
    const overtaken = runs.begin();
    const show = (next: TableReading<Value, Trouble>): void => {
      if (!overtaken()) setState(next);
    };
    show({ at: 'sending', name: file.name, done: 0, total: file.size });
    await take(file, show).catch(() => show({ at: 'trouble', trouble: 'away' }));
  };
  const leave = (): void => {
    runs.end();
    setState({ at: 'nothing' });
  };
  return { state, read, leave };
}
