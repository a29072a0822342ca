import { z } from 'zod';
import { supervisionFile } from '../resources/supervision';

/** `data/supervision.json`, `gongkai/supervision/1` (formats-county.md). */
export const supervisionPayload = supervisionFile.extend({ schema: z.literal('gongkai/supervision/1') });
