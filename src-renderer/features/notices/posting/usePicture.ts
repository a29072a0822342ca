import { useEffect, useState } from 'react';
import type { Bridge } from '../../../../src-bridge/contract';
import { useBridge } from '../../../shell/bridge';

/** The bytes of a kept photo; null when they are gone or were changed. */
async function pictureOf(bridge: Bridge, sha256: string): Promise<Blob | null> {
  const pieces: Blob[] = [];
  let offset = 0;
  for (;;) {
    const reply = await bridge.proofChunk({ sha256, offset });
    if (!reply.ok) return null;
    const { base64, end, type } = reply.value;
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    pieces.push(new Blob([bytes]));
    offset += bytes.length;
    if (end) return new Blob(pieces, { type });
  }
}

/** Address of a kept photo for an `img`: undefined while it is read, null when it cannot be shown. */
export function usePicture(sha256: string): string | null | undefined {
  const bridge = useBridge();
  const [shown, setShown] = useState<{ readonly of: string; readonly url: string | null }>();
  useEffect(() => {
    let here = true;
    let url: string | null = null;
    void pictureOf(bridge, sha256).then((picture) => {
      if (!here) return;
      url = picture === null ? null : URL.createObjectURL(picture);
      setShown({ of: sha256, url });
    });
    return () => {
      here = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [bridge, sha256]);
  return shown?.of === sha256 ? shown.url : undefined;
}
