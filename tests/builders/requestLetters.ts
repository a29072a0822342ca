import { letterRules } from '../../src-bridge/resources/requestLetters';
import { outcomeRules } from '../../src-bridge/resources/requestOutcomes';
import { day } from '../../src-domain/kernel/calendarDate';
import { answerDeadline, extendedUntil } from '../../src-domain/ledger/requests/clocks';
import type { Applicant } from '../../src-domain/ledger/requests/file';
import type { LetterSource } from '../../src-domain/ledger/requests/letters/facts';
import { answerLetter, letterSheet } from '../../src-domain/ledger/requests/letters/letter';
import { deliverySheet, registerSheet } from '../../src-domain/ledger/requests/letters/tables';
import type { PaperSheet } from '../../src-domain/review/papers/sheet';
import { aFile, anApplicant, calendar2026 } from './requests';

const on = day('2026-11-23');

/** A request with everything a letter may tell of. */
const file = aFile({
  steps: [
    { kind: 'fix-asked', on: day('2026-11-05'), until: day('2026-11-19') },
    { kind: 'fixed', on: day('2026-11-10') },
    { kind: 'third-asked', on: day('2026-11-11'), reached: day('2026-11-12') },
    { kind: 'third-replied', on: day('2026-11-16'), view: 'objects' },
    { kind: 'extended', on: day('2026-11-20'), days: 5, approver: '李秀英' },
    { kind: 'fee-noticed', on: day('2026-11-20'), by: 'items', yuan: 300, until: day('2026-12-20') },
  ],
});

/** One whose applicant asked too much and gave good reasons. */
const delayed = aFile({
  steps: [
    { kind: 'reasons-asked', on: day('2026-11-05'), until: day('2026-11-12') },
    { kind: 'reasons-given', on: day('2026-11-10'), fair: true },
    { kind: 'delayed', on: day('2026-11-16'), until: day('2026-12-25'), approver: '李秀英' },
  ],
});

export const aLetterSource = (applicant: Applicant | null = anApplicant(), of = file): LetterSource => ({
  file: of,
  applicant,
  unit: {
    code: '640425031',
    name: '彭阳县白阳镇人民政府',
    kind: 'township',
    subjects: [],
    phones: ['0954-7012302'],
    address: '彭阳县白阳镇兴彭大街',
    county: { code: '640425', name: '彭阳县' },
  },
  answer: answerDeadline(calendar2026, of, on),
  extendedUntil: extendedUntil(calendar2026, of),
  way: '当面',
  reason: { label: '个人隐私', article: '政府信息公开条例第十五条' },
});

/** Every paper of a request; blanks for what only an officer knows are filled with one sentence. */
export function everyLetter(applicant: Applicant | null = anApplicant()): readonly { readonly id: string; readonly sheet: PaperSheet }[] {
  const source = aLetterSource(applicant);
  const answers = outcomeRules.outcomes.flatMap(({ code, remedy }) => answerLetter(letterRules, code, remedy) ?? []);
  const letters = [...letterRules.letters, ...answers].map((letter) => {
    const typed = Object.fromEntries(letter.asks.map(({ id, label }) => [id, `按实际情况写明“${label}”。`]));
    const about = letter.id === 'reasons' || letter.id === 'delay' ? aLetterSource(applicant, delayed) : source;
    return { id: letter.id, sheet: letterSheet(letterRules, letter, { source: about, typed, on }) };
  });
  return [
    { id: 'register', sheet: registerSheet(letterRules, source, '自然人', on) },
    ...letters,
    { id: 'delivery', sheet: deliverySheet(letterRules, source, ['《政府信息公开申请答复书》'], on) },
  ];
}
