import { useEffect, useState } from 'react';
import { canonicalSheet, codeOf, type SheetMark } from '../../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../../src-domain/notices/types';

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const indexNumberOf = ({ blocks }: NoticeSheet): string => {
  const block = blocks.find(({ id }) => id === 'indexNumber');
  return block?.id === 'indexNumber' ? block.text : '';
};

/** SHA-256 of a text as UTF-8, lower-case hex. */
export const sha256Of = async (text: string): Promise<string> => hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** The mark at the foot of a sheet: SHA-256 of what it says, and its short code. */
export async function markOf(sheet: NoticeSheet): Promise<SheetMark> {
  const hash = await sha256Of(canonicalSheet(sheet));
  return { indexNumber: indexNumberOf(sheet), code: codeOf(hash), hash };
}

/** The mark of the sheet that is shown; null while it is reckoned. */
export function useMark(sheet: NoticeSheet | null): SheetMark | null {
  const [kept, keep] = useState<{ of: NoticeSheet; mark: SheetMark }>();
  useEffect(() => {
    let here = true;
    if (sheet !== null) void markOf(sheet).then((mark) => (here ? keep({ of: sheet, mark }) : undefined));
    return () => {
      here = false;
    };
  }, [sheet]);
  return kept !== undefined && kept.of === sheet ? kept.mark : null;
}
