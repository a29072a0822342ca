import { z } from 'zod';
import reportsJson from '../../resources/annual-reports.json';
import type { TableWords } from '../../src-domain/returns/annual/consistency/types';
import { cellsOf } from '../../src-domain/returns/annual/form';
import { listFields, type ListName } from '../../src-domain/returns/annual/report/facts';
import { figureSlots } from '../../src-domain/returns/annual/report/figures';
import { eachSlots, piecesOf, type ReportLayout } from '../../src-domain/returns/annual/report/layout';
import { slotCells } from '../../src-domain/returns/annual/report/slots';
import { valueRows } from '../../src-domain/returns/form';
import { annualForm } from './annual';
import { allForms } from './forms';

z.config({ jitless: true });

const known = new Set([...allForms.flatMap((form) => valueRows(form).map(({ id }) => `S:${id}`)), ...cellsOf(annualForm), ...slotCells, ...figureSlots]);
const cell = z.string().refine((key) => known.has(key), 'a cell of one of the two forms');

// The keys are the lists.
const lists = Object.keys(listFields) as ListName[];

const isSlot = (slot: string, list: ListName | undefined): boolean =>
  known.has(slot) || /^hand\.[a-z]+(-[a-z]+)*$/.test(slot) || (list !== undefined && eachSlots(list).includes(slot));

const text = z
  .object({ kind: z.literal('text'), id: z.string().min(1), text: z.string(), each: z.enum(lists).optional() })
  .refine(({ text: words, each }) => piecesOf(words).every((piece) => piece.kind === 'words' || isSlot(piece.cell, each)), 'its slots are known');

const table = z.object({ kind: z.literal('table'), table: z.enum(['T2', 'T3', 'T4', 'S']) });

const parsed = z
  .object({
    schema: z.literal('gongkai/annual-reports/1'),
    layouts: z
      .array(
        z.object({
          id: z.string().min(1),
          name: z.string().min(1),
          title: z.string().min(1),
          parts: z.array(z.object({ id: z.string(), heading: z.string(), blocks: z.array(z.union([text, table])) })),
        }),
      )
      .min(1),
    words: z.array(z.object({ phrase: z.string().min(2), cells: z.array(cell).min(1) })),
  })
  .parse(reportsJson);

/** The statutory layout first. */
export const reportLayouts: readonly ReportLayout[] = parsed.layouts;

/** How reports name the rows of their tables. */
export const tableWords: readonly TableWords[] = parsed.words;
