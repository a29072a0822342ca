import type { RequestStep } from '../../../../src-domain/ledger/requests/steps';
import { stepText as text } from '../../../strings/requestSteps';
import { answerLabel, reasonOf } from '../rules';

const reached = (on: string | null): string => (on === null ? '' : text.reachedOn(on));

/** What a fact says besides its name and day. */
export function stepDetail(step: RequestStep): string {
  switch (step.kind) {
    case 'clear':
    case 'fixed':
    case 'proposed-public':
      return '';
    case 'fix-asked':
    case 'reasons-asked':
      return text.until(step.until);
    case 'third-asked':
      return reached(step.reached);
    case 'organ-asked':
      return [step.joint ? text.jointYes : '', reached(step.reached)].filter(Boolean).join('，');
    case 'third-replied':
    case 'organ-replied':
      return text.views[step.view];
    case 'reasons-given':
      return step.fair ? text.fair.yes : text.fair.no;
    case 'delayed':
      return text.delayedBy(step.until, step.approver);
    case 'extended':
      return text.extendedBy(step.days, step.approver);
    case 'fee-noticed':
      return [text.feeBy[step.by], text.yuan(step.yuan), text.until(step.until)].join('，');
    case 'fee-paid':
      return text.yuan(step.yuan);
    case 'closed':
      return [answerLabel(step.answer), reasonOf(step.reason)?.label].filter(Boolean).join('：');
  }
}
