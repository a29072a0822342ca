import { z } from 'zod';
import { catalogueSchema } from '../resources/catalogue';

/** `data/catalogue.json` of a `catalogue`, `gongkai/catalogue/1` (formats-county.md). */
export const cataloguePayload = catalogueSchema.extend({ schema: z.literal('gongkai/catalogue/1') });
