import { z } from 'zod';
import type { FormatMapping } from '../../src-domain/returns/formats/mapping';
import file from '../../resources/forms/mapping-2014-2021.json';

const mapping = z.object({
  from: z.string(),
  to: z.string(),
  note: z.string(),
  cells: z.array(z.object({ id: z.string(), label: z.string(), also: z.string().optional() })),
  lines: z.array(z.object({ row: z.string(), to: z.array(z.string()).min(1), note: z.string().optional() })),
  unmappedRows: z.array(z.object({ row: z.string(), why: z.string() })),
  unmappedCells: z.array(z.object({ cell: z.string(), why: z.string() })),
});

/** From the statistics form of 2014 to the tables of the annual report of 2021. */
export const mapping2014to2021: FormatMapping = mapping.parse(file);
