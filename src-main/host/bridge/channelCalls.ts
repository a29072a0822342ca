import { join } from 'node:path';
import type { z } from 'zod';
import type { gazettePayload } from '../../../src-bridge/payload/gazette';
import type { GazettePaper } from '../../../src-domain/channels/gazette/types';
import { parseDate } from '../../../src-domain/kernel/calendarDate';
import { ok } from '../../../src-domain/kernel/result';
import { writeDurably } from '../disk/durableFile';
import { gazetteDocx } from '../office/gazetteDocx';
import { hasRoom, refused, type Folders } from './folders';
import type { Handlers } from './hostBridge';

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A page that runs something or asks for something has no place on a stick of ours. */
const unwanted = /<(?:script|link|iframe|img|object|embed|base|form|svg)\b|<[^>]*\son\w+\s*=|url\(|@import/iu;

/** Bytes that are no UTF-8 come out otherwise than they went in. */
const isText = (bytes: Buffer): boolean => Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);

/** Within tags and style only: in the text of the page every sign is escaped, so a word like url( is a word. */
const markupOf = (page: string): string =>
  [...page.matchAll(/<style>[^<]*<\/style>|<[^>]*>/gu)].map(([tag]) => tag.replace(/ content="[^"<>]*"/u, '')).join('');

function isWhatItSays(name: string, bytes: Buffer): boolean {
  if (name.endsWith('.png')) return bytes.subarray(0, pngHead.length).equals(pngHead);
  return isText(bytes) && (!name.endsWith('.html') || !unwanted.test(markupOf(bytes.toString('utf8'))));
}

function paperOf({ on, ...paper }: z.output<typeof gazettePayload>): GazettePaper {
  const day = parseDate(on);
  if (!day.ok) throw new RangeError(`on: ${on}`);
  return { ...paper, on: day.value };
}

/** Texts, pages and pictures for other channels, and the gazette as Word. */
export const channelHandlers = ({ folders }: { readonly folders: Folders }): Handlers<'channelFile' | 'gazetteDocx'> => ({
  channelFile: async ({ name, base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (!isWhatItSays(name, bytes)) return refused('not-the-format');
    if (!(await hasRoom(folders))) return refused('disk-full');
    const written = await writeDurably(join(folders.papers, name), bytes);
    return written.ok ? ok({ name }) : refused(written.error);
  },
  gazetteDocx: async ({ name, paper, pages }) => {
    if (!(await hasRoom(folders))) return refused('disk-full');
    const file = `${name}.docx`;
    const written = await writeDurably(join(folders.papers, file), await gazetteDocx(paperOf(paper), new Map(Object.entries(pages))));
    return written.ok ? ok({ name: file }) : refused(written.error);
  },
});
