import { personsOf, type Persons } from '../persons';
import type { ScreeningRules } from '../types';
import { looksOf, type LooksLike } from './looks';
import type { ColumnKind, ContentLook, ListTemplate } from './types';

/** The rules for lists of people, ready to be asked. */
export interface CompiledRosters {
  readonly persons: Persons;
  readonly looks: Readonly<Record<ContentLook, LooksLike>>;
  /** 身份證 號（必填） as 身份证号必填: without blanks and signs, in simplified signs. */
  readonly plainHeading: (heading: string) => string;
  /** The kind a heading names; undefined for one that no kind knows. */
  readonly kindOf: (heading: string) => ColumnKind | undefined;
  readonly kindOfLook: (look: ContentLook) => ColumnKind | undefined;
  readonly templates: readonly { readonly template: ListTemplate; readonly title: RegExp }[];
  readonly listTitle: RegExp;
  readonly appointmentTitle: RegExp;
  readonly totalRow: RegExp;
  readonly isNameKind: (id: string) => boolean;
  readonly isOfficerKind: (id: string) => boolean;
  readonly isAppointmentKind: (id: string) => boolean;
}

const brackets = /[(（【[][^()（）【】[\]]*[)）】\]]/gu;

/** A heading without blanks and signs: 姓 名（户主） is 姓名户主. */
export const compactHeading = (heading: string): string => heading.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

const has =
  (ids: readonly string[]) =>
  (id: string): boolean =>
    ids.includes(id);

/** Lists that were made elsewhere, or by an old typist, are headed in traditional signs. */
function simplifier({ signs, simplified }: ScreeningRules['rosters']['traditional']): (text: string) => string {
  const known = new Map([...signs].map((sign, at) => [sign, simplified[at] ?? sign] as const));
  return (text) => [...text].map((sign) => known.get(sign) ?? sign).join('');
}

function compile(rules: ScreeningRules): CompiledRosters {
  const { traditional, columns, lists, listTitle, appointmentTitle, totalRow, nameKinds, officerKinds, appointmentKinds } = rules.rosters;
  const persons = personsOf(rules.persons);
  const kinds = columns.map((kind) => ({ kind, heading: new RegExp(kind.heading, 'iu') }));
  const simple = simplifier(traditional);
  const plainHeading = (heading: string): string => simple(compactHeading(heading));
  const named = (plain: string): ColumnKind | undefined => (plain === '' ? undefined : kinds.find((one) => one.heading.test(plain))?.kind);
  return {
    persons,
    looks: looksOf(rules, persons),
    plainHeading,
    // 证号（必填）: what stands in brackets is asked only for what it adds.
    kindOf: (heading) => named(plainHeading(heading)) ?? named(plainHeading(heading.replace(brackets, ''))),
    kindOfLook: (look) => columns.find((kind) => kind.look === look),
    templates: lists.map((template) => ({ template, title: new RegExp(template.title, 'gu') })),
    listTitle: new RegExp(listTitle, 'u'),
    appointmentTitle: new RegExp(appointmentTitle, 'u'),
    totalRow: new RegExp(totalRow, 'u'),
    isNameKind: has(nameKinds),
    isOfficerKind: has(officerKinds),
    isAppointmentKind: has(appointmentKinds),
  };
}

const known = new WeakMap<ScreeningRules, CompiledRosters>();

/** Made once for each set of rules. */
export function compiledRosters(rules: ScreeningRules): CompiledRosters {
  const compiled = known.get(rules) ?? compile(rules);
  known.set(rules, compiled);
  return compiled;
}
