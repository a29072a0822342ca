import type { Month } from '../kernel/month';
import type { Figures } from '../returns/figures';
import type { StatForm } from '../returns/form';
import type { FormatMapping } from '../returns/formats/mapping';
import { rollUp } from '../returns/rollUp';
import { placeOn, type OtherForm, type Placed } from './otherForms';

/** A return the county holds, of any month. */
export interface HeldReturn {
  readonly unit: string;
  readonly name: string;
  readonly period: Month;
  readonly sequence: number;
  readonly state: 'accepted' | 'pending';
  /** The form it names. */
  readonly form: string;
  readonly values: Figures;
}

export interface UnitFigures {
  readonly name: string;
  readonly values: Figures;
  /** Only where something before it is missing. */
  readonly pending?: true;
}

/** The month of a county (formats.md, section 5). A total with missing units is partial (rule U03). */
export interface CountySummary {
  readonly units: number;
  readonly missing: readonly { readonly unit: string; readonly name: string }[];
  readonly values: Figures;
  readonly byUnit: Readonly<Record<string, UnitFigures>>;
  /** Only where a return is not row for row on the form of the month. */
  readonly otherForms?: readonly OtherForm[];
}

/** Adds up the standing returns of a month; of several from one unit the newest stands (更正). */
export function summarise(
  form: StatForm,
  period: Month,
  returns: readonly HeldReturn[],
  units: readonly { readonly unit: string; readonly name: string }[],
  mappings: readonly FormatMapping[] = [],
): CountySummary {
  const standing = standingReturns(returns.filter((each) => each.period === period)).map((each) => ({
    ...each,
    ...placeOn(form, each, mappings),
  }));
  const otherForms = standing.flatMap(otherForm);
  const have = new Set(standing.map(({ unit }) => unit));
  return {
    units: standing.length,
    missing: units.filter(({ unit }) => !have.has(unit)),
    values: rollUp(
      form,
      standing.map(({ values }) => values),
    ),
    byUnit: Object.fromEntries(standing.map((each) => [each.unit, figuresOf(each)])),
    ...(otherForms.length === 0 ? {} : { otherForms }),
  };
}

const otherForm = ({ unit, name, form, without, blank }: HeldReturn & Placed): readonly OtherForm[] =>
  without.length === 0 && blank.length === 0 ? [] : [{ unit, name, form, without, blank }];

const figuresOf = ({ name, values, state }: HeldReturn): UnitFigures =>
  state === 'pending' ? { name, values, pending: true } : { name, values };

function standingReturns(returns: readonly HeldReturn[]): readonly HeldReturn[] {
  const newest = new Map<string, HeldReturn>();
  for (const each of returns) if ((newest.get(each.unit)?.sequence ?? -1) < each.sequence) newest.set(each.unit, each);
  return [...newest.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
