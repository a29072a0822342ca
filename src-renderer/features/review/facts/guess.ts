import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { parseDate } from '../../../../src-domain/kernel/calendarDate';
import type { TextPart } from '../../../../src-domain/screening/types';

type Text = Pick<TextPart, 'where' | 'text'>;

const kindWords =
  '决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|公示|方案|办法|细则|规定|计划|总结|要点|预案|名单|指南|答复|安排|情况|清单';
const endsAsTitle = new RegExp(`(?:${kindWords})(?:（[^）]{1,12}）)?$`, 'u');
const heading = /文件$|^\d{6}$|^(?:特急|加急|平急)$|内部资料|注意保(?:存|密)|不得外传|工作秘密/u;
const numberLine =
  /^[\u4e00-\u9fff]{2,14}\s*[[(（【〖〔［｛{〈《]?\s*[12２１][0-9０-９]{3}\s*[\])）】〗〕］｝}〉》年]\s*第?\s*[0-9０-９]{1,5}\s*号?(?=$|\s|签发)/u;

const bodyOf = (parts: readonly Text[]): readonly string[] =>
  parts
    .filter(({ where }) => where.startsWith('正文'))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

const isRunning = (text: string): boolean => /[。；，：]/u.test(text);

/** The first one to three lines near the top that end as an official title does; else the first short line, else the file's name. */
export function guessTitle(parts: readonly Text[], fileName: string): string {
  const lines = bodyOf(parts)
    .slice(0, 16)
    .filter((line) => !heading.test(line) && !numberLine.test(line));
  for (const [at] of lines.entries()) {
    for (const count of [1, 2, 3]) {
      const joined = lines.slice(at, at + count).join('');
      if (joined.length <= 90 && !isRunning(joined) && endsAsTitle.test(joined)) return joined;
    }
  }
  const short = lines.find((line) => line.length <= 50 && !isRunning(line));
  return short ?? fileName.replace(/\.[^.]+$/u, '');
}

/** 文种 named by the end of the title; null when none of the fifteen is. */
export function guessKind(title: string, kinds: readonly string[]): string | null {
  const plain = title.replace(/（[^）]*）$/u, '');
  return (
    kinds.find((kind) => plain.endsWith(kind.replace(/（.*）$/u, ''))) ??
    (plain.endsWith('令') ? (kinds.find((kind) => kind.includes('令')) ?? null) : null)
  );
}

/** The document number as printed under the heading, unrepaired; null when there is none. A number cited in a sentence is not taken. */
export function guessNumber(parts: readonly Text[]): string | null {
  const lines = bodyOf(parts).slice(0, 8);
  for (const line of lines) {
    const found = numberLine.exec(line)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

const chineseDigits = '〇一二三四五六七八九';

function figure(text: string): string {
  const plain = text.normalize('NFKC').replace(/[○Ｏ零]/gu, '〇');
  if (/^\d+$/.test(plain)) return plain;
  if (!plain.includes('十')) return [...plain].map((one) => String(chineseDigits.indexOf(one))).join('');
  const [tens = '', ones = ''] = plain.split('十');
  return String((tens === '' ? 1 : chineseDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : chineseDigits.indexOf(ones)));
}

const dateLine =
  /^([\d０-９〇○零一二三四五六七八九]{4})\s*年\s*([\d０-９一二三四五六七八九十]{1,3})\s*月\s*([\d０-９一二三四五六七八九十]{1,3})\s*日$/u;

/** 成文日期: the last line that is nothing but a date. Null when there is none, or when it is no day. */
export function guessFormedOn(parts: readonly Text[]): CalendarDate | null {
  const lines = [...bodyOf(parts)].reverse();
  for (const line of lines) {
    const [, year, month, date] = dateLine.exec(line) ?? [];
    if (year === undefined || month === undefined || date === undefined) continue;
    const read = parseDate(`${figure(year)}-${figure(month).padStart(2, '0')}-${figure(date).padStart(2, '0')}`);
    return read.ok ? read.value : null;
  }
  return null;
}
