import { compact } from '../../../src-domain/screening/normalise';
import type { UnreadCode } from '../../../src-domain/screening/types';
import { attributeRange, type XmlTag } from './xml';

type Sign = readonly [part: string, why: UnreadCode];

const object: Sign = ['嵌入对象', 'embedded-object'];

/** Elements that hold, or point to, what cannot be read. */
const signs: Record<string, Sign> = {
  'w:control': object,
  'w:contentPart': ['墨迹', 'picture'],
  'w:altChunk': ['插入的其他文件', 'imported-chunk'],
  'w:subDoc': ['子文档', 'imported-chunk'],
  'w:mailMerge': ['邮件合并数据', 'unknown-part'],
  'w:binData': ['嵌入数据', 'embedded-object'],
};

export const signOf = (name: string): Sign | undefined => signs[name];

/** Attributes in which people's words stand though no page shows them, or only on pointing. */
const wordedAttributes: Record<string, readonly string[]> = {
  'w:alias': ['val'],
  'w:tag': ['val'],
  'w:listItem': ['displayText', 'value'],
  'w:listEntry': ['val'],
  'w:default': ['val'],
  'w:helpText': ['val'],
  'w:statusText': ['val'],
  'w:attr': ['val'],
  'w:bookmarkStart': ['name'],
  'w:hyperlink': ['tooltip'],
  'w:fldSimple': ['instr'],
  'w:tblCaption': ['val'],
  'w:tblDescription': ['val'],
  'w:lvlText': ['val'],
  'v:textpath': ['string'],
};

const drawingAttributes = ['descr', 'title', 'alt'];
const namedDrawings = new Set(['wp:docPr', 'pic:cNvPr', '?:cNvPr']);
const isDrawing = /^(?:wp|pic|v|\?):/;

// 图片 1, Picture 2: the program named it, no one did.
const isGivenName = (text: string): boolean => !/^[\p{L}_ ]{0,24}\d{0,6}$/u.test(text.trim());

/** The description of a picture or shape for those who cannot see it, and a name that was once a file's. */
const descriptionsIn = (tag: XmlTag): readonly string[] => {
  if (!isDrawing.test(tag.name)) return [];
  return namedDrawings.has(tag.name) && isGivenName(tag.attributes.get('name') ?? '') ? [...drawingAttributes, 'name'] : drawingAttributes;
};

// 第%1条 and %1. are numbering; two characters in a row, a number, a plate or an address are words, however they are spaced.
const saysMore = (tag: XmlTag, text: string): boolean =>
  tag.name !== 'w:lvlText' || /[\u4e00-\u9fff]{2}|[A-Z]{2}\d{4}|\d{5}|@/u.test(compact(text));

export interface WordedAttribute {
  readonly text: string;
  /** Where it stands in the XML; absent when it cannot be told. */
  readonly range?: readonly [number, number];
}

const attributesIn = (xml: string, tag: XmlTag, locals: readonly string[]): readonly WordedAttribute[] =>
  locals.flatMap((local) => {
    const text = tag.attributes.get(local) ?? '';
    if (text.trim() === '') return [];
    const range = attributeRange(xml, tag, local);
    return [{ text, ...(range && { range }) }];
  });

/** Words in the attributes of a tag: control labels, tool tips, field codes, numbering. */
export const wordsIn = (xml: string, tag: XmlTag): readonly WordedAttribute[] =>
  attributesIn(xml, tag, wordedAttributes[tag.name] ?? []).filter(({ text }) => text.trim().length > 1 && saysMore(tag, text));

/** The descriptions of a picture or shape. */
export const alternativeTextIn = (xml: string, tag: XmlTag): readonly WordedAttribute[] => attributesIn(xml, tag, descriptionsIn(tag));

const layoutNumbers = new Set(['posOffset', 'align', 'pctWidth', 'pctHeight', 'pctPosHOffset', 'pctPosVOffset']);

/** Character data that is layout, not words: where a shape stands. */
export const isLayoutText = (name: string, text: string): boolean =>
  layoutNumbers.has(name.slice(name.indexOf(':') + 1)) && /^\s*-?[a-zA-Z0-9.]{1,20}\s*$/.test(text);

const off = new Set(['0', 'false', 'off']);

/** Whether an on/off property of WordprocessingML is on. */
export const isOn = (tag: XmlTag): boolean => !off.has(tag.attributes.get('val') ?? '1');
