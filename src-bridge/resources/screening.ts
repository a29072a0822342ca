import { z } from 'zod';
import type { ScreeningRules } from '../../src-domain/screening/types';
import shipped from '../../resources/screening.json';

const channel = z.enum(['website', 'wechat', 'weibo', 'gazette', 'board']);

const maskForm = z.object({
  id: z.string(),
  label: z.string(),
  example: z.string().optional(),
  default: z.boolean().optional(),
  channel: channel.optional(),
});

const requirement = z.enum([
  'checksum',
  'checksum-wrong',
  'checksum-or-letter-or-keyword',
  'real-date',
  'area-prefix',
  'ends-000',
  'keyword',
  'age-under-14',
]);

const detector = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['marking', 'identifier', 'contact', 'category', 'wording', 'structure']),
  severity: z.enum(['block', 'hold', 'mask', 'warn']),
  patterns: z.array(z.string()),
  checksum: z.enum(['GB11643', 'GB32100', 'Luhn']).nullable(),
  require: z.array(requirement),
  keywords: z.array(z.string()),
  where: z.array(z.enum(['any', 'body', 'title', 'header', 'table', 'first-line'])),
  masks: z.array(maskForm),
  whitelistable: z.boolean(),
  channels: z.array(channel).optional(),
});

const wordingRule = z.object({
  id: z.string(),
  wrong: z.string(),
  right: z.string(),
  why: z.string(),
  pattern: z.string(),
  kind: z.enum(['replace', 'check']),
  since: z.string().optional(),
  together: z.string().optional(),
});

const columnKind = z.object({
  id: z.string(),
  label: z.string(),
  heading: z.string(),
  look: z.enum(['identity', 'disability-cert', 'account', 'mobile', 'name', 'address', 'health', 'ethnicity', 'family']).optional(),
  never: z.string().optional(),
  neutral: z.boolean().optional(),
  quasi: z.enum(['place', 'trait']).optional(),
});

const listTemplate = z.object({
  id: z.string(),
  list: z.string(),
  show: z.array(z.string()),
  never: z.array(z.string()),
  showKinds: z.array(z.string()),
  neverKinds: z.array(z.string()),
  items: z.array(z.string()),
  title: z.string(),
  sumsOnly: z.object({ channels: z.array(channel), instead: z.string() }).optional(),
  basis: z.string(),
});

const traditional = z
  .object({ signs: z.string(), simplified: z.string() })
  .refine(({ signs, simplified }) => signs.length === simplified.length, 'each traditional sign has its simplified one');

const rosterRules = z.object({
  traditional,
  listTitle: z.string(),
  appointmentTitle: z.string(),
  totalRow: z.string(),
  nameKinds: z.array(z.string()),
  officerKinds: z.array(z.string()),
  appointmentKinds: z.array(z.string()),
});

/** One word after another, with blanks between, so that a long list stays readable in the data. */
const words = z.string().transform((text) => text.split(' '));

const personRules = z.object({ surnames: z.string(), compoundSurnames: words, notNames: words });

const screeningRulesShape = z.object({
  areaPrefixes: z.array(z.string()),
  precedence: z.array(z.string()),
  detectors: z.array(detector),
  wording: z.array(wordingRule),
  checks: z.array(z.object({ id: z.string(), text: z.string() })),
  lists: z.array(listTemplate),
  rosterColumns: z.array(columnKind),
  rosterRules,
  persons: personRules,
});

/** The detectors, masks and wording rules that ship with the program. */
export const screeningRules: ScreeningRules = rulesFrom(screeningRulesShape.parse(shipped));

function rulesFrom({ lists, rosterColumns, rosterRules: ways, ...rules }: z.output<typeof screeningRulesShape>): ScreeningRules {
  return { ...rules, rosters: { ...ways, columns: rosterColumns, lists } };
}
