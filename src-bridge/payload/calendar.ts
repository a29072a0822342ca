import { z } from 'zod';
import { calendarSource } from '../resources/calendar';

/** `data/calendar.json`, `gongkai/calendar/1` (formats-county.md). */
export const calendarPayload = calendarSource.extend({ schema: z.literal('gongkai/calendar/1') });
