import type { UnreadCode } from '../../../src-domain/screening/types';
import { refuse } from './trouble';
import { walkXml } from './xml';

/** How an entry of the package is read. `plain`: format only, must hold no words. `skip`: bytes without words. */
export type Reading =
  | {
      readonly how:
        | 'main'
        | 'header'
        | 'footer'
        | 'footnotes'
        | 'endnotes'
        | 'comments'
        | 'glossary'
        | 'properties'
        | 'relationships'
        | 'plain'
        | 'settings'
        | 'custom-xml'
        | 'people'
        | 'image'
        | 'drawn-image'
        | 'chart'
        | 'diagram'
        | 'diagram-drawing'
        | 'embedded'
        | 'skip';
    }
  | { readonly how: 'unread'; readonly part: string; readonly why: UnreadCode };

const word = 'wordprocessingml\\.';
const unread = (part: string, why: UnreadCode): Reading => ({ how: 'unread', part, why });

const byType: readonly (readonly [RegExp, Reading])[] = [
  [new RegExp(`${word}document\\.main\\+xml$`), { how: 'main' }],
  [new RegExp(`${word}header\\+xml$`), { how: 'header' }],
  [new RegExp(`${word}footer\\+xml$`), { how: 'footer' }],
  [new RegExp(`${word}footnotes\\+xml$`), { how: 'footnotes' }],
  [new RegExp(`${word}endnotes\\+xml$`), { how: 'endnotes' }],
  [new RegExp(`${word}comments\\+xml$`), { how: 'comments' }],
  [new RegExp(`${word}document\\.glossary\\+xml$`), { how: 'glossary' }],
  [new RegExp(`${word}settings\\+xml$`), { how: 'settings' }],
  [new RegExp(`${word}(?:styles|stylesWithEffects|webSettings|fontTable|numbering|comments\\w+)\\+xml$`), { how: 'plain' }],
  [/ms-word\.stylesWithEffects\+xml$/, { how: 'plain' }],
  [new RegExp(`${word}people\\+xml$`), { how: 'people' }],
  [/officedocument\.(?:theme|themeOverride|customXmlProperties)\+xml$/, { how: 'plain' }],
  [/(?:intelligence2?|classificationlabels)\+xml$/, { how: 'plain' }],
  [/(?:core|extended|custom)-properties\+xml$/, { how: 'properties' }],
  [/package\.relationships\+xml$/, { how: 'relationships' }],
  [/obfuscatedFont$|x-font|fontdata$|printerSettings$/, { how: 'skip' }],
  [/^image\/svg\+xml$/, { how: 'drawn-image' }],
  [/^image\//, { how: 'image' }],
  [/ink\+xml$/, unread('墨迹', 'picture')],
  [/chart(?:style|colorstyle)\+xml$/, { how: 'plain' }],
  [/chart/, { how: 'chart' }],
  [/diagram(?:Layout|Style|Colors)\+xml$/, { how: 'plain' }],
  [/diagramDrawing\+xml$/, { how: 'diagram-drawing' }],
  [/diagram/, { how: 'diagram' }],
  [/vba|macro|keyMapCustomizations/i, unread('宏', 'macro')],
  [/activeX/i, unread('嵌入对象', 'embedded-object')],
  [/oleObject|spreadsheetml|presentationml|wordprocessingml\.document$|msword|ms-excel|ms-powerpoint|package$/i, { how: 'embedded' }],
  [/digital-signature/, unread('数字签名', 'signature')],
];

export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

export function readContentTypes(xml: string): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const type = attributes.get('ContentType') ?? '';
      if (name.endsWith(':Override')) overrides.set((attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
      if (name.endsWith(':Default')) defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
  });
  return { overrides, defaults };
}

const extensionOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const typeOf = (types: ContentTypes, entry: string): string =>
  types.overrides.get(entry.toLowerCase()) ?? types.defaults.get(extensionOf(entry)) ?? '';

/** How to read one entry; what nobody declared is unread. */
export function readingOf(types: ContentTypes, entry: string): Reading {
  if (entry === '[Content_Types].xml') return { how: 'plain' };
  const type = typeOf(types, entry);
  const known = byType.find(([pattern]) => pattern.test(type))?.[1];
  if (known !== undefined) return known;
  return /^customXml\/[^/]+\.xml$/i.test(entry) && type.endsWith('/xml') ? { how: 'custom-xml' } : unread('未识别的部件', 'unknown-part');
}

const otherOffice = /spreadsheetml|presentationml|macroEnabled|template|visio/i;

/** The name of the main part; a workbook, a slide show or a document with macros is for later, anything else is no document. */
export function mainEntryOf(types: ContentTypes, entries: Iterable<string>): string {
  const mains = [...entries].filter((entry) => readingOf(types, entry).how === 'main');
  if (mains.length === 1 && mains[0] !== undefined) return mains[0];
  const declared = [...types.overrides.values(), ...types.defaults.values()];
  return refuse(mains.length === 0 && declared.some((type) => otherOffice.test(type)) ? 'later-format' : 'not-the-format');
}
