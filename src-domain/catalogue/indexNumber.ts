import { fail, ok, type Result } from '../kernel/result';

/** 索引号: unit code (county 6 + unit 3 digits), year and a serial that starts at 1 every year and is never used again. */
export interface IndexNumber {
  readonly unit: string;
  readonly year: number;
  readonly serial: number;
}

/** Largest serial of a year: five digits. */
const lastSerial = 99_999;

const shape = /^(\d{9})\/(20\d{2})-(\d{5})$/;

/** `640425031/2026-00012`; 00000 is no serial. */
export function parseIndexNumber(text: string): Result<IndexNumber, 'malformed-index-number'> {
  const [, unit = '', year = '', serial = ''] = shape.exec(text) ?? [];
  return Number(serial) > 0 ? ok({ unit, year: Number(year), serial: Number(serial) }) : fail('malformed-index-number');
}

export const formatIndexNumber = ({ unit, year, serial }: IndexNumber): string =>
  `${unit}/${String(year)}-${String(serial).padStart(5, '0')}`;

/**
 * The number after the highest serial ever given in a year (0 for none). The highest serial is kept beside the key and outside every
 * snapshot, so a restore gives no number twice.
 */
export function nextIndexNumber(unit: string, year: number, highest: number): Result<IndexNumber, 'serials-used-up'> {
  return highest < lastSerial ? ok({ unit, year, serial: highest + 1 }) : fail('serials-used-up');
}

/** Highest serial of a unit and year among numbers in use; numbers of other units and malformed ones do not matter. */
export const highestSerial = (unit: string, year: number, numbers: readonly string[]): number =>
  numbers.reduce((highest, text) => {
    const parsed = parseIndexNumber(text);
    const ours = parsed.ok && parsed.value.unit === unit && parsed.value.year === year;
    return ours ? Math.max(highest, parsed.value.serial) : highest;
  }, 0);
