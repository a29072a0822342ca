import type { Month } from '../../../src-domain/kernel/month';
import { commonText } from '../../strings/common';
import { countyText } from '../../strings/county';
import { Copyable } from '../../ui/Copyable';
import { Notice } from '../../ui/Notice';

const text = countyText.month;

/** Who has not reported, with the words of the circular to copy. */
export function MissingUnits({ period, missing, all }: { period: Month; missing: readonly string[]; all: number }) {
  const have = all - missing.length;
  if (missing.length === 0) return <Notice tone="green" what={text.complete} todo={text.reported(have, all)} />;
  const names = missing.join('、');
  return (
    <Notice
      tone="yellow"
      what={`${text.missing(missing.length)}。${text.missingPartial}`}
      todo={<Copyable label={text.copy} text={text.circular(commonText.monthName(period), names, have, all)} />}
    />
  );
}
