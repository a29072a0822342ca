import { useState } from 'react';
import { shellText } from '../strings/shell';
import { useStore, type Saving } from '../store';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useHostInfo } from './bridge';
import { useUnsaved } from './unsaved';

const known = (code: string): code is keyof typeof shellText.saveTroubles => Object.hasOwn(shellText.saveTroubles, code);

/** What is true of the whole desk: it was mended at start, nothing can be written, changes are held up. */
export function DeskNotices({ save }: { save: Saving }) {
  const { kind: opened } = useStore().opening;
  const { writable } = useHostInfo();
  const [seen, setSeen] = useState(false);
  const lost = useUnsaved();
  const trouble = save.kind === 'trouble' ? shellText.saveTroubles[known(save.code) ? save.code : 'other'] : undefined;
  const mended = seen || opened === 'as-left' ? undefined : shellText.opened[opened];
  if (writable && trouble === undefined && mended === undefined && !lost.unsaved) return null;
  return (
    <div className="frame-notice stack">
      {writable ? null : <Notice tone="red" what={shellText.readOnly.what} todo={shellText.readOnly.todo} live />}
      {lost.unsaved ? (
        <Notice
          tone="red"
          what={shellText.unsaved.what}
          todo={shellText.unsaved.todo}
          live
          action={
            <Button size="small" onClick={lost.seen}>
              {shellText.close}
            </Button>
          }
        />
      ) : null}
      {trouble === undefined ? null : <Notice tone="red" what={trouble.what} todo={trouble.todo} live />}
      {mended === undefined ? null : (
        <Notice
          tone={mended.tone}
          what={mended.what}
          todo={mended.todo}
          live
          action={
            <Button size="small" onClick={() => setSeen(true)}>
              {shellText.close}
            </Button>
          }
        />
      )}
    </div>
  );
}
