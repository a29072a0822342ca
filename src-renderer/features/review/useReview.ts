import { useState } from 'react';
import { reviewRules } from '../../../src-bridge/resources/review';
import { currentVersion } from '../../../src-domain/review/approval';
import { carryDecisions } from '../../../src-domain/review/carry';
import { answerQuestion } from '../../../src-domain/review/interview';
import { takeInterview } from '../../../src-domain/review/record';
import type { DocumentVersion, InterviewAnswer, OfficeDocument } from '../../../src-domain/review/types';
import { acceptFinding, acceptFindings, addVersion, returnToVersion } from '../../../src-domain/review/versions';
import { extensionOf } from '../../../src-domain/screening/formats';
import type { Finding } from '../../../src-domain/screening/types';
import { instantNow } from '../../shell/clock';
import type { findingsText } from '../../strings/review';
import { versionOf } from './intake/newDocument';
import type { Office } from './useOffice';

export type MaskTrouble = keyof (typeof findingsText)['troubles'];

const maskTroubles: readonly MaskTrouble[] = [
  'not-found',
  'bytes-changed',
  'still-there',
  'unknown-finding',
  'cannot-mask',
  'disk-full',
  'read-only',
];

/** What the handler does with one document: mask, keep with a reason, go back, answer. Every step is in the store when it resolves. */
export interface Review {
  readonly masking: boolean;
  /** Masks findings, takes out the columns that findings speak of; whatever no page shows goes too. */
  readonly mask: (findings: readonly Finding[]) => Promise<MaskTrouble | null>;
  /** `everywhere`: for the same value in the whole document; only for a single finding. */
  readonly accept: (keys: readonly string[], reason: string, everywhere?: boolean) => Promise<void>;
  /** Puts an earlier version under review again. */
  readonly goBack: (sha256: string) => Promise<void>;
  readonly answer: (
    given: Omit<InterviewAnswer, 'by' | 'at'>,
    change?: Partial<OfficeDocument>,
  ) => Promise<OfficeDocument | 'classified' | null>;
  readonly keep: (document: OfficeDocument) => Promise<void>;
}

/** What one call takes; the rest is masked in the next round. */
const mostAtOnce = 5000;

/** The copy that was just made comes under review; an equal one that was there before comes back. */
function withCopy(document: OfficeDocument, from: DocumentVersion, copy: DocumentVersion): OfficeDocument | null {
  const added = addVersion(document, copy);
  const next = added.ok ? added : added.error === 'same-bytes' ? returnToVersion(document, copy.sha256, instantNow()) : added;
  return next.ok ? carryDecisions(next.value, from, copy) : null;
}

function useMasking({ bridge, store, context }: Office, document: OfficeDocument) {
  const [masking, setMasking] = useState(false);
  const mask = async (chosen: readonly Finding[]): Promise<MaskTrouble | null> => {
    const from = currentVersion(document);
    if (from === null || chosen.length === 0) return null;
    const columns = chosen.flatMap(({ column }) => (column === undefined ? [] : [column]));
    const findings = chosen.filter(({ column }) => column === undefined).map(({ key }) => key);
    const made = await bridge.vaultMask({
      sha256: from.sha256,
      extension: extensionOf(from.extension),
      findings: findings.slice(0, mostAtOnce),
      ...(columns.length > 0 && { columns }),
      context,
    });
    if (!made.ok) return maskTroubles.find((code) => code === made.error.code) ?? 'other';
    if (made.value.sha256 === from.sha256) return 'same-bytes';
    const about = { name: from.name, origin: 'masked', maskedFrom: from.sha256, at: instantNow(), by: document.handler } as const;
    const next = withCopy(document, from, versionOf(made.value, about));
    if (next === null) return 'other';
    await store.documents.keep(next);
    return null;
  };
  return {
    masking,
    mask: async (chosen: readonly Finding[]) => {
      setMasking(true);
      try {
        return await mask(chosen);
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
    accept: async (keys, reason, everywhere = false) => {
      const sha256 = currentVersion(document)?.sha256 ?? '';
      const given = { sha256, decision: 'accepted', reason, by: document.handler, at: instantNow() } as const;
      const [finding = ''] = keys;
      const wide = everywhere ? acceptFinding(document, { ...given, finding, everywhere }) : null;
      await store.documents.keep(wide?.ok === true ? wide.value : acceptFindings(document, keys, given));
    },
    goBack: async (sha256) => {
      const back = returnToVersion(document, sha256, instantNow());
      if (back.ok) await store.documents.keep(back.value);
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
