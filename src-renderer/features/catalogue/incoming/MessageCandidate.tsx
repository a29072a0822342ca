import { useStore } from '../../../store';
import { incomingText as text } from '../../../strings/incoming';
import { useToday } from '../../../ui/today';
import type { TrustList } from '../../../../src-domain/packages/trustList';
import { CalendarCandidate } from './CalendarCandidate';
import { Sender, senderFact } from './Candidate';
import type { Done } from './done';
import { AdoptCandidate } from '../versions/AdoptCandidate';
import { RulesCandidate } from './RulesCandidate';
import { messageOf } from './takeIn';
import { TrustCandidate } from './TrustCandidate';
import type { GoodMessage } from './useOpening';

interface MessageCandidateProps {
  message: GoodMessage;
  trust: TrustList | null;
  /** Runs what keeps it, and says whether that went well. */
  onUse: (keep: () => Promise<void>, done: Done) => Promise<void>;
  onLeave: () => void;
}

/** A good package of the county: what it changes, by its kind. It is kept when it comes into force, not before. */
export function MessageCandidate({ message, trust, onUse, onLeave }: MessageCandidateProps) {
  const { settings, countyMessages } = useStore();
  const on = useToday();
  const keep = (by: string, changed: number) => countyMessages.keep(messageOf(message, { by, on, changed }));
  const shared = { facts: [senderFact(message)], note: <Sender message={message} />, onLeave };
  const { content } = message;
  switch (content.kind) {
    case 'calendar': {
      const calendar = content.payload;
      const use = async (by: string, changed: number) => {
        await settings.change({ calendar });
        await keep(by, changed);
      };
      const done = { what: text.calendar.used(calendar.knownThrough), todo: text.calendar.usedTodo };
      return (
        <CalendarCandidate
          {...shared}
          title={text.calendar.title}
          calendar={calendar}
          use={text.calendar.use}
          onUse={(by, changed) => onUse(() => use(by, changed), done)}
        />
      );
    }
    case 'supervision': {
      const supervision = content.payload;
      const use = async (by: string, changed: number) => {
        await settings.change({ supervision });
        await keep(by, changed);
      };
      const done = { what: text.rules.used, todo: text.rules.usedTodo };
      return (
        <RulesCandidate
          {...shared}
          title={text.rules.title}
          rules={supervision}
          use={text.rules.use}
          onUse={(by, changed) => onUse(() => use(by, changed), done)}
        />
      );
    }
    case 'catalogue':
      return (
        <AdoptCandidate
          candidate={content.payload}
          source={{ from: 'package', packageId: message.sent.packageId }}
          onDone={(by, changed) => onUse(() => keep(by, changed), { what: text.catalogue.used, todo: text.catalogue.usedTodo })}
          onLeave={onLeave}
        />
      );
    case 'trust': {
      const list = content.payload;
      const use = async () => {
        await settings.change({ countyTrust: list });
        await keep('', list.keys.length);
      };
      const done = { what: text.trust.used(list.version), todo: text.trust.usedTodo };
      return <TrustCandidate held={trust} list={list} onUse={() => onUse(use, done)} onLeave={onLeave} />;
    }
  }
}
