import { useEffect, useState } from 'react';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { useBridge } from '../../../shell/bridge';
import { readApproved, type Approved, type CheckedBy, type ReadTrouble } from './readApproved';

export type ReadingOne = { readonly approved: Approved } | { readonly trouble: ReadTrouble };

/** Undefined while it is read. */
export function useApproved(record: DisclosureRecord, document: OfficeDocument | null, by: CheckedBy): ReadingOne | undefined {
  const bridge = useBridge();
  const [read, setRead] = useState<ReadingOne>();
  useEffect(() => {
    let wanted = true;
    void readApproved(bridge, record, document, by).then((found) => wanted && setRead(found));
    return () => {
      wanted = false;
    };
  }, [bridge, record, document, by]);
  return read;
}
