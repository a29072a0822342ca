import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import type { Registering } from './useRegistering';

/** What was just registered, with the way back. */
export function DoneNotice({ registering: { done, undo } }: { registering: Registering }) {
  if (done === undefined) return null;
  return (
    <div className="village-said">
      <Notice
        tone="green"
        live
        what={done.what}
        {...(done.left === '' ? {} : { todo: done.left })}
        action={done.undo === null ? null : <Button onClick={() => void undo()}>{done.undoWords}</Button>}
      />
    </div>
  );
}
