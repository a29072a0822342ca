import { useState } from 'react';
import type { PostedNotice } from '../../../../src-domain/notices/types';
import { useBridge } from '../../../shell/bridge';
import { useStore } from '../../../store';
import { hungText } from '../../../strings/posting';
import { Button } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { keepPhoto, mostPhotos } from './keepPhoto';
import { LargePhoto } from './LargePhoto';
import { Picture } from './Picture';

const text = hungText.photos;

interface Said {
  readonly added: string;
  readonly troubles: readonly string[];
  /** The posting as it was, where this can be taken back. */
  readonly before: PostedNotice | null;
}

function Told({ said, onUndo }: { said: Said; onUndo: (before: PostedNotice) => void }) {
  const { added, troubles, before } = said;
  return (
    <>
      {added === '' ? null : (
        <Notice
          tone="green"
          live
          what={added}
          action={before === null ? null : <Button onClick={() => onUndo(before)}>{text.undo}</Button>}
        />
      )}
      {troubles.length === 0 ? null : (
        <Notice
          tone="red"
          live
          what={troubles[0]}
          todo={troubles.length === 1 ? null : troubles.slice(1).map((each) => <div key={each}>{each}</div>)}
        />
      )}
    </>
  );
}

const removedWords = (names: readonly string[]): string =>
  names.length === 0 ? text.nothingFound : text.removedFacts([...new Set(names)].join('、'));

/** Photos of one sheet on its board: added, looked at large, taken out again. */
export function Photos({ notice }: { notice: PostedNotice }) {
  const bridge = useBridge();
  const { postings } = useStore();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [large, setLarge] = useState<number>();
  const add = async (files: readonly File[]) => {
    setBusy(true);
    const proofs = [...notice.proofs];
    const [troubles, removed]: [string[], string[]] = [[], []];
    for (const file of files) {
      if (proofs.length >= mostPhotos) {
        troubles.push(text.full);
        break;
      }
      const kept = await keepPhoto(bridge, file);
      if (!kept.ok) troubles.push(text.trouble(file.name, text.troubles[kept.error]));
      else if (proofs.some(({ sha256 }) => sha256 === kept.value.proof.sha256)) troubles.push(text.same(file.name));
      else {
        proofs.push(kept.value.proof);
        removed.push(...kept.value.removed);
      }
    }
    const count = proofs.length - notice.proofs.length;
    if (count > 0) await postings.keep({ ...notice, proofs });
    setSaid({ added: count === 0 ? '' : `${text.added(count)}。${removedWords(removed)}`, troubles, before: null });
    setBusy(false);
  };
  const remove = async (at: number) => {
    setLarge(undefined);
    await postings.keep({ ...notice, proofs: notice.proofs.filter((_, each) => each !== at) });
    setSaid({ added: text.removed, troubles: [], before: notice });
  };
  const note = async (at: number, words: string) => {
    await postings.keep({ ...notice, proofs: notice.proofs.map((proof, each) => (each === at ? { ...proof, note: words } : proof)) });
    setLarge(undefined);
    setSaid({ added: text.noted(at + 1), troubles: [], before: notice });
  };
  const undo = async (before: PostedNotice) => {
    await postings.keep({ ...notice, proofs: before.proofs });
    setSaid(undefined);
  };
  return (
    <Sheet title={text.title}>
      <div className="stack">
        <p className="small muted">{text.lead}</p>
        {said === undefined ? null : <Told said={said} onUndo={(before) => void undo(before)} />}
        {notice.proofs.length === 0 ? null : (
          <ul className="posting-photos">
            {notice.proofs.map((proof, at) => (
              <li key={proof.sha256}>
                <button type="button" aria-label={text.open(at + 1, proof.note)} onClick={() => setLarge(at)}>
                  <Picture proof={proof} nth={at + 1} />
                </button>
                <div className="small muted posting-photo-note">{proof.note}</div>
              </li>
            ))}
          </ul>
        )}
        <FilePick
          label={text.pick}
          button={text.button}
          hint={text.hint}
          accept=".jpg,.jpeg,.png,.heic"
          multiple
          busy={busy}
          onFiles={(files) => void add(files)}
        />
      </div>
      <LargePhoto notice={notice} at={large} onClose={() => setLarge(undefined)} onRemove={(at) => void remove(at)} onNote={note} />
    </Sheet>
  );
}
