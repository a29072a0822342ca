import { tidyVillageName } from '../../catalogue/village/pastedNames';
import type { Village } from '../../catalogue/village/villages';

export interface VillagePlace {
  readonly village: string;
  /** 二组, 3队, or whatever else follows the name of the village. */
  readonly group: string;
}

/** The villages of the unit, and what may stand before their names (彭阳县, 白阳镇). */
export interface KnownVillages {
  readonly villages: readonly Pick<Village, 'name' | 'formerNames'>[];
  readonly places: readonly string[];
}

const groupOnly = /^第?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})(?:村民小|村民)?(?:组|队|社)?$|^[^\d村区]{1,8}(?:组|队|社)$/u;

const shortOf = (name: string): string => name.replace(/(?:村|社区)$/u, '');

/** The village that a text begins with, by its name, a former name, or the name without 村. */
function knownIn(text: string, { villages }: KnownVillages): VillagePlace | undefined {
  const names = villages.flatMap(({ name, formerNames }) => [name, ...formerNames].map((said) => ({ name, said })));
  const whole = names.filter(({ said }) => text.startsWith(said)).sort((one, other) => other.said.length - one.said.length)[0];
  if (whole !== undefined) return { village: whole.name, group: text.slice(whole.said.length) };
  const short = names.find(({ said }) => {
    const stem = shortOf(said);
    return stem !== said && stem.length >= 2 && text.startsWith(stem) && (text === stem || groupOnly.test(text.slice(stem.length)));
  });
  return short === undefined ? undefined : { village: short.name, group: text.slice(shortOf(short.said).length) };
}

/** 白阳镇陡坡村村委会二组 → 陡坡村, 二组. A village nobody listed is cut after its 村, 社区 or 居委会. */
export function placeOf(text: string, known: KnownVillages): VillagePlace {
  const tidy = tidyVillageName(text, known.places);
  const found = knownIn(tidy, known);
  if (found !== undefined) return { ...found, group: tidyGroup(found.group) };
  if (groupOnly.test(tidy)) return { village: '', group: tidy };
  const [, village = tidy, group = ''] = /^(.{1,12}?(?:村|社区|居委会))(?!村|民)(.*)$/u.exec(tidy) ?? [];
  return { village, group: tidyGroup(group) };
}

const tidyGroup = (group: string): string => group.replace(/^(?:村民委员会|村委会|[,，、\-—]+)/u, '');

const digitOf: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 十二 → 12, 二十 → 20, 3 → 3; undefined for what is no number below a thousand. */
function numberIn(text: string): number | undefined {
  const arabic = /\d{1,4}/u.exec(text.normalize('NFKC'))?.[0];
  if (arabic !== undefined) return Number(arabic);
  const chinese = /[一二两三四五六七八九十百]+/u.exec(text)?.[0];
  if (chinese === undefined) return undefined;
  const [, hundreds, tens, ones = ''] =
    /^(?:([一二两三四五六七八九])?百零?)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九]?)$/u.exec(chinese) ?? [];
  const hundred = chinese.includes('百') ? (digitOf[hundreds ?? '一'] ?? 1) * 100 : 0;
  const ten = chinese.includes('十') ? (digitOf[tens ?? '一'] ?? 1) * 10 : 0;
  return hundred + ten + (digitOf[ones] ?? 0);
}

const byText = new Intl.Collator('zh-CN', { numeric: true });

/** 一组, 二组 … 十组, 十一组; what has no number stands behind, by its name. */
export function compareGroups(one: string, other: string): number {
  const [left, right] = [numberIn(one), numberIn(other)];
  if (left !== undefined && right !== undefined && left !== right) return left - right;
  if ((left === undefined) !== (right === undefined)) return left === undefined ? 1 : -1;
  return byText.compare(one, other);
}

/** Villages in the order of the unit's list, then those it does not have as they came; rows without a village last. */
export function villageRank({ villages }: KnownVillages, seen: readonly string[]): (village: string) => number {
  const order = [...villages.map(({ name }) => name), ...seen].filter((name) => name !== '');
  const ranks = new Map([...new Set(order)].map((name, at) => [name, at]));
  return (village) => ranks.get(village) ?? ranks.size;
}
