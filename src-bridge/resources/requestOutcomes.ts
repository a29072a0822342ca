import { z } from 'zod';
import file from '../../resources/request-outcomes.json';
import type { OutcomeRules } from '../../src-domain/ledger/requests/outcomes';

z.config({ jitless: true });

const row = z.string().nullable();

const outcomesFile = z.object({
  outcomes: z
    .array(
      z.object({
        code: z.string().regex(/^ANS-\d+$/),
        article: z.string().nullable(),
        stat2014: row,
        annual2021: row,
        remedy: z.enum(['reconsideration-first', 'either']),
        fromPractice: z.boolean(),
      }),
    )
    .length(17),
  refusals: z.array(
    z.object({ reason: z.string(), refusal: z.enum(['a', 'b', 'c', 'd', 'e', 'f']), stat2014: z.string(), annual2021: z.string() }),
  ),
  annualRows: z.record(z.string(), z.string()),
});

/** The 17 answers to a request, with their rows in the form of 2014 and in the annual report of 2021. */
export const outcomeRules: OutcomeRules = outcomesFile.parse(file);
