import { z } from 'zod';
import { nothing, outcome, passphrase } from './common';

/** Id of the request: a sealed text opens for its own request only. */
const request = z.string().min(1).max(64);
const words = z.string().max(20_000);
/** iv, tag and data in base64, with a mark of the version before them. */
const sealedText = z
  .string()
  .max(120_000)
  .regex(/^[12]:[A-Za-z0-9+/]+=*$/);

const locked = ['locked'] as const;
const kept = ['damaged-applicants', 'disk-full', 'read-only'] as const;

export const applicantCalls = {
  /** `none`: nothing was sealed here yet; `locked`: the passphrase is asked for. */
  applicantsState: { args: nothing, reply: z.object({ state: z.enum(['none', 'locked', 'open', 'damaged']) }) },
  /** Opens the applicants' data for this session; the first time makes their key under the unit's passphrase. */
  applicantsUnlock: {
    args: z.object({ passphrase }),
    reply: outcome(nothing, ['wrong-passphrase', 'no-key', 'damaged-key', 'damaged-applicants', 'disk-full', 'read-only']),
  },
  applicantsLock: { args: nothing, reply: nothing },
  applicantsSeal: { args: z.object({ request, text: words }), reply: outcome(z.object({ sealed: sealedText }), [...locked, ...kept]) },
  /** `text` is null where a sealed text was changed, belongs to another request, or was forgotten. */
  applicantsOpen: {
    args: z.object({ items: z.array(z.object({ request, sealed: sealedText })).max(2_000) }),
    reply: outcome(z.object({ items: z.array(z.object({ request, text: words.nullable() })) }), locked),
  },
  /** Destroys what opens the texts of a request, those in the journal too: they open no more, with no passphrase. */
  applicantsForget: { args: z.object({ request }), reply: outcome(nothing, kept) },
} as const;
