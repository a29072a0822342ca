import type { CatalogueItem } from '../types';
import { channelsFromColumns, readChannelCell } from './channelCells';
import { columnLabel, type ColumnKey } from './columns';
import { markIn } from './marks';
import type { RowReader } from './rowReader';
import { splitBasis, splitContent } from './texts';
import { tidy } from './tidy';
import type { CatalogueWords } from './words';

type Level = CatalogueItem['levels'][number];

/** What the nine printed columns of a row say. */
export type PrintedCells = Pick<CatalogueItem, 'level2' | 'content' | 'basis' | 'subject' | 'channels' | 'audience' | 'mode' | 'levels'> & {
  readonly limitText: string;
};

/** A cell for a tick; a word that is no mark is a fault, and then nothing else is missing. */
function tickIn(row: RowReader, key: ColumnKey): 'yes' | 'no' | 'odd' {
  if (!row.has(key)) return 'no';
  const mark = markIn(row.text(key));
  if (mark === null) row.fault('odd-mark', key);
  return mark === null ? 'odd' : mark === 'yes' ? 'yes' : 'no';
}

function audienceOf(row: RowReader): CatalogueItem['audience'] {
  if (row.has('audience')) {
    const text = tidy(row.needed('audience'));
    return /^(?:面向)?(?:全?社会|社会公众|公众)$/u.test(text) ? { everyone: true } : { everyone: false, group: text };
  }
  const everyone = tickIn(row, 'everyone');
  const group = row.text('group');
  const mark = markIn(group);
  const says = everyone !== 'no' || mark === 'yes' || mark === null;
  if (!says) row.fault('missing', row.has('everyone') ? 'everyone' : 'group', columnLabel('audience'));
  return { everyone: everyone === 'yes', ...(mark === null ? { group } : {}) };
}

function modeOf(row: RowReader): CatalogueItem['mode'] {
  if (row.has('mode')) {
    const text = row.needed('mode');
    const [active, onRequest] = [text.includes('主动'), text.includes('依申请')];
    if (text !== '' && active === onRequest) row.fault(active ? 'both-modes' : 'odd-mark', 'mode');
    return onRequest ? '依申请' : '主动';
  }
  const [active, onRequest] = [tickIn(row, 'active'), tickIn(row, 'onRequest')];
  const key = row.has('active') ? 'active' : 'onRequest';
  if (active === 'yes' && onRequest === 'yes') row.fault('both-modes', key);
  if (active === 'no' && onRequest === 'no') row.fault('missing', key, columnLabel('mode'));
  return onRequest === 'yes' ? '依申请' : '主动';
}

const levelColumns: readonly (readonly [ColumnKey, readonly Level[]])[] = [
  ['county', ['县']],
  ['township', ['乡']],
  ['townshipVillage', ['乡', '村']],
  ['village', ['村']],
];

const order: readonly Level[] = ['县', '乡', '村'];

const inOrder = (levels: readonly Level[]): readonly Level[] => order.filter((level) => levels.includes(level));

function levelsOf(row: RowReader): readonly Level[] {
  if (row.has('levels')) {
    const text = row
      .needed('levels')
      .replace(/镇|街道/gu, '乡')
      .replace(/社区/gu, '村');
    const levels = order.filter((level) => text.includes(level));
    if (text !== '' && levels.length === 0) row.fault('odd-mark', 'levels');
    return levels;
  }
  const columns = levelColumns.filter(([key]) => row.has(key)).map(([key, named]) => ({ key, named, tick: tickIn(row, key) }));
  const [first] = columns;
  if (first !== undefined && columns.every(({ tick }) => tick === 'no')) row.fault('missing', first.key, columnLabel('levels'));
  return inOrder(columns.flatMap(({ named, tick }) => (tick === 'yes' ? named : [])));
}

function channelsInColumns(row: RowReader): CatalogueItem['channels'] {
  const marks = [...row.heading.channels].flatMap(([column, channel]) => {
    const text = row.view.at(row.row, column)?.text ?? '';
    const mark = markIn(text);
    if (mark === null) row.faultAt('odd-mark', column, tidy(text));
    return mark === 'yes' || mark === 'open' ? [[channel, mark] as const] : [];
  });
  const channels = channelsFromColumns(marks);
  const [first] = row.heading.channels.keys();
  if (channels.required.length + channels.optional.length === 0 && first !== undefined) row.faultAt('no-channel', first, '');
  return channels;
}

function channelsOf(row: RowReader, words: CatalogueWords): CatalogueItem['channels'] {
  if (!row.has('channels')) return channelsInColumns(row);
  const text = row.needed('channels');
  const { channels, unknown } = readChannelCell(text, words);
  for (const each of unknown) row.doubt('unknown-channel', 'channels', each, words.channels.at(-1)?.label ?? '');
  if (text !== '' && channels.required.length === 0 && channels.optional.length === 0) row.doubt('nothing-chosen', 'channels', '');
  return channels;
}

function level2Of(row: RowReader): string {
  const [second, third] = [tidy(row.needed('level2')), row.text('level3')];
  return third === '' || third === second ? second : `${second}（${third}）`;
}

function basisOf(row: RowReader): CatalogueItem['basis'] {
  const basis = splitBasis(row.lines('basis'));
  if (basis.length === 0) row.doubt('no-basis', 'basis', '');
  return basis;
}

function contentOf(row: RowReader): CatalogueItem['content'] {
  const text = row.needed('content');
  const content = splitContent(text);
  if (text !== '' && content.length === 0) row.fault('missing', 'content', columnLabel('content'));
  return content;
}

export function readPrinted(row: RowReader, words: CatalogueWords): PrintedCells {
  return {
    level2: level2Of(row),
    content: contentOf(row),
    basis: basisOf(row),
    limitText: tidy(row.needed('limit')),
    subject: tidy(row.needed('subject')),
    channels: channelsOf(row, words),
    audience: audienceOf(row),
    mode: modeOf(row),
    levels: levelsOf(row),
  };
}
