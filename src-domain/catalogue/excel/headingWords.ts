import { allColumns, localHead, type ColumnKey } from './columns';

/** A head over several columns. */
export type HeadGroup = 'item' | 'channels' | 'audience' | 'mode' | 'levels' | 'local';

/** Words of a head for comparing: no blanks, no brackets with what is in them, no stray signs. */
export const headWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[:：*＊。.]/g, '');

const groups: readonly (readonly [RegExp, HeadGroup])[] = [
  [/^(?:政府信息)?(?:公开)?(?:事项|项目)(?:名称)?$/u, 'item'],
  [/^(?:公开)?的?(?:渠道|载体|平台)(?:[和与及或、/](?:渠道|载体|平台|方式))?$/u, 'channels'],
  [/^公开的?(?:对象|范围)$/u, 'audience'],
  [/^公开的?(?:方式|形式|属性)$/u, 'mode'],
  [/^公开的?(?:层级|级别|层次)$/u, 'levels'],
  [/^本地栏目/u, 'local'],
];

const plain: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^(?:顺|项目)?序号?$/u, 'no'],
  [/^(?:公开)?(?:一级(?:公开)?(?:事项|目录|指标|标题)?|事项类别|事项分类|类别|分类)$/u, 'level1'],
  [/^(?:公开)?二级(?:公开)?(?:事项|目录|指标|标题)?$/u, 'level2'],
  [/^(?:公开)?三级(?:公开)?(?:事项|目录|指标|标题)?$/u, 'level3'],
  [/^(?:公开)?的?(?:主要|具体)?(?:内容|要素|内容[及和与、/]?要素)$/u, 'content'],
  [/^(?:公开)?的?(?:法律|法规|政策)?依据$/u, 'basis'],
  [/^(?:公开|公布|公示)?的?(?:时限|期限|时间|时效|周期)(?:要求)?$/u, 'limit'],
  [/^(?:公开|责任)的?(?:责任)?(?:主体|单位|机关)$/u, 'subject'],
  [/^(?:试点|公开|所属)?领域$/u, 'field'],
];

const subs: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^(?:面向)?(?:全?社会|社会公众|公众)$/u, 'everyone'],
  [/^特定(?:群体|群众|人群|对象)(?:\/特定(?:群体|群众|人群|对象))?$/u, 'group'],
  [/^主动(?:公开)?$/u, 'active'],
  [/^依申请(?:公开)?$/u, 'onRequest'],
  [/^(?:县|区|县区|区县|市县|旗县)级?$/u, 'county'],
  [/^(?:乡|镇|乡镇|镇乡|街道|镇街|乡镇街道)级?$/u, 'township'],
  [/^(?:乡镇?|镇)级?[、,/及和]村级?$/u, 'townshipVillage'],
  [/^(?:村|村社|村居|社区|村社区)级?$/u, 'village'],
];

const ids: readonly (readonly [RegExp, ColumnKey])[] = [[/^(?:事项)?(?:编号|编码)$/u, 'id']];

const local = allColumns.filter(({ top }) => top === localHead);
const printedWords = new Set(allColumns.map(({ top, sub }) => headWords(sub ?? top)));

const lookUp = <Key>(table: readonly (readonly [RegExp, Key])[], text: string): Key | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

export const groupOf = (text: string): HeadGroup | undefined => lookUp(groups, headWords(text));

/** A head that stands for one column by itself, wherever it stands. */
export function keyOf(text: string): ColumnKey | undefined {
  const words = headWords(text);
  return local.find(({ sub = '' }) => headWords(sub) === words)?.key ?? lookUp(plain, words) ?? lookUp(subs, words) ?? lookUp(ids, words);
}

/** A head of the upper row: not a part of one, and none of the local columns. */
export const isTopHead = (text: string): boolean => groupOf(text) !== undefined || lookUp(plain, headWords(text)) !== undefined;

/** As the national layout prints it, sign by sign; of two columns that could be meant, this one is. */
export const isExact = (text: string): boolean => printedWords.has(headWords(text));
