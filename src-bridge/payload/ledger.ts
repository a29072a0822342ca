import { z } from 'zod';
import { calendarDate, unitName } from '../schemas/common';

const channel = z.enum(['gazette', 'website', 'weibo', 'wechat', 'other']);
const count = z.int().min(0);

const record = z.object({
  id: z.string().min(1),
  indexNumber: z.string(),
  title: z.string(),
  formedOn: calendarDate,
  attribute: z.enum(['proactive', 'on-request', 'exempt']),
  leadUnit: z.boolean(),
  normative: z.boolean(),
  interprets: z.string().nullable(),
  catalogueItem: z.string().nullable(),
  publications: z.array(z.object({ channel, medium: z.string().optional(), on: calendarDate, locator: z.string() })),
});

const event = z.object({
  id: z.string().min(1),
  kind: z.enum(['response', 'press-conference', 'online-interview', 'meeting', 'training']),
  on: calendarDate,
  channels: z.array(channel).optional(),
  headAttended: z.boolean().optional(),
  persons: count.optional(),
});

const request = z.object({
  id: z.string().min(1),
  receivedOn: calendarDate,
  via: z.enum(['in-person', 'fax', 'online', 'letter']),
  applicant: z.enum(['natural', 'business', 'research', 'social', 'legal', 'other']),
  closedOn: calendarDate.nullable(),
  extended: z.boolean(),
  answeredOn: calendarDate.nullable(),
  answer: z.string().nullable(),
  refusal: z.enum(['a', 'b', 'c', 'd', 'e', 'f']).nullable(),
  feeYuan: z.number().min(0),
});

const reviewCase = z.object({
  id: z.string().min(1),
  kind: z.enum(['reconsideration', 'litigation']),
  receivedOn: calendarDate,
  closedOn: calendarDate.nullable(),
  result: z.enum(['upheld', 'corrected', 'other', 'pending']),
  afterReconsideration: z.boolean(),
});

const organisation = z.object({
  asOf: calendarDate,
  agencies: count,
  readingPoints: count,
  fullTime: count,
  partTime: count,
  fundsWan: z.number().min(0),
});

/** `data/ledger.json`, `gongkai/ledger/1` (formats.md, section 4). */
export const ledgerPayload = z.object({
  schema: z.literal('gongkai/ledger/1'),
  unit: unitName,
  records: z.array(record),
  events: z.array(event),
  requests: z.array(request),
  cases: z.array(reviewCase),
  complaints: z.array(z.object({ id: z.string().min(1), on: calendarDate })),
  organisation: z.array(organisation),
});
