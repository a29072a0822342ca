import { useState } from 'react';
import { reviewRules } from '../../../src-bridge/resources/review';
import { currentVersion } from '../../../src-domain/review/approval';
import { carryDecisions } from '../../../src-domain/review/carry';
import { answerQuestion } from '../../../src-domain/review/interview';
import { takeInterview } from '../../../src-domain/review/record';
import type { InterviewAnswer, OfficeDocument } from '../../../src-domain/review/types';
import { acceptFinding, addVersion } from '../../../src-domain/review/versions';
import { extensionOf } from '../../../src-domain/screening/formats';
import { instantNow } from '../../shell/clock';
import type { findingsText } from '../../strings/review';
import { versionOf } from './intake/newDocument';
import type { Office } from './useOffice';

export type MaskTrouble = keyof (typeof findingsText)['troubles'];

const maskTroubles: readonly MaskTrouble[] = ['not-found', 'bytes-changed', 'still-there', 'unknown-finding', 'disk-full', 'read-only'];

/** What the handler does with one document: mask, keep with a reason, answer. Every step is in the store when it resolves. */
export interface Review {
  readonly masking: boolean;
  readonly mask: (keys: readonly string[]) => Promise<MaskTrouble | null>;
  readonly accept: (keys: readonly string[], reason: string) => Promise<void>;
  /** `classified` when the answer says that the file must go; nothing is changed then. */
  readonly answer: (
    given: Pick<InterviewAnswer, 'node' | 'answer' | 'note' | 'reasonCode'>,
    change?: Partial<OfficeDocument>,
  ) => Promise<OfficeDocument | 'classified' | null>;
  readonly keep: (document: OfficeDocument) => Promise<void>;
}

/** What one call takes; the rest is masked in the next round. */
const mostAtOnce = 5000;

function useMasking({ bridge, store, context }: Office, document: OfficeDocument) {
  const [masking, setMasking] = useState(false);
  const mask = async (keys: readonly string[]): Promise<MaskTrouble | null> => {
    const from = currentVersion(document);
    if (from === null || keys.length === 0) return null;
    const extension = extensionOf(from.extension);
    const made = await bridge.vaultMask({ sha256: from.sha256, extension, findings: keys.slice(0, mostAtOnce), context });
    if (!made.ok) return maskTroubles.find((code) => code === made.error.code) ?? 'other';
    const version = versionOf(made.value, {
      name: from.name,
      origin: 'masked',
      maskedFrom: from.sha256,
      at: instantNow(),
      by: document.handler,
    });
    const added = addVersion(document, version);
    if (!added.ok) return added.error === 'same-bytes' ? 'same-bytes' : 'other';
    await store.documents.keep(carryDecisions(added.value, from, version));
    return null;
  };
  return {
    masking,
    mask: async (keys: readonly string[]) => {
      setMasking(true);
      try {
        return await mask(keys);
      } catch {
        return 'other';
      } finally {
        setMasking(false);
      }
    },
  };
}

export function useReview(office: Office, document: OfficeDocument): Review {
  const { store } = office;
  const { masking, mask } = useMasking(office, document);
  return {
    masking,
    mask,
    accept: async (keys, reason) => {
      const sha256 = currentVersion(document)?.sha256 ?? '';
      const at = instantNow();
      const next = keys.reduce((before, finding) => {
        const accepted = acceptFinding(before, { sha256, finding, decision: 'accepted', reason, by: document.handler, at });
        return accepted.ok ? accepted.value : before;
      }, document);
      await store.documents.keep(next);
    },
    answer: async (given, change = {}) => {
      const at = instantNow();
      const answers = answerQuestion(reviewRules.tree, document.interview, { ...given, by: document.handler, at });
      if (!answers.ok) return null;
      const taken = takeInterview(reviewRules.tree, { ...document, ...change }, answers.value, at);
      if (!taken.ok) return taken.error === 'classified' ? 'classified' : null;
      await store.documents.keep(taken.value);
      return taken.value;
    },
    keep: (next) => store.documents.keep(next),
  };
}
