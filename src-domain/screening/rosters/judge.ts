import type { Channel } from '../channel';
import type { CompiledRosters } from './compiled';
import { isNumberKind, type Roster, type RosterColumn } from './rosters';
import type { ColumnKind, ListTemplate } from './types';

/** What a list may not show, before it becomes findings. */
export interface ColumnVerdict {
  readonly column: RosterColumn;
  readonly verdict: 'never' | 'extra';
  /** Who says so: the template of the list, or the law for any list. */
  readonly by: 'template' | 'law' | 'show';
  readonly basis: string;
}

export interface RosterVerdict {
  readonly roster: Roster;
  readonly template: ListTemplate | undefined;
  /** The channel may only show sums of this list. */
  readonly sumsOnly: boolean;
  readonly columns: readonly ColumnVerdict[];
}

export interface JudgeContext {
  readonly channel: Channel;
  /** The column holds nothing but the office's own published contacts. */
  readonly isOwnContacts: (column: RosterColumn) => boolean;
}

/** A list of those who answer for something, or were chosen for a post: birth and origin are shown by right. */
const isAppointment = ({ title }: Roster, template: ListTemplate | undefined, rosters: CompiledRosters): boolean =>
  template === undefined && title.some((text) => rosters.appointmentTitle.test(text));

/** An address that ends with village and group is what templates call 村组. */
const isVillageOnly = ({ kind, cells }: RosterColumn, rosters: CompiledRosters): boolean =>
  kind?.id === 'address' && cells.filter(({ text }) => rosters.looks.address(text)).length < cells.length * 0.1;

function neverBy(kind: ColumnKind, template: ListTemplate | undefined): Pick<ColumnVerdict, 'by' | 'basis'> | undefined {
  if (template?.neverKinds.includes(kind.id) === true) return { by: 'template', basis: template.basis };
  return kind.never === undefined ? undefined : { by: 'law', basis: kind.never };
}

function verdictOn(
  column: RosterColumn,
  template: ListTemplate | undefined,
  rosters: CompiledRosters,
): Omit<ColumnVerdict, 'column'> | undefined {
  const { kind } = column;
  if (column.cells.length === 0) return undefined;
  if (isVillageOnly(column, rosters)) return undefined;
  const never = kind === undefined ? undefined : neverBy(kind, template);
  if (never !== undefined) return { verdict: 'never', ...never };
  if (template === undefined || kind?.neutral === true || (kind !== undefined && rosters.isOfficerKind(kind.id))) return undefined;
  if (kind !== undefined && template.showKinds.includes(kind.id)) return undefined;
  const isNamed = kind !== undefined || column.heading !== '';
  return isNamed ? { verdict: 'extra', by: 'show', basis: template.basis } : undefined;
}

/** Judges each column of a list of people by its template and by the law. */
export function judge(
  roster: Roster,
  template: ListTemplate | undefined,
  { channel, isOwnContacts }: JudgeContext,
  rosters: CompiledRosters,
): RosterVerdict {
  const appointment = isAppointment(roster, template, rosters);
  const columns = roster.columns.flatMap((column): ColumnVerdict[] => {
    const { kind } = column;
    if (appointment && kind !== undefined && rosters.isAppointmentKind(kind.id)) return [];
    if (roster.names === 'officers' && (kind === undefined || !isNumberKind(kind))) return [];
    if (kind?.id === 'phone' && isOwnContacts(column)) return [];
    const verdict = verdictOn(column, template, rosters);
    return verdict === undefined ? [] : [{ column, ...verdict }];
  });
  const sumsOnly = roster.names !== 'officers' && template?.sumsOnly?.channels.includes(channel) === true;
  return { roster, template, sumsOnly, columns };
}
