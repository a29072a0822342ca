import { z } from 'zod';
import calendarJson from '../../resources/calendar.json';
import type { CalendarSource } from '../../src-domain/calendar/types';
import { workingCalendar } from '../../src-domain/calendar/workingCalendar';
import { resourceDate } from './dates';

const notice = z.object({
  year: z.int(),
  document: z.string().min(1),
  off: z.array(resourceDate),
  work: z.array(resourceDate),
});

const festival = z.object({
  year: z.int(),
  festival: z.string().min(1),
  off: z.array(resourceDate),
  status: z.enum(['seen', 'merged', 'unknown']),
  document: z.string().nullable(),
  expected: resourceDate.nullable().default(null),
  toleranceDays: z.int().min(0).default(0),
});

const local = z.object({
  region: z.string(),
  appliedByDefault: z.boolean(),
  warning: z.string().min(1),
  festivals: z.array(festival),
});

/** The shape of a calendar; anything malformed is an error with its place. */
export const calendarSource = z.object({
  knownFrom: resourceDate,
  knownThrough: resourceDate,
  years: z.array(notice).min(1),
  local: local.nullable(),
});

/** National days 2018 to 2026; Ningxia's local layer rides along, not applied. */
export const shippedCalendar: CalendarSource = calendarSource.parse({
  ...calendarJson,
  local: { ...calendarJson.local, festivals: calendarJson.local.items },
});

export const calendar = workingCalendar(shippedCalendar);
