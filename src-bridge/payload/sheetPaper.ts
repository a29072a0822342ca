import { z } from 'zod';
import { calendarDate } from '../schemas/common';

const words = z.string().max(20_000);
const size = z.number().positive().max(2_000);
const sides = z.object({ top: size, right: size, bottom: size, left: size });
const type = z.object({ pt: size, pitchPt: size });

const piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), lines: z.array(words).max(20) }),
  z.object({ kind: z.literal('facts'), columns: z.int().min(1).max(8), facts: z.array(words).max(8) }),
  z.object({ kind: z.literal('text'), face: z.enum(['body', 'hei', 'kai']), text: words }),
  z.object({ kind: z.literal('gap') }),
  z.object({ kind: z.literal('row'), cells: z.array(words).max(60), total: z.boolean() }),
  z.object({ kind: z.literal('sign'), unit: words, on: words, seal: words }),
]);

const layout = z.object({
  style: z.enum(['document', 'board']),
  paper: z.enum(['A4', 'A3']),
  landscape: z.boolean(),
  widthMm: size,
  heightMm: size,
  marginsMm: sides,
  areaMm: z.object({ width: size, height: size }),
  title: type.extend({ signs: z.int().min(1) }),
  facts: type,
  body: type.extend({ signMm: size }),
  table: type.extend({ minPt: size, rowHeightMinMm: size }),
  pageNumber: z.object({ form: words, pt: size, place: z.enum(['outer', 'middle']), belowMm: size }),
  foot: z.object({ belowMm: size, heightMm: size, qrMm: size, pt: size }),
});

const mark = z.object({ qr: z.string().min(1).max(500), label: words, code: words, indexNumber: words });

/** A sheet for the notice board as it goes from the page to the host that writes it as Word (src-domain/notices/paper.ts). */
export const sheetPaperPayload = z.object({
  title: z.string().min(1).max(500),
  unitName: z.string().min(1).max(80),
  on: calendarDate,
  layout,
  pieces: z.array(piece).max(20_000),
  list: z
    .object({ columns: z.array(words).min(1).max(60), layout: z.object({ shares: z.array(z.number().positive()).max(60), pt: size }) })
    .nullable(),
  listOnNewPage: z.boolean(),
  foot: z.object({ mark: mark.nullable(), posting: z.array(words).max(6), lastPage: z.enum(['odd', 'even']) }),
});
