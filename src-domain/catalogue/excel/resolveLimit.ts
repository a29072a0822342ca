import type { CatalogueItem, ItemLimit } from '../types';
import { parseLimit, type ReadLimit } from './parseLimit';
import type { RawItem } from './sheetRows';
import type { CatalogueWords, KnownLimit } from './words';

const sameDays = (one: ItemLimit['notice'], other: ItemLimit['notice']): boolean => one?.n === other?.n && one?.unit === other?.unit;

/** What the local columns say over what is there without them. */
function withLocal(base: ItemLimit, { local }: RawItem): ItemLimit {
  const { notice: oldNotice, also: oldAlso, withdraw: oldWithdraw, ...rest } = base;
  const notice = local.notice === undefined ? oldNotice : noticeOf(local.notice);
  const also = local.also ?? oldAlso ?? [];
  const withdraw = local.withdraw === undefined ? oldWithdraw : local.withdraw === 'none' ? undefined : local.withdraw;
  return {
    ...rest,
    code: local.code ?? rest.code,
    from: local.from ?? rest.from,
    ...(local.term ?? { n: rest.n, unit: rest.unit }),
    ...(notice === undefined ? {} : { notice }),
    ...(also.length === 0 ? {} : { also }),
    ...(withdraw === undefined ? {} : { withdraw }),
  };
}

const noticeOf = (notice: NonNullable<RawItem['local']['notice']>): ItemLimit['notice'] => (notice === 'none' ? undefined : notice);

/** The local columns say other days than the printed words. */
function differs({ limit }: ReadLimit, { local }: RawItem): boolean {
  const { term, notice } = local;
  const days = term !== undefined && (term.n !== limit.n || term.unit !== limit.unit);
  return days || (notice !== undefined && limit.notice !== undefined && !sameDays(noticeOf(notice), limit.notice));
}

const unclear = (text: string): ItemLimit => ({ code: 'NOWX', text, n: null, unit: 'prompt', from: '信息形成之日' });

function checkCode(raw: RawItem, limit: ItemLimit, old: ItemLimit | undefined, known: readonly KnownLimit[]): void {
  const code = raw.local.code;
  if (code === undefined || code === old?.code) return;
  const table = known.find((each) => each.code === code);
  const derived = /^[TC]\d+$/.test(code) || code === 'M6' || /^D\d{4}$/.test(code);
  if (table === undefined && !derived) raw.row.doubt('unknown-code', 'code', code);
  const days = /^[TC](\d+)/.exec(code)?.[1];
  const wanted = table?.n ?? (days === undefined ? limit.n : Number(days));
  if (wanted !== limit.n || (table !== undefined && table.unit !== limit.unit)) raw.row.doubt('code-differs', 'code', code, limit.text);
}

function newLimit(raw: RawItem, { deadlines }: CatalogueWords): ItemLimit {
  const { row, printed, local } = raw;
  const text = printed.limitText;
  const read = parseLimit(text, deadlines);
  if (read === null) {
    row.doubt('unclear-limit', 'limit', text);
    return withLocal(unclear(text), raw);
  }
  if (!read.sure) row.doubt('half-clear-limit', 'limit', text);
  if (!differs(read, raw)) return withLocal(read.limit, raw);
  row.doubt('limit-differs', 'limit', text, local.code ?? '');
  return read.limit;
}

/**
 * 公开时限 of a row. Words that are those of the item in force keep its limit; other words are read anew, and where the local columns
 * say other days than the words, the printed words hold.
 */
export function resolveLimit(raw: RawItem, old: CatalogueItem | undefined, words: CatalogueWords): ItemLimit {
  const unchanged = old !== undefined && old.limit.text === raw.printed.limitText;
  const limit = unchanged ? withLocal(old.limit, raw) : newLimit(raw, words);
  checkCode(raw, limit, old?.limit, words.deadlines);
  return limit;
}
