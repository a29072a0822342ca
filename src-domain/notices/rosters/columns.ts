import type { CompiledRosters } from '../../screening/rosters/compiled';
import type { ColumnKind, ContentLook, ListTemplate } from '../../screening/rosters/types';
import { holdsNumber } from './cells';
import type { HeadingParts, RosterLayout } from './layout';
import type { ColumnChoices, ColumnReason, ColumnVerdict, Showing } from './types';

const numberLooks: readonly ContentLook[] = ['disability-cert', 'identity', 'account', 'mobile'];
/** What may overrule a heading: nobody writes these by accident. */
const tellingLooks: readonly ContentLook[] = [...numberLooks, 'address', 'health', 'ethnicity', 'family'];
/** Of the cells of a column, what makes it one of that kind. */
const most = 0.6;
/** Numbers of which a part may stay, so that two people of one name can be told apart. */
const maskable: readonly string[] = ['id-number', 'phone', 'account', 'disability-cert'];
/** Columns that every list may have. */
const common: readonly string[] = ['village', 'township', 'unit', 'month', 'remark', 'office-phone'];
/** What a list without a template may show. */
const plainKinds: readonly string[] = ['name', 'village', 'township', 'amount', 'standard', 'month'];
const sampleSize = 200;
const longestHeading = 16;

/** Words over a column that make an ordinary kind doubtful: 确诊时间, 是否残疾, 卡号说明. */
const doubtful = /[证卡账帐号话机病残诊药孕婚育族教]|学生|子女|儿童/u;

function sampleOf(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(texts.length / sampleSize));
  return texts.filter((_, at) => at % step === 0);
}

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length;

const forbiddenBy = (kind: ColumnKind, template: ListTemplate | undefined): boolean =>
  kind.never !== undefined || template?.neverKinds.includes(kind.id) === true;

/** The kind that headings name: all of them read together, then the lowest, then those above. What may never be shown wins. */
function kindByHeading(parts: HeadingParts, template: ListTemplate | undefined, rosters: CompiledRosters): ColumnKind | undefined {
  const lower = rosters.kindOf(parts.at(-1) ?? '');
  const joined = rosters.kindOf(parts.join(''));
  const above = parts.slice(0, -1).flatMap((part) => rosters.kindOf(part) ?? []);
  const isFigure = lower !== undefined && (rosters.isNameKind(lower.id) || lower.id === 'amount');
  const candidates = [joined, lower, ...(isFigure ? [] : above)].filter((kind) => kind !== undefined);
  return candidates.find((kind) => forbiddenBy(kind, template)) ?? lower ?? above.at(-1) ?? joined;
}

function kindByLook(kind: ColumnKind | undefined, sample: readonly string[], rosters: CompiledRosters): ColumnKind | undefined {
  // One remark among many rows tells nothing of its column; one number does.
  const telling = sample.length < 2 ? numberLooks : tellingLooks;
  const look = telling.find((each) => share(sample, rosters.looks[each]) >= most);
  if (look === undefined || (kind?.id === 'office-phone' && look === 'mobile')) return undefined;
  const told = rosters.kindOfLook(look);
  return told?.id === kind?.id ? undefined : told;
}

/** A heading that may stand on the wall: short, no number, no name of a person; else what its kind is called. */
function headingShown(parts: HeadingParts, kind: ColumnKind | undefined, number: number, rosters: CompiledRosters): string {
  const text = (parts.at(-1) ?? '').normalize('NFKC').replace(/\s/gu, '');
  const isSafe = text !== '' && [...text].length <= longestHeading && !/\d{3}/u.test(text.replace(/(?:19|20)\d{2}(?=年)/gu, ''));
  const isName = rosters.persons.isName(text) && rosters.kindOf(text) === undefined;
  return isSafe && !isName ? text : (kind?.label ?? `第${String(number)}列`);
}

interface Ruled {
  readonly reason: ColumnReason;
  readonly choices: readonly Showing[];
}

const asked = (reason: ColumnReason): Ruled => ({ reason, choices: ['drop', 'show'] });
const shown = (reason: ColumnReason): Ruled => ({ reason, choices: ['show', 'drop'] });

function forbidden(kind: ColumnKind, template: ListTemplate | undefined): Ruled {
  const choices: readonly Showing[] = maskable.includes(kind.id) ? ['drop', 'mask'] : ['drop'];
  if (template?.neverKinds.includes(kind.id) === true) return { reason: { by: 'template-never', basis: template.basis }, choices };
  return { reason: { by: 'law', basis: kind.never ?? '' }, choices };
}

/** What the rules say of a column: what they do not know is never shown by itself. */
function ruleOn(
  kind: ColumnKind | undefined,
  parts: HeadingParts,
  texts: readonly string[],
  template: ListTemplate | undefined,
  rosters: CompiledRosters,
): Ruled {
  if (texts.length === 0) return { reason: { by: 'empty' }, choices: ['drop'] };
  if (kind !== undefined && forbiddenBy(kind, template)) return forbidden(kind, template);
  if (kind?.id === 'serial') return { reason: { by: 'serial' }, choices: ['drop'] };
  // Numbers of persons of several kinds, or of one that no detector knows (passbooks, old identity cards).
  if (kind?.id !== 'office-phone' && share(sampleOf(texts), (text) => holdsNumber(text, kind?.id ?? null)) >= most)
    return { reason: { by: 'numbers' }, choices: ['drop'] };
  if (kind === undefined) return asked({ by: 'unknown' });
  // 是否低保户: the words of a name over something else.
  if (rosters.isNameKind(kind.id) && share(sampleOf(texts), rosters.looks.name) < 0.3) return asked({ by: 'unknown' });
  if (template?.showKinds.includes(kind.id) === true) return shown({ by: 'template-shows', basis: template.basis });
  const heading = rosters.plainHeading(parts.join(''));
  if (common.includes(kind.id) && (kind.id === 'office-phone' || !doubtful.test(heading))) return shown({ by: 'common' });
  if (template !== undefined) return asked({ by: 'not-listed', basis: template.basis });
  return plainKinds.includes(kind.id) && !doubtful.test(heading) ? shown({ by: 'common' }) : asked({ by: 'no-template' });
}

/** The officer's choice where the rules leave one, else what the rules say. */
function decided({ reason, choices }: Ruled, choice: Showing | undefined): Pick<ColumnVerdict, 'showing' | 'reason' | 'choices'> {
  const [byRule = 'drop'] = choices;
  if (choice === undefined || choice === byRule || !choices.includes(choice)) return { showing: byRule, reason, choices };
  return { showing: choice, reason: { by: 'officer' }, choices };
}

/** Judges every column of a list by its template and the law, by heading and by what its cells look like. */
export function judgeColumns(
  { headings, data }: RosterLayout,
  template: ListTemplate | undefined,
  choices: ColumnChoices,
  rosters: CompiledRosters,
): readonly ColumnVerdict[] {
  return headings.flatMap((parts, at) => {
    const texts = data.flatMap(({ cells }) => (cells[at] ?? '').normalize('NFKC').trim() || []);
    if (parts.length === 0 && texts.length === 0) return [];
    const number = at + 1;
    const named = kindByHeading(parts, template, rosters);
    const byLook = named !== undefined && forbiddenBy(named, template) ? undefined : kindByLook(named, sampleOf(texts), rosters);
    const kind = byLook ?? named;
    const rule = ruleOn(kind, parts, texts, template, rosters);
    const heading = headingShown(parts, kind, number, rosters);
    return [
      {
        number,
        heading,
        kind: kind?.id ?? null,
        label: kind?.label ?? '',
        byContent: byLook !== undefined,
        ...decided(rule, choices[number]),
      },
    ];
  });
}
