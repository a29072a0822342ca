import { leadsTo } from '../../../../src-domain/channels/address';
import { layCard } from '../../../../src-domain/channels/picture/card';
import { laySlide } from '../../../../src-domain/channels/picture/slide';
import type { ChannelSource, Words } from '../../../../src-domain/channels/types';
import { writtenDate } from '../../../../src-domain/review/papers/sheet';
import { channelsText as text } from '../../../strings/channels';
import { facesReady, fill, paint, paintCode, penOf, pngOf, type Pen } from './draw';

export interface Picture {
  readonly png: Blob;
  /** Not all of it found room: it must not be used. */
  readonly clipped: boolean;
}

async function withPng(pen: Pen, clipped: boolean): Promise<Picture | null> {
  const png = await pngOf(pen);
  return png === null ? null : { png, clipped };
}

const paper = '#fff';
const ink = '#000';
/** Red of the seal, as the screens of the county have it. */
const red = '#b3261e';

const footOf = ({ unitName, publishedOn, indexNumber }: ChannelSource, foot: typeof text.slideFoot): string =>
  foot(unitName, writtenDate(publishedOn), indexNumber);

/** 1920×1080 for a reading screen or a television. */
export async function slidePicture(source: ChannelSource, { title, body }: Words): Promise<Picture | null> {
  const foot = footOf(source, text.slideFoot);
  await facesReady(`${title}${body}${foot}`);
  const pen = penOf(1920, 1080);
  if (pen === null) return null;
  const { lines, clipped } = laySlide({ title, body, foot }, pen.measure);
  fill(pen, { x: 0, y: 0, width: 1920, height: 1080 }, paper);
  fill(pen, { x: 0, y: 0, width: 1920, height: 24 }, red);
  fill(pen, { x: 130, y: 958, width: 1660, height: 3 }, red);
  paint(pen, lines, ink);
  return withPng(pen, clipped);
}

/** 200 dots an inch: A4 1654×2339, A5 1165×1654. */
export const cardSizes = { A4: { width: 1654, height: 2339 }, A5: { width: 1165, height: 1654 } } as const;

/** A card to be hung up: title, code and where it leads, what it is about. */
export async function cardPicture(
  source: ChannelSource,
  { title, digest, body }: Words,
  size: keyof typeof cardSizes,
): Promise<Picture | null> {
  const { width, height } = cardSizes[size];
  const leads = leadsTo(body, source);
  const given = {
    title,
    digest,
    invitation: text.invitations[leads],
    address: leads === 'words' ? '' : body.trim(),
    foot: footOf(source, text.cardFoot),
  };
  await facesReady(Object.values(given).join(''));
  const pen = penOf(width, height);
  if (pen === null || body.trim() === '') return null;
  const { lines, clipped, code } = layCard(given, { width, height }, pen.measure);
  fill(pen, { x: 0, y: 0, width, height }, paper);
  paint(pen, lines, ink);
  paintCode(pen, body, code);
  return withPng(pen, clipped);
}
