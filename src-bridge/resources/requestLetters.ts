import { z } from 'zod';
import file from '../../resources/request-letters.json';
import type { LetterRules } from '../../src-domain/ledger/requests/letters/rules';

z.config({ jitless: true });

const ask = z.object({ id: z.string(), label: z.string().min(1), lines: z.int().min(1) });
const body = z.array(z.string().min(1)).min(1);
const remedy = z.enum(['reconsideration-first', 'partly-first', 'either']);

const lettersFile = z.object({
  blank: z.string().min(1),
  opening: z.string().min(1),
  contact: z.string().min(1),
  remedies: z.object({ 'reconsideration-first': z.string(), 'partly-first': z.string(), either: z.string() }),
  letters: z.array(
    z.object({
      id: z.string(),
      title: z.string().min(1),
      to: z.enum(['applicant', 'other']),
      step: z.enum(['fix-asked', 'extended', 'third-asked', 'organ-asked', 'fee-noticed', 'reasons-asked', 'delayed']).nullable().default(null),
      asks: z.array(ask),
      body,
      reply: z.array(z.string()).nullable().default(null),
      remedy: remedy.nullable().default(null),
    }),
  ),
  feeRules: z.object({ items: z.string(), pages: z.string() }),
  answerTitle: z.string(),
  noMoreTitle: z.string(),
  answers: z
    .array(
      z.object({
        code: z.string(),
        name: z.string().min(1),
        asks: z.array(ask),
        body,
        remedy: remedy.nullable().default(null),
        noMore: z.boolean().default(false),
      }),
    )
    .length(17),
});

/** The statutory letters of a request, with blanks. */
export const letterRules: LetterRules = lettersFile.parse(file);
