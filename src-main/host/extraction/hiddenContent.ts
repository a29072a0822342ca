import type { UnreadCode } from '../../../src-domain/screening/types';
import type { XmlTag } from './xml';

type Sign = readonly [part: string, why: UnreadCode];

const revision: Sign = ['修订痕迹', 'tracked-change'];
const picture: Sign = ['图片', 'picture'];
const object: Sign = ['嵌入对象', 'embedded-object'];

/** Elements that hold, or point to, what is not read yet. */
const signs: Record<string, Sign> = {
  'w:ins': revision,
  'w:del': revision,
  'w:moveFrom': revision,
  'w:moveTo': revision,
  'w:cellIns': revision,
  'w:cellDel': revision,
  'w:cellMerge': revision,
  'w:txbxContent': ['文本框', 'text-box'],
  'a:blip': picture,
  'v:imagedata': picture,
  'c:chart': ['图表', 'chart'],
  'dgm:relIds': ['智能图形', 'diagram'],
  'w:object': object,
  'w:control': object,
  'o:OLEObject': object,
  'w:contentPart': ['墨迹', 'picture'],
  'w:altChunk': ['插入的其他文件', 'imported-chunk'],
  'w:subDoc': ['子文档', 'imported-chunk'],
  'w:mailMerge': ['邮件合并数据', 'unknown-part'],
  'w:fldData': ['域数据', 'embedded-object'],
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
  'w:docVar': ['name', 'val'],
  'w:hyperlink': ['tooltip'],
  'w:fldSimple': ['instr'],
  'w:tblCaption': ['val'],
  'w:tblDescription': ['val'],
  'w:lvlText': ['val'],
  'v:textpath': ['string'],
};

const alternativeAttributes = ['descr', 'title', 'alt'];

// 第%1条 and %1. are numbering; two characters in a row, a number or an address are words.
const saysMore = (tag: XmlTag, text: string): boolean =>
  tag.name !== 'w:lvlText' || /[\u4e00-\u9fff]\s*[\u4e00-\u9fff]|\d{5}|@/u.test(text);

/** Words in the attributes of a tag: control labels, tool tips, field codes, numbering. */
export const wordsIn = (tag: XmlTag): readonly string[] =>
  (wordedAttributes[tag.name] ?? [])
    .map((local) => tag.attributes.get(local) ?? '')
    .filter((text) => text.trim().length > 1 && saysMore(tag, text));

const isDrawing = /^(?:wp|pic|v|\?):/;

/** The description of a picture or shape for those who cannot see it. */
export const alternativeTextIn = (tag: XmlTag): readonly string[] =>
  isDrawing.test(tag.name)
    ? alternativeAttributes.map((local) => tag.attributes.get(local) ?? '').filter((text) => text.trim() !== '')
    : [];

const layoutNumbers = new Set(['posOffset', 'align', 'pctWidth', 'pctHeight', 'pctPosHOffset', 'pctPosVOffset']);

/** Character data that is layout, not words: where a shape stands. */
export const isLayoutText = (name: string, text: string): boolean =>
  layoutNumbers.has(name.slice(name.indexOf(':') + 1)) && /^\s*-?[a-zA-Z0-9.]{1,20}\s*$/.test(text);

const off = new Set(['0', 'false', 'off']);

/** Whether an on/off property of WordprocessingML is on. */
export const isOn = (tag: XmlTag): boolean => !off.has(tag.attributes.get('val') ?? '1');
