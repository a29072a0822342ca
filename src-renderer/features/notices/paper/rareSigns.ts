import { useEffect, useState } from 'react';
import { canonicalSheet } from '../../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../../src-domain/notices/types';
import { fontStack } from '../../../shell/papers/faces';

/** Signs of private use: another computer prints another sign, or none. */
const isPrivate = (sign: string): boolean => /\p{Co}/u.test(sign);

const size = 24;

/** Never assigned, so every font shows its box for it. */
const nobodysSign = '\u{4fffd}';

/** The picture of a sign in the body face, as one text. */
function pictures(): ((sign: string) => string) | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 2 * size;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.font = `${size}px ${fontStack('body')}`;
  pen.textBaseline = 'top';
  return (sign) => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.fillText(sign, size / 4, size / 4);
    return pen.getImageData(0, 0, canvas.width, canvas.height).data.join('');
  };
}

/** Everything below is in every font that can show Chinese. */
const common = /^[\u0000-\u2e7f\u3000-\u3006\u3008-\u33ff\u4e00-\u9fa5\uff00-\uffef]$/u;

/** Signs of a text that no font of this computer, nor one of ours, can show: on paper they would be boxes. In the order they come. */
async function missingSigns(text: string): Promise<readonly string[]> {
  const rare = [...new Set(text)].filter((sign) => !common.test(sign));
  if (rare.length === 0) return [];
  await document.fonts.load(`${size}px ${fontStack('body')}`, rare.join(''));
  const picture = pictures();
  if (picture === null) return [];
  const box = picture(nobodysSign);
  return rare.filter((sign) => isPrivate(sign) || picture(sign) === box);
}

/** A text of the sheet with a sign that cannot be shown. */
export interface RarePlace {
  /** Row of the list, from 1; null in the text. */
  readonly row: number | null;
  readonly text: string;
}

/** Where the signs stand: the cells of the list, else the paragraphs. */
function placesOf({ blocks }: NoticeSheet, signs: readonly string[]): readonly RarePlace[] {
  const held = (text: string): boolean => signs.some((sign) => text.includes(sign));
  return blocks.flatMap((block): readonly RarePlace[] => {
    if (block.id === 'list')
      return block.list.rows.flatMap((cells, at) => cells.filter(held).map((text): RarePlace => ({ row: at + 1, text })));
    const texts = block.id === 'body' ? block.paragraphs : 'text' in block ? [block.text] : [];
    return texts.filter(held).map((text) => ({ row: null, text }));
  });
}

/** The places of a sheet that somebody must complete by hand. */
export function useRarePlaces(sheet: NoticeSheet | null): readonly RarePlace[] {
  const [kept, keep] = useState<{ of: NoticeSheet; places: readonly RarePlace[] }>();
  useEffect(() => {
    let here = true;
    if (sheet !== null)
      void missingSigns(canonicalSheet(sheet)).then((signs) => (here ? keep({ of: sheet, places: placesOf(sheet, signs) }) : undefined));
    return () => {
      here = false;
    };
  }, [sheet]);
  return kept !== undefined && kept.of === sheet ? kept.places : [];
}
