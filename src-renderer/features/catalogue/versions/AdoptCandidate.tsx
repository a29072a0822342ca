import { useState } from 'react';
import type { Adoption, CatalogueSource } from '../../../../src-domain/catalogue/adoption';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { adopt } from '../../../../src-domain/catalogue/versions/adopt';
import { instantNow } from '../../../shell/clock';
import { useStore } from '../../../store';
import { Applied } from './Applied';
import { CandidateSheet } from './CandidateSheet';
import { useKeptCandidate } from './kept';
import { useLook, type Look } from './useLook';

interface AdoptCandidateProps {
  /** The same object as long as it is the same candidate: it is kept, and kept again when it is another. */
  candidate: Catalogue;
  source: CatalogueSource;
  /** It came into force: by whom, and how many items came, changed or went. */
  onDone: (by: string, changed: number) => void | Promise<void>;
  onLeave: () => void;
}

const touched = ({ found: { added, changed, retired } }: Look): number => added.length + changed.length + retired.length;

/** A version of a catalogue before it comes into force: what it changes, who applies it; after that the way back. */
export function AdoptCandidate({ candidate, source, onDone, onLeave }: AdoptCandidateProps) {
  const { catalogue } = useStore();
  const kept = useKeptCandidate(candidate, source);
  const look = useLook(candidate);
  const [applied, setApplied] = useState<Adoption>();
  if (applied !== undefined) return <Applied adoption={applied} />;
  if (look === undefined) return null;
  const use = async (by: string, otherAgreed: boolean): Promise<boolean> => {
    const done = adopt(candidate, look.ground, { by, at: instantNow(), source, otherAgreed });
    if (!done.ok) return false;
    await catalogue.adopt(candidate, done.value);
    setApplied(done.value);
    await kept.drop();
    await onDone(by, touched(look));
    return true;
  };
  const leave = () => void kept.drop().then(onLeave);
  return <CandidateSheet candidate={candidate} source={source} look={look} onUse={use} onLeave={leave} />;
}
