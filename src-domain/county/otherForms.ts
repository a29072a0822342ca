import type { Figures } from '../returns/figures';
import { valueRows, type StatForm } from '../returns/form';
import { carryOver, type FormatMapping } from '../returns/formats/mapping';

/** Rows that do not meet between a return and the form its month is added up on. */
interface Unmatched {
  /** Rows it gives figures for that the form of the month has no place for: they are in no total. */
  readonly without: readonly string[];
  /** Rows of the form of the month that it does not fill. */
  readonly blank: readonly string[];
}

/** A return on another form, or another version of it, than the one its month is added up on: taken in before the county's form changed. */
export interface OtherForm extends Unmatched {
  readonly unit: string;
  readonly name: string;
  /** The form the return names. */
  readonly form: string;
}

/** Figures as far as the form of the month has a place for them, and the rows that have none. */
export interface Placed extends Unmatched {
  readonly values: Figures;
}

/**
 * Puts a unit's figures on the form of the month. Rows of one form keep their ids over its versions; another form's rows go where a mapping
 * says they are counted whole. Nothing is guessed: a row without a place is named.
 */
export function placeOn(
  form: StatForm,
  given: { readonly form: string; readonly values: Figures },
  mappings: readonly FormatMapping[],
): Placed {
  const rows = valueRows(form).map(({ id }) => id);
  const carried = given.form === form.form ? sameIds(given.values) : mapped(form, given, mappings);
  const known = carried.filter(({ row }) => rows.includes(row));
  const values = Object.fromEntries(known.map(({ row, value }) => [row, value]));
  const placed = new Set(known.flatMap(({ from }) => from));
  return { values, without: Object.keys(given.values).filter((row) => !placed.has(row)), blank: rows.filter((row) => !(row in values)) };
}

interface CarriedRow {
  readonly row: string;
  readonly value: number;
  readonly from: readonly string[];
}

const sameIds = (values: Figures): readonly CarriedRow[] => Object.entries(values).map(([row, value]) => ({ row, value, from: [row] }));

function mapped(
  { form }: StatForm,
  given: { readonly form: string; readonly values: Figures },
  mappings: readonly FormatMapping[],
): readonly CarriedRow[] {
  const mapping = mappings.find(({ from, to }) => from === given.form && to === form);
  if (mapping === undefined) return [];
  return carryOver(mapping, given.values).flatMap(({ cell, value, rows }) => (value === null ? [] : [{ row: cell, value, from: rows }]));
}
