/** A stretch of a text in UTF-16 units that no cut goes through. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const units =
  '(?:平方米|公里|公斤|千克|百分点|[年月日时分秒号元角万亿个项件名户人亩吨米台条款章节次期级岁天批届份页处所家场座辆头只村组季度])';
const figures = '[\\p{Nd}〇][\\p{Nd}〇.,，:：/%％‰]*';
const figured = `${figures}\\s?${units}*[%％‰]?`;
const spelled = `第?[零〇○一二三四五六七八九十百千万亿两]+${units}+`;
const joint = '\\s?[至到\\-－—～~·]+\\s?';
const quantity = `第?(?:${figured}|${spelled})`;

/** What a cut never goes through, whatever the text: titles of documents, quotations, dates, amounts, Latin words, addresses. */
const whole = [
  /《[^》]*》?/gu,
  /“[^”]*”?/gu,
  // 白政发〔2026〕12号.
  /\p{Script=Han}{0,5}〔[^〕]*〕?(?:第?[\p{Nd}]+号?)?/gu,
  /https?:\/\/[\x21-\x7e]+/gu,
  // 2026年11月23日至12月2日, 128.6 万元, 二〇二六年十一月, 第十二条.
  new RegExp(`${quantity}(?:(?:${joint})?${quantity})*`, 'gu'),
  // The number of a heading and the first sign of what it heads.
  /(?<=^|[。；！？\n])(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.．、]).?/gu,
  /[\p{Script=Latin}@_.-]+/gu,
  // Places and offices, so far as their last word tells.
  /\p{Script=Han}{2,3}(?:村民委员会|居民委员会|人民政府|办公室|管委会|村委会|居委会|委员会|合作社|服务中心|派出所|[省市县区乡镇村局委办])/gu,
  // Names not written out, and people as they are addressed.
  /\p{Script=Han}{1,2}(?:某{1,2}|[*×○]{1,2})(?:等?同志)?/gu,
];

function spansOfName(text: string, name: string): readonly Span[] {
  const found: Span[] = [];
  if (name === '') return found;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) found.push({ start: at, end: at + name.length });
  return found;
}

/** Everything in a text that stays whole; `names` are those that somebody knows. */
export const wholeSpans = (text: string, names: readonly string[]): readonly Span[] => [
  ...whole.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))),
  ...names.flatMap((name) => spansOfName(text, name)),
];

export const isInside = (at: number, spans: readonly Span[]): boolean => spans.some(({ start, end }) => at > start && at < end);
