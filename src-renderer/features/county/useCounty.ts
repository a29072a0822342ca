import { useCallback, useEffect, useState } from 'react';
import type { CountyStatus } from '../../../src-bridge/schemas/county';
import type { CountyTrouble } from '../../strings/county';
import { useBridge } from '../../shell/bridge';

export type County = { readonly status: CountyStatus } | { readonly trouble: CountyTrouble };

/** Whether the county was started and whose keys it knows; undefined while the host is asked. `take` puts in a newer answer, `look` asks again. */
export function useCounty(): {
  readonly county: County | undefined;
  readonly take: (status: CountyStatus) => void;
  readonly look: () => void;
} {
  const bridge = useBridge();
  const [county, setCounty] = useState<County>();
  const look = useCallback(() => {
    void bridge.countyStatus({}).then((reply) => setCounty(reply.ok ? { status: reply.value } : { trouble: reply.error.code }));
  }, [bridge]);
  useEffect(look, [look]);
  const take = useCallback((status: CountyStatus) => setCounty({ status }), []);
  return { county, take, look };
}
