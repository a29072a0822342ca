import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { Finding } from '../../../../src-domain/screening/types';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import { flowsText } from '../../../strings/flows';
import { heldIn } from '../typed';

const { where } = flowsText;

/** What keeps a chart from going out; its words were typed here. */
export const heldInChart = ({ title, basis, steps }: FlowChart, { phones }: UnitProfile, asOf: CalendarDate): readonly Finding[] =>
  heldIn(
    [
      { where: where.title, text: title },
      { where: where.basis, text: basis },
      ...steps.map((step, at) => ({
        where: where.step(at + 1),
        text: [step.text, step.who, step.limit, step.basis, ...step.next.map(({ when }) => when)].join('\n'),
      })),
    ],
    phones,
    asOf,
  );
