/** 信息处理费 (国办函〔2020〕109号第三条至第五条), progressive: every part has its own price. In yuan. */

const freeItems = 10;
const firstBand = 30;
const band = 10;
const itemPrice = 100;

/** Price of the n-th request of one applicant in one calendar month, counted from 1: 1–10 free, 11–30 100元, then 100元 more every ten. */
export function priceOfItem(n: number): number {
  if (n <= freeItems) return 0;
  return n <= firstBand ? itemPrice : itemPrice * (1 + Math.ceil((n - firstBand) / band));
}

/** 按件: what `items` requests cost after `before` others of the same applicant in the same month. */
export function feeByItems(before: number, items: number): number {
  let yuan = 0;
  for (let n = before + 1; n <= before + items; n += 1) yuan += priceOfItem(n);
  return yuan;
}

/** Last page of each part and its price a page; the rest costs 40元. */
const pageBands = [
  { through: 30, yuan: 0 },
  { through: 100, yuan: 10 },
  { through: 200, yuan: 20 },
  { through: Number.POSITIVE_INFINITY, yuan: 40 },
] as const;

/** 按量: what the pages of one request cost (A4, one side): up to 30 free, 31–100 10元, 101–200 20元, from 201 40元 each. */
export function feeByPages(pages: number): number {
  let [yuan, done] = [0, 0];
  for (const { through, yuan: price } of pageBands) {
    const inBand = Math.max(0, Math.min(pages, through) - done);
    yuan += inBand * price;
    done += inBand;
  }
  return yuan;
}
