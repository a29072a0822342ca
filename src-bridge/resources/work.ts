import { z } from 'zod';
import file from '../../resources/work.json';

z.config({ jitless: true });

const workFile = z.object({
  together: z.object({ days: z.int().min(0), unit: z.literal('working-day') }),
  silence: z.object({ days: z.int().min(1), unit: z.literal('calendar-day') }),
  fields: z.array(z.object({ id: z.string().min(1), label: z.string().min(1) })).min(1),
});

/** What the books beyond the form are judged by: 三同步, silent accounts, and the 重点领域 of the seed's report. */
export const workRules = workFile.parse(file);
