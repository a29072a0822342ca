import { href } from '../../../../shell/router';
import { queueText } from '../../../../strings/review';
import { Button, LinkButton } from '../../../../ui/Button';
import { Sheet } from '../../../../ui/Sheet';
import type { QueueFile } from './types';

const text = queueText.first;

interface FirstPageProps {
  file: QueueFile;
  ticked: boolean;
  onAnswer: () => void;
  onUntick: () => void;
}

/** About the first page of one file, where a marking would stand, and the answer for this file. */
export function FirstPage({ file, ticked, onAnswer, onUntick }: FirstPageProps) {
  const lines = 'found' in file.state ? file.state.found.firstPage : [];
  return (
    <Sheet title={text.firstPage} note={text.firstPageNote} padding="tight">
      <p className="review-queue-name">{file.name}</p>
      <div className="review-queue-page" key={file.id} tabIndex={0} role="region" aria-label={`${text.firstPage}：${file.name}`}>
        {lines.length === 0 ? <p className="second">{text.nothingSeen}</p> : null}
        {lines.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </div>
      <div className="review-queue-acts">
        <Button onClick={ticked ? onUntick : onAnswer}>{ticked ? text.untick : text.none}</Button>
        <LinkButton href={href('review', ['queue', file.id])}>{text.other}</LinkButton>
      </div>
    </Sheet>
  );
}
