import type { FurtherLimit, ItemLimitUnit, NoticeTerm, WithdrawalDuty } from '../types';
import { joinParts, splitParts } from './tidy';
import { none } from './words';

export interface Term {
  readonly n: number | null;
  readonly unit: ItemLimitUnit;
}

const unitWords = { 'working-day': '工作日', 'calendar-day': '日', quarter: '季度', month: '月', prompt: '及时' } as const;
const counted = { 'working-day': '个工作日', 'calendar-day': '日', quarter: '个季度', month: '个月', prompt: '次' } as const;
const units: readonly ItemLimitUnit[] = ['working-day', 'calendar-day', 'quarter', 'month', 'prompt'];

/** 20个工作日, 1个季度, 及时. */
export const termText = ({ n, unit }: Term): string => (n === null ? unitWords[unit] : `${String(n)}${counted[unit]}`);

export function parseTerm(text: string): Term | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/天$/, '日');
  const found = /^(\d{1,4})?(\D+)$/.exec(plain);
  if (found === null) return null;
  const words = found[1] === undefined ? unitWords : counted;
  const unit = units.find((each) => words[each] === found[2] || words[each] === `个${found[2] ?? ''}`);
  const n = found[1] === undefined ? null : Number(found[1]);
  return unit === undefined || n === 0 ? null : { n, unit };
}

type DayTerm = Pick<NoticeTerm, 'n' | 'unit'>;

function parseDays(text: string): DayTerm | null {
  const term = parseTerm(text);
  if (term === null || term.n === null || (term.unit !== 'working-day' && term.unit !== 'calendar-day')) return null;
  return { n: term.n, unit: term.unit };
}

/** 不少于7个工作日; 7日 where it is exactly that long. */
export const noticeText = (notice: NoticeTerm | undefined): string =>
  notice === undefined ? none : `${notice.atLeast ? '不少于' : ''}${termText(notice)}`;

export function parseNotice(text: string): NoticeTerm | 'none' | null {
  if (text === none) return 'none';
  const [, least = '', days = ''] = /^(不少于|不得少于|至少)?(.*)$/.exec(text) ?? [];
  const term = parseDays(days);
  return term === null ? null : { ...term, atLeast: least !== '' };
}

const dropTrailing = (parts: readonly string[]): readonly string[] => (parts.at(-1) === '' ? dropTrailing(parts.slice(0, -1)) : parts);

/** One line each: 代码｜时限｜限期｜固定日｜适用. */
export const furtherText = (further: readonly FurtherLimit[] | undefined): string =>
  further === undefined || further.length === 0
    ? none
    : further
        .map(({ code, text, n, unit, by, applies }) =>
          joinParts(dropTrailing([code, text, termText({ n, unit }), by ?? '', applies ?? ''])),
        )
        .join('\n');

function parseFurtherLine(line: string): FurtherLimit | null {
  const [code = '', text = '', days = '', by = '', applies = '', ...more] = splitParts(line);
  const term = parseTerm(days);
  if (code === '' || text === '' || term === null || more.length > 0 || !/^(?:|\d{2}-\d{2})$/.test(by)) return null;
  return { code, text, ...term, ...(by === '' ? {} : { by }), ...(applies === '' ? {} : { applies }) };
}

export function parseFurther(text: string): readonly FurtherLimit[] | null {
  if (text === none) return [];
  const found = text.split('\n').map((line) => parseFurtherLine(line.trim()));
  return found.every((each) => each !== null) ? found : null;
}

/** 3个工作日｜起算｜要求｜依据. */
export const withdrawalText = (duty: WithdrawalDuty | undefined): string =>
  duty === undefined ? none : joinParts([termText(duty), duty.from, duty.text, duty.basis]);

export function parseWithdrawal(text: string): WithdrawalDuty | 'none' | null {
  if (text === none) return 'none';
  const [days = '', from = '', duty = '', basis = '', ...more] = splitParts(text);
  const term = parseDays(days);
  return term === null || from === '' || duty === '' || more.length > 0 ? null : { ...term, from, text: duty, basis };
}
