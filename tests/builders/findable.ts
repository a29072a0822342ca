import { invented } from './inventedNumbers';

/** Something a detector must find, in one way of writing it. */
export interface Findable {
  readonly detector: string;
  /** Way of writing: 原样, 全角, 分组 … */
  readonly how: string;
  /** As it stands in a document, with the words it needs around it. */
  readonly text: (seed: number) => string;
  /** The value alone; a word that is always the same has none. */
  readonly value?: (seed: number) => string;
  /** Check digits tell it from any other number: it must be found in every place there is. */
  readonly isChecked?: true;
}

type Numbers = (seed: number) => string;
type Writing = readonly [how: string, write: (value: string) => string];

const wide = (value: string): string => value.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const groups =
  (divider: string, length = 4) =>
  (value: string): string =>
    value.match(new RegExp(`.{1,${length}}`, 'gu'))?.join(divider) ?? value;
const cut =
  (divider: string, ...at: readonly number[]) =>
  (value: string): string =>
    at.map((end, index) => value.slice(at[index - 1] ?? 0, end)).join(divider) + divider + value.slice(at.at(-1));

const plain: Writing = ['原样', (value) => value];
const full: Writing = ['全角', wide];
const spaced: Writing = ['空格', groups(' ')];
const dashed: Writing = ['连字符', groups('-')];
const lower: Writing = ['小写', (value) => value.toLowerCase()];

function written(detector: string, value: Numbers, writings: readonly Writing[], before = '', isChecked?: true): readonly Findable[] {
  return writings.map(([how, write]) => ({
    detector,
    how,
    text: (seed) => before + write(value(seed)),
    value,
    ...(isChecked && { isChecked }),
  }));
}

const checked = (detector: string, value: Numbers, writings: readonly Writing[]): readonly Findable[] =>
  written(detector, value, writings, '', true);

/** `match` is what the detector takes of the text. */
const word = (detector: string, text: string, match?: string): Findable => ({
  detector,
  how: text,
  text: () => text,
  ...(match !== undefined && { value: () => match }),
});

const identityWritings: readonly Writing[] = [plain, full, spaced, dashed, ['间隔号', cut('·', 6, 14)], lower];
const numerals = '一二三四五六七八九';
const inChinese = (seed: number): string => `${numerals.charAt(seed % 9)}${numerals.charAt(Math.floor(seed / 9) % 9)}`;

/** Numbers whose check digits are computed here: they stand alone, without a word before them. */
export const checkedNumbers: readonly Findable[] = [
  ...checked('disability-cert', invented.disability, identityWritings),
  ...checked('id-card', invented.identity, identityWritings),
  ...checked('minor-id', invented.child, identityWritings),
  ...checked('uscc', invented.credit, [plain, full]),
  ...checked('bank-card', invented.card, [plain, full, spaced, dashed]),
];

/** Numbers that are told by their form or by a word before them. */
export const formedNumbers: readonly Findable[] = [
  ...written('id-card-truncated', invented.cutIdentity, [plain, full]),
  ...written('id-card-truncated', (seed) => `6.4${String(1000 + seed)}190001010E+17`, [['科学记数', (value) => value]]),
  ...written('id-card-suspect', invented.slippedIdentity, [plain, full, spaced], '身份证号'),
  ...written('id-card-15', invented.oldIdentity, [plain, full, spaced, ['连字符', cut('-', 6, 12)]], '身份证号'),
  ...written('account-no', invented.account, [plain, full, spaced, dashed], '账号'),
  ...written('passport', invented.passport, [plain, full, lower], '护照号'),
  ...written('mobile', invented.mobile, [plain, full, ['空格', cut(' ', 3, 7)], ['连字符', cut('-', 3, 7)]]),
  ...written('landline', invented.landline, [plain, ['连字符', cut('-', 4)], ['全角', (value) => wide(cut('-', 4)(value))]], '电话'),
  ...written('email', (seed) => `lisi${seed}@example.com`, [plain, full]),
  ...written('qq-wechat', (seed) => String(999_990_000 + seed), [plain, full], 'QQ:'),
  ...written('qq-wechat', (seed) => `lisi_${1000 + seed}`, [['微信', (value) => value]], '微信号:'),
  ...written('plate', (seed) => `宁DT${1000 + seed}`, [plain, full, ['间隔号', cut('·', 2)]]),
  ...written('address', (seed) => `白阳镇周沟村${inChinese(seed)}组`, [plain], '住址:'),
  ...written('minor-birth', (seed) => `${2014 + (seed % 9)}年${1 + (seed % 12)}月${1 + (seed % 28)}日`, [
    ['出生', (value) => `${value}出生`],
  ]),
];

/** Markings and words that hold wherever they stand. */
export const anywhereWords: readonly Findable[] = [
  word('secret-mark', '秘密★1年', '秘密★'),
  word('secret-mark', '机　密★', '机密★'),
  word('secret-mark', '密级：绝密', '密级:绝密'),
  word('internal-mark', '内部资料', '内部资料'),
  word('internal-mark', '此件不公开', '此件不公开'),
  word('draft-mark', '征求意见稿'),
  word('circulation-mark', '此件发至县团级'),
  word('special-person', '举报人：马某某', '举报人:马某某'),
  word('special-person', '举报人：马小军反映', '举报人:马小军'),
  word('wording', '截止2018年12月底'),
];

/** Words that count only in titles, lists or running text. */
export const placedWords: readonly Findable[] = [
  word('secret-title', '关于机密工作的通知'),
  word('copy-number', '000123'),
  word('health', '尿毒症'),
  word('minor-word', '留守儿童'),
  word('special-identity', '社区矫正'),
  word('ethnicity-religion', '回族'),
  word('family', '离异'),
  word('health-person', '张玉梅患尿毒症'),
];

/** What a file or a list is like as a whole; no text of one place says it. */
export const wholeDetectors: readonly string[] = [
  'hidden-content',
  'metadata',
  'pdf-cover',
  'image-page',
  'roster-column',
  'roster-extra',
  'roster-totals',
  'roster-single',
  'figures',
  'offices',
];
