import type { PersonRules } from './rosters/types';

/** Recognises personal names by surname; never certain, so what uses it asks for more. */
export interface Persons {
  /** A cell that holds nothing but a name, also a masked one (马某某, 张*). */
  readonly isName: (text: string) => boolean;
  /** The name at the start of `text`: its length, or 0. */
  readonly nameLength: (text: string) => number;
}

/** What ends like an office, a place or a thing is no name. */
const notNameEnd = /(?:局|镇|乡|村|组|办|院|站|厅|部|县|市|区|科|队|社|校|所|店|厂|户|司|会|类|级|元|亩|人|费|款|项|等|号|路|街|的)$/u;

const maskedName = /^[\u4e00-\u9fff]{1,2}(?:某{1,2}[\u4e00-\u9fff]?|[*xX×○◯〇]{1,3}[\u4e00-\u9fff]?|[\u4e00-\u9fff]?[*×○◯〇])$/u;

/** Whether the name is not written out: 马某某, 张*, 李○○. */
export const isMaskedName = (text: string): boolean => maskedName.test(text.replace(/\s/gu, ''));

const ideograph = /^[\u4e00-\u9fff·]+$/u;

function personsFrom(rules: PersonRules): Persons {
  const surnames = new Set(rules.surnames);
  const compounds = new Set(rules.compoundSurnames);
  const notNames = new Set(rules.notNames);
  const nameLength = (text: string): number => {
    if (notNames.has(text.slice(0, 2))) return 0;
    const surname = compounds.has(text.slice(0, 2)) ? 2 : surnames.has(text.charAt(0)) ? 1 : 0;
    if (surname === 0) return 0;
    const given = /^[\u4e00-\u9fff]{1,2}/u.exec(text.slice(surname))?.[0].length ?? 0;
    return given === 0 ? 0 : surname + given;
  };
  const isName = (text: string): boolean => {
    const plain = text.replace(/[\s·]/gu, '');
    if (maskedName.test(plain)) return true;
    if (!ideograph.test(plain) || plain.length < 2 || notNameEnd.test(plain)) return false;
    if (text.includes('·')) return plain.length <= 12;
    return nameLength(plain) === plain.length;
  };
  return { isName, nameLength };
}

const known = new WeakMap<PersonRules, Persons>();

/** Made once for each set of rules. */
export function personsOf(rules: PersonRules): Persons {
  const persons = known.get(rules) ?? personsFrom(rules);
  known.set(rules, persons);
  return persons;
}
