import type { CountyMessage } from '../../../../src-domain/county/messages';
import type { TrustList } from '../../../../src-domain/packages/trustList';
import { countyKeys } from '../../../../src-domain/packages/countyKeys';
import { useCalendarSource } from '../../../shell/calendar';
import { incomingText } from '../../../strings/incoming';
import { Button } from '../../../ui/Button';
import { KeyValue } from '../../../ui/KeyValue';
import { Sheet } from '../../../ui/Sheet';
import type { Going } from './going';
import { isInForce, type Used } from './used';

const text = incomingText.inForce;

interface InForceProps {
  used: Used;
  trust: TrustList;
  taken: readonly CountyMessage[];
  onGo: (going: Going) => void;
}

function whose(kind: 'calendar' | 'supervision', used: Used, taken: readonly CountyMessage[]): string {
  if (used[kind] === null) return text.shipped;
  const from = taken.find((message) => message.kind === kind && isInForce(message, used));
  return from === undefined ? text.fromCountyUnknown : text.fromCounty(from.sequence, from.takenInOn);
}

/** Which calendar, rules and county key the desk uses now, and the way back to the shipped ones. */
export function InForce({ used, trust, taken, onGo }: InForceProps) {
  const { knownThrough } = useCalendarSource();
  const [key] = countyKeys(trust);
  const facts = [
    {
      term: text.calendar,
      detail: `${whose('calendar', used, taken)}，${text.through(knownThrough)}`,
      action:
        used.calendar === null ? undefined : <Button onClick={() => onGo({ kind: 'calendar', to: null })}>{text.restoreCalendar}</Button>,
    },
    {
      term: text.rules,
      detail: whose('supervision', used, taken),
      action:
        used.supervision === null ? undefined : (
          <Button onClick={() => onGo({ kind: 'supervision', to: null })}>{text.restoreRules}</Button>
        ),
    },
    { term: text.keys, detail: text.keysOf(key?.name ?? trust.county.name, trust.version) },
  ];
  return (
    <Sheet title={text.title}>
      <KeyValue facts={facts} />
    </Sheet>
  );
}
