import type { DocumentNumberRules, NumberFix } from './rules';

/** A document number (发文字号) after repair: shown with what was changed, taken over only when the officer confirms. */
export interface RepairedNumber {
  readonly text: string;
  readonly valid: boolean;
  /** The repairs that changed something, in order. */
  readonly applied: readonly NumberFix[];
}

const halfWidth = (digits: string): string => digits.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

function applyFix(text: string, { pattern, flags, replace, halfWidth: narrow }: NumberFix): string {
  const found = new RegExp(pattern, flags);
  return narrow ? text.replace(found, halfWidth) : text.replace(found, replace);
}

/**
 * Brings a number as typed into the form of GB/T 9704: 彭政办发[2018]第023号 → 彭政办发〔2018〕23号. One repair may uncover work for
 * another (〔2026〕第第5号), so the list is gone through until nothing changes: a repaired number needs no repair.
 */
export function repairDocumentNumber(rules: DocumentNumberRules, typed: string): RepairedNumber {
  const applied = new Set<NumberFix>();
  let before: string;
  let text = typed;
  do {
    before = text;
    for (const fix of rules.fixes) {
      const next = applyFix(text, fix);
      if (next !== text) applied.add(fix);
      text = next;
    }
  } while (text !== before);
  return { text, valid: new RegExp(rules.pattern, 'u').test(text), applied: rules.fixes.filter((fix) => applied.has(fix)) };
}

export type NumberDoubt = 'other-year' | 'unknown-code';

/** Doubts worth a look, never a refusal: the year is not that of the date, or the code is not among the unit's. */
export function documentNumberDoubts(text: string, formedOn: string, codes: readonly string[]): readonly NumberDoubt[] {
  const [code = '', rest = ''] = text.split('〔');
  const otherYear = rest.slice(0, 4) !== formedOn.slice(0, 4);
  const unknownCode = codes.length > 0 && !codes.includes(code);
  return [...(otherYear ? (['other-year'] as const) : []), ...(unknownCode ? (['unknown-code'] as const) : [])];
}
