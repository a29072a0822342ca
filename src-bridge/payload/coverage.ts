import { z } from 'zod';
import { calendarDate } from '../schemas/common';

/** One wish of a unit for the catalogue (动态调整); docs/formats.md, section 1. */
export const proposalPayload = z.object({
  id: z.string().min(1).max(64),
  kind: z.enum(['add', 'change', 'retire']),
  item: z.string().min(1).max(40).nullable(),
  title: z.string().max(4000),
  catalogue: z.string().min(1).max(200),
  catalogueVersion: z.int().min(1),
  wanted: z.object({
    field: z.string().max(4000).optional(),
    level1: z.string().max(4000).optional(),
    level2: z.string().max(4000).optional(),
    content: z.array(z.string().max(4000)).max(1000).optional(),
    subject: z.string().max(4000).optional(),
    limitText: z.string().max(4000).optional(),
  }),
  reason: z.string().max(4000),
  by: z.string().max(100),
  on: calendarDate,
});

/** `data/catalogue.json`, `gongkai/coverage/1` (formats.md, section 3). */
export const coveragePayload = z.object({
  schema: z.literal('gongkai/coverage/1'),
  catalogueVersion: z.int().min(1),
  items: z.array(
    z.object({
      item: z.string().min(1),
      state: z.enum(['published', 'nil', 'due', 'overdue', 'exempt']),
      lastPublishedOn: calendarDate.nullable(),
      dueOn: calendarDate.nullable(),
      note: z.string(),
    }),
  ),
});

/** The same as this desk sends it: with the wishes that wait. Other programs pass the field over. */
export const coverageToSend = coveragePayload.extend({ proposals: z.array(proposalPayload).optional() });

/** The wishes in a `data/catalogue.json` that came; those of a package without any are none. */
export const proposalsReceived = z.object({ proposals: z.array(proposalPayload).max(2000).default([]) });

export type ProposalPayload = z.infer<typeof proposalPayload>;
