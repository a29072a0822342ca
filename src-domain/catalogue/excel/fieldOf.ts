import type { Heading } from './headings';
import type { SheetView } from './sheetView';
import { comparable, tidy } from './tidy';
import { sheetTitle } from './words';

/** The field a sheet belongs to; `sure` is false when neither its title nor its name is that of a known field. */
export interface SheetField {
  readonly field: string;
  readonly sure: boolean;
}

const generic = /^(?:sheet|工作表|表|目录|公开目录|标准目录|总表|汇总|汇总表|全部)?[\d（）()\s]*$/iu;
const numbering = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]?\s*/u;
const ending = /(?:领域|(?:领域)?(?:基层)?(?:政务|政府信息)?公开?(?:标准|事项)*目录)$/u;

const bare = (text: string): string => comparable(text).replace(/[\\/:*?[\]_、,，.·-]/gu, '');

/** 一、社会救助领域 → 社会救助. */
const named = (text: string): string => tidy(text).replace(numbering, '').replace(ending, '').trim();

/** The known field a text names whole, apart from numbers before and 领域 after it. */
export function knownField(text: string, known: readonly string[]): string | undefined {
  const wanted = [bare(text), bare(named(text))];
  return known.find((field) => wanted.includes(bare(field)));
}

const within = (text: string, known: readonly string[]): string | undefined =>
  [...known].sort((one, other) => other.length - one.length).find((field) => bare(text).includes(bare(field)));

const ownTitle = new RegExp(`^${sheetTitle('(.+)')}$`, 'u');
const titled = /(?:^|[年的省市县区乡镇）)])([^年的省市县区乡镇）)]{2,20})领域/u;

const titlesAbove = (view: SheetView, { first }: Heading): readonly string[] =>
  view.rows.filter((row) => row < first).flatMap((row) => view.own(row).map(({ text }) => tidy(text)));

const isTabOf = (tab: string, field: string): boolean => bare(tab) !== '' && bare(field).startsWith(bare(tab.replace(/（\d+）$/u, '')));

/** By title and tab. Undefined when nothing names a field. */
export function fieldOfSheet(view: SheetView, heading: Heading, known: readonly string[]): SheetField | undefined {
  const titles = titlesAbove(view, heading);
  // The desk's own title goes with the desk's own tab; on an officer's sheet the name of the township may stand before the field.
  const own = titles.flatMap((title) => ownTitle.exec(title)?.[1] ?? []).find((field) => isTabOf(view.name, field));
  const sure = own ?? knownField(view.name, known) ?? titles.flatMap((title) => within(title, known) ?? [])[0];
  if (sure !== undefined) return { field: sure, sure: true };
  const fromTitle = titles.flatMap((title) => titled.exec(title)?.[1] ?? [])[0];
  const guess = within(view.name, known) ?? fromTitle ?? (generic.test(view.name.trim()) ? '' : named(view.name));
  return guess === '' ? undefined : { field: guess, sure: false };
}
