/** A number as written: 1,234.50 is { value: 1234.5, decimals: 2 }. Undefined for anything that is no plain number. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

export function figureOf(text: string): Figure | undefined {
  const plain = text.replace(/[\s,]/gu, '');
  const [, whole, fraction = ''] = /^(-?\d{1,12})(?:\.(\d{1,6}))?$/u.exec(plain) ?? [];
  return whole === undefined ? undefined : { value: Number(plain), decimals: fraction.length };
}

/** Whether two numbers are the same once both are rounded to `decimals`, allowing `units` of the last place. */
export const isNear = (one: number, other: number, decimals: number, units: number): boolean =>
  Math.abs(one - other) <= units * 10 ** -decimals + 1e-9;
