import type { z } from 'zod';
import { calendarPayload } from '../../../src-bridge/payload/calendar';
import { cataloguePayload } from '../../../src-bridge/payload/catalogue';
import { supervisionPayload } from '../../../src-bridge/payload/supervision';
import { trustPayload } from '../../../src-bridge/payload/trust';
import { calendarFaults } from '../../../src-domain/calendar/check';
import { supervisionFaults } from '../../../src-domain/catalogue/supervisionCheck';
import { countyMessageKinds, type CountyContent, type CountyMessageKind } from '../../../src-domain/county/messages';
import { isPayload } from '../../../src-domain/packages/bag';
import { countyKeys } from '../../../src-domain/packages/countyKeys';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { Predicate } from '../../../src-domain/packages/statement';
import { readPart } from './contentPart';
import type { OpenedBag } from './openBag';

export const isMessageKind = (kind: string): kind is CountyMessageKind => countyMessageKinds.some((each) => each === kind);

interface MessageReading {
  readonly message?: CountyContent;
  readonly problems: readonly Problem[];
}

const pathOf = (kind: CountyMessageKind): string => `data/${kind}.json`;

/** The payload of what a county sends to its units (formats-county.md): its one file, its shape, and whether it can be used as it is. */
export function judgeCountyMessage(bag: OpenedBag, statement: Predicate, kind: CountyMessageKind): MessageReading {
  const { message, problems } = readMessage(bag, kind);
  const others = bag.files.filter(({ path }) => isPayload(path) && path !== pathOf(kind));
  return {
    ...(message === undefined ? {} : { message }),
    problems: [
      ...problems,
      ...others.map(({ path }) => problem('content/file-unlisted', path)),
      ...(message === undefined ? [] : judgeMessage(message, statement)),
    ],
  };
}

function readMessage(bag: OpenedBag, kind: CountyMessageKind): MessageReading {
  switch (kind) {
    case 'catalogue':
      return readAs(bag, kind, cataloguePayload, (payload) => ({ kind, payload }));
    case 'calendar':
      return readAs(bag, kind, calendarPayload, (payload) => ({ kind, payload }));
    case 'supervision':
      return readAs(bag, kind, supervisionPayload, (payload) => ({ kind, payload }));
    case 'trust':
      return readAs(bag, kind, trustPayload, (payload) => ({ kind, payload }));
  }
}

function readAs<Payload>(
  bag: OpenedBag,
  kind: CountyMessageKind,
  schema: z.ZodType<Payload>,
  contentOf: (payload: Payload) => CountyContent,
): MessageReading {
  const { value, problems } = readPart(bag, pathOf(kind), schema, true);
  return value === undefined ? { problems } : { message: contentOf(value), problems };
}

function judgeMessage(message: CountyContent, { unit }: Predicate): readonly Problem[] {
  const wrong = (...words: readonly (string | number | null)[]) =>
    problem('content/schema', pathOf(message.kind), words.filter((word) => word !== null).join(' '));
  switch (message.kind) {
    case 'catalogue':
      return [];
    case 'calendar':
      return calendarFaults(message.payload).map(({ code, year, day }) => wrong(code, year, day));
    case 'supervision':
      return supervisionFaults(message.payload).map(({ code, card, from, to }) => wrong(code, card, from, to));
    case 'trust':
      return [
        ...(unit.code.startsWith(message.payload.county.code) ? [] : [problem('content/unit-mismatch', pathOf('trust'))]),
        ...(countyKeys(message.payload).length === 0 ? [wrong('no-county-key')] : []),
      ];
  }
}
