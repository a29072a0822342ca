import type { OfficeDocument, ReviewStage } from '../../../src-domain/review/types';
import { openWaits } from '../../../src-domain/review/waits';
import { recordText, reviewText as text } from '../../strings/review';
import { StateMark, type Tone } from '../../ui/StateMark';

const tones: Readonly<Record<ReviewStage['stage'], Tone>> = {
  interview: 'blue',
  held: 'yellow',
  referred: 'yellow',
  'closed-elsewhere': 'grey',
  'awaiting-secrecy-review': 'blue',
  approved: 'green',
  returned: 'red',
};

/** Where a document stands. */
export const StageMark = ({ document: { stage } }: { document: OfficeDocument }) => (
  <StateMark tone={tones[stage.stage]}>{text.stages[stage.stage]}</StateMark>
);

/** Whom it waits for and since when, longest first; nothing when nobody outside is asked. */
export const WaitingOn = ({ document }: { document: OfficeDocument }) =>
  openWaits(document).map(({ id, askedOf, sentOn }) => (
    <span key={id} className="muted small review-under">
      {recordText.waits.onList(askedOf, sentOn)}
    </span>
  ));
