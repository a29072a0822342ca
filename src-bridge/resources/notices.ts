import { z } from 'zod';
import noticesJson from '../../resources/notices.json';
import type { BoardSections } from '../../src-domain/notices/boards/sections';
import type { LayoutRules } from '../../src-domain/notices/layout';
import type { NoticeRules } from '../../src-domain/notices/rules';
import { noticeBlocks } from '../../src-domain/notices/types';

z.config({ jitless: true });

const paper = z.object({ widthMm: z.number(), heightMm: z.number() });
const perPaper = z.object({ A4: z.number(), A3: z.number() });
const typeSize = z.object({ pt: z.number(), pitchPt: z.number() });
const tableSize = typeSize.extend({ minPt: z.number(), rowHeightMinMm: z.number() });
const footSize = z.object({ belowTypeAreaMm: z.number(), heightMm: z.number(), qrMm: z.number(), pt: z.number() });
const fontStack = z.array(z.string()).min(1);

const parsed = z
  .object({
    kinds: z.array(z.object({ id: z.enum(['公示', '公告', '公布']), text: z.string(), period: z.boolean(), objections: z.boolean() })).length(3),
    blocks: z.array(
      z.object({
        id: z.enum(noticeBlocks),
        label: z.string().min(1),
        required: z.boolean(),
        template: z.string().nullable().default(null),
        templateCalendar: z.string().nullable().default(null),
      }),
    ),
    periods: z.array(
      z.object({ id: z.string(), matter: z.string(), n: z.int().min(1).nullable(), unit: z.string(), items: z.array(z.string()) }),
    ),
    papers: z.object({ A4: paper, A3: paper }),
    document: z.object({
      marginsMm: z.object({ top: z.number(), left: z.number(), right: z.number(), bottom: z.number() }),
      linePitch: z.object({ pt: z.number() }),
      charPitchMm: z.number(),
      body: z.object({ pt: z.number() }),
      title: typeSize,
      facts: typeSize,
      table: tableSize,
      pageNumber: z.object({ form: z.string().includes('{page}'), pt: z.number(), belowTypeAreaMm: z.number() }),
      foot: footSize,
    }),
    board: z.object({
      marginsMm: z.object({ all: z.number() }),
      title: z.object({ pt: perPaper, pitch: z.number() }),
      facts: typeSize,
      body: z.object({ pt: perPaper, pitchPt: perPaper }),
      table: tableSize,
      pageNumber: z.object({ form: z.string().includes('{page}').includes('{pages}'), pt: z.number() }),
      foot: footSize,
      longListRows: z.int().min(1),
    }),
    qr: z.object({ template: z.string().includes('{indexNumber}').includes('{code}').includes('{hash}') }),
    fonts: z.object({ stacks: z.object({ title: fontStack, body: fontStack, kai: fontStack, hei: fontStack }) }),
  })
  .parse(noticesJson);

/** Blocks, kinds and usual periods of board sheets. */
export const noticeRules: NoticeRules = { kinds: parsed.kinds, blocks: parsed.blocks, periods: parsed.periods };

/** Papers, margins and sizes of both styles of a sheet. */
export const noticeLayouts: LayoutRules = { papers: parsed.papers, document: parsed.document, board: parsed.board };

/** The faces of a sheet, each with the fonts that are one, best first. */
export const noticeFonts = parsed.fonts.stacks;

/** The line in a sheet's QR code, for `qrText` and `readQr`. */
export const sheetQrTemplate: string = parsed.qr.template;

const section = z.object({ name: z.string().min(1), words: z.array(z.string().min(2)) });

/** Parts of a township's and of a village's board, with the words that bring a sheet there. */
export const boardSections: BoardSections = z
  .object({ sections: z.object({ township: z.array(section).min(1), village: z.array(section).min(1) }) })
  .parse(noticesJson).sections;
