import type { Month } from '../../kernel/month';
import type { Ledger } from '../../ledger/types';

/** Counts a month of a ledger once: a ledger never changes, and a page asks for the same month at every key. */
export function perMonth<Value>(count: (ledger: Ledger, period: Month) => Value): (ledger: Ledger, period: Month) => Value {
  const counted = new WeakMap<Ledger, Map<Month, { readonly value: Value }>>();
  return (ledger, period) => {
    const months = counted.get(ledger) ?? new Map<Month, { readonly value: Value }>();
    const known = months.get(period) ?? { value: count(ledger, period) };
    counted.set(ledger, months.set(period, known));
    return known.value;
  };
}
