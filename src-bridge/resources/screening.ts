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

const screeningRulesShape = z.object({
  areaPrefixes: z.array(z.string()),
  precedence: z.array(z.string()),
  detectors: z.array(detector),
  wording: z.array(wordingRule),
});

/** The detectors, masks and wording rules that ship with the program. */
export const screeningRules: ScreeningRules = screeningRulesShape.parse(shipped);
