import { addDays, type CalendarDate } from '../../kernel/calendarDate';
import { exemptionAt, type ItemConfirmation, type ItemState } from '../confirmations';
import { publishedBy } from './byRecord';
import type { ItemPromise, ItemQuestion } from './types';

interface Touch {
  readonly on: CalendarDate;
  readonly state: Extract<ItemState, 'published' | 'nil' | 'due'>;
  readonly confirmation: ItemConfirmation | null;
}

/** When somebody last saw to an item: published, confirmed that nothing occurred, or began with it. */
function lastTouch({ item, records, confirmations, asOf, since }: ItemQuestion): Touch {
  const began = since > item.validFrom ? since : item.validFrom;
  const published = records.flatMap((record) => publishedBy(record, asOf) ?? []);
  const nils = confirmations.filter(({ state, on }) => state === 'nil' && on <= asOf);
  const touches: readonly Touch[] = [
    { on: began, state: 'due', confirmation: null },
    ...published.map((on): Touch => ({ on, state: 'published', confirmation: null })),
    ...nils.map((confirmation): Touch => ({ on: confirmation.on, state: 'nil', confirmation })),
  ];
  return touches.reduce((last, touch) => (touch.on >= last.on ? touch : last));
}

/** 及时 and 长期 have no day: they are looked at again after so many days, and never late. */
export function reminder(question: ItemQuestion): readonly ItemPromise[] {
  const { item, asOf, confirmations, remindEvery } = question;
  if (item.limit.unit !== 'prompt' || remindEvery === null) return [];
  const touch = lastTouch(question);
  const remindOn = addDays(touch.on, remindEvery);
  const exemption = exemptionAt(confirmations, asOf);
  const state = exemption === null ? (remindOn <= asOf ? 'due' : touch.state) : 'exempt';
  return [
    {
      id: `remind/${item.id}`,
      item,
      cause: { kind: 'reminder', remindOn },
      state,
      dueOn: null,
      redAfter: null,
      doneOn: state === 'published' ? touch.on : null,
      confirmation: exemption ?? (state === 'nil' ? touch.confirmation : null),
    },
  ];
}
