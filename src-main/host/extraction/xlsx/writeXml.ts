import { escapeXml } from '../xml';
import { encodeEscapes } from './sharedStrings';
import type { Attributes } from './sheetLayout';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

// Signs that XML cannot hold.
const control = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** Text as it is written in a `t` of a sheet. */
export const textSource = (text: string): string => controlEscaped(escapeXml(encodeEscapes(text)));

export const controlEscaped = (source: string): string =>
  source.replace(control, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** Attributes of these names, in this order. */
export const written = (attributes: Attributes, names: readonly string[]): string =>
  names.flatMap((name) => (attributes[name] === undefined ? [] : [` ${name}="${escapeXml(attributes[name])}"`])).join('');

/** An element with only these attributes; '' when there is none such. */
export const elementOf = (name: string, attributes: Attributes | undefined, names: readonly string[]): string =>
  attributes === undefined ? '' : `<${name}${written(attributes, names)}/>`;

export interface NewRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export const relationsXml = (relations: readonly NewRelation[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(({ id, type, target }) => `<Relationship Id="${escapeXml(id)}" Type="${officeRelations}/${type}" Target="${escapeXml(target)}"/>`)
    .join('')}</Relationships>`;
