import { writtenDate } from '../review/papers/sheet';
import { lengthOf } from './count';
import { shorten } from './shorten';
import { announcesMore, summaryOf, withoutLoneNumber, withoutLooseHead } from './summary';
import type { ChannelRule, ChannelSource, FieldRule, WordField, Words } from './types';

/** The rule with the length the officer asked for; a length outside what may be asked is the usual one. */
export function askedRule(rule: ChannelRule, asked: number | null): ChannelRule {
  const fields = rule.fields.map((field): FieldRule => {
    if (field.asked === undefined) return field;
    const { least, most, usual } = field.asked;
    const length = asked !== null && Number.isInteger(asked) && asked >= least && asked <= most ? asked : usual;
    return { ...field, most: length, aim: length };
  });
  return { ...rule, fields };
}

/** Signs of tables and breaks have no place in one line. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Where the whole text is to be had. A link ends at the first sign that no address holds. */
function weiboFoot({ address, site, indexNumber }: ChannelSource): string {
  if (address !== null) return `全文：${address}`;
  return site === null ? `（索引号：${indexNumber}）` : `（索引号：${indexNumber}，本单位网站：${site}）`;
}

function weiboText(source: ChannelSource, cut: (text: string, less: string) => string): string {
  const head = `【${inOneLine(source.title)}】`;
  const foot = weiboFoot(source);
  const summary = cut(summaryOf(source), `${head}${foot}`);
  return `${head}${summary}${foot}`;
}

function qrText({ title, indexNumber, unitName, publishedOn, address, site }: ChannelSource): string {
  return address ?? site ?? [inOneLine(title), `索引号：${indexNumber}`, unitName, writtenDate(publishedOn)].join('\n');
}

function drafted(rule: ChannelRule, source: ChannelSource, cut: (text: string, less: string) => string): Words {
  const [title, body] = [inOneLine(source.title), source.lines.join('\n')];
  switch (rule.id) {
    case 'website':
    case 'gazette':
      return { title, digest: '', body };
    case 'wechat':
      return { title, digest: summaryOf(source), body };
    case 'weibo':
      return { title: '', digest: '', body: weiboText(source, cut) };
    case 'led':
      return { title: '', digest: '', body: `${title}。${source.unitName} ${writtenDate(source.publishedOn)}` };
    case 'screen':
      return { title, digest: '', body: summaryOf(source, '\n') };
    case 'poster':
      return { title, digest: summaryOf(source), body: qrText(source) };
  }
}

const fieldOf = (rule: ChannelRule, id: WordField): FieldRule | undefined => rule.fields.find((field) => field.id === id);

/** The words for one channel, each no longer than its `aim`. A QR code is never cut: without room for the title it keeps the index number. */
export function composeWords(rule: ChannelRule, source: ChannelSource): Words {
  const names = [source.unitName, source.indexNumber, source.documentNumber ?? '', ...source.names];
  const shortened = (id: WordField, text: string, less = ''): string => {
    const field = fieldOf(rule, id);
    if (field === undefined) return '';
    const { aim, count } = field;
    const cutTo = (given: string): string =>
      withoutLooseHead(shorten(given, { most: aim, length: (each) => lengthOf(less + each, count), names }), given);
    const cut = cutTo(text.trim());
    return announcesMore(cut, text.trim()) ? withoutLoneNumber(cutTo(text.trim().slice(cut.length).trim())) || cut : cut;
  };
  const words = drafted(rule, source, (text, less) => shortened('body', text, less));
  const code = fieldOf(rule, 'body');
  const body =
    rule.id === 'poster' && code !== undefined && lengthOf(words.body, code.count) > code.aim
      ? `索引号：${source.indexNumber}\n${source.unitName}`
      : words.body;
  return { title: shortened('title', words.title), digest: shortened('digest', words.digest), body: shortened('body', body) };
}

/** Fields that are longer than their channel takes, and by how much. */
export function tooLong(rule: ChannelRule, words: Words): readonly { readonly field: WordField; readonly over: number }[] {
  return rule.fields.flatMap(({ id, most, count }) => {
    const over = lengthOf(words[id], count) - most;
    return over > 0 ? [{ field: id, over }] : [];
  });
}
