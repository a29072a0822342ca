import { addMonths } from '../../../../src-domain/kernel/month';
import { commonText } from '../../../strings/common';
import { TextButton } from '../../../ui/Button';
import { goVillage, type VillageQuery } from './query';

/** Steps the month that a page looks at. */
export function MonthBar({ path, query }: { path: readonly string[]; query: VillageQuery }) {
  const turn = (count: number) => goVillage(path, { ...query, month: addMonths(query.month, count) });
  return (
    <div className="village-bar">
      <TextButton onClick={() => turn(-1)}>{commonText.monthBefore}</TextButton>
      <b aria-live="polite">{commonText.monthName(query.month)}</b>
      <TextButton onClick={() => turn(1)}>{commonText.monthAfter}</TextButton>
    </div>
  );
}
