import { useEffect, useState } from 'react';
import type { Examined } from '../../../../src-bridge/schemas/intake';
import type { DocumentVersion } from '../../../../src-domain/review/types';
import { extensionOf } from '../../../../src-domain/screening/formats';
import type { Office } from '../useOffice';

export type ReadTrouble = 'not-found' | 'bytes-changed' | 'other';

export type Reading =
  | { readonly at: 'reading' }
  | { readonly at: 'trouble'; readonly trouble: ReadTrouble }
  | { readonly at: 'read'; readonly examined: Examined };

/** The text of a stored version, read again from its bytes; it lives in this page's memory only. */
export function useExamined({ bridge, context }: Office, version: DocumentVersion | undefined): Reading {
  const [reading, setReading] = useState<{ sha256: string; reading: Reading }>();
  const sha256 = version?.sha256;
  const extension = extensionOf(version?.extension ?? '');
  const asked = JSON.stringify(context);
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    let wanted = true;
    const show = (next: Reading) => wanted && setReading({ sha256, reading: next });
    // The context is compared as text: a new object each time says nothing new.
    const given = JSON.parse(asked) as typeof context;
    const read = async (): Promise<Reading> => {
      const reply = await bridge.vaultExamine({ sha256, extension, context: given });
      if (reply.ok) return { at: 'read', examined: reply.value };
      const { code } = reply.error;
      return { at: 'trouble', trouble: code === 'not-found' || code === 'bytes-changed' ? code : 'other' };
    };
    void read().then(show, () => show({ at: 'trouble', trouble: 'other' }));
    return () => {
      wanted = false;
    };
  }, [bridge, sha256, extension, asked]);
  return reading?.sha256 === sha256 && reading !== undefined ? reading.reading : { at: 'reading' };
}
