import { screenParts } from '../screening/screen';
import type { Finding, ScreeningContext, ScreeningRules, TextPart } from '../screening/types';
import { blocksOf } from './blocks';
import type { ChannelRule, Words } from './types';

/** How places are named to the officer. */
export interface PlaceNames {
  readonly title: string;
  readonly digest: string;
  readonly facts: string;
  readonly paragraph: (number: number) => string;
  readonly table: (number: number) => string;
  readonly cell: (table: string, row: number, column: number) => string;
}

function tableParts(rows: readonly (readonly string[])[], table: string, names: PlaceNames): readonly TextPart[] {
  const [head = []] = rows;
  return rows.flatMap((row, down) =>
    row.map((text, across): TextPart => ({
      where: names.cell(table, down + 1, across + 1),
      role: 'table',
      text,
      before: down === 0 ? [] : [head[across] ?? '', ...row.slice(Math.max(0, across - 1), across)].filter((each) => each !== ''),
      cell: { table, row: down + 1, column: across + 1 },
    })),
  );
}

/** The words of a channel as the screening reads a document. */
export function partsOfWords({ title, digest, body }: Words, documentNumber: string | null, names: PlaceNames): readonly TextPart[] {
  let [paragraphs, tables] = [0, 0];
  const blocks = blocksOf(body).flatMap((block): readonly TextPart[] => {
    if (block.kind === 'text') return [{ where: names.paragraph((paragraphs += 1)), role: 'body', text: block.text }];
    return tableParts(block.rows, names.table((tables += 1)), names);
  });
  return [
    ...(title === '' ? [] : [{ where: names.title, role: 'title' as const, text: title }]),
    ...(digest === '' ? [] : [{ where: names.digest, role: 'body' as const, text: digest }]),
    ...(documentNumber === null ? [] : [{ where: names.facts, role: 'body' as const, text: documentNumber }]),
    ...blocks,
  ];
}

/** A list that may only be told as a sum on this channel (F.4): no opinion of the review lifts that. */
export const listDetector = 'roster-totals';

/** Findings on a whole list are named by where it stands; here it stands elsewhere, and what the column is comes last. */
const valueKey = ({ detector, digest, rule }: Finding): string =>
  `${detector} ${detector.startsWith('roster-') ? (digest.split(' ').at(-1) ?? '') : digest} ${rule ?? ''}`;

/** What the review let pass in the approved bytes, by kind and value; the digest of the check must be the value itself. */
export const passedValues = (findings: readonly Finding[], passed: (finding: Finding) => boolean): ReadonlySet<string> =>
  new Set(findings.filter((each) => each.detector !== listDetector && each.severity !== 'block' && passed(each)).map(valueKey));

export interface Screened {
  /** What stops copy and save. */
  readonly stops: readonly Finding[];
  /** What is only worth a look. */
  readonly warns: readonly Finding[];
}

/** Judges the words of one channel as what leaves there; what the review let pass by value stays passed. */
export function screenWords(
  parts: readonly TextPart[],
  rule: ChannelRule,
  rules: ScreeningRules,
  context: Omit<ScreeningContext, 'channel'>,
  passed: ReadonlySet<string>,
): Screened {
  const findings = screenParts(parts, rules, { ...context, channel: rule.screenAs }).filter((each) => !passed.has(valueKey(each)));
  return {
    stops: findings.filter(({ severity }) => severity !== 'warn'),
    warns: findings.filter(({ severity }) => severity === 'warn'),
  };
}
