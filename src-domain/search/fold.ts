/** One character for each of the 65,536 code units, made on first use. */
let table: Uint16Array | undefined;

const space = 0x20;

function foldedUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  const char = String.fromCharCode(narrow);
  if (!/[\p{L}\p{N}]/u.test(char)) return space;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : narrow;
}

/**
 * Text as it is compared: narrow, lower case, a space for everything that is neither letter nor digit. It is as long as the original, so
 * a place found in one is the same place in the other.
 */
export function fold(text: string): string {
  table ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => foldedUnit(unit));
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(table[text.charCodeAt(at)] ?? space);
  return folded;
}

/** The stretches of a folded text without a space. */
export const runsOf = (folded: string): readonly string[] => folded.split(' ').filter((run) => run !== '');
