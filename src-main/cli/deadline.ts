import { parseArgs } from 'node:util';
import { calendar } from '../../src-bridge/resources/calendar';
import { deadline, pauseTrouble } from '../../src-domain/calendar/deadline';
import type { Deadline, DeadlineInput, LimitUnit, Pause } from '../../src-domain/calendar/types';
import { parseDate } from '../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import { exitCodes, type CliIo } from './io';
import { deadlineText, misuseText, reasonText, type DeadlineMisuse } from './text/deadline';

const options = {
  from: { type: 'string' },
  days: { type: 'string' },
  unit: { type: 'string' },
  pause: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

interface Words {
  readonly from?: string | undefined;
  readonly days?: string | undefined;
  readonly unit?: string | undefined;
  readonly pause?: string[] | undefined;
  readonly json?: boolean | undefined;
}

/** `gongkai deadline`: the due day of a limit, explained day by day (formats.md section 5). */
export function runDeadline(args: string[], io: CliIo): Promise<number> {
  const words = readWords(args);
  const input = words.ok ? readInput(words.value) : words;
  if (!words.ok || !input.ok) {
    io.err(misuseText(input.ok ? 'unknown-option' : input.error));
    return Promise.resolve(exitCodes.usage);
  }
  print(deadline(calendar, input.value), words.value.json === true, io);
  return Promise.resolve(exitCodes.accepted);
}

function print(result: Deadline, json: boolean, io: CliIo): void {
  const warning = result.festivals.length > 0 ? calendar.localWarning : null;
  if (!json) return io.out(deadlineText(result, warning));
  if (warning !== null) io.err(`${warning}\n`);
  io.out(`${JSON.stringify(asJson(result))}\n`);
}

const asJson = ({ due, certain, earliest, latest, days }: Deadline): object => ({
  due,
  certain,
  ...(certain ? {} : { earliest, latest }),
  days: days.map(({ date, counts, why }) => ({ date, counts, why: reasonText(why) })),
});

function readWords(args: string[]): Result<Words, DeadlineMisuse> {
  try {
    return ok(parseArgs({ args, options, strict: true }).values);
  } catch {
    return fail('unknown-option');
  }
}

function readInput({ from = '', days = '', unit = 'working', pause = [] }: Words): Result<DeadlineInput, DeadlineMisuse> {
  const start = parseDate(from);
  if (!start.ok) return fail('from');
  if (!/^[1-9]\d{0,3}$/.test(days) || Number(days) > 3650) return fail('days');
  if (!isUnit(unit)) return fail('unit');
  const pauses = pause.map(readPause);
  if (pauses.includes(null)) return fail('pause');
  return ok({ from: start.value, days: Number(days), unit, pauses: pauses.filter((one) => one !== null) });
}

const isUnit = (text: string): text is LimitUnit => text === 'working' || text === 'calendar';

function readPause(text: string): Pause | null {
  const [first = '', last = '', ...more] = text.split('..');
  const from = parseDate(first);
  const to = parseDate(last);
  if (!from.ok || !to.ok || more.length > 0) return null;
  const pause = { from: from.value, to: to.value };
  return pauseTrouble(pause) === null ? pause : null;
}
