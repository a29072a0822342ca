import type { CatalogueChannel } from '../../catalogue/types';
import type { Publication } from '../../ledger/types';
import type { PaperSource } from './facts';

/** 拟公开方式 of the printed form, by the signs of the catalogue. */
const byCatalogue: Readonly<Record<CatalogueChannel, string>> = {
  W: '政府网站',
  G: '政府公报',
  N: '政务新媒体',
  P: '其他',
  B: '广播电视',
  M: '报刊',
  Q: '其他',
  Z: '其他',
  S: '其他',
  H: '其他',
  V: '公开栏',
  J: '其他',
  O: '其他',
};

function ofPublication({ channel, medium = '' }: Publication): string {
  if (channel === 'gazette') return '政府公报';
  if (channel === 'website') return '政府网站';
  if (channel === 'weibo' || channel === 'wechat') return '政务新媒体';
  if (/公开栏|公告栏|公示栏|张贴|电子屏/u.test(medium)) return '公开栏';
  if (/广播|电视/u.test(medium)) return '广播电视';
  return /报/u.test(medium) ? '报刊' : '其他';
}

/** Where it went out; before that, where the catalogue wants it. Nothing for what is not published. */
export function channelsOf({ publications, item }: Pick<PaperSource, 'publications' | 'item'>, published: boolean): readonly string[] {
  if (!published) return [];
  const known =
    publications.length > 0 ? publications.map(ofPublication) : (item?.channels.required ?? []).map((code) => byCatalogue[code]);
  return [...new Set(known)];
}
