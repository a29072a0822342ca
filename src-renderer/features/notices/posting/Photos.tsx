import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { PostedNotice, PostingProof } from '../../../../src-domain/notices/types';
import { useBridge } from '../../../shell/bridge';
import { useStore } from '../../../store';
import { hungText } from '../../../strings/posting';
import { Button } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { SidePanel } from '../../../ui/SidePanel';
import { keepPhoto, mostPhotos } from './keepPhoto';
import { usePicture } from './usePicture';

const text = hungText.photos;

function Picture({ proof, nth }: { proof: PostingProof; nth: number }) {
  const url = usePicture(proof.sha256);
  if (url === null) return <p className="field-error">{text.gone}</p>;
  return url === undefined ? <span className="posting-photo-waits" /> : <img src={url} alt={text.alt(nth)} />;
}

function Large({
  notice,
  at,
  onClose,
  onRemove,
}: {
  notice: PostedNotice;
  at: number | undefined;
  onClose: () => void;
  onRemove: (at: number) => void;
}) {
  const proof = at === undefined ? undefined : notice.proofs[at];
  return (
    <SidePanel open={proof !== undefined} title={text.large((at ?? 0) + 1)} onClose={onClose} width={900}>
      {proof === undefined || at === undefined ? null : (
        <div className="stack posting-photo-large">
          <Picture proof={proof} nth={at + 1} />
          <p className="small muted">
            {text.when(dayInChina(proof.addedAt))}。{text.fingerprint(proof.sha256)}
          </p>
          <div>
            <Button onClick={() => onRemove(at)}>{text.remove}</Button>
          </div>
        </div>
      )}
    </SidePanel>
  );
}

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
                <button type="button" aria-label={text.open(at + 1)} onClick={() => setLarge(at)}>
                  <Picture proof={proof} nth={at + 1} />
                </button>
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
      <Large notice={notice} at={large} onClose={() => setLarge(undefined)} onRemove={(at) => void remove(at)} />
    </Sheet>
  );
}
