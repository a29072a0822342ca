import type { Measure } from './lines';
import { bottomOf, pitches, setText, type Box, type Laid, type Setting } from './setText';

/** What stands on a card. */
export interface CardWords {
  readonly title: string;
  readonly digest: string;
  /** What the code does. */
  readonly invitation: string;
  /** The code's address in letters, for whoever has no telephone at hand; left out where it is too long to be typed. */
  readonly address: string;
  readonly foot: string;
}

export interface LaidCard extends Laid {
  /** The square for the code. */
  readonly code: Box;
}

/** Sizes in hundredths of the width of the card. */
const settings = (unit: number) => {
  const sized = (
    face: Setting['face'],
    [largest, smallest]: readonly [number, number],
    pitch: number,
    align: Setting['align'],
  ): Setting => ({
    face,
    sizes: { largest: Math.floor(largest * unit), smallest: Math.floor(smallest * unit) },
    pitch,
    align,
  });
  return {
    title: sized('title', [7, 4], pitches.title, 'center'),
    invitation: sized('body', [3.6, 2.4], 1.3, 'center'),
    address: sized('body', [2.6, 1.9], 1.3, 'center'),
    digest: sized('body', [3.6, 2.4], 1.6, 'left'),
    foot: sized('body', [2.7, 1.8], 1.3, 'center'),
  };
};

/** A card with a QR code; `width` and `height` are px of A4 or A5, upright. */
export function layCard(given: CardWords, { width, height }: Pick<Box, 'width' | 'height'>, measure: Measure): LaidCard {
  const unit = width / 100;
  const set = settings(unit);
  const inner = { x: 9 * unit, width: 82 * unit };
  const title = setText(given.title, { ...inner, y: 10 * unit, height: 36 * unit }, set.title, measure);
  const side = 46 * unit;
  const below = bottomOf(title ?? [], 0, pitches.title) + 3 * unit;
  const code = { x: (width - side) / 2, y: Math.max(30 * unit, below), width: side, height: side };
  const under = code.y + side + 2 * unit;
  const invitation = setText(given.invitation, { ...inner, y: under, height: 6 * unit }, set.invitation, measure);
  const told = bottomOf(invitation ?? [], under, 1.3) + unit;
  const address = setText(given.address, { ...inner, y: told, height: 8 * unit }, set.address, measure) ?? [];
  const from = bottomOf(address, told, 1.3) + 2 * unit;
  const digest = setText(given.digest, { ...inner, y: from, height: height - from - 13 * unit }, set.digest, measure);
  const foot = setText(given.foot, { ...inner, y: height - 11 * unit, height: 7 * unit }, set.foot, measure);
  const parts = [title, invitation, address, digest, foot];
  return { lines: parts.flatMap((part) => part ?? []), clipped: parts.includes(null), code };
}
