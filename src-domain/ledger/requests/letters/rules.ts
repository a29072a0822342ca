import type { StepKind } from '../steps';

/** What only the officer can say: typed for this paper, and kept nowhere. */
export interface LetterAsk {
  readonly id: string;
  readonly label: string;
  readonly lines: number;
}

export type LetterRemedy = 'reconsideration-first' | 'partly-first' | 'either';

/** A letter with blanks: `{name}` stands for a fact of the file or for what is asked. */
export interface LetterTemplate {
  readonly id: string;
  readonly title: string;
  /** The applicant, or somebody whom an ask named `to` tells. */
  readonly to: 'applicant' | 'other';
  /** The fact it is sent for; null when it fits any time. */
  readonly step: StepKind | null;
  readonly asks: readonly LetterAsk[];
  readonly body: readonly string[];
  /** Lines to be filled in and sent back. */
  readonly reply: readonly string[] | null;
  readonly remedy: LetterRemedy | null;
}

/** The body of one of the 17 answers; `noMore` ends a request without an answer on its matter. */
export interface AnswerTemplate {
  readonly code: string;
  /** Tells the answers apart where their title is the same: on files. */
  readonly name: string;
  readonly asks: readonly LetterAsk[];
  readonly body: readonly string[];
  readonly remedy: LetterRemedy | null;
  readonly noMore: boolean;
}

/** `resources/request-letters.json`. */
export interface LetterRules {
  readonly blank: string;
  readonly opening: string;
  /** Where to ask: at the end of what goes to an applicant. */
  readonly contact: string;
  readonly remedies: Readonly<Record<LetterRemedy, string>>;
  readonly letters: readonly LetterTemplate[];
  readonly feeRules: Readonly<Record<'items' | 'pages', string>>;
  readonly answerTitle: string;
  readonly noMoreTitle: string;
  readonly answers: readonly AnswerTemplate[];
}

/** Values by name; what is missing or blank stays a blank for the pen. */
export type Blanks = Readonly<Record<string, string | undefined>>;

/** The text with its blanks filled; the stop at the end of what was typed is dropped, for the letter has its own. */
export function filled({ blank, opening }: Pick<LetterRules, 'blank' | 'opening'>, text: string, values: Blanks): string {
  const valueOf = (name: string): string => (values[name] ?? '').trim().replace(/[。；，]+$/u, '');
  return text.replaceAll('{opening}', opening).replace(/\{(\w+)\}/gu, (_, name: string) => valueOf(name) || blank);
}
