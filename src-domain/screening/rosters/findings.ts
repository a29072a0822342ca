import type { Detector, Finding, ScreeningContext } from '../types';
import { isChildAge, isChildBirth } from './births';
import type { CompiledRosters } from './compiled';
import type { GridCell } from './grids';
import type { ColumnVerdict, RosterVerdict } from './judge';
import type { Roster, RosterColumn } from './rosters';
import { singledOut } from './single';

type Find = (id: string) => Detector | undefined;

interface Noted {
  readonly detector: string;
  readonly where: string;
  /** What makes its key and digest its own: no value of a person. */
  readonly about: string;
  readonly more: Pick<Finding, 'note' | 'suggestion' | 'rule' | 'column'>;
  readonly severity?: Finding['severity'];
}

/** A finding on a table or a column: it has no text of its own. */
function noted({ detector, where, about, more, severity }: Noted, find: Find, context: ScreeningContext): readonly Finding[] {
  const known = find(detector);
  if (known === undefined) return [];
  const digest = context.digest(`${detector} ${where} ${about}`);
  const key = `${detector}@${where}@0@${digest}`;
  return [
    { key, digest, detector, label: known.label, severity: severity ?? known.severity, where, start: 0, end: 0, masked: '', ...more },
  ];
}

/** A heading that no kind knows is shown when it cannot be a value: short, without digits, no name. */
function headingShown({ heading, kind, byContent, number }: RosterColumn, rosters: CompiledRosters): string {
  const isSafe = heading !== '' && heading.length <= 12 && !/\d/u.test(heading) && !rosters.persons.isName(heading);
  if (isSafe && !byContent) return heading;
  return kind?.label ?? `第${number}列`;
}

const placeOf = ({ grid }: Roster, { number }: RosterColumn): string => `${grid.name}第${number}列`;

function columnFinding(verdict: RosterVerdict, { column, verdict: what, by, basis }: ColumnVerdict, rosters: CompiledRosters): Noted {
  const { roster, template } = verdict;
  const shown = headingShown(column, rosters);
  const list = template === undefined ? '名单' : `“${template.list}”名单`;
  const reason = {
    template: `${list}不能公开“${shown}”（${basis}）`,
    law: `${list}不能公开“${shown}”（${basis}）`,
    show: `${list}只列${template?.show.join('、') ?? ''}，没有“${shown}”（${basis}）`,
  }[by];
  const hints = [column.byContent ? '按内容判断' : '', column.masked ? '各行已打码' : ''].filter((hint) => hint !== '');
  const where = placeOf(roster, column);
  return {
    detector: what === 'never' ? 'roster-column' : 'roster-extra',
    where,
    about: column.kind?.id ?? '',
    ...(column.masked && what === 'never' && { severity: 'warn' as const }),
    more: {
      note: [reason, ...hints].join('；'),
      suggestion: column.kind?.id === 'address' ? '删除整列，或者只留村组' : '删除整列',
      ...(template && { rule: template.id }),
      ...(roster.grid.removable && { column: { table: roster.grid.name, column: column.number } }),
    },
  };
}

function totalsFinding({ roster, template }: RosterVerdict): readonly Noted[] {
  if (template?.sumsOnly === undefined) return [];
  const note = `“${template.list}”名单：${template.sumsOnly.instead}（${template.basis}）`;
  return [
    {
      detector: 'roster-totals',
      where: roster.grid.name,
      about: template.id,
      more: { note, suggestion: '删除名单，改为汇总数', rule: template.id },
    },
  ];
}

const mostExamples = 3;

function singleFinding(roster: Roster, rosters: CompiledRosters): readonly Noted[] {
  const singled = singledOut(roster);
  if (singled === undefined) return [];
  const columns = singled.columns.map((column) => `“${headingShown(column, rosters)}”`).join('、');
  const examples = singled.alone.slice(0, mostExamples).join('、');
  const note = `${singled.rows}行中有${singled.alone.length}行，把${columns}合起来看是独一份，熟人能认出是谁，例如第${examples}行`;
  return [
    {
      detector: 'roster-single',
      where: roster.grid.name,
      about: 'single',
      more: { note, suggestion: '合并类别、删去一列，或者改为汇总数' },
    },
  ];
}

/** The findings of one judged list: whole columns, the list as such, rows that stand alone. */
export function rosterFindings(
  verdict: RosterVerdict,
  rosters: CompiledRosters,
  find: Find,
  context: ScreeningContext,
): readonly Finding[] {
  const notes = [
    ...(verdict.sumsOnly ? totalsFinding(verdict) : []),
    ...verdict.columns.map((column) => columnFinding(verdict, column, rosters)),
    ...singleFinding(verdict.roster, rosters),
  ];
  return notes.flatMap((one) => noted(one, find, context));
}

function childFinding({ place, start, end, text }: GridCell, detector: Detector, context: ScreeningContext): Finding {
  const { where } = place.part;
  const [from, to] = place.normal.originalRange(start, end);
  const digest = context.digest(text);
  const { id, label, severity } = detector;
  // The whole cell is the place; a date says who it is, so nothing of it is shown.
  return { key: `${id}@${where}@${from}@${digest}`, digest, detector: id, label, severity, where, start: from, end: to, masked: '****' };
}

/** Cells of 出生日期 and 年龄 that tell of a child under 14. */
export function childFindings({ columns }: Roster, find: Find, context: ScreeningContext): readonly Finding[] {
  const detector = find('minor-birth');
  if (detector === undefined) return [];
  return columns.flatMap(({ kind, cells }) => {
    const isChild = kind?.id === 'birth' ? (text: string) => isChildBirth(text, context.asOf) : kind?.id === 'age' ? isChildAge : undefined;
    return isChild === undefined ? [] : cells.filter(({ text }) => isChild(text)).map((cell) => childFinding(cell, detector, context));
  });
}
