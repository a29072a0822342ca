import { href } from '../../../../shell/router';
import { queueText } from '../../../../strings/review';
import { LinkButton } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import type { Office } from '../../useOffice';
import { isUnread, readCount, waitsForAnswer } from './groups';
import { useQueue } from './useQueue';

const text = queueText.strip;

/** On the list of documents: that a batch is being read, or waits. */
export function QueueStrip({ office }: { office: Office }) {
  const { files } = useQueue(office).state;
  if (files.length === 0) return null;
  const waiting = files.filter(waitsForAnswer).length;
  const reading = files.some(isUnread);
  return (
    <Notice
      tone={waiting > 0 ? 'yellow' : 'blue'}
      what={reading ? text.reading(readCount(files), files.length) : text.done(files.length)}
      todo={waiting > 0 ? text.waiting(waiting) : reading ? undefined : text.none}
      action={<LinkButton href={href('review', ['queue'])}>{text.open}</LinkButton>}
    />
  );
}
