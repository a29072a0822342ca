import { z } from 'zod';
import enumsJson from '../../resources/catalogues/enums.json';
import townshipJson from '../../resources/catalogues/township.json';
import villageJson from '../../resources/catalogues/village.json';
import type { CatalogueWords } from '../../src-domain/catalogue/excel/words';
import { catalogueChannels, type Catalogue } from '../../src-domain/catalogue/types';
import { resourceDate } from './dates';

const dayUnit = z.enum(['working-day', 'calendar-day']);
const anyUnit = z.enum(['working-day', 'calendar-day', 'quarter', 'month', 'prompt']);
const channel = z.enum(catalogueChannels);

const limit = z.object({
  code: z.string().min(1),
  text: z.string().min(1),
  n: z.int().min(1).nullable(),
  unit: anyUnit,
  from: z.string().min(1),
  notice: z.object({ n: z.int().min(1), unit: dayUnit, atLeast: z.boolean() }).optional(),
  also: z
    .array(
      z.object({
        code: z.string(),
        text: z.string(),
        n: z.int().nullable(),
        unit: anyUnit,
        by: z
          .string()
          .regex(/^\d{2}-\d{2}$/)
          .optional(),
        applies: z.string().optional(),
      }),
    )
    .optional(),
  withdraw: z.object({ n: z.int().min(1), unit: dayUnit, from: z.string(), text: z.string(), basis: z.string() }).optional(),
});

/** One item as it travels and ships. */
export const itemSchema = z.object({
  id: z.string().regex(/^[A-Z]{1,3}\d{2,6}$/),
  field: z.string().min(1),
  level1: z.string().min(1),
  level2: z.string().min(1),
  content: z.array(z.string()).min(1),
  basis: z.array(z.object({ name: z.string(), number: z.string().nullable(), articles: z.array(z.string()) })),
  limit,
  subject: z.string().min(1),
  channels: z.object({ required: z.array(channel), optional: z.array(channel), notes: z.record(z.string(), z.string()).optional() }),
  audience: z.object({ everyone: z.boolean(), group: z.string().optional() }),
  mode: z.enum(['主动', '依申请']),
  levels: z.array(z.enum(['县', '乡', '村'])),
  scope: z.array(z.string()),
  personalData: z.enum(['none', 'office', 'list-masked']),
  validFrom: resourceDate,
  version: z.int().min(1),
});

/** The shape of a catalogue; no item may stand twice. */
export const catalogueSchema = z.object({
  catalogue: z.string(),
  version: z.int().min(1),
  validFrom: resourceDate,
  tail: z.string().default(''),
  items: z.array(itemSchema).refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'an item stands twice'),
});

/** The 50 township items, Z01 to Z50: a sample until the county sends its own. */
export const townshipCatalogue: Catalogue = catalogueSchema.parse(townshipJson);

/** The 24 items of the village boards (村务公开), V01 to V24: a sample, too. They bind village boards, never the unit. */
export const villageCatalogue: Catalogue = catalogueSchema.parse(villageJson);

const label = z.object({ code: z.string(), label: z.string() });
const enums = z
  .object({
    columns: z.array(z.object({ id: z.string(), label: z.string(), sub: z.array(z.string()).optional() })),
    channels: z.array(label.extend({ code: channel, statChannel: z.enum(['gazette', 'website', 'weibo', 'wechat', 'other']).nullable() })),
    attributes: z.array(label.extend({ code: z.enum(['proactive', 'on-request', 'exempt']), reasonRequired: z.boolean() })),
    statChannels: z.array(label.extend({ code: z.enum(['gazette', 'website', 'weibo', 'wechat', 'other']), row: z.string() })),
    marks: z.object({ tick: z.string(), required: z.string(), optional: z.string(), legend: z.string() }),
    tail: z.string(),
    deadlines: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        n: z.int().nullable(),
        unit: anyUnit,
        from: z.string(),
        notice: limit.shape.notice,
      }),
    ),
    fields: z.array(z.object({ label: z.string(), aliases: z.array(z.string()) })),
    otherFields: z.array(z.object({ label: z.string() })),
  })
  .parse(enumsJson);

/** Labels of the nine printed columns, the 13 channels and the attributes, as officers know them. */
export const catalogueLabels = enums;

/** What a printed catalogue calls its channels, limits and fields: for its Excel layout. */
export const catalogueWords: CatalogueWords = {
  channels: enums.channels,
  deadlines: enums.deadlines,
  fieldNames: [...enums.fields.flatMap(({ label: name, aliases }) => [name, ...aliases]), ...enums.otherFields.map((each) => each.label)],
  legend: enums.marks.legend,
  tail: enums.tail,
};
