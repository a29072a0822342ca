import { useState } from 'react';
import type { Finding } from '../../../../src-domain/screening/types';
import { useToday } from '../../../ui/today';
import { personalIn } from './personal';

export interface Screened {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly findings: readonly Finding[];
  /** Something was found and nobody has said that it is no personal data. */
  readonly held: boolean;
  readonly isSeen: boolean;
  readonly setSeen: (seen: boolean) => void;
}

/** Words typed into one box, looked through for personal data; what was seen holds for these words only. */
export function useScreened(phones: readonly string[], first = ''): Screened {
  const today = useToday();
  const [words, setWords] = useState(first);
  const [seen, setSeen] = useState('');
  const findings = personalIn(words, phones, today);
  const key = findings.map((each) => each.key).join(' ');
  const held = findings.length > 0 && seen !== key;
  return { words, setWords, findings, held, isSeen: !held, setSeen: (on) => setSeen(on ? key : '') };
}
