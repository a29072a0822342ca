import type { CalendarDate } from '../../../kernel/calendarDate';
import { writtenDate, type PaperBlock, type PaperSheet } from '../../../review/papers/sheet';
import type { Remedy } from '../outcomes';
import { blanksOf, type LetterSource } from './facts';
import { filled, type Blanks, type LetterAsk, type LetterRemedy, type LetterRules, type LetterTemplate } from './rules';

/** A letter or an answer, ready to be asked for and drawn. */
export interface Letter {
  readonly id: string;
  readonly title: string;
  /** Of an answer: which one, for the name of its file. */
  readonly name?: string | undefined;
  readonly to: LetterTemplate['to'];
  readonly asks: readonly LetterAsk[];
  readonly body: readonly string[];
  readonly reply: readonly string[] | null;
  readonly remedy: LetterRemedy | null;
}

/** The answer as a letter (第三十六条 and its neighbours); undefined for a code that is none of the 17. */
export function answerLetter(rules: LetterRules, code: string, remedy: Remedy): Letter | undefined {
  const found = rules.answers.find((one) => one.code === code);
  if (found === undefined) return undefined;
  const title = found.noMore ? rules.noMoreTitle : rules.answerTitle;
  const body = ['{opening}', ...found.body];
  return { id: code, title, name: found.name, to: 'applicant', asks: found.asks, body, reply: null, remedy: found.remedy ?? remedy };
}

const flush = (text: string): PaperBlock => ({ kind: 'flush', align: 'left', text });
const signed = (text: string): PaperBlock => ({ kind: 'flush', align: 'right', text });

export interface LetterFacts {
  readonly source: LetterSource;
  /** What the officer typed for this paper, by the id of the ask. */
  readonly typed: Blanks;
  /** The day the paper bears. */
  readonly on: CalendarDate;
}

/** A letter as it is printed: unit, title, number, whom, body, where to complain, signature and day (after GB/T 9704). */
export function letterSheet(rules: LetterRules, letter: Letter, { source, typed, on }: LetterFacts): PaperSheet {
  const paper = letter.title.endsWith('答复书') ? '本答复书' : '本告知书';
  const values = { ...blanksOf(rules, source), ...typed, paper };
  const fill = (text: string): string => filled(rules, text, values);
  const { unit, file } = source;
  const remedy = letter.remedy === null ? [] : [rules.remedies[letter.remedy]];
  const contact = letter.to === 'other' || letter.body.some((text) => text.includes('{phone}')) ? [] : [rules.contact];
  return {
    title: `${letter.title}${letter.name === undefined ? '' : `（${letter.name}）`} ${file.number}`,
    unitName: unit.name,
    on,
    landscape: false,
    blocks: [
      { kind: 'title', text: unit.name },
      { kind: 'title', text: letter.title },
      signed(`编号：${rules.blank}〔${on.slice(0, 4)}〕　　号`),
      flush(`${fill(letter.to === 'applicant' ? '{name}' : '{to}')}：`),
      ...[...letter.body, ...remedy, ...contact].map((text): PaperBlock => ({ kind: 'text', text: fill(text) })),
      flush('　'),
      signed(`${unit.name}（印章）`),
      signed(writtenDate(on)),
      ...(letter.reply === null ? [] : replyBlocks(letter.reply)),
    ],
  };
}

const replyBlocks = (lines: readonly string[]): readonly PaperBlock[] => [
  { kind: 'heading', text: '以下由收到的一方填写并送回' },
  {
    kind: 'table',
    columns: [100],
    heads: null,
    rows: lines.map((text, at) => ({ cells: [{ text: [text] }], minHeightMm: at === 1 ? 24 : 10 })),
  },
];
