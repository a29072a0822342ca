import { normalise } from '../../screening/normalise';
import { screenParts } from '../../screening/screen';
import type { Finding, ScreeningContext, ScreeningRules, TextPart } from '../../screening/types';
import type { ColumnVerdict } from './types';

/** What of a cell may hang. */
export interface CleanCell {
  readonly text: string;
  /** What was found in it; empty for one that hangs as it is. */
  readonly labels: readonly string[];
  readonly held: boolean;
}

/** Stands in place of a cell that was left out. */
export const heldText = '（略）';

/** Found, but no secret of a person: wrong words, sums, credit codes, leaders' names. */
const harmless: readonly string[] = ['wording', 'figures', 'offices', 'uscc', 'metadata'];
/** Kinds whose cells are figures: nine digits and less are an amount there. */
const figureKinds: readonly string[] = ['amount', 'area', 'quantity', 'household-size', 'standard', 'quota'];

const dates =
  /(?:19|20)\d{2}[-./年](?:0?[1-9]|1[0-2])(?:[-./月](?:0?[1-9]|[12]\d|3[01])日?)?(?!\d)|(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/gu;
const chineseDigits = /[〇零○一二三四五六七八九](?:[\s\-—·.,、]{0,2}[〇零○一二三四五六七八九]){6,}/u;
const digits = (least: number): RegExp => new RegExp(`\\d(?:[\\s\\-‐-―−·•.,，、_/()*]{0,2}\\d){${String(least - 1)},}`, 'u');
const [seven, ten] = [digits(7), digits(10)];

/** Whether a number is left that may belong to a person, whatever no detector knows it as: telephones and longer. */
export function holdsNumber(text: string, kind: string | null): boolean {
  const plain = normalise(text).text;
  const isFigure = kind !== null && figureKinds.includes(kind);
  const rest = plain.replace(dates, ' ').replace(/\*{2,}/gu, 'x');
  return (isFigure ? ten : seven).test(rest) || chineseDigits.test(plain);
}

const hides = ({ severity, masked }: Finding, shown: string): boolean =>
  (severity === 'mask' || severity === 'warn') && masked !== '' && masked.replace(/\s/gu, '') !== shown.replace(/\s/gu, '');

/** Numbers and contacts are masked where they stand; words on health, family or origin take the cell with them. */
function cleanBy(text: string, findings: readonly Finding[], kind: string | null, isCategory: (id: string) => boolean): CleanCell {
  const labels = [...new Set(findings.map(({ label }) => label))];
  const held: CleanCell = { text: heldText, labels, held: true };
  let clean = text;
  for (const finding of [...findings].sort((one, other) => other.start - one.start)) {
    if (isCategory(finding.detector) || !hides(finding, text.slice(finding.start, finding.end))) return held;
    clean = clean.slice(0, finding.start) + finding.masked + clean.slice(finding.end);
  }
  return holdsNumber(clean, kind) ? { ...held, labels: labels.length === 0 ? ['长号码'] : labels } : { text: clean, labels, held: false };
}

/** A value of a column that stays with stars: nothing but its ends. */
export function maskedValue(text: string, kind: string | null): string {
  const value = normalise(text).text.replace(/[^\dA-Za-z]/gu, '');
  if (kind === 'phone' && value.length >= 11) return `${value.slice(-11, -8)}****${value.slice(-4)}`;
  return value.length >= 12 ? `****${value.slice(-4)}` : '****';
}

/** Looks cells through, each different one once. */
export class CellCleaner {
  private readonly known = new Map<string, CleanCell>();
  private readonly categories: ReadonlySet<string>;

  constructor(
    private readonly rules: ScreeningRules,
    private readonly context: ScreeningContext,
  ) {
    this.categories = new Set(rules.detectors.filter(({ kind }) => kind !== 'identifier' && kind !== 'contact').map(({ id }) => id));
  }

  /** All cells of a column at once. */
  column(texts: readonly string[], { heading, kind, showing }: Pick<ColumnVerdict, 'heading' | 'kind' | 'showing'>): readonly CleanCell[] {
    if (showing === 'mask') return texts.map((text) => ({ text: text === '' ? '' : maskedValue(text, kind), labels: [], held: false }));
    const key = (text: string): string => `${heading}\n${kind ?? ''}\n${text}`;
    const fresh = [...new Set(texts)].filter((text) => text !== '' && !this.known.has(key(text)));
    const parts = fresh.map((text, at): TextPart => ({ where: String(at), role: 'table', text, before: [heading] }));
    const found = new Map<string, Finding[]>();
    for (const finding of screenParts(parts, this.rules, this.context)) {
      if (harmless.includes(finding.detector)) continue;
      found.set(finding.where, [...(found.get(finding.where) ?? []), finding]);
    }
    const isCategory = (id: string): boolean => this.categories.has(id);
    fresh.forEach((text, at) => this.known.set(key(text), cleanBy(text, found.get(String(at)) ?? [], kind, isCategory)));
    return texts.map((text) => this.known.get(key(text)) ?? { text: '', labels: [], held: false });
  }
}
