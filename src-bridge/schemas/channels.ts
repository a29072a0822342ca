import { z } from 'zod';
import { gazettePayload } from '../payload/gazette';
import { base64, fileName, outcome } from './common';

const made = z.object({ name: fileName });

/** The words of a record for other channels, as files. */
export const channelCalls = {
  /** A text, a page or a picture under papers. What it holds must be what its name says; a page holds no script and nothing from outside. */
  channelFile: {
    args: z.object({ name: fileName.regex(/\.(?:txt|html|png)$/), base64 }),
    reply: outcome(made, ['not-the-format', 'disk-full', 'read-only']),
  },
  /** An issue of the gazette as Word, under papers. `name` without an ending; `pages` are the first pages of its articles as they were printed. */
  gazetteDocx: {
    args: z.object({ name: fileName, paper: gazettePayload, pages: z.record(z.string(), z.int().min(1)) }),
    reply: outcome(made, ['disk-full', 'read-only']),
  },
} as const;
