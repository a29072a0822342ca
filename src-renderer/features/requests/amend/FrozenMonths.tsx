import { useMemo } from 'react';
import { formOf } from '../../../../src-bridge/resources/forms';
import { monthOf, type Month } from '../../../../src-domain/kernel/month';
import { receivedOn, type RequestFile } from '../../../../src-domain/ledger/requests/file';
import { lateEntries } from '../../../../src-domain/returns/lateEntries';
import { standingByMonth } from '../../../../src-domain/returns/owed';
import { periodOf } from '../../../../src-domain/returns/versions';
import { href } from '../../../shell/router';
import { useLedger, useReturns } from '../../../store';
import { amendText as text } from '../../../strings/requestAmends';
import { LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';

/** The month it was first received in, as registered now or before any correction. */
function firstMonth({ receipt, corrections = [] }: RequestFile): Month | undefined {
  const days = [receipt, ...corrections.map(({ before }) => before.receipt)].flatMap((one) => receivedOn(one) ?? []);
  return days.map(monthOf).sort()[0];
}

/** Frozen months that count this request otherwise than its file does now, and have no correction under way. */
function useFrozenMonths(file: RequestFile): readonly Month[] {
  const [ledger, returns] = [useLedger(), useReturns()];
  return useMemo(() => {
    const first = firstMonth(file);
    if (!ledger || returns === undefined || first === undefined) return [];
    const underWay = new Set(returns.flatMap((version) => (version.state === 'draft' ? [periodOf(version)] : [])));
    return [...standingByMonth(returns)].flatMap(([period, standing]) => {
      if (period < first || underWay.has(period)) return [];
      const changed = lateEntries(formOf(period), standing, ledger);
      return changed.some(({ added, removed }) => [...added, ...removed].includes(file.id)) ? [period] : [];
    });
  }, [file, ledger, returns]);
}

/** The offer of a 更正 where a frozen month no longer agrees with the file: the month's own page makes it. */
export function FrozenMonths({ file }: { file: RequestFile }) {
  return useFrozenMonths(file).map((period) => (
    <Notice
      key={period}
      tone="yellow"
      what={text.frozenWhat(period)}
      todo={text.frozenTodo}
      action={<LinkButton href={href('returns', [period])}>{text.toReturn}</LinkButton>}
    />
  ));
}
