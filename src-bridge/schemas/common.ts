import { z } from 'zod';

// zod probes `new Function`, which the page's content policy forbids.
z.config({ jitless: true });

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const monthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
export const unitName = z.object({ code: z.string().regex(/^\d{9}$/), name: z.string().min(1).max(80) });
export const passphrase = z.string().min(1).max(200);
export const base64 = z.string().max(2_000_000);
export const nothing = z.object({});

/** A bare file name: no folder, nothing that climbs or hides, no reserved sign of Windows. */
export const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/:*?"<>|\u0000-\u001f]+$/)
  .refine((name) => !name.startsWith('.') && !/[. ]$/.test(name));

/** Expected trouble travels as a value: a code of the call's own list and, where it helps, a detail in plain words. */
export const outcome = <Value extends z.ZodType, const Codes extends readonly [string, ...string[]]>(value: Value, codes: Codes) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: z.object({ code: z.enum(codes), detail: z.string().optional() }) }),
  ]);

/** Rules of the form that the county has made soft for its units; none where nothing is said. */
export const softened = z.array(z.string()).default([]);

/** What can keep an uploaded table (Excel, CSV) from being read. */
export const tableTroubles = [
  'unknown-upload',
  'later-format',
  'not-the-format',
  'old-excel',
  'encrypted',
  'empty',
  'too-large',
  'damaged',
  'cannot-check',
] as const;
