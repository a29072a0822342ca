/** A Chinese sign is as wide as it is high in every face; Latin letters and figures are about half, capitals and wide faces a little more. */
export const measureText = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : sign >= 'A' && sign <= 'Z' ? 0.72 : 0.58), 0) * size;
