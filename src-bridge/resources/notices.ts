import { z } from 'zod';
import noticesJson from '../../resources/notices.json';
import type { BoardSections } from '../../src-domain/notices/boards/sections';
import type { NoticeRules } from '../../src-domain/notices/rules';
import { noticeBlocks } from '../../src-domain/notices/types';

z.config({ jitless: true });

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
    document: z.object({
      paper: z.object({ widthMm: z.number(), heightMm: z.number() }),
      marginsMm: z.object({ top: z.number(), left: z.number(), right: z.number(), bottom: z.number() }),
      linePitch: z.object({ pt: z.number() }),
      body: z.object({ pt: z.number() }),
      title: z.object({ pt: z.number() }),
    }),
    fonts: z.object({ stacks: z.object({ title: fontStack, body: fontStack, kai: fontStack, hei: fontStack }) }),
  })
  .parse(noticesJson);

/** Blocks, kinds and usual periods of board sheets. */
export const noticeRules: NoticeRules = { kinds: parsed.kinds, blocks: parsed.blocks, periods: parsed.periods };

/** Paper, margins and faces of GB/T 9704 for drawing a sheet. */
export const noticeLayout = { ...parsed.document, fonts: parsed.fonts.stacks };

const section = z.object({ name: z.string().min(1), words: z.array(z.string().min(2)) });

/** Parts of a township's and of a village's board, with the words that bring a sheet there. */
export const boardSections: BoardSections = z
  .object({ sections: z.object({ township: z.array(section).min(1), village: z.array(section).min(1) }) })
  .parse(noticesJson).sections;
