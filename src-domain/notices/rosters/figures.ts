/** Four decimals are more than any list of areas or money has. */
const scale = 10_000;

/** A figure of a list in ten-thousandths, so that sums are exact; undefined for what is no plain figure. */
export function figureOf(text: string): number | undefined {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\s,¥]/gu, '')
    .replace(/(?:元|人|户|亩|平方米|㎡|m2|头|只|台|株|个)(?:\/.{1,3})?$/u, '');
  return /^-?\d{1,9}(?:\.\d{1,4})?$/u.test(tidy) ? Math.round(Number(tidy) * scale) : undefined;
}

/** As people write it, without needless noughts; `decimals` at least. */
export function figureText(figure: number, decimals = 0): string {
  const [whole = '0', part = ''] = (figure / scale).toFixed(4).split('.');
  const needed = part.replace(/0+$/u, '').padEnd(decimals, '0');
  return needed === '' ? whole : `${whole}.${needed}`;
}

/** Decimals as most of the column has them. */
export const decimalsOf = (text: string): number => (/\.(\d+)/u.exec(text.normalize('NFKC'))?.[1] ?? '').length;
