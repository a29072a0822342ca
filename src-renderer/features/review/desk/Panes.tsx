import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText as text } from '../../../strings/review';
import type { Part } from './part';
import type { Chosen } from './chosen';
import { HiddenPane } from './HiddenPane';
import { PaperText } from './PaperText';
import './desk.css';

interface PanesProps {
  parts: readonly Part[];
  findings: readonly Finding[];
  chosen: Chosen | null;
  onChoose?: ((key: string) => void) | undefined;
}

/** Above what a reader sees, under it what the file holds besides; on a wide screen side by side. */
export function Panes(props: PanesProps) {
  return (
    <div className="review-panes">
      <section className="review-seen" aria-label={text.seen}>
        <h3 className="review-pane-title">{text.seen}</h3>
        <div className="review-desk" tabIndex={0} role="region" aria-label={text.seen}>
          <PaperText {...props} />
        </div>
      </section>
      <HiddenPane {...props} />
    </div>
  );
}
