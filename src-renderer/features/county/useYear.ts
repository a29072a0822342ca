import { useEffect, useState } from 'react';
import { monthsToDate, type Month } from '../../../src-domain/kernel/month';
import type { CountyTrouble } from '../../strings/county';
import { useBridge } from '../../shell/bridge';
import type { MonthOfYear } from './monthMatrix';

export type Year =
  { readonly of: Month; readonly months: readonly MonthOfYear[] } | { readonly of: Month; readonly trouble: CountyTrouble };

/** The months of a year up to the chosen one, as the county holds them; undefined while they are added up. */
export function useYear(period: Month): Year | undefined {
  const bridge = useBridge();
  const [year, setYear] = useState<Year>();
  useEffect(() => {
    let here = true;
    const read = async (): Promise<Year> => {
      const months: MonthOfYear[] = [];
      for (const each of monthsToDate(period)) {
        const reply = await bridge.countySummary({ period: each });
        if (!reply.ok) return { of: period, trouble: reply.error.code };
        months.push({ period: each, summary: reply.value });
      }
      return { of: period, months };
    };
    void read().then((found) => {
      if (here) setYear(found);
    });
    return () => {
      here = false;
    };
  }, [bridge, period]);
  return year?.of === period ? year : undefined;
}
