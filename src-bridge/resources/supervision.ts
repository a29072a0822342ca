import { z } from 'zod';
import file from '../../resources/supervision.json';

const card = z.object({
  id: z.enum(['green', 'blue', 'yellow', 'red', 'grey']),
  label: z.string(),
  /** Remaining working days, both ends included; null is open. */
  min: z.int().nullable(),
  max: z.int().nullable(),
  effect: z.string(),
});

/** The shape of the rules, as shipped and as a county sends them. */
export const supervisionFile = z.object({
  cards: z.array(card),
  periodic: z.array(z.object({ id: z.string(), card: z.string(), text: z.string(), n: z.int().optional() })),
  /** Absent in what a county sent before it was asked for: then the shipped one holds. */
  prompt: z.array(z.object({ n: z.int().min(1) })).optional(),
  exemptFromRed: z.array(z.object({ limit: z.string(), text: z.string() })),
  /** Absent where a county softens none. */
  softened: z.array(z.object({ rule: z.string(), text: z.string() })).optional(),
  monthlyReturn: z.object({ due: z.object({ n: z.int().min(1), unit: z.literal('working-day') }), text: z.string() }),
});

/** The county's cards and reminders (亮牌); sample defaults until the county sends its own. */
export const supervision = supervisionFile.parse(file);
