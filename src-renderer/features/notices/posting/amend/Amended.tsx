import { changedParts } from '../../../../../src-domain/notices/correct';
import type { PostedNotice, PostingCorrection, PostingWords } from '../../../../../src-domain/notices/types';
import { href, useRoute } from '../../../../shell/router';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { LinkButton } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { Sheet } from '../../../../ui/Sheet';

const told = (words: PostingWords, part: keyof typeof text.parts): string =>
  words[part] ?? (part === 'takenDownOn' ? text.hangs : text.blank);

const hasName = (part: keyof PostingWords): part is keyof typeof text.parts => part !== 'board';

/** What one correction changed, part by part, old → new. A board is told by its place. */
const changes = ({ before, now }: PostingCorrection): readonly string[] =>
  changedParts(before, now)
    .filter(hasName)
    .map((part) => `${text.parts[part]}：${text.historyLine(told(before, part), told(now, part))}`);

/** What was put right in a registration, the oldest first; nothing where nothing was. */
export function Corrections({ notice: { corrections = [] } }: { notice: PostedNotice }) {
  if (corrections.length === 0) return null;
  return (
    <Sheet title={text.history}>
      <ol className="posting-corrections">
        {corrections.map((correction, at) => (
          <li key={at}>
            <span className="second">{correction.on}</span>
            <span>
              {changes(correction).join('；')}
              <span className="small muted posting-because">{text.because(correction.reason)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** What came of a correction just made; where the ledger did not follow, the way there. */
export function AmendedNotice() {
  const amended = useRoute().query.get('amended');
  if (amended === null) return null;
  if (amended === 'ledger')
    return (
      <Notice
        tone="yellow"
        live
        what={`${text.corrected}。${text.ledgerChanged}`}
        todo={text.ledgerTodo}
        action={<LinkButton href={href('ledger')}>{text.toLedger}</LinkButton>}
      />
    );
  return <Notice tone="green" live what={amended === 'restored' ? text.restored : text.corrected} />;
}
