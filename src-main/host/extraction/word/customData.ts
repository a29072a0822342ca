import { readLoose } from '../looseText';
import { partOf, Piece } from '../pieces';
import { walkXml } from '../xml';
import type { Gathered } from './gathered';

/** Attributes of custom data in one text: programs keep words there too. Nothing is written into them, for a masked copy goes without. */
function attributesIn(xml: string): Piece {
  const piece = new Piece();
  walkXml(xml, {
    open: ({ attributes }) => {
      for (const value of attributes.values()) if (value.trim() !== '') piece.append(`${value}\n`);
    },
  });
  return piece;
}

/** Custom data: what stands as text is named; attributes are ordinary (every WPS file has some) and only read. */
export function readCustomXml(xml: string, entry: string, next: () => number): Gathered {
  const label = `自定义数据${next()}`;
  const { parts, hasText } = readLoose(xml, { entry, where: () => label, more: { hidden: 'custom-data' } });
  const words = attributesIn(xml);
  const attributes = words.isBlank ? [] : [partOf(`${label}·属性`, 'body', words, { hidden: 'property' })];
  return { parts: [...(hasText ? parts : []), ...attributes], unread: [] };
}
