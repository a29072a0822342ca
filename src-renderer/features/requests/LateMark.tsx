import { LateReasonMark } from '../../shell/lateness/LateReasonMark';
import { cardsText } from '../../strings/promises';
import type { Standing } from './useRequestClocks';

/** Why an answer is or was late, or the question for it; nothing while it is in time. */
export const LateMark = ({ standing: { late } }: { standing: Standing }) =>
  late === null ? null : (
    <div>
      <LateReasonMark matter={late} what={cardsText.answerOf(late.title)} />
    </div>
  );
