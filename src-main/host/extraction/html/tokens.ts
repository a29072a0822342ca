import { isWorded } from '../xlsx/words';

/** What a web page is made of, as a browser takes it apart. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly selfClosing: boolean }
  | { readonly kind: 'close'; readonly name: string };

// Names of signs that stand in Chinese pages; the others stay as they are written.
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  yen: '¥',
  copy: '©',
  reg: '®',
  deg: '°',
  plusmn: '±',
  sect: '§',
  laquo: '«',
  raquo: '»',
  commat: '@',
  period: '.',
  colon: ':',
  hyphen: '‐',
  dash: '‐',
  minus: '−',
  lowbar: '_',
  num: '#',
  sol: '/',
  lpar: '(',
  rpar: ')',
  star: '☆',
  starf: '★',
  bigstar: '★',
  Tab: '\t',
  NewLine: '\n',
  comma: ',',
  plus: '+',
  equals: '=',
};

/** Text with its entities resolved; a number may lack its semicolon. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#[xX]([\dA-Fa-f]{1,6});?|#(\d{1,7});?|([A-Za-z]{1,12});?)/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });

const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea', 'title']);
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'>]+)))?/g;

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(attribute))
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return found;
}

// A program's own marks on elements.
const scoped = /^data-v-[\da-f]+$/;

/** What a damaged tag has swallowed: words in its name, in names of attributes, and a value given twice, which no browser takes. */
function swallowedBy(name: string, source: string): string {
  const taken = new Set<string>();
  const words = [...source.matchAll(attribute)].flatMap(([, key = '', double, single, bare]) => {
    const isAgain = taken.has(key.toLowerCase());
    taken.add(key.toLowerCase());
    return [...(scoped.test(key) ? [] : [key]), ...(isAgain ? [double ?? single ?? bare ?? ''] : [])];
  });
  return decodeEntities([name, ...words].join(' '));
}

/** Where a tag ends: quoted values may hold a `>`. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if ((sign === '"' || sign === "'") && /=\s*$/.test(text.slice(Math.max(from, at - 8), at))) quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}

/** Takes a page apart; nothing in it is broken, only odd. */
export function* tokensOf(text: string): Generator<Token> {
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('<', at);
    if (start !== at) yield { kind: 'text', text: decodeEntities(text.slice(at, start === -1 ? text.length : start)) };
    if (start === -1) return;
    const remark = /^<!--|^<[!?]|^<\/(?![A-Za-z])/.exec(text.slice(start, start + 4))?.[0];
    if (remark !== undefined) {
      const closing = remark === '<!--' ? '-->' : '>';
      const end = text.indexOf(closing, start + 2);
      yield { kind: 'remark', text: text.slice(start + remark.length, end === -1 ? text.length : end) };
      at = end === -1 ? text.length : end + closing.length;
      continue;
    }
    const name = /^<\/?([A-Za-z][^\s/>]*)/.exec(text.slice(start, start + 80))?.[1]?.toLowerCase();
    if (name === undefined) {
      yield { kind: 'text', text: '<' };
      at = start + 1;
      continue;
    }
    const end = endOfTag(text, start + name.length + (text[start + 1] === '/' ? 2 : 1));
    at = end + 1;
    const isClosing = text[start + 1] === '/';
    const source = text.slice(start + (isClosing ? 2 : 1) + name.length, end);
    const swallowed = isClosing ? decodeEntities(name + source) : swallowedBy(name, source);
    if (isWorded(swallowed)) yield { kind: 'remark', text: swallowed };
    if (isClosing) yield { kind: 'close', name };
    else {
      yield { kind: 'open', name, attributes: attributesOf(source), selfClosing: source.endsWith('/') };
      if (!rawText.has(name)) continue;
      const closed = lower.indexOf(`</${name}`, at);
      const inside = text.slice(at, closed === -1 ? text.length : closed);
      yield { kind: 'text', text: name === 'title' || name === 'textarea' ? decodeEntities(inside) : inside };
      at = closed === -1 ? text.length : closed;
    }
  }
}
