import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { href } from '../../../shell/router';
import { reviewText, signText } from '../../../strings/review';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';

/** Returned by the desk itself, for its bytes were no longer those submitted. */
export const isVoided = ({ stage }: OfficeDocument): boolean => stage.stage === 'returned' && stage.voided !== undefined;

/** Who gave the document back, and why. */
export function ReturnedNotice({ document }: { document: OfficeDocument }) {
  const { stage } = document;
  if (stage.stage !== 'returned') return null;
  const what = `${signText.returned(stage.by, dayInChina(stage.at))}${stage.reason}`;
  if (!isVoided(document)) return <Notice tone="red" what={what} todo={signText.returnedTodo} />;
  return (
    <Notice
      tone="red"
      what={what}
      todo={signText.voidedTodo}
      action={<LinkButton href={href('review')}>{reviewText.backToList}</LinkButton>}
    />
  );
}
