/**
 * A share in percent with two decimals, halves up, by whole numbers alone: 4410 of 4695 is `93.93`. Null where there is no whole.
 * The one way every rate of the books is rounded.
 */
export function percent(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
