const digitsOf: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二十 → 20, 十五 → 15, 三 → 3. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const high = text.includes('十') ? (tens === '' ? 1 : (digitsOf[tens ?? ''] ?? 0)) : 0;
  return high * 10 + (ones === '' || ones === undefined ? 0 : (digitsOf[ones] ?? 0));
}

const elsewhere = /[“"]?法律[^。；;]*从其规定[。”"]?|[（(]?另有规定的?除外[)）]?|(?:按照|按|依照)?有关规定执行/gu;

/** The words of a limit for reading: plain digits, no blanks, without the sentence that other laws prevail. */
export const limitWords = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(elsewhere, '')
    .replace(/[一二两三四五六七八九]?十?[一二三四五六七八九]?(?=个?(?:工作日|自然日|日|天))/gu, (number) =>
      number === '' ? '' : String(chineseNumber(number)),
    )
    .replace(/[，,；;。、]+$/u, '');

export interface Days {
  readonly n: number;
  readonly unit: 'working-day' | 'calendar-day';
}

const daysOf = (n: string | undefined, unit: string | undefined): Days => ({
  n: Number(n),
  unit: unit === '工作日' ? 'working-day' : 'calendar-day',
});

const keep =
  /(?:公示|公告|张贴|公开)(?:期限?|时间)?(?:为|不少于|不得少于|不低于|至少|≥|达|满)*(\d{1,3})个?(工作日|自然日|日|天)(?!之?[内前])(?:以上)?/u;

/** 公示7个工作日, 公告不少于30日. */
export function noticeIn(words: string): { readonly days: Days | null; readonly rest: string } {
  const found = keep.exec(words);
  return found === null ? { days: null, rest: words } : { days: daysOf(found[1], found[2]), rest: words.replace(found[0], '') };
}

const fixed = /(?:每年)?(?:的)?(\d{1,2})月(\d{1,2})日(?:之?前|以前)?/u;

/** 每年1月31日前, as `01-31`. */
export function fixedIn(words: string): { readonly by: string | null; readonly rest: string } {
  const found = fixed.exec(words);
  const [month, date] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  if (found === null || month < 1 || month > 12 || date < 1 || date > 31) return { by: null, rest: words };
  return { by: `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`, rest: words.replace(found[0], '') };
}

const within = /(\d{1,3})个?(?:(工作日)(?:之|以)?内?|(自然日|日|天)(?:之|以)?内)(?!之?前)/gu;

/** 20个工作日内: every different number of days, and what is left of the words. */
export function daysIn(words: string): { readonly days: readonly Days[]; readonly rest: string } {
  const found = [...words.matchAll(within)].map(([, n, working, calendar]) => daysOf(n, working ?? calendar)).filter(({ n }) => n > 0);
  const days = found.filter((each, at) => found.findIndex(({ n, unit }) => n === each.n && unit === each.unit) === at);
  return { days, rest: words.replace(within, '') };
}

/** The event a count of days begins with: what stands before 之日起 or 后. */
export function startIn(words: string): string | null {
  const found =
    /(?:^|[，,；;。自从于])([^，,；;。自从]{2,40}?)之日起?/u.exec(words) ??
    /(?:^|[，,；;。自从于])([^，,；;。自从]{2,30}?)(?:以后|之后|后)(?=\d)/u.exec(words);
  return found?.[1] === undefined ? null : `${found[1]}之日`;
}
