import { z } from 'zod';
import annualJson from '../../resources/forms/annual-2021.json';
import type { AnnualForm } from '../../src-domain/returns/annual/form';
import { knownRules } from '../../src-domain/returns/annual/rules';

z.config({ jitless: true });

const named = z.object({ id: z.string(), label: z.string() });

const count = z.object({
  caseKind: z.enum(['reconsideration', 'litigation']),
  afterReconsideration: z.boolean().nullable(),
  result: z.enum(['upheld', 'corrected', 'other', 'pending']).nullable(),
});

const parsed = z
  .object({
    form: z.string(),
    title: z.string(),
    parts: z.array(named).length(6),
    tables: z.object({
      T2: z.object({
        head: z.string(),
        rows: z.array(named.extend({ block: z.string(), columns: z.array(named), unit: z.string(), decimals: z.int() })),
      }),
      T3: z.object({
        headCell: z.string(),
        headGroup: z.string(),
        columns: z.array(named.extend({ group: z.string().nullable() })),
        rows: z.array(named.extend({ block: z.string().nullable(), group: z.string().nullable() })),
      }),
      T4: z.object({ cells: z.array(named.extend({ group: z.string(), subgroup: z.string().nullable(), count })) }),
    }),
    rules: z.array(z.object({ id: z.enum(knownRules), severity: z.enum(['hard', 'soft']), message: z.string() })),
    crosswalk: z.array(z.object({ code: z.string(), annual2021: z.string().nullable() })),
    refusals: z.array(z.object({ reason: z.string(), annual2021: z.string() })),
  })
  .parse(annualJson);

const { T2, T3, T4 } = parsed.tables;

/** 政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）: its tables, their rules, and where answers and reasons count. */
export const annualForm: AnnualForm = {
  form: parsed.form,
  title: parsed.title,
  parts: parsed.parts,
  disclosure: T2,
  requests: T3,
  cases: T4.cells,
  rules: parsed.rules,
  answerRows: Object.fromEntries(parsed.crosswalk.flatMap(({ code, annual2021 }) => (annual2021 === null ? [] : [[code, annual2021]]))),
  reasonRows: Object.fromEntries(parsed.refusals.map(({ reason, annual2021 }) => [reason, annual2021])),
};
