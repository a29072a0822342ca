import type { CountyStatus } from '../../../../src-bridge/schemas/county';
import { useCatalogue } from '../../../store';
import { cardRulesText } from '../../../strings/cardRules';
import { issueText as text } from '../../../strings/issue';
import { useCalendarSource, useSupervision } from '../../../shell/calendar';
import { href, useRoute } from '../../../shell/router';
import { LinkButton } from '../../../ui/Button';
import { KeyValue } from '../../../ui/KeyValue';
import { Sheet } from '../../../ui/Sheet';
import { IssueCalendar } from './IssueCalendar';
import { IssueCatalogue } from './IssueCatalogue';
import { IssueRules } from './IssueRules';
import { IssueTrust } from './IssueTrust';
import { MadeMessages } from './MadeMessages';
import './issue.css';

type Kind = keyof typeof text.open;

const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(text.open, word);

function Begin({ status }: { status: CountyStatus }) {
  const [{ knownThrough }, rules, catalogue] = [useCalendarSource(), useSupervision(), useCatalogue()];
  const cards = rules.cards.filter(({ id }) => id === 'yellow' || id === 'blue');
  const now: Readonly<Record<Kind, string>> = {
    calendar: text.now.calendar(knownThrough),
    supervision: cards.map((card) => `${cardRulesText.names[card.id]}：${cardRulesText.range(card)}`).join('；'),
    catalogue: catalogue ? text.now.catalogue(catalogue.version, catalogue.items.length) : text.inForce,
    trust: text.now.trust(status.trustVersion, status.keys.length),
  };
  const facts = (Object.keys(text.open) as Kind[]).map((kind) => ({
    term: text.kinds[kind],
    detail: now[kind],
    action: <LinkButton href={href('county', ['issue', kind])}>{text.open[kind]}</LinkButton>,
  }));
  return (
    <div className="stack">
      <Sheet title={text.title} note={text.inForce}>
        <div className="stack">
          <p className="second">{text.what}</p>
          <KeyValue facts={facts} />
        </div>
      </Sheet>
      <MadeMessages />
    </div>
  );
}

function Place({ kind, status, onChanged }: { kind: Kind; status: CountyStatus; onChanged: () => void }) {
  const units = status.keys.filter(({ role }) => role === 'unit');
  switch (kind) {
    case 'calendar':
      return <IssueCalendar units={units} />;
    case 'supervision':
      return <IssueRules units={units} />;
    case 'catalogue':
      return <IssueCatalogue units={units} />;
    case 'trust':
      return <IssueTrust status={status} units={units} onMade={onChanged} />;
  }
}

/** 下发: what the county sends to its units as signed packages. */
export function Issue({ status, onChanged }: { status: CountyStatus; onChanged: () => void }) {
  const [, kind] = useRoute().path;
  if (!isKind(kind)) return <Begin status={status} />;
  return (
    <div className="stack">
      <div>
        <LinkButton href={href('county', ['issue'])}>{text.back}</LinkButton>
      </div>
      <Place kind={kind} status={status} onChanged={onChanged} />
    </div>
  );
}
