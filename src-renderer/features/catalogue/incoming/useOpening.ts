import { useState } from 'react';
import type { Bridge } from '../../../../src-bridge/contract';
import type { OpenedMessage } from '../../../../src-bridge/schemas/countyMessages';
import { trustPayload } from '../../../../src-bridge/payload/trust';
import type { CountyMessage, CountyMessageKind } from '../../../../src-domain/county/messages';
import type { TrustList } from '../../../../src-domain/packages/trustList';
import { useBridge } from '../../../shell/bridge';
import { upload } from '../../../shell/upload';
import type { IncomingTrouble } from '../../../strings/incoming';
import { readList } from './readList';

export type GoodMessage = Extract<OpenedMessage, { state: 'good' }>;

/** What became of the file that was given. */
export type Opening =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'trouble'; readonly name: string; readonly trouble: IncomingTrouble | 'not-a-list' }
  | { readonly at: 'refused'; readonly name: string; readonly codes: readonly string[] }
  | { readonly at: 'unchanged'; readonly kind: CountyMessageKind }
  | { readonly at: 'list'; readonly list: TrustList }
  | { readonly at: 'message'; readonly message: GoodMessage };

/** What this desk knows when it opens a package. */
export interface OpeningDesk {
  readonly unit: string;
  readonly trust: TrustList | null;
  readonly taken: readonly CountyMessage[];
}

async function openPackage(bridge: Bridge, file: File, { unit, trust, taken }: OpeningDesk): Promise<Opening> {
  const { name } = file;
  if (trust === null) return { at: 'trouble', name, trouble: 'no-trust' };
  const sent = await upload(bridge, file);
  if (!sent.ok) return { at: 'trouble', name, trouble: sent.error };
  const known = taken.map(({ kind, sequence, statementSha256, keyid }) => ({ kind, sequence, statementSha256, keyid }));
  const reply = await bridge.countyPackageOpen({ uploadId: sent.value, unit, trust: trustPayload.parse(trust), taken: known });
  await bridge.uploadDrop({ uploadId: sent.value });
  if (!reply.ok) return { at: 'trouble', name, trouble: reply.error.code };
  const opened = reply.value;
  switch (opened.state) {
    case 'refused':
      return { at: 'refused', name, codes: opened.problems.map(({ code }) => code) };
    case 'unchanged':
      return { at: 'unchanged', kind: opened.kind };
    case 'good':
      return { at: 'message', message: opened };
  }
}

async function openList(file: File): Promise<Opening> {
  const list = await readList(file);
  return list.ok ? { at: 'list', list: list.value } : { at: 'trouble', name: file.name, trouble: list.error };
}

/** A file of the county: opened and verified, nothing applied. */
export function useOpening(desk: OpeningDesk) {
  const bridge = useBridge();
  const [opening, setOpening] = useState<Opening>({ at: 'nothing' });
  const read = async (file: File) => {
    setOpening({ at: 'reading', name: file.name });
    setOpening(await (/\.json$/i.test(file.name) ? openList(file) : openPackage(bridge, file, desk)));
  };
  return { opening, read, leave: () => setOpening({ at: 'nothing' }) };
}
